package org.tongchou.law.rulepack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongchou.law.Article;
import org.tongchou.law.Finding;

/** What is wrong with the content of a rule pack before it is published; places are JSON pointers below {@code /rules}. */
@Article("L1 arts. 18-23; L3 art. 13")
public final class PackChecks {

    private PackChecks() {
    }

    /**
     * Checks the rules as they would hold: the pack's own parts with those that it inherits.
     *
     * @param rules with the standards of the first day
     * @param above the rules that would hold there without the pack; empty where nothing would
     * @param from its first day
     */
    public static List<Finding> of(Rules rules, Optional<Rules> above, LocalDate from) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(ShareChecks.of(rules));
        findings.addAll(TierChecks.of(rules));
        findings.addAll(RowChecks.of(rules));
        above.ifPresent(outer -> findings.addAll(ExemptionChecks.narrowed(rules, outer, from)));
        return findings;
    }

    /** Checks who may set what: a fault for every part that the layer may not set under the law of the era. */
    public static List<Finding> competence(Layer layer, Era era, List<Part> set) {
        List<Finding> findings = new ArrayList<>();
        for (Part part : set) {
            if (!part.maySet(layer, era)) {
                findings.add(Finding.fault("NOT_COMPETENT", pointer(part), layer, part.basis(era)));
            }
        }
        return findings;
    }

    private static String pointer(Part part) {
        return part == Part.PRICE_LINKAGE ? "/" + part.field() : "/rules/" + part.field();
    }
}
