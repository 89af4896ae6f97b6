package org.tongchou.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.persistence.OfficeRow;

/** The figures of a township and category in a month that closed; written once and never changed. */
@Entity
@Immutable
@Table(name = "monthly_fact")
class MonthlyFact extends OfficeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Month month;

    private String category;

    private long households;

    private long persons;

    private long women;

    private long elderly;

    private long minors;

    private long disabled;

    @Column(name = "seriously_ill")
    private long seriouslyIll;

    @Column(name = "new_households")
    private long newHouseholds;

    @Column(name = "stopped_households")
    private long stoppedHouseholds;

    @Column(name = "standard_monthly")
    private Money standardMonthly;

    private long spending;

    @Column(name = "decided_within")
    private long decidedWithin;

    @Column(name = "decided_past")
    private long decidedPast;

    @Column(name = "recheck_due")
    private long recheckDue;

    @Column(name = "recheck_done")
    private long recheckDone;

    protected MonthlyFact() {
    }

    /** @param figures by the names of {@link Indicator}; what is not there is 0 */
    MonthlyFact(OfficeCode township, Month month, String category, Optional<Money> standard, Map<String, Long> figures) {
        super(township);
        this.month = month;
        this.category = category;
        this.standardMonthly = standard.orElse(null);
        this.households = of(figures, Indicator.HOUSEHOLDS);
        this.persons = of(figures, Indicator.PERSONS);
        this.women = of(figures, Indicator.WOMEN);
        this.elderly = of(figures, Indicator.ELDERLY);
        this.minors = of(figures, Indicator.MINORS);
        this.disabled = of(figures, Indicator.DISABLED);
        this.seriouslyIll = of(figures, Indicator.SERIOUSLY_ILL);
        this.newHouseholds = of(figures, Indicator.NEW);
        this.stoppedHouseholds = of(figures, Indicator.STOPPED);
        this.spending = of(figures, Indicator.SPENDING);
        this.decidedWithin = of(figures, Indicator.WITHIN);
        this.decidedPast = of(figures, Indicator.PAST);
        this.recheckDue = of(figures, Indicator.DUE);
        this.recheckDone = of(figures, Indicator.DONE);
    }

    private static long of(Map<String, Long> figures, Indicator indicator) {
        return figures.getOrDefault(indicator.name(), 0L);
    }

    /** What a recount has to find again. */
    List<Object> recountable() {
        List<Object> values = new ArrayList<>(besidesPersons());
        values.addAll(List.of(women, elderly, minors, disabled, seriouslyIll));
        return values;
    }

    /** All but what the facts of families say, which nobody kept when the first months were frozen. */
    List<Object> besidesPersons() {
        return List.of(office().value(), category, households, persons, newHouseholds, stoppedHouseholds, spending, decidedWithin, decidedPast, recheckDone, recheckDue,
            Optional.ofNullable(standardMonthly));
    }
}
