package org.tongchou.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Families by reason, state and finding: what is shown of them lets nobody reckon a small one, whatever totals stand beside. */
@Tag("unit")
class FamilyPartsTest {

    private static final List<String> REASONS = List.of("DEATH", "WISH", "INCOME", "MOVED");
    private static final List<String> STATES = List.of("CONFIRMED", "REFUSED", "NOTICE");
    private static final List<String> FOUND = List.of("NONE", "EDGE", "UNTESTED");

    @Test
    void one_small_reason_takes_the_smallest_other_along_because_their_sum_is_shown() {
        assertEquals(Set.of("STOPPED.DEATH", "STOPPED.WISH"), FamilyParts.hidden(Map.of("STOPPED.DEATH", 3L, "STOPPED.WISH", 9L, "STOPPED.MOVED", 20L), 32, false, false));
    }

    @Test
    void a_kind_that_was_paid_to_few_families_takes_another_along_because_all_that_was_paid_is_shown() {
        assertEquals(Set.of("PAID.BACK_PAY", "PAID.TOP_UP"), FamilyParts.hidden(Map.of("PAID.BACK_PAY", 1L, "PAID.TOP_UP", 20L, "PAID.REGULAR", 90L), 0, false, false));
        assertEquals(Set.of(), FamilyParts.hidden(Map.of("PAID.BACK_PAY", 5L, "PAID.REGULAR", 90L), 0, false, false));
    }

    @Test
    void no_reason_is_shown_where_their_sum_or_the_new_ones_are_hidden() {
        assertEquals(Set.of("STOPPED.WISH", "STOPPED.MOVED"), FamilyParts.hidden(Map.of("STOPPED.WISH", 9L, "STOPPED.MOVED", 20L), 29, true, false));
    }

    @Test
    void no_decision_is_shown_where_the_kept_terms_are_hidden() {
        assertEquals(Set.of("STATE.CONFIRMED", "STATE.REFUSED", "REFUSED.NONE"),
            FamilyParts.hidden(Map.of("STATE.CONFIRMED", 30L, "STATE.REFUSED", 20L, "REFUSED.NONE", 20L, "STATE.NOTICE", 7L), 0, false, true));
    }

    /** Tries every way in which the hidden ones could be one or more each: of each small one at least two values are possible, or it would be known. */
    @Test
    void nothing_small_can_be_reckoned_from_what_is_shown() {
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            Map<String, Long> parts = new TreeMap<>();
            REASONS.forEach(reason -> some(random, parts, "STOPPED." + reason));
            FOUND.forEach(found -> some(random, parts, "REFUSED." + found));
            long refused = sum(parts, "REFUSED.");
            if (refused > 0) {
                parts.put("STATE.REFUSED", refused);
            }
            some(random, parts, "STATE.CONFIRMED");
            some(random, parts, "STATE.NOTICE");
            long stopped = sum(parts, "STOPPED.");
            long decided = parts.getOrDefault("STATE.REFUSED", 0L) + parts.getOrDefault("STATE.CONFIRMED", 0L);
            boolean stoppedHidden = stopped > 0 && stopped < 5;
            boolean decidedHidden = decided > 0 && decided < 5;
            Set<String> hidden = FamilyParts.hidden(parts, stopped, stoppedHidden, decidedHidden);
            String table = "seed " + seed + " " + parts + " hidden " + hidden;
            parts.forEach((name, figure) -> assertTrue(figure == 0 || figure >= 5 || hidden.contains(name), table));
            if (!stoppedHidden) {
                undetermined(parts, REASONS.stream().map(reason -> "STOPPED." + reason).toList(), hidden, table);
            }
            if (!hidden.contains("STATE.REFUSED")) {
                undetermined(parts, FOUND.stream().map(found -> "REFUSED." + found).toList(), hidden, table);
            }
            if (!decidedHidden) {
                undetermined(parts, List.of("STATE.CONFIRMED", "STATE.REFUSED"), hidden, table);
            }
        }
    }

    private static void some(Random random, Map<String, Long> parts, String name) {
        if (random.nextInt(4) > 0) {
            parts.put(name, 1L + random.nextInt(random.nextBoolean() ? 5 : 30));
        }
    }

    private static long sum(Map<String, Long> parts, String part) {
        return parts.entrySet().stream().filter(entry -> entry.getKey().startsWith(part)).mapToLong(Map.Entry::getValue).sum();
    }

    /** The hidden ones of a sum that is shown are together more than one for each would leave a small one certain. */
    private static void undetermined(Map<String, Long> parts, List<String> of, Set<String> hidden, String table) {
        List<String> unknown = of.stream().filter(name -> parts.containsKey(name) && hidden.contains(name)).toList();
        boolean small = unknown.stream().anyMatch(name -> parts.get(name) < 5);
        assertFalse(small && unknown.size() == 1, table);
        long together = unknown.stream().mapToLong(parts::get).sum();
        boolean all = of.stream().filter(parts::containsKey).allMatch(hidden::contains);
        assertTrue(!small || all || together >= unknown.size() - 1L + 5, table);
    }
}
