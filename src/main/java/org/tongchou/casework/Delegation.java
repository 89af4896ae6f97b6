package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Part;
import org.tongchou.standard.RulesInForce;

/** In which counties the townships decide: those that the province names in its rule pack (L1 art. 44; casework.md). */
@Dependent
class Delegation {

    @Inject
    RulesInForce rules;

    /** Whether a township decides on what it accepts on a day. */
    boolean reaches(OfficeCode township, LocalDate day) {
        String county = township.at(OfficeCode.Level.COUNTY).value();
        for (var named : rules.layers(township, day).rules().path(Part.DELEGATION.field())) {
            if (named.path("county").asText().equals(county)) {
                return true;
            }
        }
        return false;
    }
}
