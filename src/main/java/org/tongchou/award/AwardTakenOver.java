package org.tongchou.award;

import java.util.Optional;
import org.tongchou.casework.Account;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.award.RecheckClass;

/**
 * Support from before this system.
 *
 * @param application the file that was made for the family
 * @param office the township; all of one roll lie in one county
 * @param category URBAN, RURAL or UNIFIED
 * @param holder the name of its head
 * @param members how many persons are covered
 * @param regular fen a month without top-ups
 * @param topUps fen a month of all top-ups
 * @param recheck how often the family is looked at again
 * @param account where it is paid to
 * @param certificate the former certificate's number
 */
public record AwardTakenOver(String application, OfficeCode office, String category, String holder, int members, Money regular, Money topUps, RecheckClass recheck, Account account,
    Optional<String> certificate) {
}
