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

    /** Persons are at least households; women, elderly and minors are among the persons; nobody old is a minor as well. */
    static List<Identity> of(Map<String, Map<Indicator, Long>> rows) {
        return List.of(
            new Identity("personsAtLeastHouseholds", rows.values().stream().allMatch(row -> of(row, Indicator.PERSONS) >= of(row, Indicator.HOUSEHOLDS))),
            new Identity("agesMakePersons", rows.values().stream().allMatch(row -> of(row, Indicator.ELDERLY) + of(row, Indicator.MINORS) <= of(row, Indicator.PERSONS)
                && of(row, Indicator.ADULTS) >= 0)),
            new Identity("womenAmongPersons", rows.values().stream().allMatch(row -> of(row, Indicator.WOMEN) <= of(row, Indicator.PERSONS))),
            new Identity("newAmongHouseholds", rows.values().stream().allMatch(row -> of(row, Indicator.NEW) <= of(row, Indicator.HOUSEHOLDS))));
    }

    private static long of(Map<Indicator, Long> row, Indicator indicator) {
        return row.getOrDefault(indicator, 0L);
    }
}
