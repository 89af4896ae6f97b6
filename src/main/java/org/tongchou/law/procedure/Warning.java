package org.tongchou.law.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.law.Article;
import org.tongchou.law.calendar.WorkingCalendar;

/**
 * The written warning 书面告诫 before a case is ended for want of co-operation: what the family has to do, and within how many working days of the day on which
 * the letter reached it. The law names no number of days; what is too short to answer in, or so long that a case only rests, is refused.
 *
 * @param on the day of the letter
 * @param days working days from service
 * @param served the day on which it reached the family; empty while that is not recorded
 */
@Article("L3 art. 29; the procedure's table TERMINATE; Civil Code art. 201, 203")
public record Warning(LocalDate on, int days, Optional<LocalDate> served) {

    /** The shortest period, in working days. */
    public static final int SHORTEST = 3;

    /** The longest. */
    public static final int LONGEST = 20;

    public Warning {
        if (!allowed(days)) {
            throw new IllegalArgumentException("no period of a warning");
        }
    }

    /** Whether a family may be given so many working days. */
    public static boolean allowed(int days) {
        return days >= SHORTEST && days <= LONGEST;
    }

    /** The same, once it reached the family. */
    public Warning servedOn(LocalDate day) {
        return new Warning(on, days, Optional.of(day));
    }

    /** The last day on which the family may still do what is asked; empty while it is not served. */
    public Optional<LocalDate> until(WorkingCalendar calendar) {
        return served.map(day -> calendar.plusWorkingDays(day, days));
    }

    /** Whether the case may be ended on a day: it was served, and its last day is over. */
    public boolean over(LocalDate today, WorkingCalendar calendar) {
        return until(calendar).filter(today::isAfter).isPresent();
    }
}
