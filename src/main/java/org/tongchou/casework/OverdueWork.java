package org.tongchou.casework;

import java.time.LocalDate;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.procedure.Deadline;

/**
 * Work that an office has not done in time, as the office above sees it.
 *
 * @param office whose work it is
 * @param above the office that it goes to
 * @param kind which clock ran out
 * @param files on how many files
 * @param earliest the day that was missed first
 * @param overdueDays working days since that day
 */
public record OverdueWork(OfficeCode office, OfficeCode above, Deadline kind, long files, LocalDate earliest, int overdueDays) {
}
