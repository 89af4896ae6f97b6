package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.law.calendar.WorkingCalendar;
import org.tongchou.law.procedure.Deadline;
import org.tongchou.law.procedure.Warning;
import org.tongchou.office.Calendars;

/** The clocks that run on a file, by the calendar of working days and the business clock. */
@Dependent
class Clocks {

    @Inject
    Applications applications;

    @Inject
    BusinessClock clock;

    @Inject
    Calendars calendars;

    LocalDate today() {
        return clock.today();
    }

    LocalDateTime now() {
        return clock.now().toLocalDateTime();
    }

    /** Starts a clock on the file from today, or starts it again. */
    LocalDate start(Officer officer, Application application, Deadline kind) {
        CaseDeadline running = applications.clock(officer.scope(), application, kind).orElse(null);
        if (running == null) {
            running = new CaseDeadline(application, kind, today(), calendar());
            applications.start(running);
        } else {
            running.start(today(), calendar());
        }
        return running.dueDate().due();
    }

    /** Gives the decision forty-five working days from acceptance. */
    void extend(Officer officer, Application application) {
        applications.clock(officer.scope(), application, Deadline.decision(application.delegated())).orElseThrow().extend(calendar());
    }

    /** Stops the clocks of these kinds that run on the file. */
    void meet(Officer officer, Application application, Deadline... kinds) {
        applications.flush();
        applications.running(officer.scope(), application).stream()
            .filter(deadline -> Arrays.asList(kinds).contains(deadline.kind())).forEach(deadline -> deadline.meet(today()));
    }

    /** Lays the day that is due first beside the file. */
    void dueNext(Officer officer, Application application) {
        applications.flush();
        application.dueNext(applications.running(officer.scope(), application).stream().map(d -> d.dueDate().due())
            .min(Comparator.naturalOrder()).filter(due -> application.state().open()).orElse(Application.NOTHING_DUE));
    }

    /** The last day of a warning; empty while it is not served. */
    Optional<LocalDate> until(Warning warning) {
        return warning.until(calendar());
    }

    /** Whether the period of a warning is over. */
    boolean over(Warning warning) {
        return warning.over(today(), calendar());
    }

    /** Working days since acceptance, the day itself not counted; 0 before it. */
    int usedDays(Application application) {
        return application.acceptedOn().filter(from -> !from.isAfter(today())).map(from -> calendar().workingDaysBetween(from, today())).orElse(0);
    }

    /** Working days past a day; 0 before and on it. */
    int overdueDays(LocalDate due) {
        return due.isBefore(today()) ? calendar().workingDaysBetween(due, today()) : 0;
    }

    private WorkingCalendar calendar() {
        return calendars.workingDays();
    }
}
