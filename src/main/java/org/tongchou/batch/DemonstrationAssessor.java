package org.tongchou.batch;

import java.time.LocalDate;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.MeansTest;

/** Lets the real means test decide about invented families, under the rules on file. */
final class DemonstrationAssessor {

    private final DemonstrationRules rules;

    DemonstrationAssessor(DemonstrationRules rules) {
        this.rules = rules;
    }

    DemonstrationAssessment assess(DemonstrationFamily family, LocalDate on) {
        DemonstrationRules.InForce inForce = rules.at(family.office(), on);
        Facts facts = family.facts().on(on);
        return new DemonstrationAssessment(on, inForce.pack(), facts, inForce.document(), MeansTest.assess(facts, inForce.rules()));
    }
}
