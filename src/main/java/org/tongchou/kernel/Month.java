package org.tongchou.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A calendar month, the grain in which support is awarded and paid; written {@code 2026-12}.
 *
 * @param year from 1900 to 9999
 * @param month from 1 to 12
 */
public record Month(int year, int month) implements Comparable<Month> {

    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Comparator<Month> IN_TIME = Comparator.comparingInt(Month::year).thenComparingInt(Month::month);

    /** @throws IllegalArgumentException for a month that is not in the calendar of the house */
    public Month {
        if (year < 1900 || year > 9999 || month < 1 || month > 12) {
            throw new IllegalArgumentException("not a month");
        }
    }

    /** The month in which a day lies. */
    public static Month of(LocalDate day) {
        return new Month(day.getYear(), day.getMonthValue());
    }

    /** The month in an ISO text such as {@code 2026-12}; empty if it is none. */
    public static Optional<Month> parse(String text) {
        if (text == null || !ISO.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            YearMonth read = YearMonth.parse(text);
            return Optional.of(new Month(read.getYear(), read.getMonthValue()));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    /** The month so many months later, or earlier if below zero. */
    public Month plusMonths(long months) {
        YearMonth moved = YearMonth.of(year, month).plusMonths(months);
        return new Month(moved.getYear(), moved.getMonthValue());
    }

    public Month next() {
        return plusMonths(1);
    }

    public Month previous() {
        return plusMonths(-1);
    }

    /** How many months from this one until the other, below zero if the other is earlier. */
    public int monthsUntil(Month other) {
        return (other.year - year) * 12 + other.month - month;
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, month, 1);
    }

    public LocalDate lastDay() {
        return YearMonth.of(year, month).atEndOfMonth();
    }

    public boolean isBefore(Month other) {
        return compareTo(other) < 0;
    }

    public boolean isAfter(Month other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Month other) {
        return IN_TIME.compare(this, other);
    }

    /** The ISO text: {@code 2026-12}. */
    @Override
    public String toString() {
        return year + (month < 10 ? "-0" : "-") + month;
    }
}
