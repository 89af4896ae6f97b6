package org.tongchou.law.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.rulepack.Rounding;
import org.tongchou.law.rulepack.Standard;

@Tag("law")
class PriceLinkageTest {

    private static final PriceLinkage NATIONAL = linkage(trigger(PriceIndex.CPI, "3.5"), trigger(PriceIndex.FOOD, "6"), new SubsidyAmount.Fixed(new Money(3000)));
    private static final PriceLinkage TEMPORARY = linkage(trigger(PriceIndex.CPI, "3"), trigger(PriceIndex.FOOD, "6"), new SubsidyAmount.Fixed(new Money(3000)));
    private static final PriceLinkage FUJIAN = new PriceLinkage(List.of(trigger(PriceIndex.CPI, "3"), trigger(PriceIndex.FOOD, "6")),
        new SubsidyAmount.StandardTimesIndex(), Rounding.HALF_UP_YUAN, new Money(3000));
    private static final PriceLinkage HUBEI = linkage(trigger(PriceIndex.CPI, "3"), trigger(PriceIndex.FOOD, "5.5"), new SubsidyAmount.StandardTimesIndex());
    private static final PriceLinkage GUILIN = new PriceLinkage(List.of(trigger(PriceIndex.SCPI, "1")), new SubsidyAmount.StandardTimesIndex(),
        Rounding.HALF_UP_YUAN, new Money(1000));
    private static final PriceLinkage JIANGSU = new PriceLinkage(List.of(trigger(PriceIndex.CPI, "3")), new SubsidyAmount.Steps(List.of(
        new SubsidyAmount.Step(percent("3"), 12), new SubsidyAmount.Step(percent("5"), 8))), Rounding.HALF_UP_FEN, Money.ZERO);

    private static PriceLinkage linkage(Trigger cpi, Trigger food, SubsidyAmount amount) {
        return new PriceLinkage(List.of(cpi, food), amount, Rounding.HALF_UP_YUAN, Money.ZERO);
    }

    private static Trigger trigger(PriceIndex index, String atLeast) {
        return new Trigger(index, percent(atLeast));
    }

    private static Fraction percent(String text) {
        return Fraction.of(new BigDecimal(text));
    }

    private static String of(PriceLinkage linkage, String standard, String cpi, String food, String scpi) {
        Map<PriceIndex, Fraction> rises = new EnumMap<>(PriceIndex.class);
        Map.of(PriceIndex.CPI, cpi, PriceIndex.FOOD, food, PriceIndex.SCPI, scpi).forEach((index, text) -> {
            if (!text.isEmpty()) {
                rises.put(index, percent(text));
            }
        });
        return linkage.of(rises, new Standard(Money.ofYuan(standard).orElseThrow(), Standard.Period.MONTH))
            .map(subsidy -> subsidy.index() + " " + subsidy.monthly().toYuan()).orElse("nothing");
    }

    @ParameterizedTest(name = "national: CPI {0}, food {1} brings {2}")
    @CsvSource({"3.4, 5.9, nothing", "3.5, 5.9, CPI 30.00", "3.4, 6, FOOD 30.00", "3.49, 5.99, nothing", "-0.3, 6.1, FOOD 30.00", "'', '', nothing"})
    void the_national_line_of_2021(String cpi, String food, String expected) {
        assertEquals(expected, of(NATIONAL, "740", cpi, food, ""));
    }

    @ParameterizedTest(name = "temporary: CPI {0}, food {1} brings {2}")
    @CsvSource({"2.9, 5.9, nothing", "3.0, 5.9, CPI 30.00", "2.9, 6.0, FOOD 30.00"})
    void the_national_line_as_it_was_lowered_for_a_time(String cpi, String food, String expected) {
        assertEquals(expected, of(TEMPORARY, "740", cpi, food, ""));
    }

    @ParameterizedTest(name = "Fujian: CPI {0}, food {1} brings {2}")
    @CsvSource({"2.9, 5.9, nothing", "3, 0, CPI 30.00", "3.9, 0, CPI 30.00", "4, 0, CPI 30.00", "4.1, 0, CPI 31.00", "3.1, 6, FOOD 45.00"})
    void fujian_pays_thirty_yuan_at_least(String cpi, String food, String expected) {
        assertEquals(expected, of(FUJIAN, "750", cpi, food, ""));
    }

    @ParameterizedTest(name = "Hubei: CPI {0}, food {1} brings {2}")
    @CsvSource({"3.5, 7.1, FOOD 57.00", "3.5, 5.4, CPI 28.00", "2.9, 7.1, FOOD 57.00", "2.9, 5.4, nothing", "3, 5.5, FOOD 44.00", "6, 5.5, CPI 48.00"})
    void hubei_takes_the_higher_of_the_rises_that_trigger(String cpi, String food, String expected) {
        assertEquals(expected, of(HUBEI, "800", cpi, food, ""));
    }

    @ParameterizedTest(name = "Guilin: {0} % brings {1}")
    @CsvSource({"0.9, nothing", "1.0, SCPI 10.00", "1.3, SCPI 10.00", "1.4, SCPI 11.00"})
    void guilin_looks_at_the_prices_of_the_poor_and_pays_ten_yuan_at_least(String scpi, String expected) {
        assertEquals(expected, of(GUILIN, "800", "9", "9", scpi));
    }

    @ParameterizedTest(name = "Jiangsu: {1} % on {0} brings {2}")
    @CsvSource({"900, 3.3, CPI 75.00", "900, 5.3, CPI 112.50", "900, 4.99, CPI 75.00", "900, 5, CPI 112.50", "900, 3, CPI 75.00", "900, 2.99, nothing", "750, 3.2, CPI 62.50"})
    void jiangsu_pays_a_part_of_the_standard_by_steps(String standard, String cpi, String expected) {
        assertEquals(expected, of(JIANGSU, standard, cpi, "", ""));
    }

    @Test
    void three_people_in_nanjing_got_three_times_the_amount_of_one() {
        Optional<PriceSubsidy> each = JIANGSU.of(Map.of(PriceIndex.CPI, percent("3.2")), new Standard(new Money(75000), Standard.Period.MONTH));
        assertEquals(new Money(18750), each.orElseThrow().monthly().times(3));
    }

    @Test
    void a_standard_for_a_year_counts_by_the_month() {
        Optional<PriceSubsidy> each = JIANGSU.of(Map.of(PriceIndex.CPI, percent("3.2")), new Standard(new Money(900000), Standard.Period.YEAR));
        assertEquals(new Money(6250), each.orElseThrow().monthly());
    }

    @Test
    void steps_rise_and_divide_by_something() {
        SubsidyAmount.Step step = new SubsidyAmount.Step(percent("3"), 12);
        assertThrows(IllegalArgumentException.class, () -> new SubsidyAmount.Steps(List.of(step, step)));
        assertThrows(IllegalArgumentException.class, () -> new SubsidyAmount.Steps(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new SubsidyAmount.Step(percent("3"), 0));
    }
}
