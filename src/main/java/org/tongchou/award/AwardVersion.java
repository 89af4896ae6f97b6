package org.tongchou.award;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.tongchou.casework.ApplicationConfirmed;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.law.award.Start;
import org.tongchou.persistence.OfficeRow;

/** What an award amounts to from a month on: begun with the award or a change of it, ended by the next; its amounts never change. */
@Entity
@Table(name = "award_version")
class AwardVersion extends OfficeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "award_id", updatable = false)
    private Long awardId;

    @Column(updatable = false)
    private String category;

    @Column(name = "member_count", updatable = false)
    private int memberCount;

    @Column(name = "from_month", updatable = false)
    private Month fromMonth;

    @Column(name = "until_month")
    private Month untilMonth;

    @Column(updatable = false)
    private Money regular;

    @Column(name = "top_ups", updatable = false)
    private Money topUps;

    protected AwardVersion() {
    }

    /** The first one: it begins with the month after the confirmation. */
    AwardVersion(Award award, ApplicationConfirmed confirmed) {
        super(award.office());
        this.awardId = award.id();
        this.category = award.category();
        this.memberCount = award.memberCount();
        this.fromMonth = Start.firstMonth(confirmed.on());
        this.regular = confirmed.monthly();
        this.topUps = confirmed.topUps();
    }

    Long awardId() {
        return awardId;
    }

    AwardAmount amount() {
        return new AwardAmount(fromMonth, Optional.ofNullable(untilMonth), regular, topUps);
    }
}
