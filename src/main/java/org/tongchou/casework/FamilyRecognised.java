package org.tongchou.casework;

import java.time.LocalDate;
import org.tongchou.kernel.OfficeCode;

/**
 * The county confirmed a family that is not entitled to support but near the line, or whose necessary expenses eat its income up; its certificate begins in the
 * same transaction, and its members may apply for support whenever they need it.
 *
 * @param number the file
 * @param office the township
 * @param category URBAN, RURAL or UNIFIED
 * @param outcome EDGE or RIGID_EXPENDITURE
 * @param on the day of the confirmation
 * @param holder the applicant's name
 * @param members how many persons the family has
 */
public record FamilyRecognised(String number, OfficeCode office, String category, String outcome, LocalDate on, String holder, int members) {
}
