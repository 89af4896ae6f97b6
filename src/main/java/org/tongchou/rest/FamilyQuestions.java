package org.tongchou.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.household.FactsReading;
import org.tongchou.json.Cursor;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.rulepack.Rules;
import org.tongchou.office.Division;
import org.tongchou.office.OfficeTree;
import org.tongchou.standard.RulesReading;

/** Reads what the means test is asked (means-test.md sections 1 and 3). */
@Dependent
class FamilyQuestions {

    @Inject
    OfficeTree tree;

    /**
     * What is asked.
     *
     * @param office whose rules
     * @param facts the family
     * @param rules other rules than those in force, if given
     */
    record Question(OfficeCode office, Facts facts, Optional<Rules> rules) {
    }

    /** The question; empty where a fault was noted. */
    Optional<Question> read(Officer officer, Cursor body) {
        OfficeCode office = body.office("office");
        if (!body.isFaulty("office") && !exists(officer, office)) {
            body.fault("office", "unknownOffice");
        }
        Optional<Facts> facts = FactsReading.read(body);
        Optional<Cursor> asked = body.optionalObject("rules");
        Optional<Rules> rules = asked.flatMap(RulesReading::read);
        asked.ifPresent(given -> FactsReading.checkStandard(body, given));
        return body.faults().isEmpty() ? facts.map(family -> new Question(office, family, rules)) : Optional.empty();
    }

    private boolean exists(Officer officer, OfficeCode office) {
        List<Division> siblings = office.parent().map(parent -> tree.below(officer, parent)).orElseGet(() -> tree.provinces(officer));
        return siblings.stream().anyMatch(division -> division.code().equals(office));
    }
}
