package org.tongchou.law.award;

import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.law.Article;

/**
 * What a correction makes of one month that lies behind: more is paid later as back-pay, less may be recovered up to what was paid.
 *
 * @param month which month
 * @param regularBefore fen that held before
 * @param regularAfter fen that hold now
 * @param topUpsBefore top-ups that held before
 * @param topUpsAfter top-ups that hold now
 */
@Article("L1 art. 48, 73, 74; payments.md Retroactive change")
public record MonthDifference(Month month, Money regularBefore, Money regularAfter, Money topUpsBefore, Money topUpsAfter) {

    boolean none() {
        return regularBefore.equals(regularAfter) && topUpsBefore.equals(topUpsAfter);
    }

    /** Fen that the month is worth more than before; below zero if less. */
    public Money total() {
        return regularAfter.plus(topUpsAfter).difference(regularBefore.plus(topUpsBefore));
    }
}
