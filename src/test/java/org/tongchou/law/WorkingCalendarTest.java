package org.tongchou.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongchou.law.calendar.WorkingCalendar;

@Tag("law")
class WorkingCalendarTest {

    private static final Set<LocalDate> OFF = Stream.concat(
        LocalDate.of(2026, 2, 15).datesUntil(LocalDate.of(2026, 2, 24)),
        Stream.of("2026-01-01", "2026-01-02", "2026-01-03", "2026-04-04", "2026-04-05", "2026-04-06", "2026-10-01", "2026-10-02").map(LocalDate::parse))
        .collect(Collectors.toSet());
    private static final Set<LocalDate> MAKE_UP = Stream.of("2026-01-04", "2026-02-14", "2026-02-28").map(LocalDate::parse).collect(Collectors.toSet());
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(OFF, MAKE_UP, 2026);

    @ParameterizedTest
    @CsvSource({"3, 2026-02-13", "20, 2026-03-16", "30, 2026-03-30", "45, 2026-04-21", "0, 2026-02-10", "4, 2026-02-14", "5, 2026-02-24"})
    void periods_from_an_acceptance_before_spring_festival_end_where_the_calendar_says(int workingDays, LocalDate end) {
        LocalDate accepted = LocalDate.of(2026, 2, 10);
        assertEquals(end, CALENDAR.plusWorkingDays(accepted, workingDays));
        assertEquals(workingDays, CALENDAR.workingDaysBetween(accepted, end));
        assertEquals(-workingDays, CALENDAR.workingDaysBetween(end, accepted));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-14, true", "2026-02-28, true", "2026-02-21, false", "2026-02-16, false", "2026-02-24, true", "2026-03-01, false", "2026-03-02, true"})
    void make_up_days_are_worked_and_holidays_are_not(LocalDate day, boolean worked) {
        assertEquals(worked, CALENDAR.isWorkingDay(day));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-15, 2026-02-24", "2026-02-14, 2026-02-14", "2026-03-07, 2026-03-09", "2026-04-04, 2026-04-07"})
    void a_period_that_ends_on_a_day_off_runs_to_the_next_working_day(LocalDate end, LocalDate rolled) {
        assertEquals(rolled, CALENDAR.rollForward(end));
    }

    @Test
    void after_the_last_known_year_a_date_is_provisional_and_counts_monday_to_friday() {
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        assertTrue(CALENDAR.isProvisional(newYear));
        assertTrue(CALENDAR.isWorkingDay(newYear));
        assertFalse(CALENDAR.isWorkingDay(newYear.plusDays(1)));
        assertFalse(CALENDAR.isProvisional(LocalDate.of(2026, 12, 31)));
    }

    @Test
    void a_calendar_that_contradicts_itself_or_an_endless_period_is_refused() {
        Set<LocalDate> day = Set.of(LocalDate.of(2026, 2, 14));
        assertThrows(IllegalArgumentException.class, () -> new WorkingCalendar(day, day, 2026));
        assertThrows(IllegalArgumentException.class, () -> CALENDAR.plusWorkingDays(LocalDate.of(2026, 2, 10), -1));
        assertThrows(IllegalArgumentException.class, () -> CALENDAR.plusWorkingDays(LocalDate.of(2026, 2, 10), 1001));
    }
}
