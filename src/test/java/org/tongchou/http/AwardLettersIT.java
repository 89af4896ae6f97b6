package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The letters of decisions about support, made by real acts and read back from the PDF. */
@Tag("http")
class AwardLettersIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final LocalDate CONFIRMED = MONDAY.plusDays(7);
    private static final String TOWNSHIP = "340311100";
    private static final String TW = "tw-" + TOWNSHIP;
    private static final String CA = "ca-340311";

    private String number;
    private ObjectNode application;

    private void awarded(long pension, String... born) {
        Installation.clockTo(MONDAY);
        application = Family.pensioners(TOWNSHIP, "URBAN", MONDAY, pension, born);
        number = Journey.draft(application).toTheAward(MONDAY);
    }

    private Installation.Answer act(String account, String act, String body) {
        return Installation.post(account, "/awards/" + number + "/actions/" + act, body);
    }

    private void income(long pension) {
        ObjectNode facts = Family.factsOf(application, CONFIRMED);
        facts.putArray("income").addObject().put("member", "p1").put("item", "PENSION").put("monthly", pension);
        act(TW, "REPORT_CHANGE", "{\"kind\": \"INCOME\", \"on\": \"2026-10-19\", \"facts\": " + facts + "}").expect(200);
        act(TW, "REASSESS", "{}").expect(200);
    }

    private void heard() {
        act(TW, "HEAR", "{\"on\": \"2026-10-19\", \"person\": \"测试户甲\", \"statement\": \"对核算没有意见，希望慢一点减。\"}").expect(200);
    }

    private String read(String kind, String language) {
        return Printed.read(TW, "/awards/" + number + "/letters/" + kind + ".pdf?language=" + language, language, "award-" + kind + "-" + language);
    }

    @Test
    void a_decrease_is_told_with_old_and_new_amount_reasons_sheet_and_remedies_and_its_delivery_recorded() {
        awarded(60000, "19700512", "19720923");
        income(90000);
        heard();
        Printed.says(read("hearing", "zh"), "听取意见记录", "小蚌埠镇人民政府", "2026年10月19日", "测试户甲", "希望慢一点减", "第四十八条", "被听取意见人");
        Printed.says(read("hearing", "en"), "Record of the hearing", "Person heard", "art. 48");
        assertEquals(404, Installation.get(TW, "/awards/" + number + "/letters/decrease.pdf").status(), "nothing is decided yet");
        act(CA, "DECREASE", "{\"fromMonth\": \"2026-11\", \"reasonCode\": \"INCOME\", \"text\": \"养老金由 600 元增加到 900 元\"}").expect(200);
        Printed.says(read("decrease", "zh"), "蚌埠市淮上区民政局", "最低生活保障金调减决定书", number, "测试户甲：", "960.00元", "660.00元", "2026年11月", "养老金由600元增加到900元",
            "附：家庭经济状况核算说明", "第三十二条", "蚌埠市淮上区人民政府申请行政复议", "六十日内", "六个月内", "送达回证");
        Printed.says(read("decrease", "en"), "Decision to lower the support", "960.00 yuan", "660.00 yuan", "November 2026", "Appendix", "within 60 days", "within 6 months", "Proof of service");
        String file = Installation.get(TW, "/awards/" + number).expect(200).json().path("application").asText();
        assertEquals(read("decrease", "zh"), Printed.read(TW, "/applications/" + file + "/notices/decrease.pdf?language=zh", "zh", "notice-decrease-zh"));
        String delivery = "{\"letter\": \"DECREASE\", \"on\": \"%s\", \"manner\": \"IN_PERSON\", \"receiver\": \"测试户甲\"}";
        act(CA, "RECORD_DELIVERY", delivery.formatted(CONFIRMED)).expect(403);
        act(TW, "RECORD_DELIVERY", delivery.formatted(CONFIRMED.minusDays(1))).expect(400);
        act(TW, "RECORD_DELIVERY", delivery.formatted(CONFIRMED).replace("DECREASE", "STOP")).expect(409);
        act(TW, "RECORD_DELIVERY", delivery.formatted(CONFIRMED).replace("DECREASE", "HEARING")).expect(409);
        JsonNode letters = act(TW, "RECORD_DELIVERY", delivery.formatted(CONFIRMED)).expect(200).json().path("letters");
        assertEquals("HEARING null DECREASE 测试户甲", letters.path(0).path("letter").asText() + " " + letters.path(0).path("delivery") + " " + letters.path(1).path("letter").asText() + " "
            + letters.path(1).path("delivery").path("receiver").asText());
        act(TW, "RECORD_DELIVERY", delivery.formatted(CONFIRMED)).expect(409);
    }

    @Test
    void each_of_several_letters_of_a_kind_says_what_its_own_decision_said() {
        awarded(90000, "19700512", "19720923");
        income(60000);
        act(CA, "INCREASE", "{\"fromMonth\": \"2026-11\", \"text\": \"养老金减少\"}").expect(200);
        income(50000);
        act(CA, "INCREASE", "{\"fromMonth\": \"2026-12\", \"text\": \"养老金又减少\"}").expect(200);
        Printed.says(read("increase", "zh"), "调增通知书", "960.00元", "1,060.00元", "2026年12月", "养老金又减少");
        Printed.says(Printed.read(TW, "/awards/" + number + "/letters/increase.pdf?which=1&language=zh", "zh", "award-increase-1-zh"), "660.00元", "960.00元", "2026年11月", "养老金减少");
        Printed.says(read("increase", "en"), "Notice of a higher support", "1,060.00 yuan");
        Installation.get(TW, "/awards/" + number + "/letters/increase.pdf?which=3").expect(404);
        Installation.get(TW, "/awards/" + number + "/letters/increase.pdf?which=x").expect(400);
    }

    @Test
    void a_stop_a_grace_and_a_rest_have_their_letters() {
        awarded(60000, "19700512", "19720923");
        heard();
        act(CA, "STOP", "{\"fromMonth\": \"2026-12\", \"reasonCode\": \"WISH\", \"text\": \"领取人书面要求停发\"}").expect(200);
        Printed.says(read("stop", "zh"), "最低生活保障终止决定书", "2026年11月", "领取人书面要求停发", "可以重新提出申请", "行政复议");
        Printed.says(read("stop", "en"), "Decision to stop the support", "Last month paid", "November 2026");
        awarded(100000, "19530512", "19540923");
        act(TW, "REPORT_CHANGE", "{\"kind\": \"DEATH\", \"on\": \"2026-10-15\", \"member\": \"p2\"}").expect(200);
        act(TW, "REASSESS", "{}").expect(200);
        act(CA, "GRANT_GRACE", "{\"months\": 6, \"text\": \"渐退\"}").expect(200);
        Printed.says(read("grace", "zh"), "渐退通知书", "2026年11月", "2027年4月", "第三十三条");
        Printed.says(read("grace", "en"), "Notice of a grace period", "April 2027");
        awarded(3L * 78000 - 90000, "19700512", "19720923", "19951004");
        heard();
        act(CA, "SUSPEND", "{\"member\": \"p3\", \"refusals\": [\"2026-09-01\", \"2026-09-15\", \"2026-10-01\"], \"text\": \"连续三次拒绝介绍的合适工作\"}").expect(200);
        Printed.says(read("suspension", "zh"), "个人份额暂停决定书", "300.00元", "其他成员的保障不受影响");
        Printed.says(read("suspension", "en"), "suspend one person’s share", "300.00 yuan");
    }

    @Test
    void a_character_that_no_font_has_is_refused_by_name_and_letters_are_as_hidden_as_the_award() {
        awarded(60000, "19700512", "19720923");
        act(TW, "HEAR", "{\"on\": \"2026-10-19\", \"person\": \"测试𰻞\", \"statement\": \"没有意见\"}").expect(200);
        String path = "/awards/" + number + "/letters/hearing.pdf";
        assertTrue(Installation.get(TW, path).expect(409).text().contains("U+30EDE"));
        String missing = Installation.get("tw-340311001", path.replace(number, TOWNSHIP + "-2026-A9999")).expect(404).text();
        for (String account : new String[] {"tw-340311001", "ca-340303"}) {
            assertEquals(missing.replace(TOWNSHIP + "-2026-A9999", ""), Installation.get(account, path).expect(404).text().replace(number, ""));
        }
        for (String account : new String[] {"ps-34", "pp-34", "ad-34", "cp-340311"}) {
            Installation.get(account, path).expect(403);
        }
        Installation.get(TW, path.replace("hearing", "poem")).expect(404);
        Installation.call(TW, "GET", path + "?language=fr", null, Map.of()).expect(400);
    }
}
