package org.tongchou.roll;

import java.util.List;
import java.util.Optional;
import org.tongchou.casework.Account;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.award.RecheckClass;
import org.tongchou.law.rulepack.Category;

/**
 * A family of a roll.
 *
 * @param office the township
 * @param category whose standard applies
 * @param persons its members, the head first
 * @param monthly fen a month, top-ups included
 * @param topUps fen of it that are top-ups
 * @param account where it is paid to, held by the head
 * @param certificate the former certificate's number
 * @param recheck how often the family is looked at again
 * @param address where it lives, if the roll says so
 * @param phone its telephone, if the roll says so
 */
record RollFamily(OfficeCode office, Category category, List<Person> persons, Money monthly, Money topUps, Account account, Optional<String> certificate, RecheckClass recheck,
    Optional<String> address, Optional<String> phone) {

    /**
     * A member.
     *
     * @param row where the roll names him
     * @param name as written
     * @param idNumber the citizen number
     * @param relationship to the head, by GB/T 4761
     */
    record Person(int row, String name, CitizenNumber idNumber, String relationship) {

        @Override
        public String toString() {
            return "Person[" + row + "]";
        }
    }

    @Override
    public String toString() {
        return "RollFamily[" + persons.size() + "]";
    }
}
