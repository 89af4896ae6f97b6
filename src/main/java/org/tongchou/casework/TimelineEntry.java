package org.tongchou.casework;

import java.time.LocalDateTime;
import org.tongchou.json.Json;
import org.tongchou.law.procedure.State;
import org.tongchou.law.procedure.Step;

/**
 * One line of a file's history.
 *
 * @param at when, in business time
 * @param act what was done
 * @param officer who did it, as people read it
 * @param state where the file stood then
 * @param text what was written with it, or empty
 * @param detail the step's papers as JSON, or empty
 */
public record TimelineEntry(LocalDateTime at, Step act, String officer, State state, String text, String detail) {

    /** Whether its papers say what was declared, because something else counts since. */
    public boolean corrects() {
        return !detail.isEmpty() && Json.parse(detail).has("declared");
    }

    TimelineEntry covered() {
        return new TimelineEntry(at, act, officer, state, text, Covered.papers(detail));
    }
}
