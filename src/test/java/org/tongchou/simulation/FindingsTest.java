package org.tongchou.simulation;

import org.tongchou.kernel.Fraction;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.meanstest.Assessment;
import org.tongchou.law.meanstest.Outcome;
import org.tongchou.law.rulepack.Category;

/** What the simulator shows: nothing that tells what one to four families get, whichever of its questions are put together. */
@Tag("law")
class FindingsTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 10, 9);
    private static final int MONTHS = 12;
    private static final int FEW = 5;

    /** So many families of a county and category; what each gets today and in each year, in fen. */
    private record Group(String county, Category category, int families, long... fen) {
    }

    private static Assessment gets(long fen) {
        return new Assessment(fen == 0 ? Outcome.NONE : Outcome.DIBAO, 1, new Money(60_000), Money.ZERO, new Money(fen), List.of(), new Money(fen), List.of(), List.of(), List.of());
    }

    /** What is answered about the families of an office. */
    private static SimulationResult asked(String office, List<Group> groups) {
        int years = groups.get(0).fen().length - 1;
        Tally tally = new Tally(years);
        groups.stream().filter(group -> group.county().startsWith(office)).forEach(group -> {
            Assessment[] after = IntStream.rangeClosed(1, years).mapToObj(year -> gets(group.fen()[year])).toArray(Assessment[]::new);
            IntStream.range(0, group.families()).forEach(family -> tally.add(new OfficeCode(group.county()), group.category(), gets(group.fen()[0]), after));
        });
        return new Findings(tally, IntStream.range(0, years).mapToObj(FIRST::plusYears).toList(), Optional.empty(), (county, category, fen) -> Map.of("COUNTY", fen), Optional.empty()).result();
    }

    private static SimulationResult.Row row(SimulationResult result, String county, Category category) {
        return result.rows().stream().filter(row -> row.office().equals(county) && row.category().equals(category.name())).findFirst().orElseThrow();
    }

    private static Long cost(SimulationResult result, int year) {
        return result.years().get(year).cost();
    }

    @Test
    void what_a_wider_question_hides_is_hidden_in_a_narrower_one_and_the_other_way_round() {
        List<Group> groups = List.of(new Group("340302", Category.URBAN, 20, 100, 200), new Group("340302", Category.RURAL, 20, 100, 150), new Group("340302", Category.RURAL, 1, 0, 777),
            new Group("340303", Category.URBAN, 9, 100, 200), new Group("340402", Category.URBAN, 30, 100, 200));
        SimulationResult city = asked("3403", groups);
        for (String county : List.of("340302", "340303")) {
            List<SimulationResult.Row> own = city.rows().stream().filter(row -> row.office().equals(county)).toList();
            assertEquals(own, asked(county, groups).rows());
        }
        assertNull(row(city, "340302", Category.RURAL).costAfter());
        assertEquals(Map.of(), row(city, "340302", Category.RURAL).bySource());
        assertEquals(4_000, row(city, "340302", Category.URBAN).costAfter());
        assertEquals(1_800, row(city, "340303", Category.URBAN).costAfter());
        assertNull(cost(city, 0), "less the rows that are shown it would be the hidden one");
        assertNull(cost(asked("340302", groups), 0));
        assertEquals(1_800 * MONTHS, cost(asked("340303", groups), 0));
        assertNull(cost(asked("34", groups), 0), "less the other city, which can be asked for, it would be this one");
    }

    @Test
    void two_hidden_counties_hide_each_other_unless_they_are_about_few_families_together() {
        List<Group> groups = new ArrayList<>(List.of(new Group("340302", Category.RURAL, 20, 100, 200), new Group("340302", Category.RURAL, 3, 0, 777),
            new Group("340303", Category.RURAL, 20, 100, 200), new Group("340303", Category.RURAL, 1, 0, 555)));
        assertNull(cost(asked("3403", groups), 0), "the four who enter");
        groups.add(new Group("340303", Category.RURAL, 1, 0, 556));
        assertEquals((20 * 200 * 2 + 3 * 777 + 555 + 556) * MONTHS, cost(asked("3403", groups), 0));
        assertNull(row(asked("3403", groups), "340303", Category.RURAL).costAfter());
    }

    @Test
    void a_year_that_touches_one_family_is_not_shown_whatever_the_last_one_touches() {
        List<Group> groups = List.of(new Group("340302", Category.RURAL, 20, 100, 100, 200), new Group("340302", Category.RURAL, 1, 0, 777, 800),
            new Group("340302", Category.RURAL, 9, 0, 0, 800));
        for (String office : List.of("34", "3403", "340302")) {
            SimulationResult result = asked(office, groups);
            assertNull(cost(result, 0), office);
            assertEquals((20 * 200 + 10 * 800) * MONTHS, cost(result, 1), "the last touches them all");
        }
        List<Group> many = List.of(new Group("340302", Category.RURAL, 20, 100, 100, 200), new Group("340302", Category.RURAL, FEW, 0, 777, 800));
        assertEquals((20 * 100 + FEW * 777) * MONTHS, cost(asked("340302", many), 0));
        assertEquals((20 * 200 + FEW * 800) * MONTHS, cost(asked("340302", many), 1));
    }

    /** The second year is hidden; the third is no different from it, and the first would tell it all the same. */
    @Test
    void a_year_is_compared_with_every_one_before_it() {
        SimulationResult result = asked("340302", List.of(new Group("340302", Category.RURAL, 20, 100, 200, 200, 200, 300), new Group("340302", Category.RURAL, 1, 100, 200, 777, 777, 888)));
        assertEquals(21 * 200 * MONTHS, cost(result, 0));
        assertNull(cost(result, 1));
        assertNull(cost(result, 2));
        assertNotNull(cost(result, 3), "all of them are touched");
    }

    @Test
    void what_few_families_get_together_is_not_shown() {
        SimulationResult result = asked("340302", List.of(new Group("340302", Category.RURAL, FEW - 1, 100, 200), new Group("340302", Category.URBAN, FEW, 100, 200)));
        SimulationResult.Row few = row(result, "340302", Category.RURAL);
        assertTrue(Stream.of(few.before(), few.after(), few.gaining(), few.costBefore(), few.costAfter()).allMatch(figure -> figure == null), few.toString());
        assertEquals(0, few.entering());
        assertEquals(1_000, row(result, "340302", Category.URBAN).costAfter());
        assertNull(cost(result, 0));
    }

    @Test
    void what_is_gained_and_lost_is_told_with_its_bands_where_neither_is_about_few() {
        SimulationResult.Row row = row(asked("340302", List.of(new Group("340302", Category.RURAL, 6, 10_000, 14_999), new Group("340302", Category.RURAL, 5, 10_000, 15_000),
            new Group("340302", Category.RURAL, 7, 10_000, 40_000), new Group("340302", Category.RURAL, 8, 90_000, 70_000))), "340302", Category.RURAL);
        assertEquals(new Moved(6L * 4_999 + 5 * 5_000 + 7 * 30_000, List.of(6L, 5L, 0L, 7L)), row.gained());
        assertEquals(new Moved(8L * 20_000, List.of(0L, 0L, 0L, 8L)), row.lost());
        assertEquals(row.costAfter() - row.costBefore(), row.gained().amount() - row.lost().amount(), "nobody enters or leaves");
    }

    @Test
    void a_band_of_few_families_hides_the_bands_and_few_losers_hide_the_amounts() {
        SimulationResult.Row row = row(asked("340302", List.of(new Group("340302", Category.RURAL, 6, 10_000, 11_000), new Group("340302", Category.RURAL, 4, 10_000, 40_000))), "340302", Category.RURAL);
        assertEquals(new Moved(6L * 1_000 + 4 * 30_000, List.of()), row.gained());
        SimulationResult.Row losing = row(asked("340302", List.of(new Group("340302", Category.RURAL, 6, 10_000, 11_000), new Group("340302", Category.RURAL, 4, 20_000, 10_000))), "340302", Category.RURAL);
        assertEquals(List.of(Moved.HIDDEN, Moved.HIDDEN), List.of(losing.gained(), losing.lost()), "the difference of the costs would tell what four lose");
        SimulationResult.Row entering = row(asked("340302", List.of(new Group("340302", Category.RURAL, 6, 10_000, 11_000), new Group("340302", Category.RURAL, 1, 0, 30_000))), "340302", Category.RURAL);
        assertEquals(Moved.HIDDEN, entering.gained(), "nor what one gets that enters");
    }

    @Test
    void a_year_is_told_in_prices_of_the_day_that_was_asked_for() {
        Tally tally = new Tally(2);
        IntStream.range(0, 10).forEach(family -> tally.add(new OfficeCode("340302"), Category.URBAN, gets(10_000), new Assessment[] {gets(11_000), gets(12_000)}));
        List<SimulationResult.Year> years = new Findings(tally, List.of(FIRST, FIRST.plusYears(1)), Optional.empty(), (county, category, fen) -> Map.of(),
            Optional.of(year -> Fraction.of(2).times(year - 2026))).result().years();
        assertEquals(List.of(11_000L * 10 * MONTHS / 2, 12_000L * 10 * MONTHS / 4), years.stream().map(year -> year.real().cost()).toList());
    }

    /** All questions that can be asked about some province are put together, and solved for what they hide. */
    @Test
    void no_hidden_amount_follows_from_all_that_is_shown() {
        int hidden = 0;
        for (int seed = 0; seed < 400; seed++) {
            List<Group> groups = province(new Random(seed));
            Set<String> unknown = new TreeSet<>();
            Map<String, Set<String>> sums = new TreeMap<>();
            Map<String, SimulationResult.Row> rows = new HashMap<>();
            asked("34", groups).rows().forEach(row -> {
                String name = row.office() + " " + row.category();
                rows.put(name, row);
                sums.computeIfAbsent(row.office(), office -> new TreeSet<>()).add(name);
                sums.computeIfAbsent(row.office().substring(0, 4), office -> new TreeSet<>()).add(row.office());
                sums.computeIfAbsent("34", office -> new TreeSet<>()).add(row.office().substring(0, 4));
                if (row.costAfter() == null) {
                    unknown.add(name);
                }
            });
            for (String office : sums.keySet()) {
                SimulationResult result = asked(office, groups);
                result.rows().forEach(row -> assertEquals(rows.get(row.office() + " " + row.category()), row));
                if (cost(result, 0) == null) {
                    unknown.add(office);
                }
            }
            hidden += unknown.size();
            assertEquals(unknown, unsolved(unknown, sums), "seed " + seed);
        }
        assertTrue(hidden > 400, "something is hidden");
    }

    private static List<Group> province(Random random) {
        List<Group> groups = new ArrayList<>();
        for (String county : List.of("340302", "340303", "340304", "340402", "340403", "340502")) {
            for (Category category : List.of(Category.URBAN, Category.RURAL)) {
                if (random.nextInt(5) > 0) {
                    groups.add(new Group(county, category, 5 + random.nextInt(20), 100, random.nextBoolean() ? 100 : 150));
                }
                if (random.nextInt(4) == 0) {
                    groups.add(new Group(county, category, 1 + random.nextInt(6), 0, 700 + random.nextInt(100)));
                }
            }
        }
        groups.add(new Group("340302", Category.URBAN, 9, 100, 150));
        return groups;
    }

    /** A sum of which one part or only itself is unknown tells it. */
    private static Set<String> unsolved(Set<String> unknown, Map<String, Set<String>> sums) {
        Set<String> left = new TreeSet<>(unknown);
        boolean went = true;
        while (went) {
            went = false;
            for (Map.Entry<String, Set<String>> sum : sums.entrySet()) {
                List<String> open = Stream.concat(Stream.of(sum.getKey()), sum.getValue().stream()).filter(left::contains).toList();
                if (open.size() == 1) {
                    left.remove(open.get(0));
                    went = true;
                }
            }
        }
        assertFalse(left.size() > unknown.size());
        return left;
    }
}
