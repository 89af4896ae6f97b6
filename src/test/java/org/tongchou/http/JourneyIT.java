package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A family's way from the draft to the released payment, and everything that must be refused beside it. */
@Tag("http")
class JourneyIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final LocalDate WEEK_LATER = LocalDate.of(2026, 10, 19);

    @BeforeEach
    void a_known_day() {
        Installation.clockTo(MONDAY);
    }

    private static Journey draft() {
        return Journey.draft(Journey.TOWNSHIP, new Family(Journey.TOWNSHIP, "URBAN"), MONDAY);
    }

    @Test
    void a_family_is_supported_from_the_month_after_its_confirmation() {
        Journey journey = draft().submitAndAccept();
        JsonNode accepted = journey.file("tw-340302001");
        assertEquals("2026-10-15", due(accepted, "SURVEY_START"));
        assertEquals("2026-11-23", due(accepted, "DECISION"));
        journey.surveyAndCheck(MONDAY).opineAndPost();
        JsonNode posted = journey.file("tr-340302001");
        assertEquals("NOTICE", posted.path("state").asText());
        assertEquals("2026-10-19", posted.path("notice").path("until").asText());
        assertEquals("DIBAO", posted.path("assessment").path("outcome").asText());
        assertEquals(215_400, posted.path("assessment").path("benefitMonthly").asLong(), "4 × 780.00 − (1,200.00 − work cost of 234.00)");
        assertEquals(231_000, posted.path("assessment").path("totalMonthly").asLong(), "and 10 % of 780.00 for each of two minors");
    }

    private static String due(JsonNode file, String kind) {
        for (JsonNode deadline : file.path("deadlines")) {
            if (deadline.path("kind").asText().equals(kind)) {
                return deadline.path("due").asText();
            }
        }
        return "none";
    }

    @Test
    void forwarding_before_the_seventh_day_is_refused_and_on_it_the_county_may_confirm() {
        Journey journey = draft().submitAndAccept().surveyAndCheck(MONDAY).opineAndPost();
        Installation.clockTo(WEEK_LATER.minusDays(1));
        Installation.Answer early = journey.act("tr-340302001", "FORWARD", "{}").expect(409);
        assertTrue(early.text().contains("2026-10-19"), early.text());
        Installation.clockTo(WEEK_LATER);
        JsonNode confirmed = journey.forwardAndConfirm();
        assertEquals("CONFIRMED", confirmed.path("state").asText());
        assertEquals("2026-11", confirmed.path("award").path("firstMonth").asText());
        assertFalse(confirmed.path("award").path("certificate").asText().isEmpty());
    }

    @Test
    void the_notice_of_a_withdrawn_file_comes_down_and_its_members_may_apply_again() {
        Family family = new Family("340302006", "RURAL");
        Journey journey = Journey.draft("340302006", family, MONDAY).submitAndAccept().surveyAndCheck(MONDAY).opineAndPost();
        assertTrue(Installation.get("", "/notices/public?office=340302006").expect(200).text().contains("测试家甲"));
        journey.act("tw-340302006", "WITHDRAW", "{\"text\": \"家庭自愿撤回\"}").expect(200);
        assertFalse(Installation.get("", "/notices/public?office=340302006").expect(200).text().contains("测试家甲"));
        Journey.draft("340302006", family, MONDAY).submitAndAccept();
    }

    @Test
    void a_family_can_stand_in_one_open_application_only() {
        Family family = new Family(Journey.TOWNSHIP, "URBAN");
        Journey.draft(Journey.TOWNSHIP, family, MONDAY).submitAndAccept();
        Family elsewhere = new Family("340302002", "URBAN");
        elsewhere.idNumbers().clear();
        elsewhere.idNumbers().addAll(family.idNumbers());
        Journey second = Journey.draft("340302002", elsewhere, MONDAY);
        Installation.Answer refused = second.act("tw-340302002", "SUBMIT", "{}").expect(409);
        assertFalse(refused.text().contains("340302001"), "it does not say where they stand: " + refused.text());
    }

    @Test
    void who_surveyed_cannot_opine_and_is_told_so_in_both_languages() {
        Journey journey = draft();
        journey.act("twr-340302001", "SUBMIT", "{}").expect(200);
        journey.act("tw-340302001", "ACCEPT", "{}").expect(200);
        journey.act("tw-340302001", "ORDER_CHECK", "{\"sources\": [\"BANK\"]}").expect(200);
        journey.act("cv-340302", "REPORT_CHECK", "{\"results\": [{\"source\": \"BANK\", \"agrees\": true, \"found\": []}]}").expect(200);
        journey.act("tw-340302001", "RECORD_SURVEY", Journey.survey(MONDAY, "tr-340302001", "测试调查员二")).expect(200);
        String opinion = "{\"proposal\": \"CONFIRM\", \"text\": \"符合条件\"}";
        Installation.Answer investigator = journey.act("tr-340302001", "OPINE", opinion).expect(409);
        assertTrue(investigator.text().contains("入户调查"), investigator.text());
        Installation.Answer english = Installation.call("twr-340302001", "POST", "/applications/" + journey.number() + "/actions/OPINE", opinion,
            Map.of("Accept-Language", "en")).expect(409);
        assertTrue(english.text().contains("Another officer"), english.text());
    }

    @Test
    void a_stale_version_is_refused_and_changes_nothing() {
        Journey journey = draft();
        int version = journey.file("tw-340302001").path("version").asInt();
        journey.act("tw-340302001", "SUBMIT", "{\"version\": " + version + "}").expect(200);
        journey.act("tw-340302001", "ACCEPT", "{\"version\": " + version + "}").expect(409);
        assertEquals("SUBMITTED", journey.file("tw-340302001").path("state").asText());
    }

    @Test
    void a_repeated_request_with_the_same_key_has_one_effect_and_the_same_answer() {
        String body = new Family(Journey.TOWNSHIP, "RURAL").application(MONDAY).toString();
        Map<String, String> once = Map.of("Idempotency-Key", "journey-" + System.nanoTime());
        Installation.Answer first = Installation.call("tw-340302001", "POST", "/applications", body, once).expect(201);
        Installation.Answer again = Installation.call("tw-340302001", "POST", "/applications", body, once).expect(201);
        assertEquals(first.json(), again.json());
        String other = new Family(Journey.TOWNSHIP, "RURAL").application(MONDAY).toString();
        Installation.call("tw-340302001", "POST", "/applications", other, once).expect(422);
    }

    @Test
    void every_fault_of_a_body_is_named_by_its_pointer() {
        var body = new Family(Journey.TOWNSHIP, "URBAN").application(MONDAY);
        body.put("office", "999999999").put("surprise", 1);
        ((com.fasterxml.jackson.databind.node.ObjectNode) body.at("/members/1")).put("idNumber", "349901195803120174");
        ((com.fasterxml.jackson.databind.node.ObjectNode) body.at("/income/0")).put("monthly", -1);
        String problem = Installation.post("tw-340302001", "/applications", body.toString()).expect(400).text();
        for (String pointer : new String[] {"/surprise", "/members/1/idNumber", "/income/0/monthly"}) {
            assertTrue(problem.contains("\"" + pointer + "\""), pointer + " in " + problem);
        }
    }
}
