package org.tongchou.award;

import java.util.List;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;

/**
 * What became of a block of a county's awards that were reckoned anew, or would become of it.
 *
 * @param tested how many awards were looked at
 * @param raised how many are worth more over all months together
 * @param lowered how many are worth less, or only otherwise
 * @param left those that the desk has to look at one by one
 * @param months by how much each month that lies behind, or is paid already, differs
 * @param next the key from which the next block goes on; empty at the end
 */
public record Recalculated(int tested, int raised, int lowered, List<Left> left, List<MonthSum> months, String next) {

    /**
     * An award that is left as it is.
     *
     * @param award its number
     * @param reason why
     */
    public record Left(String award, LeftReason reason) {
    }

    /**
     * A month in which awards are worth otherwise than before.
     *
     * @param month which month
     * @param awards how many
     * @param more fen that it is worth more, of those that rise
     * @param less fen that it is worth less, of those that fall
     */
    public record MonthSum(Month month, int awards, Money more, Money less) {

        MonthSum and(long difference) {
            return new MonthSum(month, awards + 1, difference > 0 ? more.plus(new Money(difference)) : more, difference < 0 ? less.plus(new Money(-difference)) : less);
        }
    }
}
