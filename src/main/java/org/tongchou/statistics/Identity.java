package org.tongchou.statistics;

import java.util.List;
import java.util.Map;

/**
 * What must hold between the figures of a month (domain 5.2).
 *
 * @param name which
 * @param holds whether it does
 */
public record Identity(String name, boolean holds) {

    /**
     * Persons are at least households; women, elderly and minors are among the persons; nobody old is a minor as well; the kinds of payment, the sources of the money
     * and the reasons for stopping each make up what they are parts of.
     *
     * @param rows by category
     * @param parts by category and then by part and code
     */
    static List<Identity> of(Map<String, Map<Indicator, Long>> rows, Map<String, Map<String, Long>> parts) {
        return List.of(
            new Identity("personsAtLeastHouseholds", rows.values().stream().allMatch(row -> of(row, Indicator.PERSONS) >= of(row, Indicator.HOUSEHOLDS))),
            new Identity("agesMakePersons", rows.values().stream().allMatch(row -> of(row, Indicator.ELDERLY) + of(row, Indicator.MINORS) <= of(row, Indicator.PERSONS)
                && of(row, Indicator.ADULTS) >= 0)),
            new Identity("womenAmongPersons", rows.values().stream().allMatch(row -> of(row, Indicator.WOMEN) <= of(row, Indicator.PERSONS))),
            new Identity("newAmongHouseholds", rows.values().stream().allMatch(row -> of(row, Indicator.NEW) <= of(row, Indicator.HOUSEHOLDS))),
            new Identity("kindsMakeSpending", made(rows, Indicator.SPENDING, parts, FactPart.KIND)),
            new Identity("sourcesMakeSpending", made(rows, Indicator.SPENDING, parts, FactPart.SOURCE)),
            new Identity("reasonsMakeStopped", !countsReasons(parts) || made(rows, Indicator.STOPPED, parts, FactPart.STOPPED)));
    }

    /** Months that were frozen before reasons were counted have no parts of that sort, nor states of applications. */
    private static boolean countsReasons(Map<String, Map<String, Long>> parts) {
        return parts.values().stream().flatMap(row -> row.keySet().stream()).anyMatch(code -> code.startsWith(FactPart.STATE) || code.startsWith(FactPart.STOPPED));
    }

    private static boolean made(Map<String, Map<Indicator, Long>> rows, Indicator whole, Map<String, Map<String, Long>> parts, String part) {
        return rows.entrySet().stream().allMatch(row -> of(row.getValue(), whole) == parts.getOrDefault(row.getKey(), Map.of()).entrySet().stream()
            .filter(one -> one.getKey().startsWith(part + ".")).mapToLong(Map.Entry::getValue).sum());
    }

    private static long of(Map<Indicator, Long> row, Indicator indicator) {
        return row.getOrDefault(indicator, 0L);
    }
}
