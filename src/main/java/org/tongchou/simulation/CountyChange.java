package org.tongchou.simulation;

import java.io.Serializable;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.meanstest.Assessment;
import org.tongchou.law.meanstest.Outcome;
import org.tongchou.law.rulepack.Category;

/**
 * What would change in a county for a category.
 *
 * @param county its code
 * @param families how many were tested
 * @param entering how many would be entitled and are not
 * @param leaving how many are entitled and would not be
 * @param gaining how many of the entitled would get more
 * @param losing how many of the entitled would get less
 * @param costBefore fen a month of all entitled under what holds
 * @param costAfter fen a month of all entitled under the draft
 */
public record CountyChange(String county, Category category, long families, long entering, long leaving, long gaining, long losing, long costBefore, long costAfter)
    implements Serializable {

    static CountyChange of(OfficeCode county, Category category, Assessment before, Assessment after) {
        boolean was = entitled(before);
        boolean is = entitled(after);
        int moved = was && is ? after.totalMonthly().compareTo(before.totalMonthly()) : 0;
        return new CountyChange(county.value(), category, 1, !was && is ? 1 : 0, was && !is ? 1 : 0, moved > 0 ? 1 : 0, moved < 0 ? 1 : 0, cost(before), cost(after));
    }

    CountyChange plus(CountyChange other) {
        return new CountyChange(county, category, families + other.families, entering + other.entering, leaving + other.leaving, gaining + other.gaining,
            losing + other.losing, costBefore + other.costBefore, costAfter + other.costAfter);
    }

    /** How much more a month would cost, below zero if less. */
    public long difference() {
        return costAfter - costBefore;
    }

    private static boolean entitled(Assessment assessment) {
        return assessment.outcome() == Outcome.DIBAO && assessment.totalMonthly().compareTo(Money.ZERO) > 0;
    }

    private static long cost(Assessment assessment) {
        return entitled(assessment) ? assessment.totalMonthly().fen() : 0;
    }
}
