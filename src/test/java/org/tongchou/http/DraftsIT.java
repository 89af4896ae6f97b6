package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is typed is kept for its author alone, one page at a time, until the act that hands it in. */
@Tag("http")
class DraftsIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final String ACCOUNT = "tw-340302003";
    private static final String FIRST_PAGE = "first-page";
    private static final String SECOND_PAGE = "second-page";

    @BeforeEach
    void nothing_begun() {
        Installation.clockTo(MONDAY);
        Installation.discardDraft(ACCOUNT, "intake");
    }

    private static Installation.Answer keep(String account, String writer, String after, String content) {
        ObjectNode body = Installation.JSON.createObjectNode().put("account", account).put("writer", writer).put("content", content);
        return Installation.put(account, "/drafts/intake", (after == null ? body.putNull("after") : body.put("after", after)).toString(), Map.of());
    }

    private static JsonNode read() {
        return Installation.get(ACCOUNT, "/drafts/intake").expect(200).json();
    }

    private static void refused(String key, Installation.Answer answer) {
        assertEquals("urn:tongchou:problem:" + key, answer.expect(409).json().path("type").asText());
    }

    @Test
    void what_was_answered_is_kept() {
        JsonNode kept = keep(ACCOUNT, FIRST_PAGE, null, "{\"半\": \"写\"}").expect(200).json();
        JsonNode read = read();
        assertEquals("{\"半\": \"写\"}", read.path("content").asText());
        assertEquals(FIRST_PAGE, read.path("writer").asText());
        assertEquals(kept.path("savedAt"), read.path("savedAt"));
        keep(ACCOUNT, FIRST_PAGE, FIRST_PAGE, "more").expect(200);
        assertEquals("more", read().path("content").asText());
        assertEquals(kept.path("begunAt"), read().path("begunAt"));
        JsonNode rows = Installation.get(ACCOUNT, "/drafts").expect(200).json().path("rows");
        assertEquals("intake", rows.path(0).path("form").asText());
        assertFalse(rows.path(0).has("content"));
    }

    @Test
    void nobody_else_sees_it() {
        keep(ACCOUNT, FIRST_PAGE, null, "mine").expect(200);
        for (String other : List.of("tw-340302001", "tr-340302003", "ca-340302", "au-34", "ad-34")) {
            Installation.get(other, "/drafts/intake").expect(404);
            assertFalse(Installation.get(other, "/drafts").expect(200).text().contains("\"intake\""), other);
            Installation.discardDraft(other, "intake");
        }
        assertEquals("mine", read().path("content").asText());
        Installation.get("", "/drafts").expect(401);
    }

    @Test
    void two_pages_never_write_over_each_other_in_silence() {
        keep(ACCOUNT, FIRST_PAGE, null, "first").expect(200);
        refused("draft.elsewhere", keep(ACCOUNT, SECOND_PAGE, null, "second"));
        keep(ACCOUNT, SECOND_PAGE, FIRST_PAGE, "second went on").expect(200);
        refused("draft.elsewhere", keep(ACCOUNT, FIRST_PAGE, FIRST_PAGE, "first again"));
        assertEquals("second went on", read().path("content").asText());
    }

    @Test
    void what_is_gone_is_not_begun_again_by_a_page_that_is_late() {
        keep(ACCOUNT, FIRST_PAGE, null, "first").expect(200);
        Installation.discardDraft(ACCOUNT, "intake");
        refused("draft.gone", keep(ACCOUNT, FIRST_PAGE, FIRST_PAGE, "late"));
        Installation.get(ACCOUNT, "/drafts/intake").expect(404);
    }

    @Test
    void what_one_person_typed_does_not_become_the_draft_of_whoever_logs_in_next() {
        ObjectNode body = Installation.JSON.createObjectNode().put("account", "tw-340302002").put("writer", FIRST_PAGE).put("content", "typed by the other");
        refused("draft.otherPerson", Installation.put(ACCOUNT, "/drafts/intake", body.toString(), Map.of()));
    }

    @Test
    void the_act_that_hands_it_in_throws_it_away_and_a_refused_one_keeps_it() {
        keep(ACCOUNT, FIRST_PAGE, null, "a family").expect(200);
        Map<String, String> handsIn = Map.of("Draft", "intake");
        String elsewhere = new Family("340303001", "URBAN").application(MONDAY).toString();
        Installation.call(ACCOUNT, "POST", "/applications", elsewhere, handsIn).expect(404);
        assertEquals("a family", read().path("content").asText());
        String family = new Family("340302003", "URBAN").application(MONDAY).toString();
        Installation.call(ACCOUNT, "POST", "/applications", family, handsIn).expect(201);
        Installation.get(ACCOUNT, "/drafts/intake").expect(404);
    }

    @Test
    void an_act_that_names_no_draft_leaves_it_alone() {
        keep(ACCOUNT, FIRST_PAGE, null, "a family").expect(200);
        Installation.post(ACCOUNT, "/applications", new Family("340302003", "URBAN").application(MONDAY).toString()).expect(201);
        assertEquals("a family", read().path("content").asText());
    }

    @Test
    void a_form_of_no_known_shape_is_not_found_and_too_long_a_text_is_refused() {
        ObjectNode body = Installation.JSON.createObjectNode().put("account", ACCOUNT).put("writer", FIRST_PAGE).put("content", "x");
        for (String form : List.of("Intake", "intake.a", "intake.1.2", "x".repeat(31))) {
            Installation.put(ACCOUNT, "/drafts/" + form, body.toString(), Map.of()).expect(404);
        }
        keep(ACCOUNT, FIRST_PAGE, null, "x".repeat(90_001)).expect(400);
        keep(ACCOUNT, "short", null, "x").expect(404);
    }
}
