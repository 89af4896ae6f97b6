package org.tongchou.statistics;

import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;

/**
 * The indicators of an office's month.
 *
 * @param provisional whether the month is open
 * @param rows one for each category and indicator
 * @param parts what spending and refusals consist of; none for a desk that sees figures only
 * @param identities whether they agree with each other, counted before anything was hidden
 */
public record Indicated(OfficeCode office, Month month, boolean provisional, List<Row> rows, List<Part> parts, List<Identity> identities) {

    /**
     * A figure.
     *
     * @param figure families, persons or fen; empty where it is hidden
     */
    public record Row(String category, Indicator indicator, Optional<Long> figure) {

        Row(String category, Indicator indicator, long figure) {
            this(category, indicator, Optional.of(figure));
        }

        static Row hidden(String category, Indicator indicator) {
            return new Row(category, indicator, Optional.empty());
        }
    }

    /**
     * A part of one.
     *
     * @param part KIND of payment, SOURCE of the money, or REFUSED by what the means test had found
     * @param figure fen, or families
     */
    public record Part(String category, String part, String code, long figure) {

        static Part of(MonthSums.Sum sum) {
            int point = sum.code().indexOf('.');
            return new Part(sum.category(), sum.code().substring(0, point), sum.code().substring(point + 1), sum.figure());
        }
    }
}
