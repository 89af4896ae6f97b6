package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.document.Papers;

/** Near relatives of staff and village committees: found both ways, barred, visited, and never shown to the other side. */
@Tag("http")
class NearRelativesIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final String TOWNSHIP = "340311001";
    private static final String TW = "tw-" + TOWNSHIP;
    private static final String CA = "ca-340311";
    private static final String VISIT = "{\"on\": \"2026-10-19\", \"investigators\": [\"%s\", \"测试核查员二\"], \"findings\": \"属实\"}";

    @BeforeEach
    void a_known_day() {
        Installation.clockTo(MONDAY);
    }

    private static ObjectNode official(String kind, String account, String name, String... relatives) {
        ObjectNode body = Installation.JSON.createObjectNode().put("office", TOWNSHIP).put("kind", kind).put("name", name).put("idNumber", Family.idNumber("19750203"));
        if (account != null) {
            body.put("account", account);
        }
        ArrayNode persons = body.putArray("relatives");
        List.of(relatives).forEach(number -> persons.addObject().put("kinship", "SIBLING").put("name", "测试亲属").put("idNumber", number));
        return body;
    }

    private static Installation.Answer register(ObjectNode official) {
        return Installation.post("ad-34", "/staff", official.toString());
    }

    private static JsonNode visitFor(Journey journey) {
        return journey.file(TW).path("visitFor");
    }

    private static void forwarded(Journey journey) {
        journey.surveyAndCheck(MONDAY).opineAndPost();
        Installation.clockTo(MONDAY.plusDays(7));
        journey.act("tr-" + TOWNSHIP, "FORWARD", "{}").expect(200);
    }

    @Test
    void a_family_of_a_relative_is_found_when_it_is_accepted() {
        Family family = new Family(TOWNSHIP, "URBAN");
        String barred = People.with("township-caseworker", TOWNSHIP).account();
        register(official("STAFF", barred, "测试回避甲", family.idNumbers().get(1))).expect(201);
        Journey journey = Journey.draft(TOWNSHIP, family, MONDAY);
        journey.act(barred, "SUBMIT", "{}").expect(200);
        assertTrue(journey.act(barred, "ACCEPT", "{}").expect(409).text().contains("近亲属"));
        assertEquals("SUBMITTED", journey.file(TW).path("state").asText(), "nothing of a refused acceptance stays");
        journey.act(TW, "ACCEPT", "{}").expect(200);
        assertEquals("[\"RELATIVE\"]", visitFor(journey).toString());
        assertEquals(0, journey.file(barred).path("actions").size());
        for (String act : List.of("ORDER_CHECK {\"sources\": [\"BANK\"]}", "WITHDRAW {\"text\": \"测试\"}", "RECORD_COMPLAINT {\"text\": \"测试\"}")) {
            journey.act(barred, act.split(" ", 2)[0], act.split(" ", 2)[1]).expect(409);
        }
        Installation.post(barred, "/applications/" + journey.number() + "/disclosure", "{\"field\": \"PHONE\", \"reason\": \"电话通知入户时间\"}").expect(409);
        forwarded(journey);
        journey.act(CA, "CONFIRM", "{}").expect(409);
        journey.act(CA, "REFUSE", "{\"reasons\": [\"测试\"]}").expect(409);
        journey.act(CA, "RECORD_VISIT", VISIT.formatted("测试回避甲")).expect(409);
        journey.act(CA, "RECORD_VISIT", VISIT.formatted("测试核查员一")).expect(200);
        assertEquals("CONFIRMED", journey.act(CA, "CONFIRM", "{}").expect(200).json().path("state").asText());
    }

    @Test
    void an_open_file_is_found_when_somebody_is_registered_and_neither_side_sees_the_other() throws Exception {
        Family family = new Family(TOWNSHIP, "RURAL");
        Journey journey = Journey.draft(TOWNSHIP, family, MONDAY).submitAndAccept();
        assertEquals(0, visitFor(journey).size());
        String barred = People.with("township-reviewer", TOWNSHIP).account();
        JsonNode entry = register(official("STAFF", barred, "测试回避乙")).expect(201).json();
        assertEquals(0, visitFor(journey).size());
        String relative = "{\"kinship\": \"CHILD\", \"name\": \"测试亲属\", \"idNumber\": \"" + family.idNumbers().get(3) + "\"}";
        String answer = Installation.post("ad-34", "/staff/" + entry.path("id").asText() + "/actions/ADD_RELATIVE", relative).expect(200).text();
        assertFalse(answer.contains(journey.number()) || answer.contains("测试家") || answer.contains(family.idNumbers().get(3)), answer);
        assertTrue(answer.contains(family.idNumbers().get(3).substring(14)), "covered");
        assertEquals("[\"RELATIVE\"]", visitFor(journey).toString());
        String file = journey.file(CA).toString();
        assertFalse(file.contains("测试回避乙") || file.contains("测试亲属") || file.contains(barred), file);
        assertTrue(journey.act(barred, "EXTEND", "{\"ground\": \"SURVEY_DIFFICULT\", \"text\": \"测试\"}").expect(409).text().contains("回避"));
        Installation.post("ad-34", "/staff/" + entry.path("id").asText() + "/actions/ADD_RELATIVE", relative).expect(409);
        assertEquals(0, Installation.number("select count(*) from official_person where number_sealed like ? or id_index like ?", "%" + family.idNumbers().get(3) + "%",
            "%" + family.idNumbers().get(3) + "%"));
        assertEquals(0, Installation.number("select count(*) from official_person p join application_member m on m.id_index = p.id_index"), "no index leads from one to the other");
        Installation.get("ad-34", "/applications/" + journey.number()).expect(403);
        Installation.get(CA, "/staff").expect(403);
    }

    private static Installation.Answer onAward(String account, String award, String act, String body) {
        return Installation.post(account, "/awards/" + award + "/actions/" + act, body);
    }

    private static JsonNode award(String account, String number) {
        return Installation.get(account, "/awards/" + number).expect(200).json();
    }

    private static long visitsDue(String number) throws Exception {
        return Installation.number("select count(*) from award_due d join award a on a.id = d.award_id where a.number = ? and d.kind = 'VISIT'", number);
    }

    private static final String AWARD_VISIT = "{\"on\": \"%s\", \"investigators\": [\"%s\", \"测试核查员二\"], \"findings\": \"属实\"}";

    @Test
    void support_in_force_is_found_when_somebody_is_registered_and_the_county_visits_before_the_next_recheck() throws Exception {
        ObjectNode family = Family.pensioners(TOWNSHIP, "URBAN", MONDAY, 30000, "19620512", "19631124");
        String relative = family.path("members").path(1).path("idNumber").asText();
        Journey journey = Journey.draft(family);
        String number = journey.toTheAward(MONDAY);
        assertEquals("[]", award(TW, number).path("visitFor").toString());
        assertEquals(0, visitsDue(number));
        String barred = People.with("township-caseworker", TOWNSHIP).account();
        String barredApprover = People.with("county-approver", "340311").account();
        Installation.upload(barred, "/applications/" + journey.number() + "/documents", "OTHER", "a.pdf", "测试", Papers.pdf(1, "before")).expect(201);
        assertEquals(200, Installation.bytes(barred, "/applications/" + journey.number() + "/documents/1").statusCode());
        register(official("STAFF", barred, "测试回避戊", relative)).expect(201);
        register(official("STAFF", barredApprover, "测试回避己", relative)).expect(201);
        assertEquals("[\"RELATIVE\"]", award(TW, number).path("visitFor").toString());
        assertEquals(1, visitsDue(number), "the desk's list of what is due names it once");
        assertEquals(0, award(barred, number).path("actions").size(), "whoever is barred reads it and takes no act");
        String words = "";
        for (String act : List.of("REASSESS {}", "HEAR {\"on\": \"2026-10-19\", \"person\": \"测试\", \"statement\": \"测试\"}", "RECHECK {\"on\": \"2026-10-19\", \"result\": \"测试\"}",
            "REPORT_CHANGE {\"kind\": \"DEATH\", \"on\": \"2026-10-19\", \"member\": \"p2\"}")) {
            words = onAward(barred, number, act.split(" ", 2)[0], act.split(" ", 2)[1]).expect(409).text();
        }
        assertTrue(words.contains("近亲属"), words);
        assertTrue(Installation.upload(barred, "/applications/" + journey.number() + "/documents", "OTHER", "b.pdf", "测试", Papers.pdf(1, "after")).expect(409).text().contains("近亲属"));
        assertEquals(409, Installation.bytes(barred, "/applications/" + journey.number() + "/documents/1").statusCode());
        assertEquals(200, Installation.bytes(TW, "/applications/" + journey.number() + "/documents/1").statusCode());
        assertTrue(onAward(TW, number, "RECHECK", "{\"on\": \"2026-10-19\", \"result\": \"没有变化\"}").expect(409).text().contains("入户核查"));
        onAward(TW, number, "REPORT_CHANGE", "{\"kind\": \"DEATH\", \"on\": \"2026-10-19\", \"member\": \"p1\"}").expect(200);
        onAward(TW, number, "REASSESS", "{}").expect(200);
        onAward(TW, number, "HEAR", "{\"on\": \"2026-10-19\", \"person\": \"测试\", \"statement\": \"没有意见\"}").expect(200);
        String decrease = "{\"fromMonth\": \"2026-11\", \"reasonCode\": \"DEATH\", \"text\": \"人口减少\"}";
        assertTrue(onAward(CA, number, "DECREASE", decrease).expect(409).text().contains("入户核查"));
        onAward(barredApprover, number, "RECORD_VISIT", AWARD_VISIT.formatted("2026-10-19", "测试核查员一")).expect(409);
        onAward(CA, number, "RECORD_VISIT", AWARD_VISIT.formatted("2026-10-19", "测试回避戊")).expect(409);
        onAward(CA, number, "RECORD_VISIT", AWARD_VISIT.formatted("2026-10-20", "测试核查员一")).expect(400);
        JsonNode visited = onAward(CA, number, "RECORD_VISIT", AWARD_VISIT.formatted("2026-10-19", "测试核查员一")).expect(200).json();
        assertEquals("[]", visited.path("visitFor").toString());
        assertEquals(0, visitsDue(number));
        assertTrue(onAward(CA, number, "RECORD_VISIT", AWARD_VISIT.formatted("2026-10-19", "测试核查员一")).expect(409).text().contains("无需"));
        onAward(CA, number, "DECREASE", decrease).expect(200);
        assertEquals("[\"RELATIVE\"]", onAward(TW, number, "RECHECK", "{\"on\": \"2026-10-19\", \"result\": \"已复核\"}").expect(200).json().path("visitFor").toString(), "the next time is seen again");
        assertEquals(1, visitsDue(number));
    }

    @Test
    void a_relative_who_joins_a_family_in_support_is_found_and_bars_whoever_reports_it() throws Exception {
        String number = Journey.draft(Family.pensioners(TOWNSHIP, "RURAL", MONDAY, 10000, "19620512")).toTheAward(MONDAY);
        String joining = Family.idNumber("19640317");
        String barred = People.with("township-caseworker", TOWNSHIP).account();
        register(official("STAFF", barred, "测试回避庚", joining)).expect(201);
        String change = "{\"kind\": \"MEMBERS\", \"on\": \"2026-10-19\", \"member\": {\"ref\": \"p9\", \"name\": \"测试配偶\", \"idNumber\": \"" + joining
            + "\", \"relationship\": \"10\", \"hukou\": {\"type\": \"RURAL\", \"division\": \"" + TOWNSHIP + "\"}}}";
        assertTrue(onAward(barred, number, "REPORT_CHANGE", change).expect(409).text().contains("近亲属"));
        assertEquals(1, award(TW, number).path("members").asInt(), "nothing of a refused report stays");
        assertEquals("[\"RELATIVE\"]", onAward(TW, number, "REPORT_CHANGE", change).expect(200).json().path("visitFor").toString());
        assertEquals(0, award(barred, number).path("actions").size());
    }

    @Test
    void a_member_of_a_village_committee_may_not_survey_his_own_relatives() {
        Family family = new Family(TOWNSHIP, "RURAL");
        register(official("COMMITTEE", null, "测试村委丙", family.idNumbers().get(0))).expect(201);
        Journey journey = Journey.draft(TOWNSHIP, family, MONDAY).submitAndAccept();
        assertTrue(journey.act(TW, "RECORD_SURVEY", Journey.survey(MONDAY, "测试村委丙", "测试调查员二")).expect(409).text().contains("回避"));
        journey.act(TW, "RECORD_SURVEY", Journey.survey(MONDAY, "测试调查员一", "测试调查员二")).expect(200);
    }

    @Test
    void a_register_entry_is_whole_and_whoever_has_left_is_found_no_more() {
        String account = People.with("township-caseworker", TOWNSHIP).account();
        Family family = new Family(TOWNSHIP, "URBAN");
        ObjectNode whole = official("STAFF", account, "测试回避丁", family.idNumbers().get(2));
        register(official("STAFF", null, "测试无账号")).expect(400);
        String faults = register(whole.deepCopy().put("idNumber", "349901198902140463")).expect(400).text();
        assertTrue(faults.contains("/idNumber"), faults);
        JsonNode entry = register(whole).expect(201).json();
        register(official("STAFF", account, "测试同号")).expect(409);
        assertEquals(account, Installation.get("ad-34", "/staff?q=" + account).expect(200).json().path("rows").path(0).path("account").asText());
        String place = "/staff/" + entry.path("id").asText();
        assertEquals("2026-10-12", Installation.post("ad-34", place + "/actions/END", "{}").expect(200).json().path("until").asText());
        Installation.post("ad-34", place + "/actions/END", "{}").expect(409);
        Journey journey = Journey.draft(TOWNSHIP, family, MONDAY).submitAndAccept();
        assertEquals(0, visitFor(journey).size());
        Installation.get("tw-340311001", place).expect(403);
        Installation.get("ad-34", "/staff/999999999").expect(404);
    }
}
