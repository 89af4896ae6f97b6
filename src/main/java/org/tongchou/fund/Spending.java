package org.tongchou.fund;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tongchou.kernel.Money;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.rulepack.Category;

/**
 * What was spent in town or country in a year, by source: who carries the town, who the country.
 *
 * @param year of the budget
 * @param category URBAN, RURAL or UNIFIED
 * @param bySource fen, every source
 */
public record Spending(int year, Category category, Map<FundSource, Money> bySource) {

    private static final int PERMILLE = 1000;

    /** All sources together. */
    public Money total() {
        return bySource.values().stream().reduce(Money.ZERO, Money::plus);
    }

    /** A source's share in thousandths, half-up; 0 where nothing was spent. */
    public long permille(FundSource source) {
        long all = total().fen();
        return all <= 0 ? 0 : Math.addExact(Math.multiplyExact(bySource.get(source).fen(), 2L * PERMILLE), all) / (2 * all);
    }

    /** @param rows year, category, source, fen, in the order of year and category */
    static List<Spending> of(List<Object[]> rows) {
        List<Spending> spending = new ArrayList<>();
        for (Object[] row : rows) {
            int year = ((Number) row[0]).intValue();
            Category category = Category.valueOf((String) row[1]);
            Spending last = spending.isEmpty() ? null : spending.get(spending.size() - 1);
            if (last == null || last.year != year || last.category != category) {
                Map<FundSource, Money> none = new EnumMap<>(FundSource.class);
                for (FundSource source : FundSource.values()) {
                    none.put(source, Money.ZERO);
                }
                last = new Spending(year, category, none);
                spending.add(last);
            }
            last.bySource.put(FundSource.valueOf((String) row[2]), new Money(((Number) row[3]).longValue()));
        }
        return spending;
    }
}
