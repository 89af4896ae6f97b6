package org.tongchou.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What must hold between the figures of a month, seen to fail where it does not. */
@Tag("unit")
class IdentityTest {

    private static final Map<Indicator, Long> ROW = Map.of(Indicator.HOUSEHOLDS, 10L, Indicator.PERSONS, 17L, Indicator.WOMEN, 9L, Indicator.ELDERLY, 6L, Indicator.MINORS, 4L, Indicator.ADULTS, 7L,
        Indicator.NEW, 2L, Indicator.STOPPED, 3L, Indicator.SPENDING, 900L);
    private static final Map<String, Long> PARTS = Map.of("KIND.REGULAR", 700L, "KIND.TOP_UP", 200L, "SOURCE.CENTRAL", 600L, "SOURCE.COUNTY", 300L, "STOPPED.DEATH", 1L, "STOPPED.WISH", 2L, "STATE.NOTICE", 5L);

    private static List<String> broken(Map<Indicator, Long> row, Map<String, Long> parts) {
        return Identity.of(Map.of("URBAN", row), Map.of("URBAN", parts)).stream().filter(identity -> !identity.holds()).map(Identity::name).toList();
    }

    private static Map<Indicator, Long> row(Indicator indicator, long figure) {
        Map<Indicator, Long> row = new java.util.EnumMap<>(ROW);
        row.put(indicator, figure);
        return row;
    }

    private static Map<String, Long> parts(String code, long figure) {
        Map<String, Long> parts = new java.util.TreeMap<>(PARTS);
        parts.put(code, figure);
        return parts;
    }

    @Test
    void a_month_that_agrees_breaks_none() {
        assertEquals(List.of(), broken(ROW, PARTS));
    }

    @Test
    void each_is_broken_by_its_own_figure() {
        assertEquals(List.of("personsAtLeastHouseholds", "agesMakePersons", "womenAmongPersons"), broken(row(Indicator.PERSONS, 8), PARTS));
        assertEquals(List.of("agesMakePersons"), broken(row(Indicator.ADULTS, -1), PARTS));
        assertEquals(List.of("womenAmongPersons"), broken(row(Indicator.WOMEN, 18), PARTS));
        assertEquals(List.of("newAmongHouseholds"), broken(row(Indicator.NEW, 11), PARTS));
        assertEquals(List.of("kindsMakeSpending"), broken(ROW, parts("KIND.TOP_UP", 199)));
        assertEquals(List.of("sourcesMakeSpending"), broken(ROW, parts("SOURCE.DONATION", 1)));
        assertEquals(List.of("reasonsMakeStopped"), broken(ROW, parts("STOPPED.OTHER", 1)));
    }

    @Test
    void a_month_frozen_before_reasons_were_counted_is_not_held_to_them() {
        assertEquals(List.of(), broken(ROW, Map.of("KIND.REGULAR", 900L, "SOURCE.CENTRAL", 900L)));
    }
}
