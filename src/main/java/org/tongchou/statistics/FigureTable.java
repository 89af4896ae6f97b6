package org.tongchou.statistics;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.tongchou.statistics.MonthSums.Sum;

/** Figures and what they consist of, by office and category. */
final class FigureTable {

    private final Map<String, Map<String, Map<Indicator, Long>>> rows = new TreeMap<>();
    private final Map<String, Map<String, Map<String, Long>>> parts = new TreeMap<>();
    private final Map<String, Map<String, Long>> persons = new TreeMap<>();

    void add(Sum sum) {
        row(sum).merge(Indicator.valueOf(sum.code()), sum.figure(), Long::sum);
    }

    void addPart(Sum sum) {
        parts.computeIfAbsent(sum.office(), office -> new TreeMap<>()).computeIfAbsent(sum.category(), category -> new TreeMap<>()).merge(sum.code(), sum.figure(), Long::sum);
    }

    void addOfYear(Sum sum) {
        if (sum.code().equals(YearToDate.PERSON_MONTHS)) {
            persons.computeIfAbsent(sum.office(), office -> new TreeMap<>()).merge(sum.category(), sum.figure(), Long::sum);
        } else {
            add(sum);
        }
    }

    private Map<Indicator, Long> row(Sum sum) {
        return rows.computeIfAbsent(sum.office(), office -> new TreeMap<>()).computeIfAbsent(sum.category(), category -> new EnumMap<>(Indicator.class));
    }

    /** Puts in what follows from the others: adults are all persons who are neither old nor minor. */
    void derive() {
        rows.forEach((office, categories) -> categories.forEach((category, figures) -> {
            long spending = figures.getOrDefault(Indicator.SPENDING, 0L);
            long subsidy = parts(office).getOrDefault(category, Map.of()).getOrDefault(FactPart.KIND + "." + Indicator.PRICE_SUBSIDY, 0L);
            if (figures.containsKey(Indicator.WOMEN)) {
                figures.put(Indicator.ADULTS, figures.getOrDefault(Indicator.PERSONS, 0L) - figures.getOrDefault(Indicator.ELDERLY, 0L) - figures.getOrDefault(Indicator.MINORS, 0L));
            }
            figures.put(Indicator.SPENDING, spending);
            figures.put(Indicator.PRICE_SUBSIDY, subsidy);
            figures.put(Indicator.MONEY, spending - subsidy);
            figures.merge(Indicator.CUMULATIVE_SUBSIDY, 0L, Long::sum);
            figures.put(Indicator.CUMULATIVE_MONEY, figures.merge(Indicator.CUMULATIVE, 0L, Long::sum) - figures.get(Indicator.CUMULATIVE_SUBSIDY));
            share(figures, Indicator.PER_CAPITA, spending, figures.getOrDefault(Indicator.PERSONS, 0L));
            share(figures, Indicator.PER_CAPITA_YEAR, figures.get(Indicator.CUMULATIVE), persons.getOrDefault(office, Map.of()).getOrDefault(category, 0L));
        }));
    }

    /** Half-up to the fen; none where nothing was paid. */
    private static void share(Map<Indicator, Long> figures, Indicator indicator, long fen, long persons) {
        if (persons > 0 && fen > 0) {
            figures.put(indicator, Math.floorDiv(2 * fen + persons, 2 * persons));
        }
    }

    Map<String, Map<Indicator, Long>> rows(String office) {
        return rows.getOrDefault(office, Map.of());
    }

    Map<String, Map<String, Long>> parts(String office) {
        return parts.getOrDefault(office, Map.of());
    }

    /** Under which key a row stands in {@link #everyRow()}. */
    static String place(Sum sum) {
        return sum.office() + " " + sum.category();
    }

    /** The rows of all offices, each by its office and category. */
    Map<String, Map<Indicator, Long>> everyRow() {
        Map<String, Map<Indicator, Long>> every = new TreeMap<>();
        rows.forEach((office, categories) -> categories.forEach((category, figures) -> every.put(office + " " + category, figures)));
        return every;
    }

    Map<String, Map<String, Long>> everyPart() {
        Map<String, Map<String, Long>> every = new TreeMap<>();
        parts.forEach((office, categories) -> categories.forEach((category, figures) -> every.put(office + " " + category, figures)));
        return every;
    }
}
