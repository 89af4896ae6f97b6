package org.tongchou.law.rulepack;

import java.util.Objects;
import java.util.Optional;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;

/**
 * One kind of top-up for a member whom it fits.
 *
 * @param who whom it is for
 * @param amount how much
 */
@Article("L1 art. 20; L3 art. 27")
public record TopUpRule(Who who, Amount amount) {

    public TopUpRule {
        Objects.requireNonNull(who);
        Objects.requireNonNull(amount);
    }

    /**
     * Whom a top-up is for.
     *
     * @param minAge lowest age in years, for {@code AGE}
     * @param maxAge highest age in years, for {@code AGE}
     * @param trait the circumstance, for {@code TRAIT}
     */
    public record Who(TopUpKind kind, Optional<Integer> minAge, Optional<Integer> maxAge, Optional<Trait> trait) {

        public Who {
            Objects.requireNonNull(kind);
            if (trait.isPresent() != (kind == TopUpKind.TRAIT) || (minAge.isPresent() || maxAge.isPresent()) != (kind == TopUpKind.AGE)) {
                throw new IllegalArgumentException("top-up does not say whom it is for");
            }
        }
    }

    /** How much a top-up is a month before rounding. */
    public sealed interface Amount {

        /** Exact fen a month. @param standardMonthly the category's monthly standard */
        Fraction monthly(Fraction standardMonthly);
    }

    /** @param share part of the monthly standard, 0.3 for 30 % */
    public record Share(Fraction share) implements Amount {
        @Override
        public Fraction monthly(Fraction standardMonthly) {
            return standardMonthly.times(share);
        }
    }

    /** @param flat fen a month */
    public record Flat(Money flat) implements Amount {
        @Override
        public Fraction monthly(Fraction standardMonthly) {
            return Fraction.of(flat);
        }
    }
}
