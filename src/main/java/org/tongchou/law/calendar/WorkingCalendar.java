package org.tongchou.law.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.tongchou.law.Article;

/**
 * The published calendar of public holidays and of the weekend days that make up for them.
 *
 * @param daysOff holidays and days exchanged for them
 * @param makeUpDays weekend days that are worked
 * @param lastKnownYear the last year that was published; after it Monday to Friday are taken as worked
 */
@Article("L3 arts. 15, 17, 20-22")
public record WorkingCalendar(Set<LocalDate> daysOff, Set<LocalDate> makeUpDays, int lastKnownYear) {

    /** The longest period in working days that the house counts. */
    public static final int LONGEST_PERIOD = 1000;

    /** @throws IllegalArgumentException if a day is both off and worked */
    public WorkingCalendar {
        daysOff = Set.copyOf(daysOff);
        makeUpDays = Set.copyOf(makeUpDays);
        if (makeUpDays.stream().anyMatch(daysOff::contains)) {
            throw new IllegalArgumentException("a day both off and worked");
        }
    }

    /** The same with a year as it was published now, in the place of what was known of it; the year has to be known or to be the next. */
    public WorkingCalendar with(PublishedYear published) {
        if (published.year() > lastKnownYear + 1) {
            throw new IllegalArgumentException("a year between is not known");
        }
        return new WorkingCalendar(replaced(daysOff, published.daysOff(), published.year()), replaced(makeUpDays, published.makeUpDays(), published.year()),
            Math.max(lastKnownYear, published.year()));
    }

    private static Set<LocalDate> replaced(Set<LocalDate> known, Set<LocalDate> published, int year) {
        Set<LocalDate> days = new HashSet<>(published);
        known.stream().filter(day -> day.getYear() != year).forEach(days::add);
        return days;
    }

    /** How many days of a year are worked. */
    public int workingDaysOf(int year) {
        return (int) LocalDate.ofYearDay(year, 1).datesUntil(LocalDate.ofYearDay(year + 1, 1)).filter(this::isWorkingDay).count();
    }

    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (isProvisional(day)) {
            return !weekend;
        }
        return makeUpDays.contains(day) || !weekend && !daysOff.contains(day);
    }

    /** Whether the calendar of that day's year is not published yet, so that a date reckoned with it may still move. */
    public boolean isProvisional(LocalDate day) {
        return day.getYear() > lastKnownYear;
    }

    /**
     * The last day of a period of working days after an event; the day of the event does not count.
     *
     * @param workingDays 0 to {@link #LONGEST_PERIOD}
     * @throws IllegalArgumentException outside that range
     */
    public LocalDate plusWorkingDays(LocalDate event, int workingDays) {
        if (workingDays < 0 || workingDays > LONGEST_PERIOD) {
            throw new IllegalArgumentException("period out of range");
        }
        LocalDate day = event;
        for (int left = workingDays; left > 0; left -= isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The day itself if it is worked, else the next working day: where a period in calendar days ends on a day off. */
    public LocalDate rollForward(LocalDate day) {
        LocalDate end = day;
        while (!isWorkingDay(end)) {
            end = end.plusDays(1);
        }
        return end;
    }

    /** How many working days lie after the first day up to and with the second; below zero if the second is earlier. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
    }
}
