package org.tongchou.award;

import java.time.LocalDate;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.meanstest.Outcome;

/**
 * The certificate of a family near the line or with rigid expenses.
 *
 * @param certificate its number, such as 340302-2026-E0001
 * @param application the file that it was confirmed in
 * @param office the township
 * @param outcome EDGE or RIGID_EXPENDITURE
 * @param category URBAN, RURAL or UNIFIED
 * @param holder the applicant's name
 * @param members how many persons the family has
 * @param from its first day
 * @param until its last day; the family applies again before it
 */
public record RecognitionPaper(String certificate, String application, OfficeCode office, Outcome outcome, String category, String holder, int members,
    LocalDate from, LocalDate until) {

    /** Whether it is over on a day. */
    public boolean over(LocalDate on) {
        return until.isBefore(on);
    }
}
