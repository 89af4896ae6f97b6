package org.tongchou.simulation;

import org.tongchou.kernel.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.disclosure.Suppression;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Rounding;
import org.tongchou.law.rulepack.Rules;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.simulation.Tally.Count;

/** Makes of what was counted what may be shown. */
final class Findings {

    private static final int MONTHS = 12;
    private static final List<Count> MOVES = List.of(Count.ENTERING, Count.LEAVING, Count.GAINING, Count.LOSING);

    private final Tally tally;
    private final List<LocalDate> days;
    private final Optional<Prospect.Both> own;
    private final BySource sources;
    private final Optional<Prices> prices;

    /** How an amount of a county and category is borne. */
    interface BySource {
        Map<String, Long> of(String county, String category, long fen);
    }

    /** How high prices stand in a year, where those of the day that was asked for are 1. */
    interface Prices {
        Fraction in(int year);
    }

    /**
     * Of what was counted.
     *
     * @param own the rules of the office itself, whose standards stand beside each year
     * @param prices how they rise; empty where nobody asked for it
     */
    Findings(Tally tally, List<LocalDate> days, Optional<Prospect.Both> own, BySource sources, Optional<Prices> prices) {
        this.sources = sources;
        this.prices = prices;
        this.tally = tally;
        this.days = days;
        this.own = own;
    }

    SimulationResult result() {
        List<Map.Entry<String, long[]>> rows = new ArrayList<>(tally.rows().entrySet());
        return new SimulationResult(rows.stream().map(row -> row(row, isFew(row.getValue(), last()))).toList(),
            IntStream.range(0, days.size()).mapToObj(year -> year(year, total(rows, OfficeCode.Level.PROVINCE.ordinal(), year).hidden())).toList());
    }

    private int last() {
        return days.size() - 1;
    }

    /**
     * An amount.
     *
     * @param hidden whether it may not be shown
     * @param families the fewest whom it tells about, where it is hidden; of the hidden parts of a sum all together
     */
    private record Amount(boolean hidden, long families) {
    }

    /**
     * Whether the sum of a year may be shown: not that of a county with a hidden row, not where exactly one of the sums that it consists of is hidden, which would then be told,
     * and not where the hidden ones are about few families together. A sum is judged by what lies in it and by nothing beside it, so that a narrower or a wider question shows the
     * same of it, and none of them what another hides.
     */
    private Amount total(List<Map.Entry<String, long[]>> rows, int level, int year) {
        boolean county = level == OfficeCode.Level.COUNTY.ordinal();
        List<Amount> hidden = (county ? rows.stream().map(row -> amount(row.getValue(), year)) : below(rows, level + 1).stream().map(part -> total(part, level + 1, year)))
            .filter(Amount::hidden).toList();
        long families = hidden.stream().mapToLong(Amount::families).sum();
        return new Amount(county ? !hidden.isEmpty() : hidden.size() == 1 || Suppression.isSmall(families), families);
    }

    private static Collection<List<Map.Entry<String, long[]>>> below(List<Map.Entry<String, long[]>> rows, int level) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.getKey().substring(0, OfficeCode.Level.values()[level].digits()))).values();
    }

    private Amount amount(long[] row, int year) {
        return new Amount(isFew(row, year), groups(row, year).filter(families -> families > 0).min().orElse(0));
    }

    /** Whether the cost in a year is that of few families, or differs by few from what is known beside it: the difference would tell what one of them gets. */
    private boolean isFew(long[] row, int year) {
        return groups(row, year).anyMatch(Suppression::isSmall);
    }

    /** The last year's moves are shown one by one. */
    private LongStream groups(long[] row, int year) {
        return year < last() ? tally.groups(row, year) : LongStream.concat(tally.groups(row, year), MOVES.stream().mapToLong(move -> Tally.of(row, move)));
    }

    private SimulationResult.Row row(Map.Entry<String, long[]> entry, boolean costHidden) {
        String[] key = entry.getKey().split(" ");
        long[] row = entry.getValue();
        boolean moved = Suppression.isSmall(Tally.of(row, Count.ENTERING)) || Suppression.isSmall(Tally.of(row, Count.LEAVING));
        boolean few = Suppression.isSmall(Tally.of(row, Count.BEFORE)) || Suppression.isSmall(Tally.of(row, Count.AFTER));
        boolean gains = few || Suppression.isSmall(Tally.of(row, Count.GAINING)) || Suppression.isSmall(Tally.of(row, Count.LOSING));
        return new SimulationResult.Row(key[0], key[1], Suppression.isSmall(Tally.of(row, Count.BEFORE)) ? null : count(row, Count.BEFORE),
            shown(row, Count.AFTER, moved || few), shown(row, Count.ENTERING, moved || few), shown(row, Count.LEAVING, moved || few),
            shown(row, Count.GAINING, gains), shown(row, Count.LOSING, gains),
            Suppression.isSmall(Tally.of(row, Count.BEFORE)) || costHidden && few ? null : count(row, Count.COST_BEFORE), costHidden ? null : count(row, Count.COST_AFTER),
            costHidden ? Map.of() : sources.of(key[0], key[1], Tally.of(row, Count.COST_AFTER)), gains || costHidden ? Moved.HIDDEN : moved(row, Count.GAINED),
            gains || costHidden ? Moved.HIDDEN : moved(row, Count.LOST));
    }

    /** The bands make up those that gain or lose, who are shown: with a small one none is shown. */
    private Moved moved(long[] row, Count amount) {
        List<Long> bands = tally.bands(row, amount == Count.GAINED);
        return new Moved(count(row, amount), bands.stream().anyMatch(Suppression::isSmall) ? List.of() : bands);
    }

    /** What nobody is in is shown also where others are hidden: it tells of no family. */
    private static Long shown(long[] row, Count count, boolean hidden) {
        return hidden && Tally.of(row, count) > 0 ? null : count(row, count);
    }

    private static Long count(long[] row, Count count) {
        return Tally.of(row, count);
    }

    private SimulationResult.Year year(int year, boolean costHidden) {
        long month = tally.rows().values().stream().mapToLong(row -> tally.cost(row, year)).sum();
        Optional<Rules> rules = own.map(both -> both.after().get(year));
        Optional<Long> urban = rules.flatMap(held -> monthly(held, Category.URBAN));
        Optional<Long> rural = rules.flatMap(held -> monthly(held, Category.RURAL));
        Optional<String> ratio = urban.flatMap(town -> rural.map(country -> BigDecimal.valueOf(town).divide(BigDecimal.valueOf(country), 2, RoundingMode.HALF_UP).toPlainString()));
        Long cost = costHidden ? null : Long.valueOf(Math.multiplyExact(month, MONTHS));
        return new SimulationResult.Year(days.get(year).getYear(), urban.orElse(null), rural.orElse(null), ratio.orElse(null),
            urban.flatMap(town -> rural.map(country -> town - country)).orElse(null), cost, prices.map(rises -> real(rises, year, urban, rural, cost)).orElse(null));
    }

    private SimulationResult.Real real(Prices rises, int year, Optional<Long> urban, Optional<Long> rural, Long cost) {
        Fraction level = rises.in(days.get(year).getYear());
        return new SimulationResult.Real(urban.map(fen -> real(fen, level)).orElse(null), rural.map(fen -> real(fen, level)).orElse(null), cost == null ? null : real(cost, level));
    }

    private static Long real(Long fen, Fraction level) {
        return Rounding.HALF_UP_FEN.round(Fraction.of(fen).dividedBy(level)).fen();
    }

    private static Optional<Long> monthly(Rules rules, Category category) {
        Optional<Standard> own = Optional.ofNullable(rules.standards().get(category));
        return own.map(standard -> Rounding.HALF_UP_FEN.round(standard.monthly()).fen());
    }
}
