package org.tongchou.law.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;

/** What a change makes of an award month by month, with the worked examples of domain.md 2.8. */
@Tag("law")
class ChangesOfAnAwardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 19);

    private static Month month(String text) {
        return Month.parse(text).orElseThrow();
    }

    private static Span span(String from, String until, long regular, long topUps) {
        return new Span(month(from), Optional.ofNullable(until).map(ChangesOfAnAwardTest::month), new Money(regular), new Money(topUps), 2);
    }

    /** AT-07: base 313.00, top-ups 104.00 each; the head dies, the survivor's income is above the standard of 632.00. */
    @Test
    void at_07_the_base_is_kept_below_the_standard_of_who_is_left() {
        Span grace = Grace.span(month("2026-10"), 6, new Money(31300), new Money(63200), 1, new Money(10400));
        assertEquals(new Span(month("2026-10"), Optional.of(month("2027-03")), new Money(31300), new Money(10400), 1), grace);
        assertEquals(41700, grace.regular().plus(grace.topUps()).fen());
    }

    @ParameterizedTest
    @CsvSource({"63199,63199", "63200,63200", "63201,63200"})
    void a_grace_never_pays_more_than_the_standard_of_each(long regular, long kept) {
        assertEquals(kept, Grace.span(month("2026-10"), 1, new Money(regular), new Money(63200), 1, Money.ZERO).regular().fen());
    }

    @ParameterizedTest
    @CsvSource({"0,false", "1,true", "6,true", "7,false"})
    void a_grace_lasts_one_to_six_months(int months, boolean allowed) {
        assertEquals(allowed, Grace.allowed(months));
    }

    /** AT-27: 900.00 for three. */
    @ParameterizedTest
    @CsvSource({"90000,3,30000", "90001,3,30000", "90002,3,30000", "90003,3,30001", "41200,1,41200"})
    void at_27_the_share_of_one_is_an_equal_part_rounded_down(long regular, int members, long share) {
        assertEquals(share, WorkRefusal.share(new Money(regular), members).fen());
    }

    @Test
    void three_refusals_are_three_days_in_order_and_none_ahead() {
        List<LocalDate> days = List.of(TODAY.minusDays(20), TODAY.minusDays(10), TODAY);
        assertTrue(WorkRefusal.enough(days, TODAY));
        assertFalse(WorkRefusal.enough(days, TODAY.minusDays(1)));
        assertFalse(WorkRefusal.enough(days.subList(1, 3), TODAY));
        assertFalse(WorkRefusal.enough(List.of(TODAY, TODAY, TODAY), TODAY));
    }

    /** AT-28: a death on 2026-03-15, paid through June with 412.00 a month. */
    @Test
    void at_28_three_months_after_a_death_are_recoverable() {
        LocalDate death = LocalDate.of(2026, 3, 15);
        assertEquals(LocalDate.of(2026, 6, 15), Death.verificationDue(death));
        assertEquals(month("2026-04"), Death.firstMonthWithout(death));
        Schedule before = new Schedule(List.of(span("2026-01", null, 41200, 0)));
        List<MonthDifference> differences = before.endedBefore(Death.firstMonthWithout(death)).differences(before, month("2026-04"), month("2026-06"));
        assertEquals(List.of(-41200L, -41200L, -41200L), differences.stream().map(difference -> difference.total().fen()).toList());
    }

    @Test
    void a_change_ends_what_held_before_and_leaves_out_what_would_have_followed() {
        Schedule before = new Schedule(List.of(span("2026-01", "2026-06", 100, 0), span("2026-07", null, 200, 0)));
        assertEquals(List.of(span("2026-01", "2026-04", 100, 0), span("2026-05", null, 300, 0)), before.changed(span("2026-05", null, 300, 0)).spans());
        assertEquals(List.of(span("2026-01", "2026-06", 100, 0), span("2026-07", null, 300, 0)), before.changed(span("2026-07", null, 300, 0)).spans());
        assertEquals(List.of(span("2026-01", "2026-06", 100, 0), span("2026-07", "2026-07", 200, 0)), before.changed(span("2026-08", null, 0, 0)).spans());
        assertEquals(List.of(), before.endedBefore(month("2026-01")).spans());
    }

    @Test
    void a_difference_is_told_for_each_month_that_differs_and_no_other() {
        Schedule before = new Schedule(List.of(span("2026-01", null, 100, 10)));
        Schedule after = before.changed(span("2026-03", "2026-03", 90, 10)).changed(span("2026-04", null, 100, 20));
        List<MonthDifference> differences = after.differences(before, month("2026-01"), month("2026-05"));
        assertEquals(List.of("2026-03", "2026-04", "2026-05"), differences.stream().map(difference -> difference.month().toString()).toList());
        assertEquals(List.of(-10L, 10L, 10L), differences.stream().map(difference -> difference.total().fen()).toList());
    }

    @Test
    void no_month_has_two_amounts() {
        assertThrows(IllegalArgumentException.class, () -> new Schedule(List.of(span("2026-01", null, 1, 0), span("2026-02", null, 1, 0))));
        assertThrows(IllegalArgumentException.class, () -> new Schedule(List.of(span("2026-01", "2026-02", 1, 0), span("2026-02", null, 1, 0))));
        assertEquals(2, new Schedule(List.of(span("2026-02", null, 1, 0), span("2026-01", "2026-01", 1, 0))).spans().size());
    }

    @Test
    void a_remedy_has_its_term_and_its_clock() {
        LocalDate decided = LocalDate.of(2026, 8, 31);
        assertEquals(LocalDate.of(2026, 10, 30), Remedy.RECONSIDERATION.lastDay(decided));
        assertEquals(LocalDate.of(2027, 2, 28), Remedy.SUIT.lastDay(decided));
        assertEquals(LocalDate.of(2026, 10, 30), Remedy.RECONSIDERATION.decisionDue(decided));
    }

    @ParameterizedTest
    @EnumSource(AwardStep.class)
    void nothing_but_a_delivery_a_remedy_a_correction_and_the_visit_before_it_follows_a_stop(AwardStep step) {
        assertEquals(EnumSet.of(AwardStep.APPEAL, AwardStep.CORRECT, AwardStep.RECORD_DELIVERY, AwardStep.RECORD_VISIT).contains(step), step.from(AwardState.STOPPED));
        assertFalse(step.basis().isBlank());
    }
}
