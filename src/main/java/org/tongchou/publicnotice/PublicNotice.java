package org.tongchou.publicnotice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.casework.NoticePublished;
import org.tongchou.kernel.Money;
import org.tongchou.persistence.OfficeRow;

/** A proposal on the board: written once when the township posts it, shown until its last day, which a calendar can move, or until the family withdraws, kept for the file ever after. */
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

    /** The last day that it was posted with, once a calendar moved it. */
    @Column(name = "first_until")
    private LocalDate firstUntil;

    @Column(name = "moved_on")
    private LocalDate movedOn;

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

    /** Hangs until a later day from now on. */
    void move(LocalDate until, LocalDate today) {
        if (firstUntil == null) {
            firstUntil = untilDay;
        }
        untilDay = until;
        movedOn = today;
    }

    void takeDown(LocalDate day) {
        takenDown = day;
    }

    Posting posting() {
        return new Posting(applicantName, memberCount, monthly, fromDay, untilDay, place, Optional.ofNullable(firstUntil));
    }
}
