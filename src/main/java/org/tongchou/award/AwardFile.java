package org.tongchou.award;

import org.tongchou.law.award.AwardState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Subject;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.award.AwardStep;
import org.tongchou.law.award.MonthDifference;
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
 * @param version which every act raises; an act carries the one that was read
 * @param life what was done, what is open and what may be done next
 */
public record AwardFile(String number, String application, AwardState state, OfficeCode office, String category, String holder, int members,
    String certificate, RecheckClass recheckClass, LocalDate recheckDue, List<AwardAmount> versions, PaidTo account,
    int version, Life life) implements Subject {

    /**
     * The account, covered.
     *
     * @param holder the name of its holder
     * @param number its last four places behind asterisks
     * @param bank the bank's name
     */
    public record PaidTo(String holder, String number, String bank) {
    }

    /**
     * The life of an award.
     *
     * @param actions the acts that this officer may take now
     * @param proposal what the newest means test proposes, until it is decided
     * @param heard whether the recipient was heard since
     * @param visitDue whether the county has to see the family before its next recheck or decision, because of a registered near relative
     * @param due the clocks that run
     * @param timeline what was done, the oldest first
     * @param differences what corrections made of months that lie behind
     */
    public record Life(List<AwardStep> actions, Optional<Reassessment> proposal, boolean heard, boolean visitDue, List<AwardDue> due, List<AwardEntry> timeline,
        List<MonthDifference> differences) {
    }

    /** Whether this officer may take that act now. */
    public boolean may(AwardStep step) {
        return life.actions().contains(step);
    }

    @Override
    public String subject() {
        return number;
    }
}
