package org.tongchou.award;

import org.tongchou.law.award.AwardState;
import java.time.LocalDate;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;

/**
 * An award in a list.
 *
 * @param number its number
 * @param office the township
 * @param state where it stands
 * @param category URBAN, RURAL or UNIFIED
 * @param holder the name of the person in whose name it runs
 * @param members how many persons are covered
 * @param monthly what its newest version amounts to per month, top-ups included
 * @param recheckDue the day by which the family is looked at again
 */
public record AwardRow(String number, OfficeCode office, AwardState state, String category, String holder, int members, Money monthly,
    LocalDate recheckDue) {
}
