package org.tongchou.award;

import java.time.LocalDate;
import java.util.List;
import org.tongchou.access.Subject;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.award.RecheckClass;

/**
 * An award as it is handed out to an officer of its jurisdiction.
 *
 * @param number its number, such as 340302001-2026-A0007
 * @param application the file that it was confirmed in
 * @param state where it stands
 * @param office the township
 * @param category URBAN, RURAL or UNIFIED
 * @param holder the name of the person in whose name it runs
 * @param members how many persons are covered
 * @param certificate the certificate's number
 * @param recheckClass how often the family is looked at again
 * @param recheckDue the day by which that is due next
 * @param versions what it amounts to, the oldest first
 * @param account where it is paid to
 */
public record AwardFile(String number, String application, AwardState state, OfficeCode office, String category, String holder, int members,
    String certificate, RecheckClass recheckClass, LocalDate recheckDue, List<AwardAmount> versions, PaidTo account) implements Subject {

    /**
     * The account, covered.
     *
     * @param holder the name of its holder
     * @param number its last four places behind asterisks
     * @param bank the bank's name
     */
    public record PaidTo(String holder, String number, String bank) {
    }

    @Override
    public String subject() {
        return number;
    }
}
