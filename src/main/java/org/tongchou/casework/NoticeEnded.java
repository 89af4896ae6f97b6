package org.tongchou.casework;

import java.time.LocalDate;
import org.tongchou.law.jurisdiction.Jurisdiction;

/**
 * A file left the road on which its proposal is posted, or goes back on it; a notice that still hangs must come down.
 *
 * @param number the file
 * @param area the jurisdiction of the officer who took the step
 * @param on the day
 */
public record NoticeEnded(String number, Jurisdiction area, LocalDate on) {
}
