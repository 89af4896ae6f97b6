package org.tongchou.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.procedure.State;

/**
 * A file in a list.
 *
 * @param number its number
 * @param office the township
 * @param state where it stands
 * @param applicant the applicant's name
 * @param members how many count in the family
 * @param category URBAN, RURAL or UNIFIED
 * @param due the next deadline, if one runs
 * @param overdueDays working days past that deadline; 0 before and on it
 * @param usedDays working days since acceptance
 * @param checkWaiting whether an ordered check waits for its report
 * @param delegated whether the township decides in the county's place
 */
public record Row(String number, OfficeCode office, State state, String applicant, int members, String category, Optional<LocalDate> due,
    int overdueDays, int usedDays, boolean checkWaiting, boolean delegated) {
}
