package org.tongchou.award;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.tongchou.casework.FamilyRecognised;
import org.tongchou.law.award.Certificate;
import org.tongchou.law.meanstest.Outcome;
import org.tongchou.persistence.OfficeRow;

/**
 * The certificate of a family near the line 低保边缘家庭, or with rigid expenses 刚性支出困难家庭: begun by the county's confirmation, shown to other kinds of relief,
 * and over on its last day. Nothing is paid on it, and nobody in it counts as supported.
 */
@Entity
@Immutable
@Table(name = "recognition")
class Recognition extends OfficeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String certificate;

    @Column(name = "application_number")
    private String application;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String category;

    @Column(name = "holder_name")
    private String holder;

    @Column(name = "member_count")
    private int members;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    protected Recognition() {
    }

    Recognition(FamilyRecognised recognised, String certificate) {
        super(recognised.office());
        this.certificate = certificate;
        this.application = recognised.number();
        this.outcome = Outcome.valueOf(recognised.outcome());
        this.category = recognised.category();
        this.holder = recognised.holder();
        this.members = recognised.members();
        this.from = recognised.on();
        this.until = Certificate.until(recognised.on());
    }

    Long id() {
        return id;
    }

    RecognitionPaper paper() {
        return new RecognitionPaper(certificate, application, office(), outcome, category, holder, members, from, until);
    }
}
