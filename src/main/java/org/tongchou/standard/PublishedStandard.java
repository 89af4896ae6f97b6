package org.tongchou.standard;

import org.tongchou.law.rulepack.Term;
import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.law.standard.DatedStandard;
import org.tongchou.law.standard.StandardLevel;

/**
 * A standard as published.
 *
 * @param number under which its draft is found
 * @param region for which area
 * @param category URBAN, RURAL or UNIFIED
 * @param level who fixed it, and whether it binds or guides
 * @param unit MONTH or YEAR
 * @param amount per person and unit
 * @param from its first day
 * @param to its last day, if it names one
 * @param origin how it came about
 */
public record PublishedStandard(Optional<Long> number, OfficeCode region, String category, StandardLevel level, String unit, Money amount, LocalDate from,
    Optional<LocalDate> to, StandardOrigin origin) {

    /** By which paper. */
    public String document() {
        return origin.document();
    }

    /** Its days. */
    Term term() {
        return new Term(from, to);
    }

    /** Exact fen per person and month. */
    public Fraction monthly() {
        return standard().monthly();
    }

    /** The same with another amount, for the same unit. */
    PublishedStandard amounting(Money other) {
        return new PublishedStandard(number, region, category, level, unit, other, from, to, origin);
    }

    /** Whether both were published as one, whatever amount follows from it at a place. */
    public boolean isSameAs(PublishedStandard other) {
        return amounting(other.amount).equals(other);
    }

    /** The amount with its period. */
    public Standard standard() {
        return new Standard(amount, Standard.Period.valueOf(unit));
    }

    /** The series whose lock is held by whoever publishes standards of a region's province. */
    static String lock(OfficeCode region) {
        return "standard " + region.at(OfficeCode.Level.PROVINCE);
    }

    DatedStandard dated() {
        return new DatedStandard(region, Category.valueOf(category), level, standard(), from, to);
    }
}
