package org.tongchou.casework;

import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;

/**
 * A family that was in support before this system, as a roll names it.
 *
 * @param office the township
 * @param category whose standard applies
 * @param members the head first, who holds the account
 * @param relationships to the head, one a member
 * @param account where support is paid to
 * @param address where it lives
 * @param phone its telephone
 */
public record FamilyTakenOver(OfficeCode office, Category category, List<DeclaredMember> members, List<String> relationships, Account account, Optional<String> address,
    Optional<String> phone) {

    @Override
    public String toString() {
        return "FamilyTakenOver[" + office + "]";
    }
}
