package org.tongchou.law.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.tongchou.law.Article;

/**
 * A year's holidays as the State Council publishes them.
 *
 * @param year the year
 * @param daysOff holidays and days exchanged for them
 * @param makeUpDays weekend days that are worked
 */
@Article("Measures on public holidays (2024)")
public record PublishedYear(int year, Set<LocalDate> daysOff, Set<LocalDate> makeUpDays) {

    public PublishedYear {
        daysOff = new TreeSet<>(daysOff);
        makeUpDays = new TreeSet<>(makeUpDays);
    }

    /** What cannot be right about it, as the key of its sentence; empty if nothing is. */
    public String fault() {
        if (daysOff.isEmpty()) {
            return "office.calendar.noDayOff";
        }
        if (daysOff.stream().anyMatch(this::foreign) || makeUpDays.stream().anyMatch(this::foreign)) {
            return "office.calendar.otherYear";
        }
        if (makeUpDays.stream().anyMatch(daysOff::contains)) {
            return "office.calendar.offAndWorked";
        }
        return makeUpDays.stream().allMatch(PublishedYear::isWeekend) ? "" : "office.calendar.noWeekend";
    }

    private boolean foreign(LocalDate day) {
        return day.getYear() != year;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
