package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.tongchou.law.Article;
import org.tongchou.office.CalendarPublished;

/** Reckons the clocks of open files anew when a calendar comes out. A notice that hangs keeps the last day that is printed on it. */
@Dependent
@Article("Civil Code art. 201, 203")
class Reckoning {

    @Inject
    RunningClocks clocks;

    void reckon(@Observes CalendarPublished published) {
        LocalDate from = LocalDate.ofYearDay(published.year(), 1);
        for (RunningClocks.Start start : clocks.starts(published.area(), from)) {
            clocks.reckon(published.area(), start, published.calendar());
        }
        clocks.dueNext(published.area(), from);
    }
}
