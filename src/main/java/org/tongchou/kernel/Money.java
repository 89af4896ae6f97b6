package org.tongchou.kernel;

import java.util.Optional;

/**
 * An amount of renminbi in fen. Below zero only where {@link #difference} or {@link #negated} say so by name, or where a ledger stores such an amount.
 *
 * @param fen the amount in fen, at most {@link #LARGEST} either way
 */
public record Money(long fen) implements Comparable<Money> {

    /** The largest amount in fen that the house works with: above any sum of a province and above whatever the largest document of the means test comes to. */
    public static final long LARGEST = 9_000_000_000_000_000_000L;

    public static final Money ZERO = new Money(0);

    private static final long FEN_PER_YUAN = 100;

    /** @throws IllegalArgumentException beyond {@link #LARGEST} */
    public Money {
        if (fen > LARGEST || fen < -LARGEST) {
            throw new IllegalArgumentException("amount out of range");
        }
    }

    /** An amount of fen that must not be below zero. @throws IllegalArgumentException below zero */
    public static Money ofFen(long fen) {
        return new Money(fen).orRefuseNegative();
    }

    /** The amount that a person typed in yuan, such as {@code 1,800.00}, {@code 1800} or the same in full-width digits; empty if it is none or below zero. */
    public static Optional<Money> ofYuan(String text) {
        return YuanText.parse(text).map(Money::new);
    }

    /** The sum. @throws ArithmeticException beyond the range of {@code long} */
    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    /** What is left. @throws IllegalArgumentException if it would fall below zero; see {@link #difference} */
    public Money minus(Money other) {
        return difference(other).orRefuseNegative();
    }

    /** This less the other amount, below zero if the other is larger. */
    public Money difference(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    /** The same amount on the other side of the ledger. */
    public Money negated() {
        return new Money(-fen);
    }

    /** So many times this amount. @throws ArithmeticException beyond the range of {@code long} */
    public Money times(long count) {
        return new Money(Math.multiplyExact(fen, count));
    }

    public boolean isZero() {
        return fen == 0;
    }

    public boolean isNegative() {
        return fen < 0;
    }

    /** The amount in yuan for people: {@code 1,800.00}. */
    public String toYuan() {
        long size = Math.abs(fen);
        StringBuilder yuan = new StringBuilder(Long.toString(size / FEN_PER_YUAN));
        for (int at = yuan.length() - 3; at > 0; at -= 3) {
            yuan.insert(at, ',');
        }
        long rest = size % FEN_PER_YUAN;
        return (fen < 0 ? "-" : "") + yuan + (rest < 10 ? ".0" : ".") + rest;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    private Money orRefuseNegative() {
        if (fen < 0) {
            throw new IllegalArgumentException("amount below zero");
        }
        return this;
    }
}
