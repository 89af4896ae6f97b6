package org.tongchou.office;

import com.tyme.holiday.LegalHoliday;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.tongchou.access.WallClock;
import org.tongchou.law.calendar.PublishedYear;
import org.tongchou.law.calendar.WorkingCalendar;

/**
 * The State Council's calendar of days off and make-up working days: as far as it was known when this version was made, and what has been
 * published since. A year that is published on one server of an installation counts there at once, on every other after five seconds.
 */
@ApplicationScoped
public class Calendars {

    private static final int FIRST_YEAR = 2015;
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final WorkingCalendar PRINTED = read();

    @Inject
    CalendarYears years;

    private volatile Known known = new Known(PRINTED, 0, Instant.MIN);

    /** What was known, up to which publication, and when somebody last looked for a newer one. */
    private record Known(WorkingCalendar calendar, long publication, Instant looked) {
    }

    /** Working days from 2015 to the last year that was published when this version was made. */
    public static WorkingCalendar printed() {
        return PRINTED;
    }

    /** Working days from 2015 to the last published year. */
    public WorkingCalendar workingDays() {
        Known now = known;
        Instant moment = WallClock.now();
        if (now.looked().equals(Instant.MIN) || Duration.between(now.looked(), moment).abs().compareTo(FRESH) > 0) {
            long newest = years.newest();
            now = new Known(newest == now.publication() ? now.calendar() : published(), newest, moment);
            known = now;
        }
        return now.calendar();
    }

    /** The calendar with everything that has been published since. */
    WorkingCalendar published() {
        WorkingCalendar calendar = PRINTED;
        for (PublishedYear year : years.published()) {
            calendar = calendar.with(year);
        }
        return calendar;
    }

    void lookAgain(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarPublished published) {
        known = new Known(PRINTED, 0, Instant.MIN);
    }

    private static WorkingCalendar read() {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> work = new HashSet<>();
        int last = FIRST_YEAR;
        for (LocalDate day = LocalDate.of(FIRST_YEAR, 1, 1); day.getYear() <= last + 1; day = day.plusDays(1)) {
            LegalHoliday holiday = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            if (holiday != null) {
                (holiday.isWork() ? work : off).add(day);
                last = day.getYear();
            }
        }
        return new WorkingCalendar(off, work, last);
    }
}
