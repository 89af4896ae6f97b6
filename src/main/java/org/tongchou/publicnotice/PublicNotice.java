package org.tongchou.publicnotice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.tongchou.casework.NoticePublished;
import org.tongchou.kernel.Money;
import org.tongchou.persistence.OfficeRow;

/** A proposal on the board: written once when the township posts it, shown until its last day or until the family withdraws, kept for the file ever after. */
@Entity
@Table(name = "public_notice")
class PublicNotice extends OfficeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_number")
    private String applicationNumber;

    @Column(name = "applicant_name")
    private String applicantName;

    @Column(name = "member_count")
    private int memberCount;

    private Money monthly;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    @Column(name = "taken_down")
    private LocalDate takenDown;

    private String place;

    protected PublicNotice() {
    }

    PublicNotice(NoticePublished notice) {
        super(notice.office());
        this.applicationNumber = notice.number();
        this.applicantName = notice.applicant();
        this.memberCount = notice.members();
        this.monthly = notice.monthly();
        this.fromDay = notice.from();
        this.untilDay = notice.until();
        this.place = notice.place();
    }

    void takeDown(LocalDate day) {
        takenDown = day;
    }

    Posting posting() {
        return new Posting(applicantName, memberCount, monthly, fromDay, untilDay, place);
    }
}
