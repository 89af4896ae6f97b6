package org.tongchou.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.json.Json;
import org.tongchou.law.calendar.WorkingCalendar;

/** The library's calendar against another published one, day by day. */
@Tag("law")
class CalendarsTest {

    private final WorkingCalendar calendar = Calendars.printed();

    @Test
    void both_calendars_agree_on_every_day_from_2015_to_2026() throws Exception {
        JsonNode other = Json.parse(Files.readString(Path.of("config/calendar/chinese-days.json")));
        assertTrue(other.path("holidays").has("2026-10-01") && other.path("workdays").has("2026-10-10"), "the other calendar reaches 2026");
        List<LocalDate> differing = LocalDate.of(2015, 1, 1).datesUntil(LocalDate.of(2027, 1, 1))
            .filter(day -> calendar.isWorkingDay(day) != isWorkingDay(other, day)).toList();
        assertEquals(List.of(), differing);
    }

    private static boolean isWorkingDay(JsonNode other, LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return other.path("workdays").has(day.toString()) || !weekend && !other.path("holidays").has(day.toString());
    }

    @Test
    void a_year_that_nobody_has_published_is_provisional() {
        assertEquals(2026, calendar.lastKnownYear());
        assertTrue(calendar.isProvisional(LocalDate.of(2027, 1, 4)));
    }
}
