package org.tongchou.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.tongchou.kernel.Money;
import org.tongchou.law.meanstest.Assessment;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.Outcome;
import org.tongchou.law.rulepack.PackReference;

/**
 * What the means test found about an invented family, with all that it rests on.
 *
 * @param on the day
 * @param pack the rule pack
 * @param facts the facts on that day
 * @param rules the rules with the standards in force, JSON as in means-test.md section 3
 * @param found the answer
 */
record DemonstrationAssessment(LocalDate on, PackReference pack, Facts facts, JsonNode rules, Assessment found) {

    /** Whether the family may be confirmed: dibao, with something to pay. */
    boolean entitled() {
        return found.outcome() == Outcome.DIBAO && found.totalMonthly().fen() > 0;
    }

    Money monthly() {
        return found.benefitMonthly();
    }

    Money topUps() {
        return found.topUpsMonthly();
    }
}
