package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The information check asks a check centre over HTTP: as far as the family allowed, and an answer that is missing is never taken for a good one. */
@Tag("http")
class CheckIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final String TOWNSHIP = "340323103";
    private static final String TW = "tw-340323103";
    private static final String CV = "cv-340323";
    private static final String BANK_AND_VEHICLE = "{\"sources\": [\"BANK\", \"VEHICLE\"]}";

    private ObjectNode application;

    private Journey ordered(LocalDate signed) {
        Installation.clockTo(MONDAY);
        application = Family.pensioners(TOWNSHIP, "URBAN", signed, 60000, "19700512", "19720923");
        application.putArray("assets").addObject().put("kind", "DEPOSIT").put("amount", 500000);
        Journey journey = Journey.draft(application).submitAndAccept();
        journey.act(TW, "ORDER_CHECK", BANK_AND_VEHICLE).expect(200);
        return journey;
    }

    private String person(int at) {
        return application.at("/members/" + at + "/idNumber").asText();
    }

    private static Installation.Answer ask(String account, Journey journey) {
        return Installation.post(account, "/applications/" + journey.number() + "/inquiries", "{}");
    }

    private static JsonNode row(JsonNode answers, String source) {
        for (JsonNode row : answers.path("rows")) {
            if (row.path("source").asText().equals(source)) {
                return row;
            }
        }
        return Installation.JSON.createObjectNode();
    }

    @Test
    void what_a_source_knows_beyond_the_declaration_waits_for_the_verifier_to_report_it() {
        Journey journey = ordered(MONDAY);
        try (CheckCentre centre = new CheckCentre()) {
            centre.knows("BANK", person(0), "DEPOSIT", 300000);
            centre.knows("BANK", person(1), "DEPOSIT", 1700000);
            ask(TW, journey).expect(403);
            ask("cv-340303", journey).expect(404);
            JsonNode answers = ask(CV, journey).expect(200).json();
            assertEquals("ANSWERED", row(answers, "BANK").path("state").asText());
            assertFalse(row(answers, "BANK").path("agrees").asBoolean());
            assertEquals("存款：查得 20,000.00，申报 5,000.00", row(answers, "BANK").path("found").path(0).asText());
            assertTrue(row(answers, "VEHICLE").path("agrees").asBoolean());
            assertEquals(2, centre.asked().size());
            for (CheckCentre.Asked asked : centre.asked()) {
                assertEquals("/dci/registry/sync/search", asked.address());
                assertEquals("Bearer token-of-the-tests", asked.authorization());
                assertEquals(2, asked.body().at("/message/search_request").size());
                assertEquals("idtype-value", asked.body().at("/message/search_request/0/search_criteria/query_type").asText());
                assertFalse(asked.body().at("/header").toString().contains(person(0)) || asked.body().at("/message/search_request/0/reference_id").asText().contains(person(0)));
            }
        }
        assertFalse(journey.file(CV).path("checkReported").asBoolean(), "nothing is reported by itself");
        String report = "{\"results\": [{\"source\": \"BANK\", \"agrees\": false, \"found\": [\"存款：查得 20,000.00，申报 5,000.00\"]}, {\"source\": \"VEHICLE\", \"agrees\": true, \"found\": []}]}";
        JsonNode file = journey.act(CV, "REPORT_CHECK", report).expect(200).json();
        assertEquals(1, file.path("evidence").size());
        ask(CV, journey).expect(409);
    }

    @Test
    void whatever_goes_wrong_leaves_the_order_open_and_says_so() {
        Journey journey = ordered(MONDAY);
        JsonNode nobody = ask(CV, journey).expect(200).json();
        assertEquals("UNREACHABLE", row(nobody, "BANK").path("state").asText());
        for (List<String> fault : List.of(List.of("REFUSED", ""), List.of("UNREADABLE", "<html>"), List.of("UNREADABLE", "[]"))) {
            try (CheckCentre centre = new CheckCentre()) {
                centre.spoils("BANK", answer -> fault.get(1));
                String state = row(ask(CV, journey).expect(200).json(), "BANK").path("state").asText();
                assertTrue(state.equals(fault.get(0)) || fault.get(1).equals("[]") && state.equals("REFUSED"), fault + ": " + state);
            }
        }
        try (CheckCentre centre = new CheckCentre()) {
            centre.spoils("BANK", answer -> answer.replaceAll("\"transaction_id\":\"[^\"]*\"", "\"transaction_id\":\"another\""));
            centre.spoils("VEHICLE", answer -> answer.replace("\"reference_id\":\"p2\"", "\"reference_id\":\"p1\""));
            JsonNode answers = ask(CV, journey).expect(200).json();
            assertEquals("UNREADABLE", row(answers, "BANK").path("state").asText());
            assertEquals("UNREADABLE", row(answers, "VEHICLE").path("state").asText(), "a person left out");
        }
        try (CheckCentre centre = new CheckCentre()) {
            centre.saysNothing("BANK");
            JsonNode answers = ask(CV, journey).expect(200).json();
            assertEquals("TIMEOUT", row(answers, "BANK").path("state").asText());
            assertFalse(row(answers, "BANK").path("agrees").asBoolean());
            assertEquals("ANSWERED", row(answers, "VEHICLE").path("state").asText(), "one source's silence is not another's");
        }
        JsonNode file = journey.file(CV);
        assertTrue(file.path("checkOrdered").asBoolean() && !file.path("checkReported").asBoolean());
        journey.act(TW, "RECORD_SURVEY", Journey.survey(MONDAY, "测试调查员一", "测试调查员二")).expect(200);
        journey.act("tr-" + TOWNSHIP, "OPINE", "{\"proposal\": \"CONFIRM\", \"text\": \"符合条件\"}").expect(409);
    }

    @Test
    void nothing_is_asked_once_an_authorisation_is_over() {
        Journey journey = ordered(LocalDate.of(2025, 10, 20));
        try (CheckCentre centre = new CheckCentre()) {
            Installation.clockTo(LocalDate.of(2026, 10, 19));
            assertEquals("ANSWERED", row(ask(CV, journey).expect(200).json(), "BANK").path("state").asText(), "its last day");
            assertEquals(2, centre.asked().size());
            Installation.clockTo(LocalDate.of(2026, 10, 20));
            assertEquals("NOT_AUTHORISED", row(ask(CV, journey).expect(200).json(), "BANK").path("state").asText());
            assertEquals(2, centre.asked().size());
        }
    }
}
