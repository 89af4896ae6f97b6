package org.tongchou.casework;

import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.law.procedure.State;
import org.tongchou.law.procedure.Step;

/**
 * Tells whoever comes second on a file who was first, with which step, and where the file stands now; by name only where the first works
 * within the second's own area, else by the desk.
 *
 * @param officer who comes second
 * @param application the file, locked
 * @param events what was done on it
 */
record Overtaken(Officer officer, Application application, List<CaseEvent> events) {

    /** Refuses a step for which the file stands wrong, or that was decided on by an older reading of it. */
    void refuse(Integer versionRead, Step step) {
        State state = application.state();
        boolean read = application.isRead(versionRead);
        boolean known = !events.isEmpty() && state != State.DRAFT && state != State.CORRECTION_REQUESTED;
        if (!read && !known) {
            throw Refused.stale();
        }
        if (!read) {
            throw new Refused(Refused.Reason.STALE, "casework.overtaken", who(), last().act(), state);
        }
        if (!step.from(state)) {
            throw known ? Refused.conflict("casework.wrongStateSince", step, state, who(), last().act()) : Refused.conflict("casework.wrongState", step, state);
        }
    }

    private CaseEvent last() {
        return events.get(events.size() - 1);
    }

    private List<Object> who() {
        CaseEvent first = last();
        boolean own = officer.scope().covers(Desks.office(first.desk(), application.office()));
        return own ? List.of(first.desk(), first.officerName()) : List.of(first.desk());
    }
}
