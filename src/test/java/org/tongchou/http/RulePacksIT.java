package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The way of a rule pack: drafted by one, checked, published by another for a later day, and never changed again. */
@Tag("http")
class RulePacksIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);
    private static final String TOP_UPS = "\"topUps\": {\"mode\": \"ADD_ALL\", \"rounding\": \"HALF_UP_YUAN\", \"kinds\": [{\"kind\": \"AGE\", \"minAge\": 50, \"percent\": \"%s\"}]}";

    @BeforeEach
    void monday() {
        Installation.clockTo(TODAY);
    }

    private static String pack(String region, String from, String rules) {
        return "{\"region\": \"%s\", \"era\": \"R2026\", \"from\": \"%s\", \"source\": \"invented for a test\", \"rules\": {%s}}".formatted(region, from, rules);
    }

    private static JsonNode draft(String region, String from, String rules) {
        return Installation.post("pp-34", "/rule-packs", pack(region, from, rules)).expect(201).json();
    }

    private static Installation.Answer act(String account, JsonNode draft, String action, String body) {
        return Installation.post(account, "/rule-packs/" + draft.path("id").asText() + "/actions/" + action, body);
    }

    private static List<String> pointers(JsonNode problem) {
        return StreamSupport.stream(problem.path("errors").spliterator(), false).map(error -> error.path("pointer").asText()).toList();
    }

    private static List<String> codes(JsonNode pack) {
        return StreamSupport.stream(pack.path("findings").spliterator(), false).map(finding -> finding.path("code").asText()).toList();
    }

    /** A person of 56 years without income, tested on a day at a township. */
    private static JsonNode tested(String office, LocalDate on) {
        return Installation.post("pp-34", "/means-tests", "{\"on\": \"" + on + "\", \"office\": \"" + office + "\", \"category\": \"URBAN\", \"singlePerson\": null,"
            + " \"members\": [{\"ref\": \"p1\", \"relationship\": \"02\", \"birthDate\": \"1970-05-02\", \"sex\": 1}],"
            + " \"income\": [], \"expenses\": [], \"obligors\": [], \"assets\": [], \"rules\": null}").expect(200).json();
    }

    @Test
    void what_one_person_drafted_another_publishes() {
        JsonNode draft = draft("3405", "2026-11-01", TOP_UPS.formatted("10"));
        assertEquals("DRAFT", draft.path("state").asText());
        assertEquals(List.of("REVISE", "WITHDRAW"), StreamSupport.stream(draft.path("actions").spliterator(), false).map(JsonNode::asText).toList());
        JsonNode refused = act("pp-34", draft, "PUBLISH", "{}").expect(409).json();
        assertTrue(refused.path("type").asText().endsWith("standard.pack.samePerson"), refused.toString());
        JsonNode published = act("pp2-34", draft, "PUBLISH", "{}").expect(200).json();
        assertEquals("SCHEDULED", published.path("state").asText());
        assertTrue(published.path("version").asInt() >= 1, published.toString());
        act("pp2-34", draft, "PUBLISH", "{}").expect(409);
        Installation.put("pp-34", "/rule-packs/" + draft.path("id").asText(), pack("3405", "2026-11-01", TOP_UPS.formatted("20")), Map.of("If-Match", "\"1\"")).expect(409);
        String withdrawal = "/rule-packs/" + draft.path("id").asText() + "/actions/WITHDRAW";
        String why = "{\"text\": \"only a test\"}";
        Installation.call("pp-34", "POST", withdrawal, why, Map.of("If-Match", draft.path("row").asText())).expect(409);
        assertEquals("WITHDRAWN", Installation.call("pp-34", "POST", withdrawal, why, Map.of("If-Match", published.path("row").asText())).expect(200).json()
            .path("state").asText());
        assertEquals(0, tested("340504001", LocalDate.of(2026, 11, 1)).path("topUps").size());
    }

    @Test
    void whoever_wrote_at_a_draft_does_not_publish_it_either() {
        JsonNode draft = draft("3405", "2026-11-01", TOP_UPS.formatted("10"));
        String place = "/rule-packs/" + draft.path("id").asText();
        Installation.put("pp2-34", place, pack("3405", "2026-11-02", TOP_UPS.formatted("20")), Map.of()).expect(428);
        JsonNode revised = Installation.put("pp2-34", place, pack("3405", "2026-11-02", TOP_UPS.formatted("20")),
            Map.of("If-Match", draft.path("row").asText())).expect(200).json();
        assertEquals("2026-11-02", revised.path("from").asText());
        Installation.put("pp-34", place, pack("3405", "2026-11-03", ""), Map.of("If-Match", draft.path("row").asText())).expect(409);
        act("pp2-34", draft, "PUBLISH", "{}").expect(409);
        act("pp-34", draft, "PUBLISH", "{}").expect(409);
        act("pp-34", draft, "WITHDRAW", "{\"text\": \"only a test\"}").expect(200);
        act("pp-34", draft, "WITHDRAW", "{\"text\": \"again\"}").expect(409);
    }

    @Test
    void a_pack_published_for_tomorrow_changes_nothing_today_and_everything_after_midnight() {
        String township = "340102001";
        LocalDate tomorrow = TODAY.plusDays(1);
        JsonNode before = tested(township, TODAY);
        JsonNode draft = draft("3401", tomorrow.toString(), TOP_UPS.formatted("10"));
        Installation.put("ad-34", "/demonstration/clock", "{\"now\": \"" + TODAY + "T23:59:50+08:00\"}", Map.of()).expect(200);
        act("pp2-34", draft, "PUBLISH", "{}").expect(200);
        assertEquals(before, tested(township, TODAY));
        assertEquals("34", Installation.get("pp-34", "/rule-packs?region=3401").expect(200).json().path("region").asText());
        Installation.put("ad-34", "/demonstration/clock", "{\"now\": \"" + tomorrow + "T00:00:10+08:00\"}", Map.of()).expect(200);
        JsonNode held = Installation.get("pp-34", "/rule-packs?region=3401").expect(200).json();
        assertEquals("3401", held.path("region").asText());
        assertEquals("IN_FORCE", held.path("rows").path(held.path("rows").size() - 1).path("state").asText(), held.toString());
        JsonNode after = tested(township, tomorrow);
        assertEquals(7_400, after.path("topUps").path(0).path("monthly").asLong(), "a tenth of 740.00");
        assertEquals("3401", after.path("rulePack").path("region").asText());
        assertNotEquals(before.path("totalMonthly"), after.path("totalMonthly"));
        assertEquals(before.path("benefitMonthly"), after.path("benefitMonthly"), "what the pack leaves out is inherited");
        assertEquals(before, tested(township, TODAY), "the day before keeps its rules");
        act("pp2-34", draft, "WITHDRAW", "{\"text\": \"too late\"}").expect(409);
    }

    @Test
    void every_fault_is_named_at_its_place_before_anything_is_published() {
        JsonNode draft = draft("3405", "2026-11-01", "\"windowMonths\": {\"default\": 12}, \"standards\": {\"URBAN\": {\"monthly\": 73999}},"
            + " \"benefit\": {\"mode\": \"TIERED\", \"rounding\": \"CEIL_YUAN\", \"tiers\": [{\"upToPerCapitaAnnual\": 2, \"perPersonMonthly\": 1},"
            + " {\"upToPerCapitaAnnual\": 1, \"perPersonMonthly\": 2}]}, " + TOP_UPS.formatted("101"));
        JsonNode problem = act("pp2-34", draft, "PUBLISH", "{}").expect(409).json();
        assertTrue(pointers(problem).containsAll(List.of("/rules/windowMonths", "/rules/standards/URBAN", "/rules/benefit/tiers/1/upToPerCapitaAnnual",
            "/rules/benefit/tiers/1/perPersonMonthly", "/rules/topUps/kinds/0/percent")), problem.toString());
        act("pp-34", draft, "WITHDRAW", "{\"text\": \"only a test\"}").expect(200);
    }

    @Test
    void a_county_has_top_ups_and_no_standard() {
        JsonNode draft = draft("340504", "2026-11-01", "\"standards\": {\"URBAN\": {\"monthly\": 90000}}, " + TOP_UPS.formatted("10"));
        assertTrue(codes(draft).contains("COUNTY_STANDARD"), draft.toString());
        assertFalse(codes(draft).contains("NOT_COMPETENT"), draft.toString());
        act("pp-34", draft, "WITHDRAW", "{\"text\": \"only a test\"}").expect(200);
    }

    @Test
    void warnings_are_accepted_one_by_one() {
        JsonNode draft = draft("3405", TODAY.toString(), TOP_UPS.formatted("10"));
        assertEquals(List.of("BEGUN"), codes(draft));
        JsonNode problem = act("pp2-34", draft, "PUBLISH", "{\"accept\": [\"FALL\"]}").expect(409).json();
        assertTrue(problem.path("errors").path(0).path("detail").asText().startsWith("BEGUN"), problem.toString());
        act("pp-34", draft, "WITHDRAW", "{\"text\": \"only a test\"}").expect(200);
    }

    @Test
    void a_standard_that_a_pack_brings_along_holds_with_it_and_goes_with_it() {
        JsonNode draft = draft("3405", "2026-11-01", "\"standards\": {\"URBAN\": {\"monthly\": 80000}}");
        JsonNode published = act("pp2-34", draft, "PUBLISH", "{}").expect(200).json();
        assertEquals(80_000, tested("340504001", LocalDate.of(2026, 11, 1)).path("standardMonthly").asLong());
        assertEquals(74_000, tested("340504001", LocalDate.of(2026, 10, 31)).path("standardMonthly").asLong());
        act("pp-34", published, "WITHDRAW", "{\"text\": \"only a test\"}").expect(200);
        assertEquals(74_000, tested("340504001", LocalDate.of(2026, 11, 1)).path("standardMonthly").asLong());
    }

    @Test
    void what_cannot_be_read_is_not_even_drafted() {
        JsonNode problem = Installation.post("pp-34", "/rule-packs", "{\"region\": \"340504001\", \"from\": \"2026-11-31\", \"source\": \"\", \"luck\": 1}").expect(400).json();
        assertEquals(List.of("/region", "/from", "/source", "/rules", "/era", "/luck"), pointers(problem));
        JsonNode codes = Installation.post("pp-34", "/rule-packs", pack("3405", "2026-11-01", "\"support\": {\"kind\": \"SUP_Z\"}, \"gift\": 1,"
            + " \"exemptIncome\": [{\"item\": \"LUCK\"}]")).expect(400).json();
        assertEquals(List.of("/rules/exemptIncome/0/item", "/rules/support/kind", "/rules/gift"), pointers(codes));
    }

    @Test
    void rules_are_made_for_the_own_province_by_its_policy_desk_only() {
        Installation.post("pp-34", "/rule-packs", pack("3201", "2026-11-01", "")).expect(404);
        Installation.post("pp-34", "/rule-packs", pack("00", "2026-11-01", "")).expect(404);
        Installation.post("pp-34", "/rule-packs", pack("349999", "2026-11-01", "")).expect(404);
        for (String account : List.of("ms-3403", "ps-34", "au-34", "ad-34", "ca-340302", "tw-340302001")) {
            Installation.post(account, "/rule-packs", pack("3405", "2026-11-01", "")).expect(403);
        }
    }

    @Test
    void a_draft_is_read_by_those_who_make_rules_and_by_the_auditor_only() {
        JsonNode draft = draft("3405", "2026-11-01", "");
        String place = "/rule-packs/" + draft.path("id").asText();
        Installation.get("pp2-34", place).expect(200);
        Installation.get("au-34", place).expect(200);
        for (String account : List.of("ms-3403", "ps-34", "ca-340302", "tw-340302001")) {
            Installation.get(account, place).expect(404);
            Installation.get(account, place + "/differences?from=1").expect(404);
        }
        act("pp-34", draft, "WITHDRAW", "{\"text\": \"only a test\"}").expect(200);
    }

    @Test
    void two_packs_are_compared_value_by_value() {
        JsonNode held = Installation.get("tw-340302001", "/rule-packs?region=34&on=2026-10-12").expect(200).json();
        JsonNode own = Installation.get("pp-34", "/rule-packs/" + held.path("id").asText()).expect(200).json();
        JsonNode draft = draft("34", "2027-01-01", own.path("rules").toString().replace("\"percent\":\"30\"", "\"percent\":\"25\"").replaceFirst("^\\{", "").replaceFirst("\\}$", ""));
        JsonNode rows = Installation.get("pp-34", "/rule-packs/" + draft.path("id").asText() + "/differences?from=" + held.path("id").asText()).expect(200).json().path("rows");
        assertEquals(List.of("workCost percent 30 25", "topUps percent 30 25"), StreamSupport.stream(rows.spliterator(), false)
            .map(row -> row.path("part").asText() + " " + row.path("field").asText() + " " + row.path("before").asText() + " " + row.path("after").asText()).toList());
        assertEquals("SERIOUS_ILLNESS", rows.path(1).path("row").asText());
        act("pp-34", draft, "WITHDRAW", "{\"text\": \"only a test\"}").expect(200);
    }

    private static long sum(JsonNode preview, String field) {
        return StreamSupport.stream(preview.path("rows").spliterator(), false).mapToLong(row -> row.path(field).asLong()).sum();
    }

    private static JsonNode preview(JsonNode draft) {
        JsonNode preview = Installation.get("pp-34", "/rule-packs/" + draft.path("id").asText() + "/preview").expect(200).json();
        act("pp-34", draft, "WITHDRAW", "{\"text\": \"only a test\"}").expect(200);
        return preview;
    }

    @Test
    void a_draft_that_says_nothing_new_would_change_nothing() {
        JsonNode preview = preview(draft("3403", "2026-11-01", ""));
        assertTrue(sum(preview, "families") > 100, preview.toString());
        assertTrue(sum(preview, "costBefore") > 0);
        assertEquals(sum(preview, "costBefore"), sum(preview, "costAfter"));
        for (String change : List.of("entering", "leaving", "gaining", "losing")) {
            assertEquals(0, sum(preview, change), change);
        }
    }

    @Test
    void a_draft_with_a_higher_standard_lets_families_in_and_lowers_nobody() {
        JsonNode preview = preview(draft("3403", "2026-11-01", "\"standards\": {\"URBAN\": {\"monthly\": 95000}}"));
        assertTrue(sum(preview, "entering") > 0, preview.toString());
        assertTrue(sum(preview, "gaining") > 0);
        assertEquals(0, sum(preview, "leaving") + sum(preview, "losing"));
        assertTrue(sum(preview, "costAfter") > sum(preview, "costBefore"));
    }

    @Test
    void a_draft_for_another_municipality_touches_nobody_here() {
        JsonNode preview = preview(draft("3405", "2026-11-01", TOP_UPS.formatted("50")));
        assertEquals(0, sum(preview, "families"));
        assertTrue(preview.path("checked").asLong() > 100);
    }

    @Test
    void a_preview_is_for_those_who_make_rules() {
        JsonNode draft = draft("3405", "2026-11-01", "");
        for (String account : List.of("ms-3403", "ps-34", "au-34", "ca-340302")) {
            Installation.get(account, "/rule-packs/" + draft.path("id").asText() + "/preview").expect(403);
        }
        preview(draft);
        Installation.get("pp-34", "/rule-packs/" + draft.path("id").asText() + "/preview").expect(409);
    }

    /** A place coefficient is the line wherever one is asked for: in the means test, in what is in force, in its history, and in the view of its composition. */
    @Test
    void a_place_coefficient_moves_the_line_of_its_place_and_of_no_other() {
        String rows = "{\"rounding\": \"HALF_UP_YUAN\", \"rows\": [{\"code\": \"P-340502\", \"kind\": \"PLACE\", \"region\": \"340503\", \"coefficient\": \"1.045\", \"from\": \"2093-01-01\","
            + " \"until\": \"2093-06-30\", \"basis\": \"a paper\", \"budgetLine\": \"2081901\"}, {\"code\": \"G-ILL\", \"kind\": \"GROUP\", \"group\": \"SERIOUS_ILLNESS\", \"from\": \"2093-01-01\","
            + " \"basis\": \"another paper\", \"budgetLine\": \"2081902\"}]}";
        JsonNode draft = draft("3405", "2093-01-01", "\"standards\": {\"URBAN\": {\"monthly\": 90000}}, \"components\": " + rows);
        String accepted = codes(draft).stream().map(code -> "\"" + code + "\"").collect(java.util.stream.Collectors.joining(", "));
        act("pp2-34", draft, "PUBLISH", "{\"accept\": [" + accepted + "]}").expect(200);
        try {
            LocalDate day = LocalDate.of(2093, 3, 1);
            assertEquals(94_100, tested("340503001", day).path("standardMonthly").asLong(), "900 times 1.045 is 940.5, half-up");
            assertEquals(90_000, tested("340504001", day).path("standardMonthly").asLong());
            assertEquals(90_000, tested("340503001", LocalDate.of(2093, 7, 1)).path("standardMonthly").asLong());
            assertEquals(94_100, Installation.get("pp-34", "/standards?office=340503&category=URBAN&on=2093-03-01").expect(200).json().path("amount").asLong());
            JsonNode held = Installation.get("pp-34", "/standards/history?office=340503&category=URBAN").expect(200).json().path("held");
            assertEquals(List.of("2093-01-01 94100", "2093-07-01 90000"), StreamSupport.stream(held.spliterator(), false).filter(one -> one.path("heldFrom").asText().startsWith("2093"))
                .map(one -> one.path("heldFrom").asText() + " " + one.path("amount").asText()).toList());
            JsonNode composed = Installation.get("pp-34", "/standards/composition?office=340503&on=2093-03-01").expect(200).json();
            JsonNode urban = StreamSupport.stream(composed.path("lines").spliterator(), false).filter(line -> line.path("category").asText().equals("URBAN")).findFirst().orElseThrow();
            assertEquals("90000 1.045 94100 2081901", urban.path("baseMonthly").asText() + " " + urban.path("place").path("coefficient").asText() + " " + urban.path("monthly").asText() + " "
                + urban.path("place").path("budgetLine").asText());
            JsonNode ill = StreamSupport.stream(composed.path("extras").spliterator(), false).filter(extra -> extra.path("group").asText().equals("SERIOUS_ILLNESS")
                && extra.path("category").asText().equals("URBAN")).findFirst().orElseThrow();
            assertEquals("another paper", ill.path("component").path("basis").asText());
            assertEquals(94_100 + ill.path("amount").asLong(), ill.path("sum").asLong());
            JsonNode old = StreamSupport.stream(composed.path("extras").spliterator(), false).filter(extra -> extra.path("group").asText().equals("AGE")).findFirst().orElseThrow();
            assertEquals("34", old.path("statedBy").asText(), "what the municipality does not state the province does: " + old);
            assertFalse(composed.path("warnings").toString().contains("COMPONENT_MISSING"), composed.path("warnings").toString());
            assertTrue(Installation.get("pp-34", "/standards/composition?office=340503&on=2093-08-01").expect(200).json().path("warnings").toString().contains("COMPONENT_ENDED"));
        } finally {
            act("pp-34", draft, "WITHDRAW", "{\"text\": \"a test\"}").expect(200);
        }
    }

    @Test
    void components_that_cannot_be_read_are_refused_at_their_place() {
        JsonNode problem = Installation.post("pp-34", "/rule-packs", pack("3405", "2093-01-01", "\"components\": {\"rounding\": \"UP\", \"rows\": [{\"code\": \"A\", \"kind\": \"PLACE\", \"from\": \"2093-01-01\","
            + " \"basis\": \"b\", \"budgetLine\": \"c\"}, {\"code\": \"A\", \"kind\": \"HEATING\", \"coefficient\": \"1.1\", \"from\": \"2093-01-01\", \"basis\": \"b\"}]}")).expect(400).json();
        String rows = "/rules/components/rows/";
        assertTrue(pointers(problem).containsAll(List.of("/rules/components/rounding", rows + "0/region", rows + "0/coefficient", rows + "1/code", rows + "1/coefficient", rows + "1/budgetLine")), problem.toString());
    }
}
