package org.tongchou.rest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.tongchou.access.BusinessClock;

/** How values stand in an answer: dates and times by ISO 8601, nothing as null. */
final class Answers {

    private Answers() {
    }

    /** The key of the next page; null on the last. */
    static String next(String key) {
        return key.isEmpty() ? null : key;
    }

    /** A day; null if there is none. */
    static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    /** A moment of business time with its offset, to the second. */
    static String moment(LocalDateTime at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.withNano(0).atZone(BusinessClock.ZONE));
    }
}
