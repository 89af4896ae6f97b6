package org.tongchou.statistics;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongchou.kernel.Money;
import org.tongchou.statistics.Monthly.Figure;

/** Town and country together. Nothing is added up of which a part is hidden, and no averages are. */
public final class Together {

    /** The name under which the sum over all categories stands. */
    public static final String BOTH = "BOTH";

    private static final Set<Indicator> AVERAGES = EnumSet.of(Indicator.STANDARD, Indicator.PER_CAPITA, Indicator.PER_CAPITA_YEAR);

    private Together() {
    }

    /** The figures of all categories as one, without a standard; hidden where one of them is. */
    public static Figure of(List<Figure> rows) {
        if (rows.stream().anyMatch(Figure::hidden)) {
            return new Figure(BOTH, 0, 0, Optional.empty(), Money.ZERO, true);
        }
        return new Figure(BOTH, rows.stream().mapToLong(Figure::households).sum(), rows.stream().mapToLong(Figure::persons).sum(), Optional.empty(),
            new Money(rows.stream().mapToLong(row -> row.spending().fen()).sum()));
    }

    /** An indicator over all categories; what a person gets follows from its sums, other averages are not made. */
    public static Optional<Long> of(Indicated office, Indicator indicator) {
        if (indicator == Indicator.PER_CAPITA) {
            return hides(office, indicator) ? Optional.empty() : office.total(Indicator.SPENDING).filter(fen -> fen > 0)
                .flatMap(fen -> office.total(Indicator.PERSONS).filter(persons -> persons > 0).map(persons -> Math.floorDiv(2 * fen + persons, 2 * persons)));
        }
        return AVERAGES.contains(indicator) ? Optional.empty() : office.total(indicator);
    }

    /** Whether a sum is made of an indicator: of none that is an average, but of what a person gets. */
    public static boolean adds(Indicator indicator) {
        return indicator == Indicator.PER_CAPITA || !AVERAGES.contains(indicator);
    }

    /** Whether an indicator is hidden in any category. */
    public static boolean hides(Indicated office, Indicator indicator) {
        return office.categories().stream().anyMatch(category -> office.hides(category, indicator));
    }

    /** The parts of all categories, each kind once under the name of both; hidden where it is in one of them. */
    public static List<Indicated.Part> of(Collection<Indicated.Part> parts) {
        return parts.stream().collect(Collectors.groupingBy(part -> part.part() + "." + part.code(), LinkedHashMap::new, Collectors.toList())).values().stream()
            .map(same -> new Indicated.Part(BOTH, same.get(0).part(), same.get(0).code(), same.stream().anyMatch(part -> part.figure().isEmpty()) ? Optional.empty()
                : Optional.of(same.stream().mapToLong(part -> part.figure().get()).sum()))).toList();
    }
}
