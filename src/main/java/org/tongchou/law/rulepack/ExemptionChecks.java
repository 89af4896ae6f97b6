package org.tongchou.law.rulepack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;
import org.tongchou.law.Finding;

/** Whether exempt income is said clearly, and whether a nearer pack still leaves aside what the packs above it leave aside. */
@Article("L3 art. 13")
final class ExemptionChecks {

    private static final String ROWS = "/rules/exemptIncome";

    private ExemptionChecks() {
    }

    /** Of several rows for an item the first in force counts, so a row that lies wholly or partly under an earlier one needs a second look. */
    static List<Finding> inTime(List<Exemption> rows) {
        List<Finding> findings = new ArrayList<>();
        for (int at = 1; at < rows.size(); at++) {
            Exemption row = rows.get(at);
            if (rows.subList(0, at).stream().anyMatch(earlier -> earlier.item() == row.item() && meet(earlier, row))) {
                findings.add(Finding.warning("EXEMPTION_OVERLAP", ROWS + "/" + at, row.item()));
            }
        }
        return findings;
    }

    /** A local list may add to the one above and may not take away: a fault for every item that would count more on the first day. */
    static List<Finding> narrowed(Rules rules, Rules above, LocalDate from) {
        List<Finding> findings = new ArrayList<>();
        for (IncomeItem item : IncomeItem.values()) {
            Optional<Exemption> wide = above.exemption(item, from);
            if (wide.isPresent() && isNarrower(rules.exemption(item, from), wide.get())) {
                findings.add(Finding.fault("EXEMPTION_NARROWER", ROWS, item, wide.get().basis()));
            }
        }
        return findings;
    }

    private static boolean isNarrower(Optional<Exemption> own, Exemption wide) {
        if (own.isEmpty()) {
            return true;
        }
        Optional<Money> limit = own.get().monthlyLimit();
        boolean lower = limit.isPresent() && wide.monthlyLimit().map(outer -> limit.get().compareTo(outer) < 0).orElse(true);
        return lower || own.get().to().isPresent() && wide.to().map(end -> own.get().to().get().isBefore(end)).orElse(true);
    }

    private static boolean meet(Exemption one, Exemption other) {
        return !endsBefore(one, other) && !endsBefore(other, one);
    }

    private static boolean endsBefore(Exemption one, Exemption other) {
        return one.to().isPresent() && other.from().isPresent() && one.to().get().isBefore(other.from().get());
    }
}
