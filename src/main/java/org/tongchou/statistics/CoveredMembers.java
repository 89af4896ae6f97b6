package org.tongchou.statistics;

import java.util.List;
import org.tongchou.household.PackedFacts;
import org.tongchou.law.meanstest.Member;

/**
 * Whom of a family its award covers. As long as a change of the family is not decided, its facts hold more persons or fewer than its award: who came stands behind the others and is not
 * covered yet; who is gone is covered still, and counts as a person of whom nothing more is known.
 */
final class CoveredMembers {

    private CoveredMembers() {
    }

    static List<Member> of(PackedFacts.Household household, int covered) {
        if (covered == 1 && household.single().isPresent()) {
            return List.of(household.single().get());
        }
        return household.members().subList(0, Math.min(covered, household.members().size()));
    }
}
