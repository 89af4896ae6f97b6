package org.tongchou.casework;

import java.time.LocalDate;
import org.tongchou.law.jurisdiction.Jurisdiction;

/**
 * A family withdrew its application; whatever still shows it must end.
 *
 * @param number the file
 * @param area the jurisdiction of the officer who recorded it
 * @param on the day
 */
public record ApplicationWithdrawn(String number, Jurisdiction area, LocalDate on) {
}
