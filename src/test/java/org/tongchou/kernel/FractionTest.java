package org.tongchou.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("law")
class FractionTest {

    private static final long SEED = 20260915;

    @ParameterizedTest
    @CsvSource({"100, 1, 100, 100, 100", "101, 1, 200, 100, 100", "299, 2, 200, 100, 100", "300, 2, 200, 200, 100", "199, 1, 200, 200, 100", "0, 1, 0, 0, 0",
        "29999, 300, 100, 100, 0"})
    void rounding_to_the_yuan_is_exact_at_just_below_and_just_above(long numerator, long denominator, long up, long half, long down) {
        Fraction value = Fraction.of(numerator).dividedBy(denominator);
        assertEquals(up, value.rounded(100, RoundingMode.CEILING));
        assertEquals(half, value.rounded(100, RoundingMode.HALF_UP));
        assertEquals(down, value.rounded(100, RoundingMode.FLOOR));
    }

    @Test
    void thirds_add_up_to_one_and_decimals_are_taken_as_written() {
        Fraction third = Fraction.ONE.dividedBy(3);
        assertEquals(Fraction.ONE, third.plus(third).plus(third));
        assertEquals(Fraction.of(3).dividedBy(2), Fraction.of(new BigDecimal("1.50")));
        assertEquals(Fraction.of(3).dividedBy(10), Fraction.ofPercent(new BigDecimal("30")));
        assertEquals("0.33", third.toText(2));
        assertEquals("1.5", Fraction.of(new BigDecimal("1.5")).toText(2));
        assertEquals("30", Fraction.of(30).toText(2));
        assertThrows(ArithmeticException.class, () -> third.dividedBy(0));
        assertEquals(Fraction.of(28560).dividedBy(Fraction.of(new BigDecimal("0.408"))), Fraction.of(70000));
        assertEquals(Fraction.of(-2).dividedBy(3), Fraction.of(-1).dividedBy(Fraction.of(new BigDecimal("1.5"))));
        assertThrows(ArithmeticException.class, () -> third.dividedBy(Fraction.ZERO));
        assertThrows(ArithmeticException.class, () -> third.dividedBy(Fraction.of(-1)));
    }

    @Test
    void beyond_long_it_stays_exact_and_comes_back() {
        Fraction large = Fraction.of(Long.MAX_VALUE);
        Fraction larger = large.times(large).plus(Fraction.ONE);
        assertTrue(large.isBelow(larger));
        assertEquals(Fraction.ONE, larger.minus(large.times(large)));
        assertEquals(large, large.times(7).dividedBy(7));
        assertEquals(large.hashCode(), large.times(7).dividedBy(7).hashCode());
        assertThrows(ArithmeticException.class, () -> larger.rounded(1, RoundingMode.HALF_UP));
    }

    @Test
    void it_agrees_with_unlimited_arithmetic() {
        Random random = new Random(SEED);
        for (int round = 0; round < 20_000; round++) {
            long a = random.nextLong() >> random.nextInt(60);
            long b = (random.nextLong() >>> 1 + random.nextInt(60)) + 1;
            long c = random.nextLong() >> random.nextInt(60);
            long d = (random.nextLong() >>> 1 + random.nextInt(60)) + 1;
            if (b <= 0 || d <= 0) {
                continue;
            }
            BigInteger sum = big(a).multiply(big(d)).add(big(c).multiply(big(b)));
            Fraction left = Fraction.of(a).dividedBy(b);
            Fraction right = Fraction.of(c).dividedBy(d);
            String at = "seed " + SEED + " round " + round;
            assertEquals(sum.signum(), left.plus(right).signum(), at);
            assertEquals(big(a).multiply(big(d)).compareTo(big(c).multiply(big(b))), left.compareTo(right), at);
            assertEquals(left, left.plus(right).minus(right), at);
            assertEquals(left.times(right), right.times(left), at);
        }
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }
}
