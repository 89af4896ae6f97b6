package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Support in force lives on: what changes, what the means test makes of it, who is heard, what the county decides, what a correction makes of paid months. */
@Tag("http")
class AwardActsIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final String TOWNSHIP = "340323100";
    private static final String TW = "tw-340323100";
    private static final String CA = "ca-340323";
    private static final int URBAN = 78000;
    private static final Map<String, ObjectNode> APPLICATIONS = new HashMap<>();

    private static JsonNode award(String number) {
        return Installation.get(TW, "/awards/" + number).expect(200).json();
    }

    private static Installation.Answer act(String account, String number, String act, String body) {
        return Installation.post(account, "/awards/" + number + "/actions/" + act, body);
    }

    /** A couple without income of its own but a pension, awarded on 2026-10-19 from November on. */
    private static String couple(long pension, String... born) {
        Installation.clockTo(MONDAY);
        return awarded(MONDAY, pension, born);
    }

    private static String awarded(LocalDate day, long pension, String... born) {
        ObjectNode application = Family.pensioners(TOWNSHIP, "URBAN", day, pension, born);
        String number = Journey.draft(application).toTheAward(day);
        APPLICATIONS.put(number, application);
        return number;
    }

    private static String income(JsonNode award, long pension) {
        ObjectNode facts = Family.factsOf(APPLICATIONS.get(award.path("number").asText()), LocalDate.of(2026, 10, 19));
        facts.putArray("income").addObject().put("member", "p1").put("item", "PENSION").put("monthly", pension);
        return "{\"kind\": \"INCOME\", \"on\": \"2026-10-19\", \"facts\": " + facts + "}";
    }

    private static Set<String> actions(String account, String number) {
        Set<String> actions = new TreeSet<>();
        Installation.get(account, "/awards/" + number).expect(200).json().path("actions").forEach(act -> actions.add(act.asText()));
        return actions;
    }

    private static void heard(String number) {
        act(TW, number, "HEAR", "{\"on\": \"2026-10-19\", \"person\": \"测试户甲\", \"statement\": \"没有意见\"}").expect(200);
    }

    private static JsonNode last(JsonNode award) {
        return award.path("versions").path(award.path("versions").size() - 1);
    }

    @Test
    void a_decrease_follows_a_change_a_reassessment_and_a_hearing() {
        String number = couple(60000, "19700512", "19720923");
        assertEquals(2L * URBAN - 60000, last(award(number)).path("regular").asLong());
        assertEquals(Set.of("HEAR", "REASSESS", "RECHECK", "REPORT_CHANGE"), actions(TW, number));
        act(TW, number, "REPORT_CHANGE", income(award(number), 90000)).expect(200);
        String lower = "{\"fromMonth\": \"2026-11\", \"reasonCode\": \"INCOME\", \"text\": \"养老金增加\"}";
        assertTrue(act(CA, number, "DECREASE", lower).expect(409).text().contains("听取"), "heard first");
        heard(number);
        assertTrue(act(CA, number, "DECREASE", lower).expect(409).text().contains("重新核算"));
        JsonNode test = act(TW, number, "REASSESS", "{}").expect(200).json().path("reassessment");
        assertEquals(-30000, test.path("difference").asLong());
        assertEquals(96000, test.path("old").path("regular").asLong());
        assertEquals(66000, test.path("new").path("regular").asLong());
        JsonNode sheet = Installation.get(CA, "/awards/" + number + "/assessment").expect(200).json();
        assertEquals("DIBAO 66000 34", sheet.path("outcome").asText() + " " + sheet.path("totalMonthly") + " " + sheet.path("rulePack").path("region").asText());
        assertTrue(sheet.path("steps").size() > 3, sheet.toString());
        Installation.get("cp-" + CA.substring(3), "/awards/" + number + "/assessment").expect(403);
        act(CA, number, "DECREASE", lower).expect(409);
        heard(number);
        act(CA, number, "DECREASE", lower.replace("养老金增加", " ")).expect(400);
        act(CA, number, "DECREASE", lower.replace("2026-11", "2026-09")).expect(400);
        act(CA, number, "INCREASE", lower).expect(409);
        act("ca-340303", number, "DECREASE", lower).expect(404);
        act(TW, number, "DECREASE", lower).expect(403);
        JsonNode decided = act(CA, number, "DECREASE", lower).expect(200).json();
        assertEquals(66000, last(decided).path("regular").asLong());
        assertEquals("2026-11", last(decided).path("from").asText());
        assertEquals(1, decided.path("versions").size(), "what never held is out of force");
        act(CA, number, "DECREASE", lower).expect(409);
    }

    @Test
    void a_rise_needs_no_hearing_and_no_month_is_changed_that_is_prepared() {
        String number = couple(90000, "19700512", "19720923");
        Installation.post("cp-340323", "/payment-runs", "{\"office\": \"340323\", \"month\": \"2026-11\"}");
        act(TW, number, "REPORT_CHANGE", income(award(number), 60000)).expect(200);
        act(TW, number, "REASSESS", "{}").expect(200);
        assertTrue(act(CA, number, "INCREASE", "{\"fromMonth\": \"2026-11\", \"text\": \"养老金减少\"}").expect(409).text().contains("2026-11"));
        JsonNode decided = act(CA, number, "INCREASE", "{\"fromMonth\": \"2026-12\", \"text\": \"养老金减少\"}").expect(200).json();
        assertEquals("2026-11", decided.path("versions").path(0).path("until").asText());
        assertEquals(66000, decided.path("versions").path(0).path("regular").asLong());
        assertEquals(96000, last(decided).path("regular").asLong());
    }

    @Test
    void a_stop_frees_the_persons_to_apply_again() {
        Installation.clockTo(MONDAY);
        ObjectNode application = Family.pensioners(TOWNSHIP, "URBAN", MONDAY, 60000, "19700512", "19720923");
        String number = Journey.draft(application).toTheAward(MONDAY);
        Journey second = Journey.draft(application);
        second.act(TW, "SUBMIT", "{}").expect(409);
        String stop = "{\"fromMonth\": \"2026-12\", \"reasonCode\": \"WISH\", \"text\": \"领取人要求停发\"}";
        act(CA, number, "STOP", stop).expect(409);
        heard(number);
        JsonNode stopped = act(CA, number, "STOP", stop).expect(200).json();
        assertEquals("STOPPED", stopped.path("state").asText());
        assertEquals("2026-11", last(stopped).path("until").asText());
        second.act(TW, "SUBMIT", "{}").expect(200);
        act(TW, number, "REASSESS", "{}").expect(409);
        act(TW, number, "APPEAL", "{\"kind\": \"RECONSIDERATION\", \"on\": \"2026-10-18\", \"continuePayment\": false}").expect(400);
        JsonNode appealed = act(TW, number, "APPEAL", "{\"kind\": \"RECONSIDERATION\", \"on\": \"2026-10-19\", \"continuePayment\": true}").expect(200).json();
        assertEquals("2026-12-18", due(appealed, "RECONSIDERATION"));
        String back = "{\"fromMonth\": \"2026-10\", \"text\": \"复议后恢复\"}";
        act(CA, number, "CORRECT", back).expect(400);
        Installation.clockTo(LocalDate.of(2026, 12, 21));
        act(CA, number, "CORRECT", back.replace("2026-10", "2026-12")).expect(409);
        second.act(TW, "WITHDRAW", "{\"text\": \"撤回\"}").expect(200);
        JsonNode goesOn = act(CA, number, "CORRECT", back.replace("2026-10", "2026-12")).expect(200).json();
        assertEquals("ACTIVE", goesOn.path("state").asText());
        assertEquals(2, goesOn.path("versions").size());
        assertEquals(0, sum(goesOn), "no month that lies behind differs");
    }

    private static String due(JsonNode award, String kind) {
        for (JsonNode deadline : award.path("deadlines")) {
            if (deadline.path("kind").asText().equals(kind)) {
                return deadline.path("due").asText();
            }
        }
        return "none";
    }

    /** AT-07 of domain.md 2.8 with the figures of this place; its own figures stand in GraceTest. */
    @Test
    void a_death_leaves_a_survivor_above_the_standard_who_gets_a_grace_of_six_months() {
        String number = couple(100000, "19530512", "19540923");
        long base = last(award(number)).path("regular").asLong();
        long topUps = last(award(number)).path("topUps").asLong();
        assertEquals(2L * 7800, topUps, "both are seventy");
        JsonNode died = act(TW, number, "REPORT_CHANGE", "{\"kind\": \"DEATH\", \"on\": \"2026-10-15\", \"member\": \"p2\"}").expect(200).json();
        assertEquals("2027-01-15", due(died, "DEATH_VERIFICATION"));
        assertEquals(1, died.path("members").asInt());
        JsonNode test = act(TW, number, "REASSESS", "{}").expect(200).json().path("reassessment");
        assertEquals(0, test.path("new").path("regular").asLong(), "1,000.00 is above the standard of one");
        act(CA, number, "GRANT_GRACE", "{\"months\": 7, \"text\": \"渐退\"}").expect(400);
        JsonNode grace = act(CA, number, "GRANT_GRACE", "{\"months\": 6, \"text\": \"渐退\"}").expect(200).json();
        assertEquals("GRACE", grace.path("state").asText());
        assertEquals("2026-11", last(grace).path("from").asText());
        assertEquals("2027-04", last(grace).path("until").asText());
        assertEquals(Math.min(base, URBAN), last(grace).path("regular").asLong());
        assertEquals(7800, last(grace).path("topUps").asLong(), "the top-up of who is left");
        assertEquals("none", due(grace, "DEATH_VERIFICATION"));
    }

    /** AT-27 of domain.md 2.8: 900.00 for three, one of whom refused suitable work three times. */
    @Test
    void three_refusals_of_work_stop_the_own_share_only() {
        String number = couple(3L * URBAN - 90000, "19700512", "19720923", "19951004");
        assertEquals(90000, last(award(number)).path("regular").asLong());
        String suspend = "{\"member\": \"p3\", \"refusals\": [\"2026-09-01\", \"2026-09-15\", \"2026-10-01\"], \"text\": \"连续三次拒绝介绍的合适工作\"}";
        act(CA, number, "SUSPEND", suspend).expect(409);
        heard(number);
        act(CA, number, "SUSPEND", suspend.replace(", \"2026-10-01\"", "")).expect(400);
        act(CA, number, "SUSPEND", suspend.replace("p3", "p9")).expect(400);
        JsonNode rests = act(CA, number, "SUSPEND", suspend).expect(200).json();
        assertEquals("SUSPENDED", rests.path("state").asText());
        assertEquals(60000, last(rests).path("regular").asLong());
        assertEquals("2026-11", last(rests).path("from").asText());
        act(CA, number, "RESUME", "{\"member\": \"p1\", \"text\": \"已就业\"}").expect(409);
        JsonNode resumed = act(CA, number, "RESUME", "{\"member\": \"p3\", \"text\": \"接受工作\"}").expect(200).json();
        assertEquals("ACTIVE", resumed.path("state").asText());
        assertEquals(90000, last(resumed).path("regular").asLong());
    }

    /** AT-26 of domain.md 2.8. */
    @Test
    void who_is_confirmed_on_2026_03_20_is_paid_from_april_and_looked_at_again_in_a_year_or_half_a_year() {
        LocalDate march = LocalDate.of(2026, 3, 13);
        Installation.clockTo(march);
        String old = Journey.draft(Family.pensioners(TOWNSHIP, "URBAN", march, 30000, "19500512")).toTheAward(march);
        Installation.clockTo(march);
        String young = Journey.draft(Family.pensioners(TOWNSHIP, "URBAN", march, 30000, "19900512")).toTheAward(march);
        assertEquals("2026-04", award(old).path("versions").path(0).path("from").asText());
        assertEquals("2027-03-20", award(old).path("recheckDue").asText());
        assertEquals("2026-09-20", award(young).path("recheckDue").asText());
        Installation.clockTo(LocalDate.of(2026, 9, 18));
        act(TW, young, "RECHECK", "{\"on\": \"2026-09-19\", \"result\": \"没有变化\"}").expect(400);
        assertEquals("2027-03-18", act(TW, young, "RECHECK", "{\"on\": \"2026-09-18\", \"result\": \"没有变化\"}").expect(200).json().path("recheckDue").asText());
    }

    /** AT-28 of domain.md 2.8: a death in March, paid through June, 412.00 a month. */
    @Test
    void a_death_that_is_known_late_makes_three_paid_months_recoverable() throws Exception {
        LocalDate february = LocalDate.of(2026, 2, 4);
        Installation.clockTo(february);
        String number = Journey.draft(Family.pensioners(TOWNSHIP, "URBAN", february, 70000 - 41200, "19620512")).toTheAward(february);
        assertEquals(41200, last(award(number)).path("regular").asLong());
        for (int month = 3; month <= 6; month++) {
            Installation.clockTo(LocalDate.of(2026, month, 8));
            long run = Installation.post("cp-340323", "/payment-runs", "{\"office\": \"340323\", \"month\": \"2026-0" + month + "\"}").json().path("id").asLong();
            Installation.post("cp2-340323", "/payment-runs/" + run + "/actions/RELEASE", "{}").expect(200);
        }
        Installation.clockTo(LocalDate.of(2026, 6, 12));
        JsonNode died = act(TW, number, "REPORT_CHANGE", "{\"kind\": \"DEATH\", \"on\": \"2026-03-15\", \"member\": \"p1\"}").expect(200).json();
        assertEquals("2026-06-15", due(died, "DEATH_VERIFICATION"));
        act(TW, number, "REASSESS", "{}").expect(409);
        act(CA, number, "STOP", "{\"fromMonth\": \"2026-04\", \"text\": \"死亡\"}").expect(400);
        act(CA, number, "STOP", "{\"fromMonth\": \"2026-06\", \"text\": \"死亡\"}").expect(409);
        act(CA, number, "CORRECT", "{\"fromMonth\": \"2026-01\", \"text\": \"死亡\"}").expect(400);
        JsonNode corrected = act(CA, number, "CORRECT", "{\"fromMonth\": \"2026-04\", \"text\": \"2026-03-15 死亡\"}").expect(200).json();
        assertEquals("STOPPED", corrected.path("state").asText());
        assertEquals("2026-03", last(corrected).path("until").asText(), "the month of death is paid");
        long recoverable = 0;
        for (JsonNode difference : corrected.path("differences")) {
            recoverable += difference.path("total").asLong();
        }
        assertEquals(-123600, recoverable);
        assertEquals(3, Installation.number("select count(*) from award_difference d join award a on a.id = d.award_id where a.number = ?", number));
    }

    @Test
    void a_correction_tests_every_month_under_its_own_rules() {
        LocalDate may = LocalDate.of(2026, 5, 11);
        Installation.clockTo(may);
        String number = awarded(may, 30000, "19700512");
        assertEquals(40000, last(award(number)).path("regular").asLong());
        Installation.clockTo(LocalDate.of(2026, 10, 19));
        String facts = income(award(number), 20000).replace("{\"kind\": \"INCOME\", \"on\": \"2026-10-19\", \"facts\": ", "");
        JsonNode corrected = act(CA, number, "CORRECT", "{\"fromMonth\": \"2026-06\", \"text\": \"养老金登记有误\", \"facts\": " + facts).expect(200).json();
        assertEquals(50000, corrected.path("versions").path(0).path("regular").asLong(), "June under the province's line");
        assertEquals("2026-06", corrected.path("versions").path(0).path("until").asText());
        assertEquals(58000, last(corrected).path("regular").asLong(), "from July on under the city's");
        assertEquals("2026-07", last(corrected).path("from").asText());
        assertEquals(4, corrected.path("differences").size());
        assertEquals(10000 + 3 * 18000, sum(corrected));
    }

    private static long sum(JsonNode award) {
        long sum = 0;
        for (JsonNode difference : award.path("differences")) {
            sum += difference.path("total").asLong();
        }
        return sum;
    }

    @Test
    void somebody_joins_and_may_stand_in_one_family_only() {
        String number = couple(60000, "19700512", "19720923");
        String born = "{\"kind\": \"MEMBERS\", \"on\": \"2026-10-16\", \"member\": {\"ref\": \"p3\", \"name\": \"测试户丙\", \"idNumber\": \"%s\", \"relationship\": \"20\"}}";
        String child = Family.idNumber("20261001");
        assertEquals(3, act(TW, number, "REPORT_CHANGE", born.formatted(child)).expect(200).json().path("members").asInt());
        String other = couple(60000, "19700513", "19720924");
        String refused = act(TW, other, "REPORT_CHANGE", born.formatted(child)).expect(409).text();
        assertFalse(refused.contains(number), "where the child stands is not told");
        act(TW, other, "REPORT_CHANGE", born.formatted("349901195803120174")).expect(400);
        act(TW, other, "REPORT_CHANGE", "{\"kind\": \"DEATH\", \"on\": \"2026-10-16\"}").expect(400);
        act(TW, other, "REPORT_CHANGE", "{\"kind\": \"DEATH\", \"on\": \"2026-10-20\", \"member\": \"p1\"}").expect(400);
    }

    @Test
    void an_older_version_is_refused_and_who_pays_reads_no_history() {
        String number = couple(60000, "19700512", "19720923");
        int version = award(number).path("version").asInt();
        Installation.call(TW, "POST", "/awards/" + number + "/actions/REASSESS", "{}", Map.of("If-Match", "\"" + version + "\"")).expect(200);
        Installation.call(TW, "POST", "/awards/" + number + "/actions/REASSESS", "{}", Map.of("If-Match", "\"" + version + "\"")).expect(409);
        assertEquals(1, award(number).path("timeline").size());
        JsonNode paid = Installation.get("cp-340323", "/awards/" + number).expect(200).json();
        assertEquals(0, paid.path("timeline").size());
        assertEquals(0, paid.path("actions").size());
    }

    /** Seventy on 2026-12-20, so that the top-up for that age counts from January on. */
    @Test
    void a_birthday_raises_a_top_up_from_the_month_that_the_age_says() {
        String number = couple(60000, "19561220");
        assertEquals("2027-01-01", due(award(number), "TOP_UPS"));
        assertEquals(0, last(award(number)).path("topUps").asLong());
        assertTrue(act(CA, number, "RENEW_TOP_UPS", "{}").expect(409).text().contains("2027-01"));
        assertFalse(actions(CA, number).contains("RENEW_TOP_UPS"));
        Installation.clockTo(LocalDate.of(2026, 12, 7));
        assertTrue(Installation.get(TW, "/award-dues?kind=TOP_UPS").expect(200).text().contains(number));
        assertFalse(Installation.get("tw-340323101", "/award-dues?kind=TOP_UPS").expect(200).text().contains(number));
        act(TW, number, "RENEW_TOP_UPS", "{}").expect(403);
        act(TW, number, "REPORT_CHANGE", income(award(number), 60000)).expect(200);
        act(CA, number, "RENEW_TOP_UPS", "{}").expect(409);
        act(TW, number, "REASSESS", "{}").expect(200);
        act(CA, number, "RENEW_TOP_UPS", "{}").expect(409);
        String other = couple(60000, "19561221");
        Installation.clockTo(LocalDate.of(2026, 12, 7));
        JsonNode renewed = act(CA, other, "RENEW_TOP_UPS", "{}").expect(200).json();
        assertEquals("2027-01", last(renewed).path("from").asText());
        assertEquals(URBAN / 10, last(renewed).path("topUps").asLong());
        assertEquals(renewed.path("versions").path(0).path("regular").asLong(), last(renewed).path("regular").asLong());
        assertEquals("none", due(renewed, "TOP_UPS"));
        act(CA, other, "RENEW_TOP_UPS", "{}").expect(409);
    }

    @Test
    void a_birthday_that_is_seen_late_leaves_the_months_that_lack_it_for_payments() {
        String number = couple(60000, "19561225");
        Installation.clockTo(LocalDate.of(2027, 3, 15));
        assertEquals("2027-01-01", due(award(number), "TOP_UPS"));
        JsonNode renewed = act(CA, number, "RENEW_TOP_UPS", "{}").expect(200).json();
        assertEquals("2027-01", last(renewed).path("from").asText());
        assertEquals(2, renewed.path("differences").size());
        assertEquals(2L * URBAN / 10, sum(renewed));
    }

    @Test
    void a_birthday_that_ends_a_top_up_is_heard_and_decided() {
        String number = couple(60000, "19700512", "20081220");
        Installation.clockTo(LocalDate.of(2026, 12, 7));
        assertEquals("2027-01-01", due(award(number), "TOP_UPS"));
        assertTrue(act(CA, number, "RENEW_TOP_UPS", "{}").expect(409).text().contains("调减"));
    }
}
