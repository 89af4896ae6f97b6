package org.tongchou.law.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongchou.law.calendar.WorkingCalendar;

/** The written warning before a termination (L3 art. 29). */
@Tag("law")
class WarningTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Set.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 5),
        LocalDate.of(2026, 10, 6), LocalDate.of(2026, 10, 7)), Set.of(LocalDate.of(2026, 10, 10)), 2026);
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);

    @ParameterizedTest
    @CsvSource({"2,false", "3,true", "20,true", "21,false", "0,false", "-1,false"})
    void a_family_has_three_to_twenty_working_days(int days, boolean allowed) {
        assertEquals(allowed, Warning.allowed(days));
        if (!allowed) {
            assertThrows(IllegalArgumentException.class, () -> new Warning(MONDAY, days, Optional.empty()));
        }
    }

    @Test
    void the_period_begins_with_service_and_not_with_the_letter() {
        Warning warning = new Warning(MONDAY, 3, Optional.empty());
        assertEquals(Optional.empty(), warning.until(CALENDAR));
        assertFalse(warning.over(MONDAY.plusYears(1), CALENDAR));
        Warning served = warning.servedOn(MONDAY.plusDays(3));
        assertEquals(Optional.of(LocalDate.of(2026, 10, 20)), served.until(CALENDAR), "Thursday and three working days");
        assertFalse(served.over(LocalDate.of(2026, 10, 20), CALENDAR), "the last day is the family's");
        assertTrue(served.over(LocalDate.of(2026, 10, 21), CALENDAR));
    }

    @Test
    void days_off_do_not_count() {
        assertEquals(Optional.of(LocalDate.of(2026, 10, 10)), new Warning(LocalDate.of(2026, 9, 29), 4, Optional.of(LocalDate.of(2026, 9, 29))).until(CALENDAR),
            "over the national holiday to the make-up day");
    }
}
