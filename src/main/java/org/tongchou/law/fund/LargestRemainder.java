package org.tongchou.law.fund;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;

/** An amount parted in whole fen by weights, so that the parts are together exactly the amount. */
@Article("payments.md invariant 5")
public final class LargestRemainder {

    private LargestRemainder() {
    }

    /**
     * Each weight's part, rounded down to the fen; what is left over goes fen by fen to the largest remainders, the earlier one where they are alike.
     *
     * @param amount fen, not below zero
     * @param weights none below zero, not all of them zero
     */
    @Article("payments.md invariant 5")
    public static List<Money> part(Money amount, List<BigInteger> weights) {
        BigInteger whole = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (amount.isNegative() || whole.signum() == 0 || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("an amount from zero on and weights from zero on are needed");
        }
        List<BigInteger[]> parts = weights.stream().map(weight -> weight.multiply(BigInteger.valueOf(amount.fen())).divideAndRemainder(whole)).toList();
        List<Money> money = new ArrayList<>(parts.stream().map(part -> new Money(part[0].longValueExact())).toList());
        long rest = amount.fen() - money.stream().mapToLong(Money::fen).sum();
        IntStream.range(0, parts.size()).boxed().sorted(Comparator.comparing((Integer at) -> parts.get(at)[1]).reversed()).limit(rest)
            .forEach(at -> money.set(at, money.get(at).plus(new Money(1))));
        return List.copyOf(money);
    }
}
