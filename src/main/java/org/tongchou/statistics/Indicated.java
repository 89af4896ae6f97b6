package org.tongchou.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.rulepack.Category;

/**
 * The indicators of an office's month.
 *
 * @param office the office
 * @param name its name
 * @param month the month
 * @param provisional whether the month is open
 * @param rows one for each category and indicator
 * @param parts what they consist of
 * @param identities whether they agree with each other, counted before anything was hidden; none for the offices below
 * @param children the offices right below, theirs left empty
 */
public record Indicated(OfficeCode office, String name, Month month, boolean provisional, List<Row> rows, List<Part> parts, List<Identity> identities, List<Indicated> children) {

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
     * @param part KIND of payment, SOURCE of the money, families PAID by kind, families STOPPED by the reason, applications by the STATE they stood in, REFUSED by what the means test had found, families
     *     by why they do not ROLL on from the month before as new and stopped ones say
     * @param figure fen, or families; empty where it is hidden
     */
    public record Part(String category, String part, String code, Optional<Long> figure) {

        /** @param what the part and the code with a point between */
        static Part of(String category, String what, Optional<Long> figure) {
            int point = what.indexOf('.');
            return new Part(category, what.substring(0, point), what.substring(point + 1), figure);
        }

        /** Where its words stand in the bundles. */
        public String key() {
            return switch (part) {
                case FactPart.KIND, FactPart.PAID -> "payment.kind.";
                case FactPart.SOURCE -> "fund.source.";
                case FactPart.STATE -> "casework.state.";
                case FactPart.STOPPED -> "award.stopReason.";
                case FactPart.ROLL -> "statistics.roll.";
                default -> "statistics.found.";
            } + code;
        }
    }

    /** A figure of a category; empty where there is none or it is hidden. */
    public Optional<Long> figure(String category, Indicator indicator) {
        return rows.stream().filter(row -> row.category().equals(category) && row.indicator() == indicator).findFirst().flatMap(Row::figure);
    }

    /** Whether a figure of a category is hidden. */
    public boolean hides(String category, Indicator indicator) {
        return rows.stream().anyMatch(row -> row.category().equals(category) && row.indicator() == indicator && row.figure().isEmpty());
    }

    /** The sources of the money, in their order, each with its parts by category. */
    public List<Part> sources() {
        return parts.stream().filter(part -> part.part().equals(FactPart.SOURCE))
            .sorted(Comparator.<Part, Category>comparing(part -> Category.valueOf(part.category())).thenComparing(part -> FundSource.valueOf(part.code()))).toList();
    }

    /** The sum of a figure over all categories; empty where one of them is hidden. */
    public Optional<Long> total(Indicator indicator) {
        List<Row> own = rows.stream().filter(row -> row.indicator() == indicator).toList();
        return own.stream().anyMatch(row -> row.figure().isEmpty()) ? Optional.empty() : Optional.of(own.stream().mapToLong(row -> row.figure().get()).sum());
    }

    /** The categories that have figures, town before country. */
    public List<String> categories() {
        return rows.stream().map(Row::category).distinct().sorted(Comparator.comparing(Category::valueOf)).toList();
    }
}
