package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The letters of real files, read back from the PDF; a picture of each is kept in target/letters. */
@Tag("http")
class LettersIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final String TW = "tw-340302001";
    private static final String TR = "tr-340302001";
    private static final String CA = "ca-340302";

    @BeforeEach
    void a_known_day() {
        Installation.clockTo(MONDAY);
    }

    private static Journey submitted() {
        Journey journey = Journey.draft(Journey.TOWNSHIP, new Family(Journey.TOWNSHIP, "URBAN"), MONDAY);
        journey.act(TW, "SUBMIT", "{}").expect(200);
        return journey;
    }

    private static Journey atTheCounty(String proposal) {
        Journey journey = submitted();
        journey.act(TW, "ACCEPT", "{}").expect(200);
        journey.surveyAndCheck(MONDAY);
        journey.act(TR, "OPINE", "{\"proposal\": \"" + proposal + "\", \"text\": \"测试\"}").expect(200);
        journey.act(TR, "PUBLISH_NOTICE", "{\"place\": \"东风社区公示栏\"}").expect(200);
        Installation.clockTo(MONDAY.plusDays(7));
        journey.act(TR, "FORWARD", "{}").expect(200);
        return journey;
    }

    private static String path(Journey journey, String kind) {
        return "/applications/" + journey.number() + "/notices/" + kind + ".pdf";
    }

    private static String read(Journey journey, String kind, String language) {
        return Printed.read(TW, path(journey, kind) + "?language=" + language, language, kind + "-" + language);
    }

    @Test
    void the_acceptance_names_the_clocks_and_what_helps_against_silence() {
        Journey journey = submitted();
        journey.act(TW, "ACCEPT", "{}").expect(200);
        Printed.says(read(journey, "acceptance", "zh"), "龙子湖区", "最低生活保障申请受理通知书", journey.number(), "测试家甲：", "共4人", "2026年10月12日", "三个工作日内", "30个工作日", "45个工作日",
            "第十条", "蚌埠市龙子湖区人民政府申请行政复议", "送达回证");
        Printed.says(read(journey, "acceptance", "en"), "Notice of acceptance", journey.number(), "4 persons", "12 October 2026", "within 30 working days", "art. 10", "administrative reconsideration");
    }

    @Test
    void the_correction_lists_everything_that_is_missing() {
        Journey journey = submitted();
        journey.act(TW, "REQUEST_CORRECTION", "{\"missing\": [\"户口簿复印件\", \"租房合同\"]}").expect(200);
        Printed.says(read(journey, "correction", "zh"), "一次性告知", "户口簿复印件", "租房合同", "《最低生活保障审核确认办法》第十条");
        Printed.says(read(journey, "correction", "en"), "Notice of what is missing", "租房合同");
        assertEquals(404, Installation.get(TW, path(journey, "acceptance")).status());
    }

    @Test
    void a_decision_not_to_accept_names_reason_and_remedies() {
        Journey journey = submitted();
        journey.act(TR, "DECLINE", "{\"reasonCode\": \"NOT_COMPETENT\", \"text\": \"户籍和居住地均不在本街道\"}").expect(200);
        Printed.says(read(journey, "not-accepted", "zh"), "不予受理", "户籍和居住地均不在本街道", "六十日内", "六个月内", "行政诉讼");
        Printed.says(read(journey, "not-accepted", "en"), "Decision not to accept", "within 60 days", "within 6 months");
    }

    @Test
    void the_confirmation_names_amount_first_month_certificate_and_how_it_came_about() {
        Journey journey = atTheCounty("CONFIRM");
        JsonNode award = journey.act(CA, "CONFIRM", "{\"text\": \"同意\"}").expect(200).json().path("award");
        long monthly = award.path("monthly").asLong() + award.path("topUps").asLong();
        String amount = "%,d.%02d".formatted(monthly / 100, monthly % 100);
        Printed.says(read(journey, "confirmation", "zh"), "蚌埠市龙子湖区民政局", "决定予以确认", amount + "元", "2026年11月", award.path("certificate").asText(), "附：家庭经济状况核算说明",
            "计入家庭收入", "六十日内", "《中华人民共和国社会救助法》第十八条");
        Printed.says(read(journey, "confirmation", "en"), "Notice of confirmation", amount + " yuan", "November 2026", award.path("certificate").asText(), "Appendix", "Social Assistance Law, art. 18");
    }

    @Test
    void the_refusal_gives_every_reason_and_its_delivery_stops_the_clock() {
        Journey journey = atTheCounty("REFUSE");
        journey.act(CA, "REFUSE", "{\"reasons\": [\"家庭人均收入不低于当地标准\", \"名下有第二套住房\"]}").expect(200);
        Printed.says(read(journey, "refusal", "zh"), "不予确认", "家庭人均收入不低于当地标准", "名下有第二套住房", "附：家庭经济状况核算说明", "蚌埠市龙子湖区人民政府申请行政复议", "六个月内直接向人民法院提起行政诉讼");
        Printed.says(read(journey, "refusal", "en"), "Decision not to confirm", "administrative reconsideration within 60 days");
        assertEquals("2026-10-22", running(journey, "REFUSAL_NOTICE"));
        String delivery = "{\"letter\": \"REFUSAL\", \"on\": \"%s\", \"manner\": \"MAIL\", \"receiver\": \"测试家甲\"}";
        journey.act(TW, "RECORD_DELIVERY", delivery.formatted("2026-10-18")).expect(400);
        journey.act(TW, "RECORD_DELIVERY", delivery.formatted("2026-10-20")).expect(400);
        JsonNode file = journey.act(TW, "RECORD_DELIVERY", delivery.formatted("2026-10-19")).expect(200).json();
        assertEquals("none", running(journey, "REFUSAL_NOTICE"));
        assertEquals("REFUSED", file.path("state").asText());
        assertEquals("测试家甲", file.path("letters").path(1).path("delivery").path("receiver").asText(), file.path("letters").toString());
        journey.act(TW, "RECORD_DELIVERY", delivery.formatted("2026-10-19")).expect(409);
        journey.act(TW, "RECORD_DELIVERY", delivery.formatted("2026-10-19").replace("REFUSAL", "CONFIRMATION")).expect(409);
    }

    private static String running(Journey journey, String kind) {
        for (JsonNode deadline : journey.file(TW).path("deadlines")) {
            if (deadline.path("kind").asText().equals(kind)) {
                return deadline.path("due").asText();
            }
        }
        return "none";
    }

    @Test
    void the_end_for_want_of_co_operation_is_told_with_its_remedies() {
        Journey journey = submitted();
        journey.act(TW, "ACCEPT", "{}").expect(200);
        String refusing = "{\"text\": \"书面告诫后仍拒绝配合入户调查\"}";
        journey.act(TR, "WARN", "{\"days\": 2, \"text\": \"请在家配合入户调查\"}").expect(400);
        journey.act(TR, "WARN", "{\"days\": 21, \"text\": \"请在家配合入户调查\"}").expect(400);
        JsonNode warned = journey.act(TR, "WARN", "{\"days\": 5, \"text\": \"请在家配合入户调查\"}").expect(200).json().path("warning");
        assertEquals("2026-10-12 5 null null", warned.path("on").asText() + " " + warned.path("days") + " " + warned.path("served") + " " + warned.path("until"));
        Printed.says(read(journey, "warning", "zh"), "告诫书", "请在家配合入户调查", "5个工作日", "第二十九条");
        Printed.says(read(journey, "warning", "en"), "Written warning", "5 working days", "art. 29");
        assertTrue(journey.act(TR, "TERMINATE", refusing).expect(409).text().contains("送达"));
        journey.act(TR, "WARN", "{\"days\": 5, \"text\": \"再次告诫\"}").expect(409);
        Installation.clockTo(MONDAY.plusDays(1));
        JsonNode served = journey.act(TW, "RECORD_DELIVERY", "{\"letter\": \"WARNING\", \"on\": \"2026-10-13\", \"manner\": \"IN_PERSON\", \"receiver\": \"测试甲\"}").expect(200).json();
        assertEquals("2026-10-20", served.path("warning").path("until").asText(), "five working days after service");
        assertFalse(served.path("actions").toString().contains("TERMINATE"));
        Installation.clockTo(MONDAY.plusDays(8));
        assertTrue(journey.act(TR, "TERMINATE", refusing).expect(409).text().contains("2026-10-20"), "its last day is still the family's");
        Installation.clockTo(MONDAY.plusDays(9));
        journey.act(TR, "TERMINATE", refusing).expect(200);
        Printed.says(read(journey, "termination", "zh"), "终止", "书面告诫后仍拒绝配合入户调查", "第二十九条", "六十日内");
        Printed.says(read(journey, "termination", "en"), "Decision to terminate", "art. 29");
    }

    @Test
    void a_warning_on_paper_is_named_in_the_text() {
        Journey journey = submitted();
        journey.act(TW, "ACCEPT", "{}").expect(200);
        journey.act(TR, "TERMINATE", "{\"text\": \" \"}").expect(400);
        journey.act(TR, "TERMINATE", "{\"text\": \"2026年9月21日第3号书面告诫后仍拒绝配合\"}").expect(200);
        Printed.says(read(journey, "termination", "zh"), "终止", "第3号书面告诫");
    }

    @Test
    void a_character_that_no_font_has_is_refused_by_name_and_never_dropped() {
        ObjectNode application = new Family(Journey.TOWNSHIP, "URBAN").application(MONDAY);
        ((ObjectNode) application.path("members").path(0)).put("name", "测试𰻞");
        String number = Installation.post(TW, "/applications", application.toString()).expect(201).json().path("number").asText();
        Installation.post(TW, "/applications/" + number + "/actions/SUBMIT", "{}").expect(200);
        Installation.post(TW, "/applications/" + number + "/actions/ACCEPT", "{}").expect(200);
        Installation.Answer refused = Installation.get(TW, "/applications/" + number + "/notices/acceptance.pdf").expect(409);
        assertTrue(refused.text().contains("𰻞") && refused.text().contains("U+30EDE"), refused.text());
    }

    @Test
    void a_letter_is_as_hidden_as_its_file() {
        Journey journey = submitted();
        journey.act(TW, "ACCEPT", "{}").expect(200);
        String missing = Installation.get("tw-340302002", path(journey, "acceptance").replace(journey.number(), "340302001-2026-9999")).expect(404).text();
        for (String account : new String[] {"tw-340302002", "tr-340302002", "ca-340303"}) {
            String foreign = Installation.get(account, path(journey, "acceptance")).expect(404).text();
            assertEquals(missing.replace("340302001-2026-9999", ""), foreign.replace(journey.number(), ""));
        }
        for (String account : new String[] {"ps-34", "pp-34", "ad-34", "cp-340302"}) {
            Installation.get(account, path(journey, "acceptance")).expect(403);
        }
        Installation.get(TW, path(journey, "unknown")).expect(404);
        Installation.call(TW, "GET", path(journey, "acceptance") + "?language=fr", null, Map.of()).expect(400);
        assertFalse(Installation.get("au-34", path(journey, "acceptance")).expect(200).text().isEmpty());
    }
}
