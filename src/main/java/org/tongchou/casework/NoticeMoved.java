package org.tongchou.casework;

import java.time.LocalDate;
import java.util.List;
import org.tongchou.law.jurisdiction.Jurisdiction;

/**
 * A calendar came out in which the last day of notices that hang is a day off: they hang until the next working day, in the transaction of the act.
 *
 * @param area within which it holds
 * @param numbers the files
 * @param until their last day now
 * @param on the day on which it changed
 */
public record NoticeMoved(Jurisdiction area, List<String> numbers, LocalDate until, LocalDate on) {
}
