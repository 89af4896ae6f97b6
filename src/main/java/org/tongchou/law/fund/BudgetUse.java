package org.tongchou.law.fund;

import java.math.BigInteger;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;

/** How far the plan of a year is used up (payments.md "The month"): a warning from nine tenths on, beyond the whole only with a ground. */
@Article("L1 art. 6; payments.md \"The month\"")
public enum BudgetUse {
    WITHIN, WARNING, EXCEEDED;

    private static final BigInteger TENTHS = BigInteger.TEN;
    private static final BigInteger WARNED = BigInteger.valueOf(9);

    /** Where an amount stands against the plan. @param used fen paid and about to be paid in the year */
    @Article("L1 art. 6; payments.md \"The month\"")
    public static BudgetUse of(Money used, Money plan) {
        if (used.compareTo(plan) > 0) {
            return EXCEEDED;
        }
        boolean close = BigInteger.valueOf(used.fen()).multiply(TENTHS).compareTo(BigInteger.valueOf(plan.fen()).multiply(WARNED)) >= 0;
        return close && !used.isZero() ? WARNING : WITHIN;
    }
}
