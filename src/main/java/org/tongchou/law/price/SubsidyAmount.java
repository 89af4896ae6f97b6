package org.tongchou.law.price;

import java.util.List;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;
import org.tongchou.law.rulepack.Standard;

/** How much a person gets in a month that has a trigger; exact fen. */
@Article("L1 art. 32")
public sealed interface SubsidyAmount {

    /** Exact fen a month. @param rise the highest triggering rise, in per cent */
    Fraction of(Standard standard, Fraction rise);

    /** The same for everybody, as the place fixes it. @param monthly fen a month */
    record Fixed(Money monthly) implements SubsidyAmount {

        @Override
        public Fraction of(Standard standard, Fraction rise) {
            return Fraction.of(monthly);
        }
    }

    /** The standard times the rise. */
    record StandardTimesIndex() implements SubsidyAmount {

        @Override
        public Fraction of(Standard standard, Fraction rise) {
            return standard.monthly().times(rise).dividedBy(100);
        }
    }

    /** A part of the standard by how high the rise is. @param steps the lowest first, none above a trigger */
    record Steps(List<Step> steps) implements SubsidyAmount {

        /** @throws IllegalArgumentException without a step or if they do not rise */
        public Steps {
            steps = List.copyOf(steps);
            for (int i = 1; i < steps.size(); i++) {
                if (!steps.get(i - 1).from().isBelow(steps.get(i).from())) {
                    throw new IllegalArgumentException("steps do not rise");
                }
            }
            if (steps.isEmpty()) {
                throw new IllegalArgumentException("no step");
            }
        }

        @Override
        public Fraction of(Standard standard, Fraction rise) {
            return steps.stream().filter(step -> !rise.isBelow(step.from())).reduce((lower, higher) -> higher)
                .map(step -> standard.monthly().dividedBy(step.divisor())).orElse(Fraction.ZERO);
        }
    }

    /**
     * A step.
     *
     * @param from the rise from which it holds, in per cent
     * @param divisor by which the standard is divided, above zero
     */
    record Step(Fraction from, int divisor) {

        public Step {
            if (divisor <= 0) {
                throw new IllegalArgumentException("divisor not above zero");
            }
        }
    }
}
