package org.tongchou.law.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A year that is published takes the place of what was known of it. */
@Tag("law")
class PublishedYearTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate SATURDAY = LocalDate.of(2027, 1, 9);
    private static final WorkingCalendar KNOWN = new WorkingCalendar(Set.of(LocalDate.of(2026, 1, 1)), Set.of(), 2026);

    private static PublishedYear year(Set<LocalDate> off, Set<LocalDate> worked) {
        return new PublishedYear(2027, off, worked);
    }

    @Test
    void the_next_year_is_known_from_now_on() {
        assertTrue(KNOWN.isProvisional(NEW_YEAR) && KNOWN.isWorkingDay(NEW_YEAR));
        WorkingCalendar with = KNOWN.with(year(Set.of(NEW_YEAR), Set.of(SATURDAY)));
        assertFalse(with.isProvisional(NEW_YEAR) || with.isWorkingDay(NEW_YEAR));
        assertTrue(with.isWorkingDay(SATURDAY));
        assertEquals(261, KNOWN.workingDaysOf(2027));
        assertEquals(261, with.workingDaysOf(2027));
        assertFalse(with.isWorkingDay(LocalDate.of(2026, 1, 1)), "other years stay");
    }

    @Test
    void a_year_that_is_changed_is_replaced_whole() {
        WorkingCalendar with = KNOWN.with(year(Set.of(NEW_YEAR), Set.of(SATURDAY))).with(year(Set.of(NEW_YEAR.plusDays(3)), Set.of()));
        assertTrue(with.isWorkingDay(NEW_YEAR));
        assertFalse(with.isWorkingDay(NEW_YEAR.plusDays(3)) || with.isWorkingDay(SATURDAY));
    }

    @Test
    void no_year_is_left_out() {
        assertThrows(IllegalArgumentException.class, () -> KNOWN.with(new PublishedYear(2028, Set.of(LocalDate.of(2028, 1, 1)), Set.of())));
    }

    @Test
    void what_cannot_be_right_is_named() {
        assertEquals("", year(Set.of(NEW_YEAR), Set.of(SATURDAY)).fault());
        assertEquals("office.calendar.noDayOff", year(Set.of(), Set.of()).fault());
        assertEquals("office.calendar.otherYear", year(Set.of(NEW_YEAR.minusDays(1)), Set.of()).fault());
        assertEquals("office.calendar.offAndWorked", year(Set.of(SATURDAY), Set.of(SATURDAY)).fault());
        assertEquals("office.calendar.noWeekend", year(Set.of(NEW_YEAR), Set.of(NEW_YEAR.plusDays(3))).fault());
    }
}
