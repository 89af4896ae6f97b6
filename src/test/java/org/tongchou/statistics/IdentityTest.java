package org.tongchou.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        assertTrue(Identity.of(Map.of("URBAN", ROW), Map.of()).stream().noneMatch(identity -> identity.what() == Agreement.REASONS_MAKE_STOPPED), "nor asked");
    }

    private static final Map<String, Map<Indicator, Long>> SIDES = Map.of("340302 URBAN", ROW, "340302 RURAL", Map.of(Indicator.HOUSEHOLDS, 4L, Indicator.PERSONS, 9L, Indicator.SPENDING, 500L));
    private static final Map<String, Map<String, Long>> BOOKS = Map.of("340302 URBAN", Map.of("SOURCE.CENTRAL", 600L, "SOURCE.COUNTY", 300L, "BOOK.CENTRAL", 610L, "BOOK.COUNTY", 300L, "REISSUE.CENTRAL", 10L),
        "340302 RURAL", Map.of("SOURCE.CENTRAL", 500L, "BOOK.CENTRAL", 500L));

    private static List<Boolean> totals(Map<String, Map<String, Long>> parts, CountyTotal... totals) {
        return Identity.ofTotals(SIDES, parts, List.of(totals)).stream().map(Identity::holds).toList();
    }

    @Test
    void town_and_country_make_up_what_was_counted_as_a_whole_and_the_books_have_it() {
        assertEquals(List.of(true, true), totals(BOOKS, new CountyTotal("340302", 14, 26, 1_410)));
        for (CountyTotal other : List.of(new CountyTotal("340302", 13, 26, 1_410), new CountyTotal("340302", 14, 27, 1_410), new CountyTotal("340302", 14, 26, 1_400), new CountyTotal("340303", 1, 1, 0))) {
            assertEquals(List.of(false, true), totals(BOOKS, other), other.toString());
        }
        Map<String, Map<String, Long>> elsewhere = Map.of("340302 URBAN", BOOKS.get("340302 URBAN"), "340302 RURAL", Map.of("SOURCE.CENTRAL", 500L, "BOOK.PROVINCE", 500L));
        assertEquals(List.of(true, false), totals(elsewhere, new CountyTotal("340302", 14, 26, 1_410)), "of another source");
        Map<String, Map<String, Long>> unposted = Map.of("340302 URBAN", BOOKS.get("340302 URBAN"), "340302 RURAL", Map.of("SOURCE.CENTRAL", 500L));
        assertEquals(List.of(true, false), totals(unposted, new CountyTotal("340302", 14, 26, 1_410)), "not in the books at all");
    }

    @Test
    void families_roll_on_from_the_month_before_and_each_reason_stands_for_itself() {
        Map<String, Map<Indicator, Long>> rows = Map.of("1 URBAN", ROW);
        assertTrue(Identity.ofRoll(rows, Map.of(), Map.of("1 URBAN", 11L)).holds());
        assertFalse(Identity.ofRoll(rows, Map.of(), Map.of("1 URBAN", 10L)).holds());
        assertFalse(Identity.ofRoll(rows, Map.of(), Map.of("1 URBAN", 11L, "2 RURAL", 1L)).holds(), "a place of which nothing is left");
        for (String reason : List.of("ADDED 10", "IN 10", "TAKEN 12", "OUT 12")) {
            String[] one = reason.split(" ");
            assertTrue(Identity.ofRoll(rows, Map.of("1 URBAN", Map.of("ROLL." + one[0], 1L)), Map.of("1 URBAN", Long.valueOf(one[1]))).holds(), reason);
        }
    }

    @Test
    void how_many_persons_a_family_has_is_remarked_and_binds_nobody() {
        for (String size : List.of("10 14 true", "10 25 true", "10 13 false", "10 26 false", "0 0 true")) {
            String[] one = size.split(" ");
            Identity remark = Identity.ofFamilies(List.of(Map.of(Indicator.HOUSEHOLDS, Long.valueOf(one[0]), Indicator.PERSONS, Long.valueOf(one[1]))));
            assertEquals(List.of(Boolean.valueOf(one[2]), false), List.of(remark.holds(), remark.broken()), size);
            assertTrue(new CheckedMonth(new org.tongchou.kernel.Month(2026, 9), List.of(remark)).holds());
        }
    }

    @Test
    void each_reads_by_a_name_of_its_own() {
        for (Agreement one : Agreement.values()) {
            assertEquals(one, new Identity(one, true).what());
        }
        assertEquals("personsAtLeastHouseholds", Agreement.PERSONS_AT_LEAST_HOUSEHOLDS.reads());
    }
}
