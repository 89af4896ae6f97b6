package org.tongchou.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.award.RecheckClass;

/**
 * The county confirmed a family; the award begins in the same transaction.
 *
 * @param number the file
 * @param office the township
 * @param category URBAN, RURAL or UNIFIED
 * @param on the day of the confirmation
 * @param holder the applicant's name
 * @param members how many persons are covered
 * @param monthly the difference or tier amount per month, without top-ups
 * @param topUps all top-ups per month
 * @param recheck how often the family is looked at again
 * @param account where the support is paid to
 * @param otherTopUps the first month in which a birthday makes the top-ups other than these
 * @param tied whether a person of the family is a registered near relative, whom the county visits at every recheck
 */
public record ApplicationConfirmed(String number, OfficeCode office, String category, LocalDate on, String holder, int members,
    Money monthly, Money topUps, RecheckClass recheck, Account account, Optional<Month> otherTopUps, boolean tied) {
}
