package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Remarks;
import org.tongchou.law.Article;
import org.tongchou.law.procedure.Deadline;
import org.tongchou.office.CalendarPublished;

/**
 * Reckons the clocks of open files anew when a calendar comes out. A notice that hangs moves with its clock where its last day turns out to be a day off; it never
 * comes down earlier than the day that people read on it.
 */
@Dependent
@Article("Civil Code art. 201, 203")
class Reckoning {

    @Inject
    RunningClocks clocks;

    @Inject
    BusinessClock clock;

    @Inject
    Event<NoticeMoved> moved;

    @Inject
    Remarks remarks;

    void reckon(@Observes CalendarPublished published) {
        LocalDate from = LocalDate.ofYearDay(published.year(), 1);
        for (RunningClocks.Start start : clocks.starts(published.area(), from)) {
            clocks.reckon(published.area(), start, published.calendar());
        }
        List<String> numbers = new ArrayList<>();
        for (RunningClocks.Hanging notices : clocks.hanging(published.area(), from, clock.today())) {
            LocalDate until = Deadline.NOTICE_END.due(notices.since(), published.calendar());
            List<String> files = clocks.move(published.area(), notices, until, published.calendar().isProvisional(until));
            if (!files.isEmpty()) {
                moved.fire(new NoticeMoved(published.area(), files, until, clock.today()));
                numbers.addAll(files);
            }
        }
        clocks.dueNext(published.area(), from);
        if (!numbers.isEmpty()) {
            remarks.rows("notices moved %d".formatted(numbers.size()), String.join(" ", numbers));
        }
    }
}
