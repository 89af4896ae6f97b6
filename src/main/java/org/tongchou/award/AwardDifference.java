package org.tongchou.award;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.law.award.MonthDifference;
import org.tongchou.persistence.OfficeRow;

/** What a correction makes of one month that lies behind; written once, for payments to pay more or to recover. */
@Entity
@Immutable
@Table(name = "award_difference")
class AwardDifference extends OfficeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "award_id")
    private Long awardId;

    @Column(name = "event_id")
    private Long eventId;

    private Month month;

    @Column(name = "regular_before")
    private Money regularBefore;

    @Column(name = "regular_after")
    private Money regularAfter;

    @Column(name = "top_ups_before")
    private Money topUpsBefore;

    @Column(name = "top_ups_after")
    private Money topUpsAfter;

    protected AwardDifference() {
    }

    AwardDifference(Award award, AwardEvent event, MonthDifference difference) {
        super(award.office());
        this.awardId = award.id();
        this.eventId = event.id();
        this.month = difference.month();
        this.regularBefore = difference.regularBefore();
        this.regularAfter = difference.regularAfter();
        this.topUpsBefore = difference.topUpsBefore();
        this.topUpsAfter = difference.topUpsAfter();
    }

    MonthDifference difference() {
        return new MonthDifference(month, regularBefore, regularAfter, topUpsBefore, topUpsAfter);
    }
}
