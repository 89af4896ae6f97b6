package org.tongchou.casework;

import java.time.LocalDate;
import org.tongchou.law.procedure.Deadline;

/**
 * An open deadline of a file.
 *
 * @param kind which clock
 * @param due its last day
 * @param provisional whether it lies past the last known year of the calendar
 */
public record DueDate(Deadline kind, LocalDate due, boolean provisional) {
}
