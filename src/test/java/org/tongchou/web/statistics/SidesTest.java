package org.tongchou.web.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongchou.kernel.Money;
import org.tongchou.statistics.Monthly.Figure;

class SidesTest {

    private static final Figure URBAN = new Figure("URBAN", 10, 21, Optional.of(new Money(78_000)), new Money(1_000_001));
    private static final Figure RURAL = new Figure("RURAL", 30, 44, Optional.of(new Money(60_500)), new Money(2_000_000));
    private static final Figure UNIFIED = new Figure("UNIFIED", 1, 1, Optional.of(new Money(70_000)), new Money(100));

    @Test
    void the_ratio_is_rounded_half_up_to_two_decimals() {
        assertEquals(Optional.of(new BigDecimal("1.29")), new Sides(List.of(RURAL, URBAN)).ratio());
        assertEquals(Optional.of(new BigDecimal("1.01")), sides(1_005, 1_000).ratio());
        assertEquals(Optional.of(new BigDecimal("1.00")), sides(100_499, 100_000).ratio());
    }

    @Test
    void the_gap_falls_below_zero_where_the_country_has_the_higher_standard() {
        assertEquals(Optional.of(new Money(17_500)), new Sides(List.of(RURAL, URBAN)).gap());
        assertEquals(Optional.of(new Money(-17_500)), sides(60_500, 78_000).gap());
    }

    @Test
    void a_side_without_a_standard_has_no_ratio_and_no_gap() {
        Sides town = new Sides(List.of(URBAN));
        assertEquals(Optional.empty(), town.ratio());
        assertEquals(Optional.empty(), town.gap());
        assertEquals(Optional.empty(), sides(78_000, 0).ratio());
    }

    @Test
    void sums_take_in_the_unified_category_too() {
        Sides all = new Sides(List.of(RURAL, UNIFIED, URBAN));
        assertEquals(41, all.households());
        assertEquals(66, all.persons());
        assertEquals(new Money(3_000_101), all.spending());
        assertEquals(Optional.of(new Money(45_456)), all.perCapita());
    }

    @Test
    void one_line_for_both_sides_is_the_standard_of_each() {
        Sides one = new Sides(List.of(UNIFIED));
        assertEquals(Optional.of(new Money(70_000)), one.urbanStandard());
        assertEquals(Optional.of(new Money(70_000)), one.ruralStandard());
        assertEquals(Optional.of(new BigDecimal("1.00")), one.ratio());
        assertEquals(Optional.of(Money.ZERO), one.gap());
        assertEquals(Optional.of(new BigDecimal("1.11")), new Sides(List.of(UNIFIED, URBAN)).ratio());
    }

    @Test
    void what_is_hidden_is_not_zero() {
        Sides half = new Sides(List.of(URBAN, new Figure("RURAL", 0, 0, Optional.empty(), Money.ZERO, true)));
        assertEquals(Optional.of(21L), half.shownPersons("URBAN"));
        assertEquals(Optional.empty(), half.shownPersons("RURAL"));
        assertEquals(Optional.empty(), half.shownHouseholds("RURAL"));
        assertEquals(Optional.of(0L), half.shownPersons("UNIFIED"));
    }

    @Test
    void nobody_in_support_means_no_amount_per_person() {
        assertEquals(Optional.empty(), new Sides(List.of()).perCapita());
    }

    private static Sides sides(long urban, long rural) {
        return new Sides(List.of(new Figure("URBAN", 1, 1, Optional.of(new Money(urban)), Money.ZERO),
            new Figure("RURAL", 1, 1, Optional.of(new Money(rural)), Money.ZERO)));
    }
}
