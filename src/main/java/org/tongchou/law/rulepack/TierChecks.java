package org.tongchou.law.rulepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongchou.kernel.Fraction;
import org.tongchou.law.Article;
import org.tongchou.law.Finding;

/**
 * Whether fixed tiers leave nobody out and never pay more for more income: each reaches further than the one before and pays less, and the last one reaches the
 * standard, below which every family is entitled.
 */
@Article("L1 art. 18; L3 art. 23")
final class TierChecks {

    private static final String TIERS = "/rules/benefit/tiers";

    private TierChecks() {
    }

    static List<Finding> of(Rules rules) {
        List<Benefit.Tier> tiers = rules.benefit().tiers();
        if (rules.benefit().mode() == Benefit.Mode.DIFFERENCE) {
            return tiers.isEmpty() ? List.of() : List.of(Finding.warning("TIERS_UNUSED", TIERS));
        }
        if (tiers.isEmpty()) {
            return List.of(Finding.fault("TIERS_MISSING", TIERS));
        }
        List<Finding> findings = steps(tiers);
        Fraction reach = Fraction.of(tiers.get(tiers.size() - 1).upToPerCapitaAnnual());
        for (Map.Entry<Category, Standard> standard : rules.standards().entrySet()) {
            if (reach.isBelow(standard.getValue().monthly().times(12))) {
                findings.add(Finding.fault("TIERS_BELOW_STANDARD", TIERS + "/" + (tiers.size() - 1) + "/upToPerCapitaAnnual", standard.getKey()));
            }
        }
        return findings;
    }

    private static List<Finding> steps(List<Benefit.Tier> tiers) {
        List<Finding> findings = new ArrayList<>();
        for (int at = 1; at < tiers.size(); at++) {
            Benefit.Tier before = tiers.get(at - 1);
            Benefit.Tier tier = tiers.get(at);
            if (tier.upToPerCapitaAnnual().compareTo(before.upToPerCapitaAnnual()) <= 0) {
                findings.add(Finding.fault("TIERS_NOT_ASCENDING", TIERS + "/" + at + "/upToPerCapitaAnnual"));
            }
            if (tier.perPersonMonthly().compareTo(before.perPersonMonthly()) > 0) {
                findings.add(Finding.fault("TIER_PAYS_MORE", TIERS + "/" + at + "/perPersonMonthly"));
            }
        }
        return findings;
    }
}
