package org.tongchou.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.persistence.OfficeRow;

/** A county's month whose figures are frozen: how far all went that they were counted from, and what they are held to. */
@Entity
@Immutable
@Table(name = "frozen_month")
class FrozenMonth extends OfficeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Month month;

    @Column(name = "frozen_by")
    private String frozenBy;

    @Column(name = "frozen_at")
    private LocalDateTime frozenAt;

    @Column(name = "versions_seen")
    private long versionsSeen;

    @Column(name = "version_pasts_seen")
    private long versionPastsSeen;

    @Column(name = "awards_seen")
    private long awardsSeen;

    @Column(name = "award_pasts_seen")
    private long awardPastsSeen;

    @Column(name = "events_seen")
    private long eventsSeen;

    @Column(name = "cases_seen")
    private long casesSeen;

    @Column(name = "packed_pasts_seen")
    private Long packedPastsSeen;

    private Long households;

    private Long persons;

    private Long released;

    protected FrozenMonth() {
    }

    /** @param by the person, or the room that closed the month */
    FrozenMonth(OfficeCode county, Month month, String by, LocalDateTime at, Known known, CountyTotal total) {
        super(county);
        this.month = month;
        this.frozenBy = by;
        this.frozenAt = at;
        this.versionsSeen = known.versions();
        this.versionPastsSeen = known.versionPasts();
        this.awardsSeen = known.awards();
        this.awardPastsSeen = known.awardPasts();
        this.eventsSeen = known.events();
        this.casesSeen = known.cases();
        this.packedPastsSeen = known.packedPasts().orElse(null);
        this.households = total.households();
        this.persons = total.persons();
        this.released = total.released();
    }

    /** When it was frozen, in business time. */
    LocalDateTime at() {
        return frozenAt;
    }

    /** Whether it was frozen before another. */
    boolean isBefore(FrozenMonth other) {
        return id < other.id;
    }

    /** How far all went that its figures were counted from. */
    Known known() {
        return new Known(versionsSeen, versionPastsSeen, awardsSeen, awardPastsSeen, eventsSeen, casesSeen, Optional.ofNullable(packedPastsSeen));
    }

    /** What was counted beside its figures; none for a month that was frozen before that was kept. */
    Optional<CountyTotal> total() {
        return Optional.ofNullable(released).map(fen -> new CountyTotal(office().value(), households, persons, fen));
    }
}
