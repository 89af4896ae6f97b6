package org.tongchou.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** How an amount of a county and category is borne. */
    interface BySource {
        Map<String, Long> of(String county, String category, long fen);
    }

    /** @param own the rules of the office itself, whose standards stand beside each year */
    Findings(Tally tally, List<LocalDate> days, Optional<Prospect.Both> own, BySource sources) {
        this.sources = sources;
        this.tally = tally;
        this.days = days;
        this.own = own;
    }

    SimulationResult result() {
        List<Map.Entry<String, long[]>> rows = new ArrayList<>(tally.rows().entrySet());
        BitSet costs = hiddenCosts(rows);
        return new SimulationResult(IntStream.range(0, rows.size()).mapToObj(at -> row(rows.get(at), costs.get(at))).toList(),
            IntStream.range(0, days.size()).mapToObj(year -> year(year, oneCounty(rows) && !costs.isEmpty())).toList());
    }

    /**
     * The rows whose cost afterwards is hidden: of few families, or of few that are touched, since the difference would tell what one of them gets. The sum of a
     * municipality can be asked for by itself, so that never exactly one of its rows is hidden.
     */
    private static BitSet hiddenCosts(List<Map.Entry<String, long[]>> rows) {
        BitSet hidden = new BitSet();
        IntStream.range(0, rows.size()).filter(at -> Suppression.isSmall(Tally.of(rows.get(at).getValue(), Count.AFTER)) || fewAreTouched(rows.get(at).getValue()))
            .forEach(hidden::set);
        Map<String, List<Integer>> cities = IntStream.range(0, rows.size()).filter(at -> Tally.of(rows.get(at).getValue(), Count.AFTER) > 0).boxed()
            .collect(Collectors.groupingBy(at -> rows.get(at).getKey().substring(0, OfficeCode.Level.MUNICIPALITY.digits())));
        cities.values().stream().filter(city -> city.stream().filter(hidden::get).count() == 1).forEach(city -> city.stream().filter(at -> !hidden.get(at))
            .min(Comparator.comparing(at -> Tally.of(rows.get(at).getValue(), Count.AFTER))).ifPresent(hidden::set));
        return hidden;
    }

    private static boolean fewAreTouched(long[] row) {
        return MOVES.stream().anyMatch(count -> Suppression.isSmall(Tally.of(row, count)));
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
            costHidden ? Map.of() : sources.of(key[0], key[1], Tally.of(row, Count.COST_AFTER)));
    }

    /** What nobody is in is shown also where others are hidden: it tells of no family. */
    private static Long shown(long[] row, Count count, boolean hidden) {
        return hidden && Tally.of(row, count) > 0 ? null : count(row, count);
    }

    private static Long count(long[] row, Count count) {
        return Tally.of(row, count);
    }

    /** Whether the sum of all is that of one county, which would tell a hidden row beside the shown ones of a wider question. */
    private static boolean oneCounty(List<Map.Entry<String, long[]>> rows) {
        return rows.stream().map(row -> row.getKey().substring(0, OfficeCode.Level.COUNTY.digits())).distinct().count() == 1;
    }

    private SimulationResult.Year year(int year, boolean costHidden) {
        long month = tally.rows().values().stream().mapToLong(row -> Tally.cost(row, year)).sum();
        long families = tally.rows().values().stream().mapToLong(row -> Tally.of(row, Count.AFTER)).sum();
        Optional<Rules> rules = own.map(both -> both.after().get(year));
        Optional<Long> urban = rules.flatMap(held -> monthly(held, Category.URBAN));
        Optional<Long> rural = rules.flatMap(held -> monthly(held, Category.RURAL));
        Optional<String> ratio = urban.flatMap(town -> rural.map(country -> BigDecimal.valueOf(town).divide(BigDecimal.valueOf(country), 2, RoundingMode.HALF_UP).toPlainString()));
        return new SimulationResult.Year(days.get(year).getYear(), urban.orElse(null), rural.orElse(null), ratio.orElse(null),
            urban.flatMap(town -> rural.map(country -> town - country)).orElse(null), costHidden || Suppression.isSmall(families) ? null : Long.valueOf(Math.multiplyExact(month, MONTHS)));
    }

    private static Optional<Long> monthly(Rules rules, Category category) {
        Optional<Standard> own = Optional.ofNullable(rules.standards().get(category));
        return own.map(standard -> Rounding.HALF_UP_FEN.round(standard.monthly()).fen());
    }
}
