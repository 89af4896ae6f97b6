package org.tongchou.law.price;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;
import org.tongchou.law.rulepack.Rounding;
import org.tongchou.law.rulepack.Standard;

/**
 * The price linkage of a place.
 *
 * @param triggers any one of them is enough
 * @param amount how much a person then gets
 * @param rounding of the amount, once per person
 * @param minimumMonthly fen a person gets at least, zero for none
 */
@Article("L1 art. 32; L3 art. 13")
public record PriceLinkage(List<Trigger> triggers, SubsidyAmount amount, Rounding rounding, Money minimumMonthly) {

    public PriceLinkage {
        triggers = List.copyOf(triggers);
    }

    /**
     * What a month brings to each person under a standard; empty if nothing triggers it.
     *
     * @param rises in per cent over the same month a year before; an index that is not known triggers nothing
     */
    public Optional<PriceSubsidy> of(Map<PriceIndex, Fraction> rises, Standard standard) {
        return triggers.stream().filter(trigger -> rises.containsKey(trigger.index()) && !rises.get(trigger.index()).isBelow(trigger.atLeast()))
            .map(Trigger::index).max(Comparator.comparing(rises::get))
            .map(index -> new PriceSubsidy(index, rises.get(index), atLeast(rounding.round(amount.of(standard, rises.get(index))))));
    }

    private Money atLeast(Money rounded) {
        return rounded.compareTo(minimumMonthly) < 0 ? minimumMonthly : rounded;
    }
}
