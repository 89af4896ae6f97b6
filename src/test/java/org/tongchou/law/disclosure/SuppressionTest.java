package org.tongchou.law.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which figures are hidden, and that none of them can be reckoned by a reader who knows all others and the sums. */
@Tag("law")
class SuppressionTest {

    private static List<Integer> hidden(List<Long> figures, List<Relation> relations) {
        return Suppression.of(figures, relations).stream().boxed().toList();
    }

    @Test
    void four_are_hidden_and_five_and_none_are_shown() {
        assertFalse(Suppression.isSmall(0));
        assertTrue(Suppression.isSmall(1));
        assertTrue(Suppression.isSmall(4));
        assertFalse(Suppression.isSmall(5));
        assertEquals(List.of(1), hidden(List.of(5L, 4L, 0L), List.of()));
    }

    @Test
    void a_single_one_takes_the_smallest_beside_it_along_if_their_sum_is_known() {
        assertEquals(List.of(1, 2), hidden(List.of(33L, 3L, 10L, 20L), List.of(new Relation(0, List.of(1, 2, 3)))));
    }

    @Test
    void two_of_one_household_each_are_not_told_by_their_sum_of_two() {
        assertEquals(List.of(1, 2, 3), hidden(List.of(31L, 1L, 1L, 9L, 20L), List.of(new Relation(0, List.of(1, 2, 3, 4)))));
    }

    @Test
    void where_nothing_else_is_shown_beside_it_the_sum_is_hidden() {
        assertEquals(List.of(0, 1), hidden(List.of(3L, 3L), List.of(new Relation(0, List.of(1)))));
    }

    /** Offices in a tree, town and country beside their sum, the office above them all beside its own. */
    @Test
    void nothing_small_can_be_reckoned_from_a_whole_province() {
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<Long> figures = new ArrayList<>();
            List<Relation> relations = new ArrayList<>();
            tree(random, 3, figures, relations);
            BitSet hidden = Suppression.of(figures, relations);
            BitSet known = Elimination.determined(hidden, relations);
            IntStream.range(0, figures.size()).filter(place -> Suppression.isSmall(figures.get(place))).forEach(place -> {
                assertTrue(hidden.get(place));
                assertFalse(known.get(place), "a small figure is known");
            });
            BitSet others = Suppression.of(figures, relations);
            assertEquals(hidden, others, "the same figures, the same answer");
        }
    }

    /** The places of town, country and both of an office that is added with all below it. */
    private static int[] tree(Random random, int levels, List<Long> figures, List<Relation> relations) {
        int[] own = {figures.size(), figures.size() + 1, figures.size() + 2};
        figures.addAll(List.of(0L, 0L, 0L));
        if (levels == 0) {
            figures.set(own[0], (long) random.nextInt(14));
            figures.set(own[1], (long) random.nextInt(14));
        } else {
            List<int[]> below = IntStream.range(0, 1 + random.nextInt(4)).mapToObj(at -> tree(random, levels - 1, figures, relations)).toList();
            for (int category = 0; category < 3; category++) {
                int which = category;
                relations.add(new Relation(own[category], below.stream().map(child -> child[which]).toList()));
                figures.set(own[category], below.stream().mapToLong(child -> figures.get(child[which])).sum());
            }
        }
        figures.set(own[2], figures.get(own[0]) + figures.get(own[1]));
        relations.add(new Relation(own[2], List.of(own[0], own[1])));
        return own;
    }
}
