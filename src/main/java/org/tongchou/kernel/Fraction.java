package org.tongchou.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact rational number in lowest terms. Works on {@code long}s and passes to {@link BigInteger} only where they would overflow, so it is both exact and quick.
 */
public final class Fraction implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(0, 1);
    public static final Fraction ONE = new Fraction(1, 1);

    private static final int LARGEST_SCALE = 12;

    private final long numerator;
    private final long denominator;
    private final BigFraction big;

    private Fraction(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = null;
    }

    private Fraction(BigFraction big) {
        this.numerator = 0;
        this.denominator = 1;
        this.big = big;
    }

    public static Fraction of(long whole) {
        return whole == 0 ? ZERO : new Fraction(whole, 1);
    }

    /** The fen of an amount. */
    public static Fraction of(Money amount) {
        return of(amount.fen());
    }

    /** The value of a decimal. @throws IllegalArgumentException with more than 12 places after the point */
    public static Fraction of(BigDecimal decimal) {
        if (Math.abs((long) decimal.scale()) > LARGEST_SCALE) {
            throw new IllegalArgumentException("decimal out of range");
        }
        BigDecimal plain = decimal.setScale(Math.max(0, decimal.scale()), RoundingMode.UNNECESSARY);
        return of(new BigFraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale())));
    }

    /** So many per cent of one. */
    public static Fraction ofPercent(BigDecimal percent) {
        return of(percent).dividedBy(100);
    }

    public Fraction plus(Fraction other) {
        if (big == null && other.big == null) {
            try {
                return denominator == other.denominator
                    ? lowest(Math.addExact(numerator, other.numerator), denominator)
                    : lowest(Math.addExact(Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator)),
                        Math.multiplyExact(denominator, other.denominator));
            } catch (ArithmeticException tooLarge) {
                return of(wide().plus(other.wide()));
            }
        }
        return of(wide().plus(other.wide()));
    }

    public Fraction minus(Fraction other) {
        return plus(other.big == null && other.numerator != Long.MIN_VALUE ? new Fraction(-other.numerator, other.denominator) : other.times(-1));
    }

    public Fraction times(Fraction other) {
        if (big == null && other.big == null) {
            try {
                return lowest(Math.multiplyExact(numerator, other.numerator), Math.multiplyExact(denominator, other.denominator));
            } catch (ArithmeticException tooLarge) {
                return of(wide().times(other.wide()));
            }
        }
        return of(wide().times(other.wide()));
    }

    public Fraction times(long count) {
        return big == null && count > 0 && denominator % count == 0 ? new Fraction(numerator, denominator / count) : times(of(count));
    }

    /** @throws ArithmeticException if the divisor is not above zero */
    public Fraction dividedBy(long divisor) {
        if (divisor <= 0) {
            throw new ArithmeticException("divisor not above zero");
        }
        return big == null && numerator % divisor == 0 ? new Fraction(numerator / divisor, denominator) : times(new Fraction(1, divisor));
    }

    /** @throws ArithmeticException if the divisor is not above zero */
    public Fraction dividedBy(Fraction divisor) {
        if (divisor.signum() <= 0) {
            throw new ArithmeticException("divisor not above zero");
        }
        BigFraction turned = divisor.wide();
        return times(of(new BigFraction(turned.denominator(), turned.numerator())));
    }

    public int signum() {
        return big == null ? Long.signum(numerator) : big.numerator().signum();
    }

    /** This, or zero if it is lower. */
    public Fraction atLeastZero() {
        return signum() < 0 ? ZERO : this;
    }

    /** The lower of the two. */
    public Fraction atMost(Fraction limit) {
        return isBelow(limit) ? this : limit;
    }

    /** Strictly lower; equal is not lower. */
    public boolean isBelow(Fraction other) {
        return compareTo(other) < 0;
    }

    /** The multiple of {@code unit} that the rounding mode chooses. @throws ArithmeticException beyond the range of {@code long} */
    public long rounded(long unit, RoundingMode mode) {
        if (big == null && denominator == 1 && unit == 1) {
            return numerator;
        }
        if (big == null && numerator >= 0 && denominator <= Long.MAX_VALUE / unit) {
            return roundedQuickly(denominator * unit, unit, mode);
        }
        BigFraction exact = wide();
        BigInteger step = exact.denominator().multiply(BigInteger.valueOf(unit));
        BigDecimal units = new BigDecimal(exact.numerator()).divide(new BigDecimal(step), 0, mode);
        return units.toBigIntegerExact().multiply(BigInteger.valueOf(unit)).longValueExact();
    }

    /** The value with at most so many decimals, half-up, without zeros at the end; for people. */
    public String toText(int decimals) {
        BigFraction exact = wide();
        BigDecimal shown = new BigDecimal(exact.numerator()).divide(new BigDecimal(exact.denominator()), decimals, RoundingMode.HALF_UP);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(Fraction other) {
        if (big == null && other.big == null) {
            if (denominator == other.denominator) {
                return Long.compare(numerator, other.numerator);
            }
            try {
                return Long.compare(Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
            } catch (ArithmeticException tooLarge) {
                return wide().compareTo(other.wide());
            }
        }
        return wide().compareTo(other.wide());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return wide().hashCode();
    }

    @Override
    public String toString() {
        return wide().numerator() + "/" + wide().denominator();
    }

    private long roundedQuickly(long step, long unit, RoundingMode mode) {
        long whole = numerator / step;
        long rest = numerator % step;
        boolean up = switch (mode) {
            case CEILING, UP -> rest > 0;
            case HALF_UP -> rest >= step - rest;
            case FLOOR, DOWN -> false;
            default -> throw new IllegalArgumentException("rounding mode");
        };
        return Math.multiplyExact(up ? whole + 1 : whole, unit);
    }

    private static Fraction of(BigFraction exact) {
        BigFraction lowest = exact.lowest();
        boolean fits = lowest.numerator().bitLength() < Long.SIZE && lowest.denominator().bitLength() < Long.SIZE;
        return fits ? new Fraction(lowest.numerator().longValue(), lowest.denominator().longValue()) : new Fraction(lowest);
    }

    private static Fraction lowest(long numerator, long denominator) {
        if (numerator == 0) {
            return ZERO;
        }
        if (denominator == 1) {
            return new Fraction(numerator, 1);
        }
        if (numerator == Long.MIN_VALUE) {
            throw new ArithmeticException("has no absolute value");
        }
        long divisor = divisor(Math.abs(numerator), denominator);
        return new Fraction(numerator / divisor, denominator / divisor);
    }

    private static long divisor(long one, long other) {
        long larger = one;
        long smaller = other;
        while (smaller != 0) {
            long rest = larger % smaller;
            larger = smaller;
            smaller = rest;
        }
        return larger;
    }

    private BigFraction wide() {
        return big == null ? new BigFraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)) : big;
    }

    /** The same arithmetic without a limit, for the rare amounts beyond {@code long}. */
    private record BigFraction(BigInteger numerator, BigInteger denominator) {

        BigFraction plus(BigFraction other) {
            return new BigFraction(numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)), denominator.multiply(other.denominator));
        }

        BigFraction times(BigFraction other) {
            return new BigFraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
        }

        int compareTo(BigFraction other) {
            return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
        }

        BigFraction lowest() {
            BigInteger divisor = numerator.gcd(denominator);
            return divisor.equals(BigInteger.ONE) ? this : new BigFraction(numerator.divide(divisor), denominator.divide(divisor));
        }
    }
}
