package org.tongchou.rest;

import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.statistics.Monthly;

/**
 * A month's figures (api.md "Statistics"), amounts in fen.
 *
 * @param office the office
 * @param name its name
 * @param month the month
 * @param provisional whether they may still change
 * @param rows one for each category
 * @param children the same for the offices right below
 */
record MonthlyAnswer(OfficeCode office, String name, Month month, boolean provisional, List<Figure> rows, List<MonthlyAnswer> children) {

    /** Null where it is about so few families that it is hidden from whoever sees figures only. */
    record Figure(String category, Long households, Long persons, Optional<Money> standardMonthly, Money spending, Optional<Money> perCapita) {

        static Figure of(Monthly.Figure figure) {
            return figure.hidden() ? new Figure(figure.category(), null, null, figure.standardMonthly(), null, Optional.empty())
                : new Figure(figure.category(), figure.households(), figure.persons(), figure.standardMonthly(), figure.spending(), figure.perCapita());
        }
    }

    static MonthlyAnswer of(Monthly monthly) {
        return new MonthlyAnswer(monthly.office(), monthly.name(), monthly.month(), monthly.provisional(),
            monthly.rows().stream().map(Figure::of).toList(), monthly.children().stream().map(MonthlyAnswer::of).toList());
    }
}
