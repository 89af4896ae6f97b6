package org.tongchou.law.rulepack;

import java.util.List;
import java.util.Objects;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;

/**
 * How the monthly benefit follows from the income.
 *
 * @param minimumMonthly fen a month below which a benefit above zero does not fall
 * @param tiers in the order in which they are tried; used in mode {@code TIERED} only
 */
@Article("L1 art. 18")
public record Benefit(Mode mode, Rounding rounding, Money minimumMonthly, List<Tier> tiers) {

    /** The difference to the standard, or a fixed amount by tier. */
    public enum Mode {
        DIFFERENCE, TIERED
    }

    /**
     * A step of the tiered benefit.
     *
     * @param upToPerCapitaAnnual fen a year for each member up to which the tier reaches, itself included
     * @param perPersonMonthly fen a month for each member
     */
    public record Tier(Money upToPerCapitaAnnual, Money perPersonMonthly) {
    }

    public Benefit {
        Objects.requireNonNull(mode);
        Objects.requireNonNull(rounding);
        tiers = List.copyOf(tiers);
        if (minimumMonthly.isNegative()) {
            throw new IllegalArgumentException("minimum below zero");
        }
    }
}
