package org.tongchou.web.casework;

import java.time.LocalDate;
import org.tongchou.casework.Row;
import org.tongchou.law.procedure.State;

/**
 * A file in a list, as the table draws it.
 *
 * @param row the file
 * @param today the business day
 */
public record FileLine(Row row, LocalDate today) {

    /** Whether it is past its day, counted in working days or not. */
    public boolean isOverdue() {
        return row.due().filter(day -> day.isBefore(today)).isPresent();
    }

    /** Whether it is due on this day. */
    public boolean isToday() {
        return row.due().filter(today::equals).isPresent();
    }

    /** The day on which it is due; null where nothing is. */
    public LocalDate due() {
        return row.due().orElse(null);
    }

    /** Whether working days are counted on it: from acceptance to the decision. */
    public boolean isCounted() {
        return row.state().open() && row.state() != State.DRAFT && row.state() != State.SUBMITTED;
    }
}
