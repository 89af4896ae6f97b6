package org.tongchou.law.rulepack;

import java.util.Objects;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;

/**
 * A minimum living standard as it was published, for a month or for a year; the other is derived exactly.
 *
 * @param amount fen for the period, above zero
 * @param period what the amount is for
 */
@Article("L1 art. 19")
public record Standard(Money amount, Period period) {

    /** Whether a standard was published for a month or a year. */
    public enum Period {
        MONTH, YEAR
    }

    public Standard {
        Objects.requireNonNull(period);
        if (amount.fen() <= 0) {
            throw new IllegalArgumentException("standard not above zero");
        }
    }

    /** Exact fen a month. */
    public Fraction monthly() {
        return period == Period.MONTH ? Fraction.of(amount) : Fraction.of(amount).dividedBy(12);
    }
}
