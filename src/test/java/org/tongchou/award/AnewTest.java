package org.tongchou.award;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.law.award.Schedule;
import org.tongchou.law.award.Span;

/** Months from the current one on are raised by a recalculation and never lowered (L1 art. 48). */
@Tag("law")
class AnewTest {

    private static final Month CURRENT = new Month(2026, 10);
    private static final Schedule HELD = new Schedule(List.of(new Span(new Month(2026, 1), Optional.empty(), new Money(50_000), new Money(5_000), 2)));

    private static Span tested(int month, long regular, long topUps) {
        return new Span(new Month(2026, month), Optional.of(new Month(2026, month)), new Money(regular), new Money(topUps), 2);
    }

    @Test
    void what_lies_behind_is_put_right_both_ways_and_what_comes_only_upwards() {
        List<Span> lower = List.of(tested(9, 40_000, 5_000), tested(10, 40_000, 5_000), tested(11, 60_000, 5_000));
        assertEquals(List.of(tested(9, 40_000, 5_000), tested(10, 50_000, 5_000), tested(11, 60_000, 5_000)), Anew.unlowered(HELD, lower, CURRENT));
    }

    @Test
    void a_shift_between_amount_and_top_ups_that_takes_nothing_away_goes_through() {
        List<Span> shifted = List.of(tested(10, 45_000, 10_000), tested(11, 56_000, 0));
        assertEquals(shifted, Anew.unlowered(HELD, shifted, CURRENT));
    }

    @Test
    void nobody_is_let_out_without_having_been_heard() {
        assertEquals(List.of(tested(10, 50_000, 5_000)), Anew.unlowered(HELD, List.of(tested(10, 0, 0)), CURRENT));
    }

    @Test
    void a_month_that_nothing_covered_is_what_was_tested() {
        assertEquals(List.of(tested(10, 100, 0)), Anew.unlowered(new Schedule(List.of()), List.of(tested(10, 100, 0)), CURRENT));
    }
}
