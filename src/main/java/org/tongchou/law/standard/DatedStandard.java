package org.tongchou.law.standard;

import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Standard;

/**
 * A standard of a region with its days.
 *
 * @param region for which area
 * @param category for whom
 * @param level who fixed it, and whether it binds or guides
 * @param standard the amount, for a month or a year
 * @param from its first day
 * @param to its last day, if it names one; else it lasts until the next one of the region begins
 */
public record DatedStandard(OfficeCode region, Category category, StandardLevel level, Standard standard, LocalDate from, Optional<LocalDate> to) {

    /** Exact fen a year. */
    public Fraction annual() {
        return standard.monthly().times(Method.MONTHS);
    }

    boolean hasEndedBefore(LocalDate day) {
        return to.filter(last -> last.isBefore(day)).isPresent();
    }

    boolean isOf(OfficeCode area, Category people) {
        return region.equals(area) && category == people;
    }
}
