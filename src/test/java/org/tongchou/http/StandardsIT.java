package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Standards over REST: reckoned, drafted, published by a second person, looked up with their origin. */
@Tag("http")
class StandardsIT {

    private static final String DRAFT = "{\"region\": \"3404\", \"category\": \"URBAN\", \"level\": \"CITY\", \"unit\": \"MONTH\", \"amount\": %d, \"from\": \"%s\","
        + " \"document\": \"invented\", \"method\": \"CONSUMPTION_RATIO\", \"inputs\": {\"consumption\": 3120000, \"ratio\": \"30\"}}";

    private static JsonNode drafted(long fen, String from) {
        return Installation.post("pp-34", "/standards", DRAFT.formatted(fen, from)).expect(201).json();
    }

    private static String act(JsonNode draft, String act) {
        return "/standards/" + draft.path("id").asText() + "/actions/" + act;
    }

    private static List<String> texts(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false).map(row -> row.path(field).asText()).toList();
    }

    @Test
    void a_standard_in_force_comes_with_its_origin() {
        JsonNode answer = Installation.get("tw-340302001", "/standards?category=RURAL&on=2026-09-15").expect(200).json();
        assertEquals("3403", answer.path("region").asText());
        assertEquals(726000, answer.path("amount").asLong());
        assertEquals("CITY", answer.path("level").asText());
        assertEquals("40", answer.path("inputs").path("ratio").asText());
        assertEquals(1815000, answer.path("inputs").path("consumption").asLong());
    }

    @Test
    void the_history_holds_real_standards_of_other_places_too() {
        JsonNode answer = Installation.get("pp-34", "/standards/history?office=429006&category=RURAL").expect(200).json();
        assertEquals(List.of("2013-12-31"), texts(answer.path("held"), "heldUntil"));
        assertEquals(172300, answer.path("held").path(0).path("amount").asLong());
    }

    @Test
    void the_table_of_standards_has_both_sides_with_ratio_and_gap_and_below_them_what_was_published() {
        List<String> lines = Installation.get("tw-340302001", "/tables/standards.csv?language=en&office=340302").expect(200).text().lines().toList();
        assertTrue(lines.containsAll(List.of("2026-07-01,780.00,605.00,1.29,175.00", "2021-07-01,700.00,550.00,1.27,150.00")), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("2026-07-01,3403,Rural,standard of the municipality,yuan a year,7260.00,")), lines.toString());
    }

    @Test
    void a_method_is_reckoned_exactly_and_rounded_once() {
        JsonNode answer = Installation.post("tw-340302001", "/standards/calculations",
            "{\"method\": \"CONSUMPTION_RATIO\", \"inputs\": {\"consumption\": 492390, \"ratio\": \"35\"}, \"rounding\": \"FLOOR_YUAN\"}").expect(200).json();
        assertEquals("344673/2", answer.path("annual").path("exact").asText());
        assertEquals(172300, answer.path("annual").path("rounded").asLong());
        assertEquals("14361.375", answer.path("monthly").path("fen").asText());
    }

    @Test
    void every_fault_of_a_draft_and_of_a_question_is_named() {
        JsonNode draft = Installation.post("pp-34", "/standards", "{\"region\": \"340\", \"category\": \"URBAN\", \"level\": \"COUNTY\", \"unit\": \"DAY\", \"amount\": 0,"
            + " \"from\": \"2027\", \"method\": \"ENGEL\", \"inputs\": {\"foodCost\": 0, \"engel\": \"0.001\", \"ratio\": \"1\"}}").expect(400).json();
        assertEquals(List.of("/region", "/level", "/unit", "/from", "/inputs/foodCost", "/inputs/engel", "/inputs/ratio", "/document", "/amount"),
            texts(draft.path("errors"), "pointer"));
        assertEquals(List.of("/method", "/inputs"), texts(Installation.post("pp-34", "/standards/calculations", "{}").expect(400).json().path("errors"), "pointer"));
    }

    @Test
    void the_one_who_drafted_it_is_refused_with_a_reason_that_is_kept() throws SQLException {
        JsonNode draft = drafted(80000, "2031-01-01");
        JsonNode refused = Installation.post("pp-34", act(draft, "PUBLISH"), "{}").expect(409).json();
        assertTrue(refused.path("type").asText().endsWith("standard.samePerson"), refused.toString());
        assertTrue(Installation.number("select count(*) from audit_line where act = 'PUBLISH_STANDARD' and outcome like '%standard.samePerson'") > 0);
        Installation.post("ps-34", act(draft, "PUBLISH"), "{}").expect(403);
        Installation.post("pp-34", act(draft, "WITHDRAW"), "{}").expect(200);
        Installation.post("pp-34", act(draft, "BURN"), "{}").expect(404);
        Installation.get("ms-3403", "/standards/" + draft.path("id").asText()).expect(404);
    }

    @Test
    void a_fault_and_a_warning_are_named_in_the_language_asked_for_and_a_warning_is_accepted() {
        JsonNode low = drafted(73000, "2031-02-01");
        JsonNode refused = Installation.call("pp2-34", "POST", act(low, "PUBLISH"), "{}", Map.of("Accept-Language", "en")).expect(409).json();
        assertEquals(List.of("/amount", "/amount"), texts(refused.path("errors"), "pointer"));
        assertTrue(texts(refused.path("errors"), "detail").get(0).contains("8760 yuan a year lies below"), refused.toString());
        JsonNode odd = drafted(79000, "2031-02-01");
        assertEquals(List.of("DIFFERS_FROM_METHOD"), texts(odd.path("findings"), "code"));
        Installation.post("pp2-34", act(odd, "PUBLISH"), "{}").expect(409);
        JsonNode published = Installation.post("pp2-34", act(odd, "PUBLISH"), "{\"accept\": [\"DIFFERS_FROM_METHOD\"]}").expect(200).json();
        assertEquals("PUBLISHED", published.path("state").asText());
        assertEquals(79000, Installation.get("pp-34", "/standards?office=340402&category=URBAN&on=2031-02-01").expect(200).json().path("amount").asLong());
        assertEquals(74000, Installation.get("pp-34", "/standards?office=340402&category=URBAN&on=2031-01-31").expect(200).json().path("amount").asLong());
        assertEquals("WITHDRAWN", Installation.post("pp-34", act(odd, "WITHDRAW"), "{}").expect(200).json().path("state").asText());
        assertEquals(74000, Installation.get("pp-34", "/standards?office=340402&category=URBAN&on=2031-02-01").expect(200).json().path("amount").asLong());
    }
}
