package org.tongchou.law.rulepack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tongchou.law.Article;
import org.tongchou.law.Finding;

/** Whether the lists of a pack say each thing once and can be met by somebody. */
@Article("L1 art. 20; L3 arts. 13, 14")
final class RowChecks {

    private RowChecks() {
    }

    static List<Finding> of(Rules rules) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(twice(rules.property().stream().map(PropertyRule::test).toList(), "/rules/property"));
        findings.addAll(twice(rules.deductions().stream().map(Deduction::item).toList(), "/rules/deductions"));
        findings.addAll(twice(rules.topUps().kinds().stream().map(TopUpRule::who).toList(), "/rules/topUps/kinds"));
        for (int at = 0; at < rules.topUps().kinds().size(); at++) {
            TopUpRule.Who who = rules.topUps().kinds().get(at).who();
            if (who.minAge().isPresent() && who.maxAge().isPresent() && who.minAge().get() > who.maxAge().get()) {
                findings.add(Finding.fault("AGES_REVERSED", "/rules/topUps/kinds/" + at + "/maxAge"));
            }
        }
        findings.addAll(ExemptionChecks.inTime(rules.exemptIncome()));
        return findings;
    }

    private static List<Finding> twice(List<?> rows, String pointer) {
        List<Finding> findings = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (int at = 0; at < rows.size(); at++) {
            if (!seen.add(rows.get(at))) {
                findings.add(Finding.fault("SAID_TWICE", pointer + "/" + at));
            }
        }
        return findings;
    }
}
