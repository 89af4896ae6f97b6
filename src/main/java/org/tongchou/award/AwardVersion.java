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
import org.tongchou.law.award.Span;
import org.tongchou.law.award.Start;
import org.tongchou.persistence.OfficeRow;

/**
 * What an award amounts to from a month on: begun with the award or a change of it, ended by the next, or put out of force as a whole by a change from
 * its first month on; its amounts never change.
 */
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

    @Column(updatable = false)
    private int revision;

    private boolean superseded;

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

    /** A later one, that a change of the award brings. */
    AwardVersion(Award award, Span span, int revision) {
        super(award.office());
        this.awardId = award.id();
        this.category = award.category();
        this.memberCount = span.members();
        this.fromMonth = span.from();
        this.untilMonth = span.until().orElse(null);
        this.regular = span.regular();
        this.topUps = span.topUps();
        this.revision = revision;
    }

    /** Goes out of force as a whole: another one stands in its place. */
    void supersede() {
        superseded = true;
    }

    /** Ends with a month, because another one begins. */
    void end(Month last) {
        untilMonth = last;
    }

    /** Whether it pays what a span pays, whenever either ends. */
    boolean amounts(Span span) {
        return regular.equals(span.regular()) && topUps.equals(span.topUps()) && memberCount == span.members()
            && (untilMonth == null || span.until().filter(last -> !last.isAfter(untilMonth)).isPresent());
    }

    int revision() {
        return revision;
    }

    Span span() {
        return new Span(fromMonth, Optional.ofNullable(untilMonth), regular, topUps, memberCount);
    }

    Long id() {
        return id;
    }

    Long awardId() {
        return awardId;
    }

    AwardAmount amount() {
        return new AwardAmount(fromMonth, Optional.ofNullable(untilMonth), regular, topUps);
    }
}
