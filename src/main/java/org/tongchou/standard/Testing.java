package org.tongchou.standard;

import jakarta.inject.Inject;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.meanstest.Assessment;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.MeansTest;
import org.tongchou.law.rulepack.Rules;

/** The means test as a desk asks for it: nothing is stored. */
@Boundary
public class Testing {

    @Inject
    RulesInForce inForce;

    /** Tests a family under what is in force at an office on the day of the facts; refused where nothing is. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR,
        Role.PROVINCIAL_POLICY, Role.AUDITOR})
    public Tested assess(Officer officer, OfficeCode office, Facts facts) {
        InForce rules = inForce.at(office, facts.category(), facts.on());
        return new Tested(MeansTest.assess(facts, rules.rules()), rules.pack());
    }

    /** Tests a family under rules that are only asked about (means-test.md section 1, {@code rules}). */
    @Allowed({Role.PROVINCIAL_POLICY, Role.MUNICIPAL_SUPERVISOR})
    public Assessment assessHypothetically(Officer officer, Facts facts, Rules rules) {
        return MeansTest.assess(facts, rules);
    }
}
