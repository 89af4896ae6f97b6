package org.tongchou.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.access.Refused;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.PackReference;
import org.tongchou.law.rulepack.Rules;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.law.rulepack.Term;
import org.tongchou.law.standard.DatedStandard;
import org.tongchou.law.standard.StandardLevel;

/** What was wished for an area holds in every region of it once the packs are published, or the regions where it cannot are named. */
@Tag("law")
class EnactmentTest {

    private static final LocalDate LAW = LocalDate.of(2026, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);
    private static final LocalDate ON = LocalDate.of(2027, 7, 1);
    private static final String BENEFIT = "\"benefit\": {\"mode\": \"DIFFERENCE\", \"rounding\": \"CEIL_YUAN\"}";
    private static final String TOP_UP = "\"topUps\": {\"mode\": \"ADD_ALL\", \"rounding\": \"HALF_UP_YUAN\", \"kinds\": [{\"kind\": \"SERIOUS_ILLNESS\", \"percent\": \"%s\"}]}";

    private static OfficeCode at(String code) {
        return new OfficeCode(code);
    }

    private static PublishedPack pack(String region, Optional<LocalDate> until, String rules) {
        return new PublishedPack(0, new PackReference(at(region), 1, Era.R2026), new Term(LAW, until), "", PackDocument.stored("{" + rules + "}", null, null), Optional.empty());
    }

    private static DatedStandard line(String region, Category category, StandardLevel level, long fen, Standard.Period period) {
        return new DatedStandard(at(region), category, level, new Standard(new Money(fen), period), LAW, Optional.empty());
    }

    /** A province with its guidance, a municipality with lines and top-ups of its own, one whose line lies below the guidance, and a county with top-ups of its own. */
    private static PublishedSet published(StandardLevel level, Optional<LocalDate> until) {
        return new PublishedSet(
            List.of(pack("00", Optional.empty(), BENEFIT + ", \"edgeMultiplier\": \"1.5\""),
                pack("34", Optional.empty(), "\"support\": {\"kind\": \"SUP_B\"}, \"workCost\": {\"kind\": \"PERCENT_OF_WAGE\", \"percent\": \"10\"}, " + TOP_UP.formatted("30")),
                pack("3403", until, "\"workCost\": {\"kind\": \"NONE\"}, \"rigid\": {\"disposableIncomePerCapitaAnnual\": 4500000, \"thresholdPercent\": \"55\"}, " + TOP_UP.formatted("40")),
                pack("340402", Optional.empty(), TOP_UP.formatted("50"))),
            List.of(line("34", Category.URBAN, level, 74_000, Standard.Period.MONTH), line("34", Category.RURAL, level, 714_000, Standard.Period.YEAR),
                line("3403", Category.URBAN, StandardLevel.CITY, 78_000, Standard.Period.MONTH), line("3403", Category.RURAL, StandardLevel.CITY, 726_000, Standard.Period.YEAR),
                line("3405", Category.URBAN, StandardLevel.CITY, 70_000, Standard.Period.MONTH)));
    }

    private static PublishedSet published() {
        return published(StandardLevel.PROVINCE_GUIDE, Optional.empty());
    }

    /** As the simulator reckons it: the parts laid over everything that holds at a place. */
    private static Rules simulated(OfficeCode place, String parts) {
        PublishedSet before = published();
        ObjectNode rules = Layers.of(before.packs(place, ON)).rules();
        ObjectNode standards = before.standards(place, ON);
        ((ObjectNode) Json.parse(parts)).fields().forEachRemaining(part -> {
            if (part.getKey().equals("standards")) {
                standards.setAll((ObjectNode) part.getValue());
            } else {
                rules.set(part.getKey(), part.getValue());
            }
        });
        rules.set("standards", standards);
        return RulesReading.read(Cursor.of(rules, new Faults())).orElseThrow();
    }

    private static List<PackBody> packs(PublishedSet published, String office, String parts) {
        Wish wish = new Wish(at(office), ON, "a test", parts, place -> Optional.of(simulated(place, parts)));
        return new Enactment(published, body -> new PackChecking().findings(body, published, TODAY)).of(List.of(wish));
    }

    private static Refused refused(PublishedSet published, String office, String parts) {
        Refused refused = assertThrows(Refused.class, () -> packs(published, office, parts));
        assertEquals(Refused.Reason.CONFLICT, refused.reason());
        return refused;
    }

    private static Set<String> regions(List<PackBody> bodies) {
        return bodies.stream().map(body -> body.region().value()).collect(Collectors.toSet());
    }

    private static void holdsEverywhere(String office, String parts) {
        PublishedSet after = published();
        packs(published(), office, parts).forEach(after::publish);
        Stream.of("34", "3403", "340302", "3404", "340402", "340403", "3405", "340502").map(EnactmentTest::at).filter(place -> place.within(at(office))).forEach(place -> {
            Rules wished = simulated(place, parts);
            Rules held = after.rules(place, ON).orElseThrow();
            assertTrue(held.withStandards(wished.standards()).reckonsLike(wished), place + " " + parts);
            for (Category category : wished.standards().keySet()) {
                assertEquals(wished.standard(category).monthly(), held.standard(category).monthly(), place + " " + category);
            }
        });
    }

    @Test
    void a_line_of_the_province_is_written_also_for_the_municipality_that_has_a_higher_one() {
        String parts = "{\"standards\": {\"URBAN\": {\"monthly\": 76000}, \"RURAL\": {\"annual\": 720000}}}";
        List<PackBody> bodies = packs(published(), "34", parts);
        assertEquals(List.of("34", "3403"), bodies.stream().map(body -> body.region().value()).toList(), "3405 is overtaken by the guidance, and its own line need not be written");
        holdsEverywhere("34", parts);
    }

    @Test
    void a_line_above_all_others_is_written_once_and_one_that_holds_already_not_at_all() {
        assertEquals(Set.of("34"), regions(packs(published(), "34", "{\"standards\": {\"URBAN\": {\"monthly\": 90000}, \"RURAL\": {\"annual\": 800000}}}")));
        holdsEverywhere("34", "{\"standards\": {\"URBAN\": {\"monthly\": 90000}, \"RURAL\": {\"annual\": 800000}}}");
        assertEquals(List.of(), packs(published(), "3403", "{\"standards\": {\"URBAN\": {\"monthly\": 78000}, \"RURAL\": {\"monthly\": 60500}}}"), "a year and its twelfth are one line");
    }

    @Test
    void a_fall_of_the_guidance_takes_the_lines_above_it_along() {
        holdsEverywhere("34", "{\"standards\": {\"URBAN\": {\"monthly\": 60000}, \"RURAL\": {\"monthly\": 50000}}}");
        assertEquals(Set.of("34", "3403", "3405"), regions(packs(published(), "34", "{\"standards\": {\"URBAN\": {\"monthly\": 60000}}}")));
    }

    @Test
    void a_part_is_taken_out_of_the_packs_below_that_give_it_and_everything_else_stays() {
        String parts = "{" + TOP_UP.formatted("35") + "}";
        List<PackBody> bodies = packs(published(), "34", parts);
        assertEquals(List.of("34", "3403", "340402"), bodies.stream().map(body -> body.region().value()).toList());
        assertTrue(bodies.get(0).document().tree().has("support"), "what the province has beside it goes on");
        assertTrue(bodies.get(1).document().tree().has("rigid") && !bodies.get(1).document().tree().has("topUps"), bodies.get(1).toString());
        assertTrue(!bodies.get(1).document().tree().has("workCost"), "a part that does not count any more is not carried along");
        holdsEverywhere("34", parts);
        holdsEverywhere("34", "{\"topUps\": null, \"support\": {\"kind\": \"NONE\"}}");
        holdsEverywhere("3403", parts);
    }

    @Test
    void where_the_law_does_not_let_it_hold_the_region_is_named_with_the_repair() {
        Refused below = refused(published(), "3403", "{\"standards\": {\"URBAN\": {\"monthly\": 73900}}}");
        assertEquals("standard.enact.belowGuide", below.key());
        assertEquals("3403", below.arguments()[0]);
        assertEquals("standard.enact.countyLine", refused(published(), "340302", "{\"standards\": {\"URBAN\": {\"monthly\": 80000}}}").key());
        assertEquals("standard.enact.notCompetent", refused(published(), "3403", "{\"support\": {\"kind\": \"SUP_A\"}}").key());
        assertEquals("standard.enact.fixed", refused(published(StandardLevel.PROVINCE, Optional.empty()), "3403", "{\"standards\": {\"URBAN\": {\"monthly\": 90000}}}").key());
        assertEquals("standard.enact.days", refused(published(StandardLevel.PROVINCE_GUIDE, Optional.of(ON.plusMonths(1))), "34", "{" + TOP_UP.formatted("35") + "}").key());
        assertEquals("standard.enact.barred", refused(published(), "34", "{\"edgeMultiplier\": \"1\"}").key());
        assertEquals("standard.enact.differs", refused(published(), "34", "{\"standards\": {\"RURAL\": null}}").key(), "no publication takes a line away");
    }

    @Test
    void in_a_series_each_pack_is_written_over_those_before_it() {
        PublishedSet published = published();
        List<Wish> wishes = Stream.of(0, 1, 2).map(year -> {
            long urban = 80_000 + 1_000L * (year == 2 ? 1 : year);
            return new Wish(at("3403"), ON.plusYears(year), "a test", "{}", place -> published().rules(place, ON)
                .map(rules -> rules.withStandards(Map.of(Category.URBAN, new Standard(new Money(urban), Standard.Period.MONTH), Category.RURAL, rules.standard(Category.RURAL)))));
        }).toList();
        List<PackBody> bodies = new Enactment(published, body -> new PackChecking().findings(body, published, TODAY)).of(wishes);
        assertEquals(List.of(ON, ON.plusYears(1)), bodies.stream().map(body -> body.term().from()).toList(), "the third year moves nothing");
        assertEquals(Optional.of(Fraction.of(81_000)), published.line(at("340302"), Category.URBAN, ON.plusYears(9)).map(Standard::monthly));
    }

    private static final String PLACES = "\"components\": {\"rounding\": \"HALF_UP_YUAN\", \"rows\": [{\"code\": \"P\", \"kind\": \"PLACE\", \"region\": \"%s\", \"coefficient\": \"1.07\","
        + " \"from\": \"2026-07-01\", \"basis\": \"paper\", \"budgetLine\": \"2081901\"}, {\"code\": \"G\", \"kind\": \"GROUP\", \"group\": \"SERIOUS_ILLNESS\","
        + " \"from\": \"2026-07-01\", \"basis\": \"paper\", \"budgetLine\": \"2081902\"}]}";

    private static PublishedSet composed() {
        return new PublishedSet(List.of(pack("00", Optional.empty(), BENEFIT), pack("34", Optional.empty(), PLACES.formatted("3404")), pack("3403", Optional.empty(), PLACES.formatted("340302"))),
            List.of(line("34", Category.URBAN, StandardLevel.PROVINCE_GUIDE, 74_000, Standard.Period.MONTH), line("3403", Category.URBAN, StandardLevel.CITY, 78_000, Standard.Period.MONTH)));
    }

    private static long urban(PublishedSet published, String place, LocalDate on) {
        return published.line(at(place), Category.URBAN, on).orElseThrow().amount().fen();
    }

    @Test
    void each_line_is_moved_by_the_places_of_its_own_region() {
        assertEquals(List.of(74_000L, 78_000L, 83_500L, 78_000L, 79_200L, 74_000L),
            Stream.of("34", "3403", "340302", "340303", "340402", "3405").map(place -> urban(composed(), place, ON)).toList());
        assertEquals(Set.of("34", "3403", "340302", "3404"), composed().regions(at("34")).stream().map(OfficeCode::value).collect(Collectors.toSet()));
    }

    @Test
    void a_line_that_was_simulated_for_everybody_takes_the_places_along_and_leaves_the_groups() {
        Standard one = new Standard(new Money(80_000), Standard.Period.MONTH);
        Wish wish = new Wish(at("34"), ON, "a test", "{\"standards\": {\"URBAN\": {\"monthly\": 80000}}}", place -> composed().rules(place, ON).map(rules -> rules.withStandards(Map.of(Category.URBAN, one))));
        PublishedSet after = composed();
        List<PackBody> bodies = new Enactment(composed(), body -> List.of()).of(List.of(wish));
        bodies.forEach(after::publish);
        for (String place : List.of("34", "3403", "340302", "340303", "340402", "3405")) {
            assertEquals(80_000, urban(after, place, ON), place);
        }
        assertEquals(Set.of("34", "3403"), regions(bodies));
        bodies.forEach(body -> assertEquals(List.of("G"), body.document().components().rows().stream().map(row -> row.code()).toList(), body.toString()));
    }

    @Test
    void a_base_line_that_moves_takes_its_places_with_it_and_they_need_not_be_written() {
        PublishedSet moved = composed();
        Wish wish = new Wish(at("3403"), ON, "a test", "{}", place -> moved.rules(place, ON).map(rules -> rules.withStandards(Map.of(Category.URBAN,
            new Standard(new Money(place.value().equals("340302") ? 87_700 : 82_000), Standard.Period.MONTH)))));
        List<PackBody> bodies = new Enactment(moved, body -> List.of()).of(List.of(wish));
        assertEquals(List.of("3403"), bodies.stream().map(body -> body.region().value()).toList());
        assertEquals(87_700, urban(moved, "340302", ON));
    }

    @Test
    void places_lie_below_the_region_and_never_lead_below_the_guidance() {
        assertEquals(List.of("NO_PLACE_HERE"), faults("3403", PLACES.formatted("340402")));
        assertEquals(List.of("NO_PLACE_HERE"), faults("3403", PLACES.formatted("3403")));
        assertEquals(List.of("COUNTY_STANDARD"), faults("340302", PLACES.formatted("340302")));
        assertEquals(List.of(), faults("3403", PLACES.formatted("340302")));
        assertEquals(List.of("PLACE_BELOW_GUIDE"), faults("3403", PLACES.formatted("340302").replace("1.07", "0.94")));
        assertEquals(List.of(), faults("3403", PLACES.formatted("340302").replace("1.07", "0.95")), "74,100 reaches the guidance");
    }

    private static List<String> faults(String region, String rules) {
        PackChecking checking = new PackChecking();
        checking.standards = new PackStandards() {
            @Override
            boolean isRegion(OfficeCode place) {
                return true;
            }
        };
        PackBody body = new PackBody(at(region), Era.R2026, new Term(ON, Optional.empty()), "a test", PackDocument.stored("{" + rules + "}", null, null));
        return checking.findings(body, composed(), TODAY).stream().filter(found -> found.isFault()).map(found -> found.code()).toList();
    }
}
