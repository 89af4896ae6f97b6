package org.tongchou.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;

/**
 * A month's figures of an office and everything below it.
 *
 * @param office the office
 * @param name its name
 * @param month the month
 * @param provisional whether they may still change: they are frozen only when every county that pays has closed the month
 * @param rows one for each category with households in support or money spent
 * @param children the same for the offices right below, theirs left empty
 */
public record Monthly(OfficeCode office, String name, Month month, boolean provisional, List<Figure> rows, List<Monthly> children) {

    /**
     * The figures of a category.
     *
     * @param category URBAN, RURAL or UNIFIED
     * @param households in support in that month
     * @param persons covered
     * @param standardMonthly the standard in force on the month's first day, per person; none if the office has none of its own or from above
     * @param spending released for that month
     * @param hidden whether it is about so few families, or gives such a figure away, that only its standard may be shown; the others are 0 then
     */
    public record Figure(String category, long households, long persons, Optional<Money> standardMonthly, Money spending, boolean hidden) {

        public Figure(String category, long households, long persons, Optional<Money> standardMonthly, Money spending) {
            this(category, households, persons, standardMonthly, spending, false);
        }

        /** The same for somebody who may not see it. */
        Figure hide() {
            return new Figure(category, 0, 0, standardMonthly, Money.ZERO, true);
        }

        /** Spending per person covered, half-up to the fen; none without persons. */
        public Optional<Money> perCapita() {
            return persons == 0 ? Optional.empty() : Optional.of(new Money(
                BigDecimal.valueOf(spending.fen()).divide(BigDecimal.valueOf(persons), 0, RoundingMode.HALF_UP).longValueExact()));
        }
    }
}
