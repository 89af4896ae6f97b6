package org.tongchou.household;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tongchou.json.Cursor;
import org.tongchou.kernel.Money;
import org.tongchou.law.meanstest.IncomeLine;
import org.tongchou.law.rulepack.IncomeItem;

/** Reads one income line, which gives its amount in exactly one way. */
final class IncomeReading {

    private static final int MOST_MONTHS = 12;

    private IncomeReading() {
    }

    /** The line; empty if it has a fault. */
    static Optional<IncomeLine> read(Cursor line, Set<String> refs) {
        String member = FactsReading.knownRef(line, "member", refs);
        IncomeItem item = line.oneOf("item", IncomeItem.class);
        if (item.isComputed()) {
            line.fault("item", "computedItem");
        }
        Optional<IncomeLine.Amounts> amounts = amounts(line);
        line.close();
        return line.faults().isWithin(line.pointer()) ? Optional.empty() : amounts.map(given -> new IncomeLine(member, item, given));
    }

    private static Optional<IncomeLine.Amounts> amounts(Cursor line) {
        long ways = Stream.of("annual", "monthly", "months").filter(line::has).count();
        Optional<IncomeLine.Amounts> annual = line.optionalAmount("annual").map(IncomeLine.Annual::new);
        Optional<IncomeLine.Amounts> monthly = line.optionalAmount("monthly").map(IncomeLine.Monthly::new);
        Optional<IncomeLine.Amounts> months = months(line);
        if (ways != 1) {
            line.faults().add(line.pointer(), "exactlyOne", "annual, monthly, months");
            return Optional.empty();
        }
        return annual.or(() -> monthly).or(() -> months);
    }

    private static Optional<IncomeLine.Amounts> months(Cursor line) {
        List<Money> months = line.amounts("months", MOST_MONTHS);
        if (months.isEmpty() && line.has("months") && !line.isFaulty("months")) {
            line.fault("months", "empty");
        }
        return months.isEmpty() ? Optional.empty() : Optional.of(new IncomeLine.Months(months));
    }
}
