package org.tongchou.law.rulepack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tongchou.kernel.Fraction;
import org.tongchou.law.Article;
import org.tongchou.law.Finding;

/** Whether percentages and multipliers lie where the law lets them lie: nothing is more than the whole, and the edge line is above the standard. */
@Article("L1 art. 21; L3 art. 13")
final class ShareChecks {

    private static final Fraction WIDE_EDGE = Fraction.of(new BigDecimal("3"));

    private final List<Finding> findings = new ArrayList<>();

    private ShareChecks() {
    }

    static List<Finding> of(Rules rules) {
        ShareChecks checks = new ShareChecks();
        checks.edge(rules.edgeMultiplier());
        checks.share(rules.workCost().share(), "/rules/workCost/percent");
        checks.maintenance(rules.maintenance());
        for (int at = 0; at < rules.deductions().size(); at++) {
            checks.share(rules.deductions().get(at).share(), "/rules/deductions/" + at + "/percent");
        }
        rules.rigid().ifPresent(rigid -> checks.share(rigid.threshold(), "/rules/rigid/thresholdPercent"));
        for (int at = 0; at < rules.topUps().kinds().size(); at++) {
            checks.topUp(rules.topUps().kinds().get(at).amount(), "/rules/topUps/kinds/" + at + "/percent");
        }
        return checks.findings;
    }

    private void edge(Fraction multiplier) {
        if (!Fraction.ONE.isBelow(multiplier)) {
            findings.add(Finding.fault("EDGE_NOT_ABOVE_STANDARD", "/rules/edgeMultiplier"));
        } else if (WIDE_EDGE.isBelow(multiplier)) {
            findings.add(Finding.warning("EDGE_WIDE", "/rules/edgeMultiplier"));
        }
    }

    private void maintenance(Maintenance rule) {
        share(rule.one(), "/rules/maintenance/onePercent");
        share(rule.manyCap(), "/rules/maintenance/manyCapPercent");
        if (rule.manyCap().isBelow(rule.one())) {
            findings.add(Finding.fault("MANY_BELOW_ONE", "/rules/maintenance/manyCapPercent"));
        }
    }

    private void topUp(TopUpRule.Amount amount, String pointer) {
        if (amount instanceof TopUpRule.Share part) {
            share(part.share(), pointer);
        }
    }

    private void share(Fraction share, String pointer) {
        if (Fraction.ONE.isBelow(share)) {
            findings.add(Finding.fault("PERCENT_OUT_OF_RANGE", pointer));
        }
    }
}
