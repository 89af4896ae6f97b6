package org.tongchou.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.Finding;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.ComponentKind;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.PackReference;
import org.tongchou.law.rulepack.Rules;
import org.tongchou.law.rulepack.Term;
import org.tongchou.law.rulepack.TopUpKind;
import org.tongchou.law.standard.StandardLevel;

/** The 1, each X, and on what they rest. */
class ComposedLineTest {

    private static final LocalDate FROM = LocalDate.of(2026, 7, 1);
    private static final LocalDate ON = LocalDate.of(2027, 2, 1);
    private static final OfficeCode HERE = new OfficeCode("340302");
    private static final String RULES = "\"benefit\": {\"mode\": \"DIFFERENCE\", \"rounding\": \"CEIL_YUAN\"}, \"topUps\": {\"mode\": \"HIGHEST_ONLY\", \"rounding\": \"HALF_UP_YUAN\","
        + " \"kinds\": [{\"kind\": \"SERIOUS_ILLNESS\", \"percent\": \"30\"}, {\"kind\": \"AGE\", \"minAge\": 70, \"flatMonthly\": 6000}]}";

    private static String row(String code, String more, String from) {
        return "{\"code\": \"" + code + "\", " + more + ", \"from\": \"" + from + "\", \"basis\": \"paper of " + code + "\", \"budgetLine\": \"line of " + code + "\"}";
    }

    private static PublishedPack pack(String region, String... rows) {
        return new PublishedPack(0, new PackReference(new OfficeCode(region), 1, Era.R2026), new Term(FROM, Optional.empty()), "",
            PackDocument.stored("{" + RULES + ", \"components\": {\"rounding\": \"HALF_UP_YUAN\", \"rows\": [" + String.join(", ", rows) + "]}}", null, null), Optional.empty());
    }

    private static PublishedStandard published(String region, long fen) {
        return new PublishedStandard(Optional.empty(), new OfficeCode(region), "URBAN", StandardLevel.PROVINCE_GUIDE, "MONTH", new Money(fen), FROM, Optional.empty(),
            new StandardOrigin("paper of the 1", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Composition composed(List<PublishedPack> packs, List<Composition.Paid> paid) {
        Line line = Lines.holding(List.of(published("34", 74_000)), packs, HERE, ON).orElseThrow();
        Rules rules = RulesReading.read(Cursor.of(Json.parse("{" + RULES + ", \"standards\": {\"URBAN\": {\"monthly\": 1}}}"), new Faults())).orElseThrow();
        return new ComposedLine(HERE, ON, packs, Map.of(Category.URBAN, line)).with(rules.topUps(), paid);
    }

    private static List<String> warnings(Composition composition) {
        return composition.warnings().stream().map(Finding::code).toList();
    }

    @Test
    void the_line_is_the_1_and_the_place_and_each_x_goes_with_the_line() {
        List<PublishedPack> packs = List.of(pack("34", row("P", "\"kind\": \"PLACE\", \"region\": \"340302\", \"coefficient\": \"1.05\"", "2027-01-01"),
            row("ILL", "\"kind\": \"GROUP\", \"group\": \"SERIOUS_ILLNESS\"", "2026-07-01"), row("OLD", "\"kind\": \"GROUP\", \"group\": \"AGE\"", "2026-07-01"),
            row("WARM", "\"kind\": \"HEATING\"", "2026-07-01")));
        Composition composition = composed(packs, List.of(new Composition.Paid(ComponentKind.HEATING, Category.URBAN, Composition.Per.HOUSEHOLD_WINTER, Optional.of(new Money(80_000)))));
        Composition.Base line = composition.lines().get(0);
        assertEquals(List.of(74_000L, 77_700L, 3_700L), List.of(line.base().fen(), line.monthly().fen(), line.step()));
        assertEquals("line of P", line.line().place().orElseThrow().budgetLine());
        assertEquals(List.of("Optional[23300] Optional[101000] ILL", "Optional[6000] Optional[83700] OLD", "Optional[80000] Optional.empty WARM"), composition.extras().stream()
            .map(extra -> extra.amount().map(Money::fen) + " " + extra.sum().map(Money::fen) + " " + extra.stated().orElseThrow().component().code()).toList());
        assertEquals(List.of(), warnings(composition));
    }

    @Test
    void what_nobody_states_what_ended_and_what_is_stated_for_nothing_is_told() {
        String ended = row("P", "\"kind\": \"PLACE\", \"region\": \"340302\", \"coefficient\": \"1.05\", \"until\": \"2026-12-31\"", "2026-07-01");
        Composition composition = composed(List.of(pack("34", ended, row("ILL", "\"kind\": \"GROUP\", \"group\": \"SERIOUS_ILLNESS\"", "2026-07-01"), row("COST", "\"kind\": \"PRICE\"", "2026-07-01"))), List.of());
        assertEquals(74_000, composition.lines().get(0).monthly().fen());
        assertEquals(List.of("COMPONENT_MISSING", "COMPONENT_ENDED", "COMPONENT_IDLE"), warnings(composition));
        assertEquals(List.of(List.of(ComponentKind.GROUP, TopUpKind.AGE), List.of("P", "2026-12-31"), List.of("COST")), composition.warnings().stream().map(Finding::arguments).toList(), "a name that somebody gave is no kind");
        String next = row("Q", "\"kind\": \"PLACE\", \"region\": \"340302\", \"coefficient\": \"1.1\"", "2027-01-01");
        assertTrue(!warnings(composed(List.of(pack("34", ended, next)), List.of())).contains("COMPONENT_ENDED"), "another follows");
    }

    @Test
    void the_nearest_pack_says_who_pays_and_its_place_moves_only_its_own_line() {
        List<PublishedPack> packs = List.of(pack("34", row("ILL", "\"kind\": \"GROUP\", \"group\": \"SERIOUS_ILLNESS\"", "2026-07-01")),
            pack("3403", row("OWN", "\"kind\": \"GROUP\", \"group\": \"SERIOUS_ILLNESS\"", "2026-07-01"), row("P", "\"kind\": \"PLACE\", \"region\": \"340302\", \"coefficient\": \"2\"", "2026-07-01")));
        Composition composition = composed(packs, List.of());
        assertEquals("3403 OWN", composition.extras().get(0).stated().map(stated -> stated.region() + " " + stated.component().code()).orElseThrow());
        assertEquals(74_000, composition.lines().get(0).monthly().fen(), "the line is the province's, and the city moves its own");
    }
}
