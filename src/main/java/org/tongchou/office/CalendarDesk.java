package org.tongchou.office;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.law.calendar.PublishedYear;
import org.tongchou.law.calendar.WorkingCalendar;

/** The administrator's work with the calendar of working days: entering a year when the State Council has published it. */
@Boundary
public class CalendarDesk {

    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 9998;

    @Inject
    CalendarYears years;

    @Inject
    Calendars calendars;

    @Inject
    BusinessClock clock;

    @Inject
    Event<CalendarPublished> published;

    /**
     * Enters a year, or enters it anew where it was changed. Open deadlines that were provisional, or lie in that year or after it, are
     * reckoned anew at once; what was met stays.
     *
     * @throws Refused invalid where a day is of another year, both off and worked, or a make-up day is no weekend; where a year between is missing
     */
    @Allowed(value = Role.ADMINISTRATOR, act = "PUBLISH_CALENDAR")
    public CalendarFile publish(Officer officer, PublishedYear year, String document) {
        if (!year.fault().isEmpty()) {
            throw Refused.invalid(year.fault(), Integer.toString(year.year()));
        }
        int last = calendars.published().lastKnownYear();
        if (year.year() > last + 1 || year.year() < FIRST_YEAR) {
            throw Refused.invalid("office.calendar.yearBetween", Integer.toString(last + 1));
        }
        years.add(year, document, clock.now().toLocalDateTime());
        WorkingCalendar now = calendars.published();
        published.fire(new CalendarPublished(officer.scope(), year.year(), now));
        return file(year.year(), now);
    }

    /** A year, published or not. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR,
        Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public CalendarFile find(Officer officer, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Refused.notFound();
        }
        return file(year, calendars.published());
    }

    private CalendarFile file(int year, WorkingCalendar calendar) {
        return new CalendarFile(year, year <= calendar.lastKnownYear(), calendar.workingDaysOf(year), of(year, calendar.daysOff()), of(year, calendar.makeUpDays()), years.document(year));
    }

    private static List<LocalDate> of(int year, Collection<LocalDate> days) {
        return days.stream().filter(day -> day.getYear() == year).sorted().toList();
    }
}
