package org.tongchou.law.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.rulepack.Rounding;
import org.tongchou.law.rulepack.Standard.Period;

@Tag("law")
class MethodTest {

    private static Money yuan(String text) {
        return Money.ofYuan(text).orElseThrow();
    }

    private static Method.ConsumptionRatio consumption(String annual, String percent) {
        return new Method.ConsumptionRatio(yuan(annual), Fraction.ofPercent(new BigDecimal(percent)));
    }

    @ParameterizedTest(name = "{1} % of {0} a year is {3} a {2}, {4}")
    @CsvSource({
        "24000, 36, MONTH, 720.00, HALF_UP_FEN",
        "15000, 42, MONTH, 525.00, HALF_UP_FEN",
        "11860.80, 30, MONTH, 296.52, HALF_UP_FEN",
        "11860.80, 30, MONTH, 296, FLOOR_YUAN",
        "11860.80, 30, MONTH, 297, HALF_UP_YUAN",
        "4923.9, 35, YEAR, 1723, FLOOR_YUAN",
        "4923.9, 35, YEAR, 1723.37, HALF_UP_FEN",
        "4923.9, 35, YEAR, 1724, CEIL_YUAN"})
    void a_part_of_last_years_consumption(String annual, String percent, Period period, String expected, Rounding rounding) {
        assertEquals(yuan(expected), consumption(annual, percent).rounded(period, rounding));
    }

    @Test
    void nothing_is_rounded_before_the_end() {
        assertEquals(Fraction.of(new BigDecimal("172336.5")), consumption("4923.9", "35").annual());
        assertEquals(Fraction.of(new BigDecimal("172336.5")), consumption("4923.9", "35").monthly().times(12));
    }

    @Test
    void food_over_the_engel_coefficient() {
        Method engel = new Method.EngelCoefficient(yuan("285.60"), Fraction.of(new BigDecimal("0.408")));
        assertEquals(Fraction.of(70000), engel.monthly());
        assertEquals(Fraction.of(840000), engel.annual());
    }

    @Test
    void food_and_the_other_necessities() {
        Method living = new Method.BasicLiving(yuan("285.60"), yuan("414.40"));
        assertEquals(yuan("700"), living.rounded(Period.MONTH, Rounding.HALF_UP_FEN));
        assertEquals(yuan("8400"), living.rounded(Period.YEAR, Rounding.HALF_UP_FEN));
    }

    @Test
    void town_over_country() {
        assertEquals("1.371", consumption("24000", "36").monthly().dividedBy(consumption("15000", "42").monthly()).toText(3));
    }

    @Test
    void nothing_comes_of_nothing() {
        assertThrows(IllegalArgumentException.class, () -> consumption("0", "36"));
        assertThrows(IllegalArgumentException.class, () -> consumption("1", "0"));
        assertThrows(IllegalArgumentException.class, () -> new Method.EngelCoefficient(yuan("1"), Fraction.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new Method.EngelCoefficient(Money.ZERO, Fraction.ONE));
        assertThrows(IllegalArgumentException.class, () -> new Method.BasicLiving(Money.ZERO, yuan("1")));
    }
}
