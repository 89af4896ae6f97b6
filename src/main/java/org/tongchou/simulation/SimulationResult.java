package org.tongchou.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongchou.json.Json;

/**
 * What came out of a simulation; a figure that is too small to be shown, or would give such a one away, is null.
 *
 * @param rows by county and category
 * @param years one for each year that was reckoned
 */
public record SimulationResult(List<Row> rows, List<Year> years) implements Serializable {

    /**
     * A county and category.
     *
     * @param office its code
     * @param category whose standard
     * @param before families entitled under what holds
     * @param after families entitled under what was asked
     * @param entering entitled only under what was asked
     * @param leaving entitled only under what holds
     * @param gaining entitled under both, and getting more
     * @param losing entitled under both, and getting less
     * @param costBefore fen a month
     * @param costAfter fen a month
     * @param bySource fen a month after, by fund source; empty where no shares are on file
     * @param gained what those that get more gain
     * @param lost what those that get less lose
     */
    public record Row(String office, String category, Long before, Long after, Long entering, Long leaving, Long gaining, Long losing, Long costBefore, Long costAfter,
        Map<String, Long> bySource, Moved gained, Moved lost) implements Serializable {

        public Row {
            bySource = new TreeMap<>(bySource);
        }

        /** How much more a month costs, below zero if less; null where one of both is hidden. */
        public Long difference() {
            return costBefore == null || costAfter == null ? null : Long.valueOf(costAfter - costBefore);
        }
    }

    /**
     * A year.
     *
     * @param urban standard per person and month in fen; null where the office has none
     * @param rural standard per person and month in fen
     * @param ratio urban over rural, half-up to two decimals
     * @param gap urban less rural in fen
     * @param cost fen in the year: twelve times the month that was reckoned
     * @param real the same in prices of the day that was asked for; null where no rise of prices was asked for
     */
    public record Year(int year, Long urban, Long rural, String ratio, Long gap, Long cost, Real real) implements Serializable {
    }

    /**
     * A year in prices of the day that was asked for.
     *
     * @param urban standard per person and month in fen, half-up; null where the office has none
     * @param rural standard per person and month in fen
     * @param cost fen in the year; null where it may not be shown
     */
    public record Real(Long urban, Long rural, Long cost) implements Serializable {
    }

    public SimulationResult {
        rows = List.copyOf(rows);
        years = List.copyOf(years);
    }

    /** The document that is kept. */
    String document() {
        return Json.write(this);
    }

    static SimulationResult stored(String document) {
        JsonNode tree = Json.parse(document);
        List<Row> rows = new ArrayList<>();
        tree.path("rows").forEach(row -> rows.add(row(row)));
        List<Year> years = new ArrayList<>();
        tree.path("years").forEach(year -> years.add(new Year(year.path("year").asInt(), number(year, "urban"), number(year, "rural"), year.path("ratio").textValue(),
            number(year, "gap"), number(year, "cost"), real(year.path("real")))));
        return new SimulationResult(rows, years);
    }

    private static Row row(JsonNode row) {
        Map<String, Long> sources = new TreeMap<>();
        row.path("bySource").fields().forEachRemaining(source -> sources.put(source.getKey(), source.getValue().isNull() ? null : source.getValue().asLong()));
        return new Row(row.path("office").asText(), row.path("category").asText(), number(row, "before"), number(row, "after"), number(row, "entering"), number(row, "leaving"),
            number(row, "gaining"), number(row, "losing"), number(row, "costBefore"), number(row, "costAfter"), sources, moved(row.path("gained")), moved(row.path("lost")));
    }

    private static Real real(JsonNode real) {
        return real.isObject() ? new Real(number(real, "urban"), number(real, "rural"), number(real, "cost")) : null;
    }

    /** One that was kept before these amounts were told has none. */
    private static Moved moved(JsonNode moved) {
        List<Long> bands = new ArrayList<>();
        moved.path("bands").forEach(band -> bands.add(band.asLong()));
        return new Moved(number(moved, "amount"), bands);
    }

    private static Long number(JsonNode row, String field) {
        return row.path(field).isNumber() ? Long.valueOf(row.path(field).asLong()) : null;
    }
}
