package org.tongchou.law.fund;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;

/**
 * What each source bears of a month's support.
 *
 * @param tenThousandths by source, none below zero, together 10,000
 */
@Article("L1 art. 6; P24 art. 4-6")
public record Shares(Map<FundSource, Integer> tenThousandths) {

    /** All of it. */
    public static final int WHOLE = 10_000;

    /** @throws IllegalArgumentException where they are not together the whole */
    public Shares {
        tenThousandths = Map.copyOf(tenThousandths);
        if (tenThousandths.values().stream().anyMatch(share -> share < 0) || tenThousandths.values().stream().mapToInt(Integer::intValue).sum() != WHOLE) {
            throw new IllegalArgumentException("shares are together " + WHOLE);
        }
    }

    /** An amount's parts by source, to the fen, together exactly the amount. */
    @Article("payments.md invariant 5")
    public Map<FundSource, Money> split(Money amount) {
        FundSource[] sources = FundSource.values();
        List<Money> parts = LargestRemainder.part(amount, Arrays.stream(sources).map(source -> BigInteger.valueOf(tenThousandths.getOrDefault(source, 0))).toList());
        Map<FundSource, Money> split = new EnumMap<>(FundSource.class);
        for (FundSource source : sources) {
            split.put(source, parts.get(source.ordinal()));
        }
        return split;
    }
}
