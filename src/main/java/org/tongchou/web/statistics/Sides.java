package org.tongchou.web.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.tongchou.kernel.Money;
import org.tongchou.statistics.Monthly;
import org.tongchou.statistics.Monthly.Figure;

/**
 * A month's figures with town and country side by side.
 *
 * @param rows one for each category that has figures
 */
public record Sides(List<Figure> rows) {

    static final String URBAN = "URBAN";
    static final String RURAL = "RURAL";
    static final String UNIFIED = "UNIFIED";

    static Sides of(Monthly monthly) {
        return new Sides(monthly.rows());
    }

    /** Whether a category is hidden, so that no sum over all of them may be shown. */
    public boolean hidden() {
        return rows.stream().anyMatch(Figure::hidden);
    }

    /** Whether the figures of a category are hidden. */
    boolean hides(String category) {
        return side(category).filter(Figure::hidden).isPresent();
    }

    /** Households in support. */
    public long households() {
        return sum(Figure::households);
    }

    /** Persons covered. */
    public long persons() {
        return sum(Figure::persons);
    }

    Money spending() {
        return new Money(sum(row -> row.spending().fen()));
    }

    /** Spending per person covered, half-up to the fen; none without persons. */
    Optional<Money> perCapita() {
        return new Figure("", households(), persons(), Optional.empty(), spending()).perCapita();
    }

    /** Where one line holds for both sides it is that of each. */
    Optional<Money> urbanStandard() {
        return standard(URBAN);
    }

    Optional<Money> ruralStandard() {
        return standard(RURAL);
    }

    /** Whether families are kept under one line for both sides. */
    boolean unified() {
        return side(UNIFIED).isPresent();
    }

    /** Persons of a category; none where they are hidden. */
    Optional<Long> shownPersons(String category) {
        return hides(category) ? Optional.empty() : Optional.of(side(category).map(Figure::persons).orElse(0L));
    }

    /** Households of a category; none where they are hidden. */
    Optional<Long> shownHouseholds(String category) {
        return hides(category) ? Optional.empty() : Optional.of(side(category).map(Figure::households).orElse(0L));
    }

    private Optional<Money> standard(String category) {
        return side(category).or(() -> side(UNIFIED)).flatMap(Figure::standardMonthly);
    }

    /** The urban standard over the rural one, half-up to two decimals; none unless both are known. */
    Optional<BigDecimal> ratio() {
        return urbanStandard().flatMap(urban -> ruralStandard().filter(rural -> !rural.isZero())
            .map(rural -> BigDecimal.valueOf(urban.fen()).divide(BigDecimal.valueOf(rural.fen()), 2, RoundingMode.HALF_UP)));
    }

    /** How far the urban standard lies above the rural one, below zero where it lies under it; none unless both are known. */
    Optional<Money> gap() {
        return urbanStandard().flatMap(urban -> ruralStandard().map(urban::difference));
    }

    private Optional<Figure> side(String category) {
        return rows.stream().filter(row -> row.category().equals(category)).findFirst();
    }

    private long sum(ToLongFunction<Figure> part) {
        return rows.stream().mapToLong(part).sum();
    }
}
