package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where the province's rule pack delegates the decision to townships (L1 art. 44; L6 4(1)): the township's head decides, within twenty working days. */
@Tag("http")
class DelegationIT {

    private static final LocalDate BEFORE = LocalDate.of(2026, 10, 26);
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 27);
    private static final String COUNTY = "340322";
    private static final String TOWNSHIP = "340322100";
    private static final String TR = "tr-" + TOWNSHIP;
    private static final String HEAD = "ta-" + TOWNSHIP;
    private static final String CA = "ca-" + COUNTY;
    private static final String VISIT = "{\"on\": \"%s\", \"investigators\": [\"测试核查员一\", \"测试核查员二\"], \"findings\": \"属实\"}";

    private static DelegatedCounty delegated;

    private static JsonNode drafted(String region, String... counties) {
        return Installation.post("pp-34", "/rule-packs", DelegatedCounty.body(region, FIRST, counties).toString()).expect(201).json();
    }

    private static List<String> codes(JsonNode draft) {
        return StreamSupport.stream(draft.path("findings").spliterator(), false).map(finding -> finding.path("code").asText()).toList();
    }

    private static void withdrawn(JsonNode draft) {
        Installation.post("pp2-34", "/rule-packs/" + draft.path("id").asText() + "/actions/WITHDRAW", "{\"text\": \"a test\"}").expect(200);
    }

    @BeforeAll
    static void the_province_delegates_one_county() {
        delegated = DelegatedCounty.from(FIRST, COUNTY);
    }

    @AfterAll
    static void and_takes_it_back() {
        delegated.end();
    }

    private static Journey accepted(LocalDate day) {
        Installation.clockTo(day);
        return Journey.draft(TOWNSHIP, new Family(TOWNSHIP, "RURAL"), day).submitAndAccept();
    }

    private static Journey forwarded(LocalDate day) {
        Journey journey = accepted(day).surveyAndCheck(day).opineAndPost();
        Installation.clockTo(day.plusDays(7));
        journey.act(TR, "FORWARD", "{}").expect(200);
        return journey;
    }

    private static String due(JsonNode file) {
        return StreamSupport.stream(file.path("deadlines").spliterator(), false).map(one -> one.path("kind").asText() + " " + one.path("due").asText()).sorted().toList().toString();
    }

    @Test
    void the_head_of_the_township_decides_and_the_county_only_visits() {
        Journey journey = forwarded(FIRST);
        JsonNode file = journey.file(HEAD);
        assertTrue(file.path("delegated").asBoolean());
        assertEquals("COUNTY_REVIEW", file.path("state").asText());
        assertEquals("[DELEGATED_DECISION 2026-11-24]", due(file), "no ten days of the county beside the twenty");
        assertEquals(20, file.path("limitDays").asInt());
        assertEquals("[\"CONFIRM\",\"REFUSE\"]", file.path("actions").toString());
        assertFalse(journey.file(CA).path("actions").toString().contains("CONFIRM"));
        assertTrue(journey.act(CA, "CONFIRM", "{\"text\": \"同意\"}").expect(409).text().contains("乡镇"));
        assertTrue(journey.act(CA, "REFUSE", "{\"reasons\": [\"测试\"]}").expect(409).text().contains("乡镇"));
        journey.act(TR, "CONFIRM", "{\"text\": \"同意\"}").expect(403);
        journey.act("ta-340322101", "CONFIRM", "{\"text\": \"同意\"}").expect(404);

        journey.act(CA, "ORDER_VISIT", "{\"ground\": \"有举报\"}").expect(200);
        journey.act(HEAD, "CONFIRM", "{\"text\": \"同意\"}").expect(409);
        journey.act(HEAD, "RECORD_VISIT", VISIT.formatted(FIRST.plusDays(7))).expect(403);
        journey.act(CA, "RECORD_VISIT", VISIT.formatted(FIRST.plusDays(7))).expect(200);
        JsonNode confirmed = journey.act(HEAD, "CONFIRM", "{\"text\": \"同意\"}").expect(200).json();
        assertEquals("CONFIRMED", confirmed.path("state").asText());
        assertEquals("2026-12", confirmed.at("/award/firstMonth").asText());
        assertEquals(200, Installation.get(HEAD, "/awards/" + confirmed.at("/award/number").asText()).status());

        String letters = "/applications/" + journey.number() + "/notices/";
        Printed.says(Printed.read(HEAD, letters + "acceptance.pdf?language=zh", "zh", "acceptance-delegated-zh"), "20个工作日", "45个工作日");
        Printed.says(Printed.read(HEAD, letters + "confirmation.pdf?language=zh", "zh", "confirmation-delegated-zh"), "五河县城关镇人民政府", "五河县人民政府申请行政复议");
        assertFalse(Printed.read(HEAD, letters + "confirmation.pdf?language=zh", "zh", "confirmation-delegated-zh").contains("民政局"), "the county does not sign what it did not decide");
    }

    @Test
    void who_gave_the_opinion_does_not_decide_although_he_is_the_head_too() {
        Journey journey = accepted(FIRST).surveyAndCheck(FIRST);
        People both = People.with("township-reviewer", TOWNSHIP);
        both.give("township-approver");
        journey.act(both.account(), "OPINE", "{\"proposal\": \"CONFIRM\", \"text\": \"符合条件\"}").expect(200);
        journey.act(TR, "PUBLISH_NOTICE", "{\"place\": \"村务公开栏\"}").expect(200);
        Installation.clockTo(FIRST.plusDays(7));
        journey.act(TR, "FORWARD", "{}").expect(200);
        assertTrue(journey.act(both.account(), "CONFIRM", "{\"text\": \"同意\"}").expect(409).text().contains("另一位"));
        assertEquals("REFUSED", journey.act(HEAD, "REFUSE", "{\"reasons\": [\"测试\"]}").expect(200).json().path("state").asText());
        assertTrue(due(journey.file(HEAD)).startsWith("[REFUSAL_NOTICE 2026-11-06"), due(journey.file(HEAD)));
    }

    @Test
    void what_was_accepted_before_the_pack_began_stays_with_the_county() {
        Journey journey = forwarded(BEFORE);
        JsonNode file = journey.file(HEAD);
        assertFalse(file.path("delegated").asBoolean());
        assertEquals("[COUNTY_OPINION 2026-11-16, DECISION 2026-12-07]", due(file));
        assertEquals("[]", file.path("actions").toString());
        assertTrue(journey.act(HEAD, "CONFIRM", "{\"text\": \"同意\"}").expect(409).text().contains("县级"));
        assertEquals("CONFIRMED", journey.act(CA, "CONFIRM", "{\"text\": \"同意\"}").expect(200).json().path("state").asText());
    }

    @Test
    void an_extension_gives_forty_five_days_and_what_is_overdue_is_the_townships() {
        Journey journey = accepted(FIRST);
        assertTrue(due(journey.file(TR)).contains("DELEGATED_DECISION 2026-11-24"));
        Installation.clockTo(LocalDate.of(2026, 11, 25));
        JsonNode overdue = Installation.get(CA, "/overdue?office=" + COUNTY).expect(200).json();
        assertTrue(StreamSupport.stream(overdue.path("rows").spliterator(), false).anyMatch(row -> row.path("office").asText().equals(TOWNSHIP)
            && row.path("kind").asText().equals("DELEGATED_DECISION")), overdue.toString());
        JsonNode extended = journey.act(TR, "EXTEND", "{\"ground\": \"SURVEY_DIFFICULT\", \"text\": \"外出务工\"}").expect(200).json();
        assertEquals(45, extended.path("limitDays").asInt());
        assertTrue(due(extended).contains("DELEGATED_DECISION 2026-12-29"), due(extended));
    }

    @Test
    void only_the_province_delegates_and_only_counties_of_its_own() {
        Installation.clockTo(BEFORE);
        for (String wrong : List.of("34032", "340322100", "34o322")) {
            String refused = Installation.post("pp-34", "/rule-packs", DelegatedCounty.body("34", FIRST, wrong).toString()).expect(400).text();
            assertTrue(refused.contains("/rules/delegation/0/county"), refused);
        }
        assertTrue(Installation.post("pp-34", "/rule-packs", DelegatedCounty.body("34", FIRST, COUNTY, COUNTY).toString()).expect(400).text().contains("/rules/delegation/1/county"));
        JsonNode own = drafted("34", COUNTY);
        assertFalse(codes(own).contains("NO_COUNTY_HERE") || codes(own).contains("NOT_COMPETENT"), own.path("findings").toString());
        withdrawn(own);
        JsonNode elsewhere = drafted("34", COUNTY, "320102", "349999");
        assertEquals(2, codes(elsewhere).stream().filter("NO_COUNTY_HERE"::equals).count(), elsewhere.path("findings").toString());
        withdrawn(elsewhere);
        JsonNode city = drafted("3403", COUNTY);
        assertTrue(codes(city).contains("NOT_COMPETENT"), city.path("findings").toString());
        withdrawn(city);
    }
}
