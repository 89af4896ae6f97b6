package org.tongchou.law.fund;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;

/**
 * A pool of money allocated over regions by weighted factors: {@code pool × Σ w (F × N) / Σ (F × N)}, to the fen, together exactly the pool.
 *
 * @param weights of the factors, none below zero, not all zero
 */
@Article("P24 art. 4-6; domain.md 4.2, AT-24")
public record FactorAllocation(Map<Factor, Integer> weights) {

    public FactorAllocation {
        weights = Map.copyOf(weights);
    }

    /**
     * A region's part of the work.
     *
     * @param recipients how many persons it supports
     * @param factors the factors that hold there, in millionths
     */
    public record Region(long recipients, Map<Factor, Long> factors) {

        public Region {
            factors = Map.copyOf(factors);
        }

        private BigInteger counted(Factor factor) {
            return BigInteger.valueOf(factors.getOrDefault(factor, 0L)).multiply(BigInteger.valueOf(recipients));
        }
    }

    /** Each region's amount in the order of the regions; a factor that is zero everywhere counts for nobody. @throws IllegalArgumentException where no factor counts anywhere */
    @Article("P24 art. 4-6; domain.md 4.2")
    public List<Money> allocate(Money pool, List<Region> regions) {
        List<Factor> counting = weights.keySet().stream().sorted().filter(factor -> sum(regions, factor).signum() > 0).toList();
        BigInteger common = counting.stream().map(factor -> sum(regions, factor)).reduce(BigInteger.ONE, BigInteger::multiply);
        List<BigInteger> parts = new ArrayList<>();
        for (Region region : regions) {
            parts.add(counting.stream().map(factor -> region.counted(factor).multiply(BigInteger.valueOf(weights.get(factor))).multiply(common.divide(sum(regions, factor))))
                .reduce(BigInteger.ZERO, BigInteger::add));
        }
        return LargestRemainder.part(pool, parts);
    }

    private static BigInteger sum(List<Region> regions, Factor factor) {
        return regions.stream().map(region -> region.counted(factor)).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
