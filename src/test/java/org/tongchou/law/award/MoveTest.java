package org.tongchou.law.award;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongchou.kernel.Month;

/** Which office pays which month of a family that moves. */
@Tag("law")
class MoveTest {

    private static Month month(String text) {
        return Month.parse(text).orElseThrow();
    }

    private static Optional<Month> paid(String text) {
        return Optional.ofNullable(text).flatMap(Month::parse);
    }

    /** It is October 2026. */
    @ParameterizedTest
    @CsvSource({",2026-10,2026-11", "2026-09,2026-10,2026-11", "2026-10,2026-11,2026-11", "2026-11,2026-12,2026-12"})
    void the_new_office_begins_with_a_month_that_nobody_pays(String paidUntil, String first, String latest) {
        assertEquals(month(first), Move.firstFree(month("2026-10"), paid(paidUntil)));
        assertEquals(month(latest), Move.latest(month("2026-10"), paid(paidUntil)));
    }

    /** The family was to be handed over with November. */
    @ParameterizedTest
    @CsvSource({"2026-10,2026-10,2026-11", "2026-11,2026-10,2026-11", "2026-11,2026-11,2026-12", "2026-12,2026-10,2026-12", "2026-12,2026-12,2027-01"})
    void who_takes_it_over_late_pays_from_the_first_month_that_is_free(String current, String paidUntil, String pays) {
        assertEquals(month(pays), Move.payable(month("2026-11"), month(current), paid(paidUntil)));
    }
}
