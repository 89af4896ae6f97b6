package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A family in support moves: which office sees it, and which one pays which month. */
@Tag("http")
class TransferIT {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 4);
    private static final String FROM = "340322100";
    private static final String FROM_FAR = "340304001";
    private static final String NEAR = "340322103";
    private static final String FAR = "340321100";
    private static final String CA = "ca-340322";
    private static final String OTHER = "ca-340321";

    private static String award() {
        Installation.clockTo(DAY);
        return Journey.draft(Family.pensioners(FROM, "URBAN", DAY, 30000, "19620512")).toTheAward(DAY);
    }

    private static Installation.Answer act(String account, String number, String act, String body) {
        return Installation.post(account, "/awards/" + number + "/actions/" + act, body);
    }

    private static Installation.Answer transfer(String number, String to, String month) {
        return act(CA, number, "TRANSFER", "{\"toOffice\": \"" + to + "\", \"fromMonth\": \"" + month + "\"}");
    }

    private static JsonNode paper(String account, String award) {
        for (JsonNode paper : Installation.get(account, "/award-transfers").expect(200).json().path("rows")) {
            if (paper.path("award").asText().equals(award)) {
                return paper;
            }
        }
        return Installation.JSON.createObjectNode();
    }

    private static Installation.Answer answer(String account, String certificate, String answer, String body) {
        return Installation.post(account, "/award-transfers/" + certificate + "/actions/" + answer, body);
    }

    private static void run(String county, String month) {
        Installation.post("cp-" + county, "/payment-runs", "{\"office\": \"" + county + "\", \"month\": \"" + month + "\"}");
    }

    /** The office that a month's line of the award belongs to; empty if there is none. */
    private static String payer(String number, String month) throws Exception {
        long lines = Installation.number("select count(*) from payment_line l join award a on a.id = l.award_id where a.number = ? and l.month = ?", number, month);
        assertTrue(lines < 2, month + " has " + lines + " lines");
        return lines == 0 ? "" : Long.toString(Installation.number("select l.office_code from payment_line l join award a on a.id = l.award_id where a.number = ? and l.month = ?", number, month));
    }

    private static void gone(String township, String county, String award, String file) {
        for (String account : new String[] {"tw-" + township, "tr-" + township}) {
            Installation.get(account, "/awards/" + award).expect(404);
            Installation.get(account, "/applications/" + file).expect(404);
        }
        if (!county.isEmpty()) {
            Installation.get("ca-" + county, "/awards/" + award).expect(404);
            Installation.get("ca-" + county, "/applications/" + file).expect(404);
            Installation.get("cp-" + county, "/awards/" + award).expect(404);
        }
    }

    @Test
    void within_the_county_the_file_goes_at_once_and_each_township_is_paid_for_its_months() throws Exception {
        String number = award();
        String file = Installation.get(CA, "/awards/" + number).expect(200).json().path("application").asText();
        act("tw-" + FROM, number, "REASSESS", "{}").expect(200);
        transfer(number, "340322999", "2026-04").expect(400);
        transfer(number, "340322", "2026-04").expect(400);
        transfer(number, FROM, "2026-04").expect(400);
        transfer(number, NEAR, "2026-05").expect(400);
        transfer(number, NEAR, "2026-01").expect(400);
        act("tw-" + FROM, number, "TRANSFER", "{\"toOffice\": \"" + NEAR + "\", \"fromMonth\": \"2026-03\"}").expect(403);
        act(OTHER, number, "TRANSFER", "{\"toOffice\": \"" + FAR + "\", \"fromMonth\": \"2026-03\"}").expect(404);
        Installation.clockTo(LocalDate.of(2026, 3, 9));
        run("340322", "2026-03");
        assertTrue(transfer(number, NEAR, "2026-03").expect(409).text().contains("2026-03"));
        JsonNode moved = transfer(number, NEAR, "2026-04").expect(200).json();
        assertEquals(NEAR, moved.path("office").asText());
        assertEquals("2026-03", moved.path("versions").path(0).path("until").asText());
        assertEquals("2026-04", moved.path("versions").path(1).path("from").asText());
        assertTrue(moved.path("reassessment").isNull(), "what the former office found counts no longer");
        gone(FROM, "", number, file);
        JsonNode own = Installation.get("tw-" + NEAR, "/awards/" + number).expect(200).json();
        assertEquals(1, own.path("versions").size(), "the new township's own months");
        assertEquals("REASSESS", own.path("timeline").path(0).path("act").asText(), "its history comes with it");
        assertEquals(1, Installation.get("tw-" + NEAR, "/applications?q=" + file).expect(200).json().path("rows").size());
        assertEquals(0, Installation.get("tw-" + FROM, "/applications?q=" + file).expect(200).json().path("rows").size());
        JsonNode paper = paper("tw-" + FROM, number);
        assertEquals("DONE", paper.path("state").asText());
        assertEquals("2026-04", paper.path("fromMonth").asText());
        run("340322", "2026-04");
        assertEquals(FROM, payer(number, "2026-03"));
        assertEquals(NEAR, payer(number, "2026-04"));
        act("tw-" + NEAR, number, "REPORT_CHANGE", "{\"kind\": \"ADDRESS\", \"on\": \"2026-03-09\", \"address\": {\"division\": \"" + NEAR + "\", \"detail\": \"测试路 9 号\"}}").expect(200);
        JsonNode reassessed = act("tw-" + NEAR, number, "REASSESS", "{}").expect(200).json();
        assertEquals(0, reassessed.path("reassessment").path("difference").asLong());
    }

    /** Bars an official of the other county, as the register does when he is entered with a relative in the family; without an account nobody any more. */
    private static void tie(String file, String account) throws Exception {
        try (Connection database = Installation.database(); PreparedStatement insert = database.prepareStatement(account == null
            ? "delete t from case_tie t join application a on a.id = t.application_id where (? is null) and a.number = ?" : "insert into case_tie (application_id, office_code, official_id, account, name, found_on)"
            + " select id, office_code, 999, ?, '测试亲属', '2026-03-01' from application where number = ?")) {
            insert.setString(1, account);
            insert.setString(2, file);
            assertEquals(1, insert.executeUpdate());
        }
    }

    @Test
    void another_county_takes_the_family_over_and_the_former_one_sees_nothing_that_comes_after() throws Exception {
        String number = award();
        JsonNode before = Installation.get(CA, "/awards/" + number).expect(200).json();
        String file = before.path("application").asText();
        assertEquals(FROM, transfer(number, FAR, "2026-03").expect(200).json().path("office").asText(), "until the other county answers all stays");
        Installation.get(OTHER, "/awards/" + number).expect(404);
        JsonNode asked = paper(OTHER, number);
        String declined = asked.path("certificate").asText();
        assertEquals("WAITING", asked.path("state").asText());
        String printed = "/award-transfers/" + declined + "/certificate.pdf";
        Printed.says(Printed.read(OTHER, printed + "?language=zh", "zh", "transfer-zh"), "转移证明", declined, number, "测试户甲", "2026年2月", "2026年3月", "五河县", "怀远县");
        Printed.says(Printed.read("tw-" + FROM, printed + "?language=en", "en", "transfer-en"), "Transfer certificate", "March 2026");
        Installation.get("ca-340323", printed).expect(404);
        Installation.get("cp-340322", printed).expect(403);
        answer("tw-" + FAR, declined, "ACCEPT", "{}").expect(403);
        answer(CA, declined, "ACCEPT", "{}").expect(404);
        answer("ca-340323", declined, "ACCEPT", "{}").expect(404);
        answer(OTHER, declined, "DECLINE", "{\"reason\": \"WHY\"}").expect(400);
        String relative = People.with("county-approver", "340321").account();
        tie(file, relative);
        assertTrue(answer(relative, declined, "DECLINE", "{\"reason\": \"NOT_LIVING_HERE\"}").expect(409).text().contains("近亲属"));
        tie(file, null);
        answer(OTHER, declined, "DECLINE", "{\"reason\": \"NOT_LIVING_HERE\"}").expect(200);
        answer(OTHER, declined, "ACCEPT", "{}").expect(404);
        assertEquals("NOT_LIVING_HERE", paper(CA, number).path("denial").asText());
        assertTrue(Installation.get(CA, printed).expect(409).text().contains("失效"));
        transfer(number, FAR, "2026-03").expect(200);
        Installation.clockTo(LocalDate.of(2026, 3, 9));
        run("340322", "2026-03");
        Installation.clockTo(LocalDate.of(2026, 4, 8));
        JsonNode taken = answer(OTHER, paper(OTHER, number).path("certificate").asText(), "ACCEPT", "{}").expect(200).json();
        assertEquals(FAR, taken.path("office").asText());
        assertEquals("2026-04", taken.path("versions").path(0).path("from").asText(), "March is paid by the county that sent the family");
        assertEquals("2026-04-30", taken.path("recheckDue").asText());
        assertNotEquals(before.path("certificate").asText(), taken.path("certificate").asText());
        assertTrue(taken.path("certificate").asText().startsWith("340321-"));
        gone(FROM, "340322", number, file);
        assertEquals("DONE", paper(CA, number).path("state").asText());
        assertEquals("2026-04", paper(CA, number).path("fromMonth").asText());
        run("340322", "2026-04");
        run("340321", "2026-04");
        run("340321", "2026-03");
        assertEquals(FROM, payer(number, "2026-03"));
        assertEquals(FAR, payer(number, "2026-04"));
        act(OTHER, number, "CORRECT", "{\"fromMonth\": \"2026-03\", \"text\": \"更正\"}").expect(400);
        act("tw-" + FAR, number, "HEAR", "{\"on\": \"2026-04-08\", \"person\": \"测试户甲\", \"statement\": \"没有意见\"}").expect(200);
        assertEquals("STOPPED", act(OTHER, number, "STOP", "{\"fromMonth\": \"2026-05\", \"text\": \"停发\"}").expect(200).json().path("state").asText());
        gone(FROM, "340322", number, file);
    }

    @Test
    void what_the_former_county_paid_too_much_is_settled_with_it_and_not_seen_by_the_other() throws Exception {
        LocalDate day = LocalDate.of(2026, 12, 14);
        Installation.clockTo(day);
        ObjectNode application = Family.pensioners(FROM_FAR, "URBAN", day, 30000, "19620512");
        String number = Journey.draft(application).toTheAward(day);
        Installation.clockTo(LocalDate.of(2027, 1, 11));
        released("340304", "2027-01");
        ObjectNode facts = Family.factsOf(application, LocalDate.of(2027, 1, 11));
        facts.putArray("income").addObject().put("member", "p1").put("item", "PENSION").put("monthly", 42000);
        assertEquals(FROM_FAR, payer(number, "2027-01"));
        JsonNode corrected = act("ca-340304", number, "CORRECT", "{\"fromMonth\": \"2027-01\", \"text\": \"养老金登记有误\", \"facts\": " + facts + "}").expect(200).json();
        assertEquals(-12000, corrected.path("differences").path(0).path("total").asLong(), corrected.path("differences").toString());
        act("ca-340304", number, "TRANSFER", "{\"toOffice\": \"" + FAR + "\", \"fromMonth\": \"2027-02\"}").expect(200);
        answer(OTHER, paper(OTHER, number).path("certificate").asText(), "ACCEPT", "{}").expect(200);
        gone(FROM_FAR, "340304", number, application(number));
        Installation.get("cp-340304", "/recoveries/" + number).expect(404);
        run("340304", "2027-02");
        JsonNode found = Installation.get("cp-340304", "/recoveries/" + number).expect(200).json();
        assertEquals(12000, found.path("found").asLong());
        assertEquals(FROM_FAR, found.path("office").asText());
        leadsNowhere("cp-340304", "/payment/recovery.xhtml?no=" + number, number);
        String path = "/recoveries/" + number + "/actions/";
        Installation.post("cp-340304", path + "PLAN", "{\"amount\": 5000, \"text\": \"每月五十元\"}").expect(200);
        assertEquals(7000, Installation.post("cp2-340304", path + "RECEIVE", "{\"amount\": 5000, \"text\": \"现金\"}").expect(200).json().path("outstanding").asLong());
        assertEquals(5000, Installation.number("select sum(p.credit) from fund_posting p join recovery_act t on t.transaction_id = p.transaction_id join award a on a.id = t.award_id"
            + " where a.number = ? and p.account = 'RETURNED' and p.office_code = ? and p.township = '340304001' and p.category = 'URBAN'", number, "340304"), "of the same year it is less spent there");
        Installation.get("cp-340321", "/recoveries/" + number).expect(404);
        Installation.post("cp-340321", path + "WAIVE", "{\"amount\": 1, \"text\": \"x\"}").expect(404);
        gone(FROM_FAR, "340304", number, application(number));
    }

    /** The page names the award, and does not lead to where it is on file no longer. */
    private static void leadsNowhere(String account, String page, String award) throws Exception {
        String shown = Window.of(account).see(page).body();
        assertTrue(shown.contains(award), shown);
        assertFalse(shown.contains("award.xhtml?no=" + award), "a dead link");
    }

    private static String application(String award) {
        return Installation.get(OTHER, "/awards/" + award).expect(200).json().path("application").asText();
    }

    @Test
    void a_later_certificate_stands_in_the_place_of_one_that_waits() {
        String number = award();
        transfer(number, FAR, "2026-03").expect(200);
        String first = paper(OTHER, number).path("certificate").asText();
        transfer(number, NEAR, "2026-03").expect(200);
        answer(OTHER, first, "ACCEPT", "{}").expect(404);
        assertEquals("WITHDRAWN", paper(OTHER, number).path("state").asText());
    }

    /** The run of a county's month, prepared by one officer and released by the other. */
    private static String released(String county, String month) {
        String run = Installation.post("cp-" + county, "/payment-runs", "{\"office\": \"" + county + "\", \"month\": \"" + month + "\"}").json().path("id").asText();
        Installation.post("cp2-" + county, "/payment-runs/" + run + "/actions/RELEASE", "{}").expect(200);
        return run;
    }

    private static String file(String county, String run) {
        return Installation.get("cp-" + county, "/payment-runs/" + run + "/file?format=csv").expect(200).text();
    }

    @Test
    void a_family_that_has_moved_is_in_the_bank_s_file_of_the_county_that_pays_and_is_settled_there() throws Exception {
        Installation.clockTo(LocalDate.of(2026, 12, 14));
        String number = Journey.draft(Family.pensioners(FROM, "URBAN", LocalDate.of(2026, 12, 14), 30000, "19620512")).toTheAward(LocalDate.of(2026, 12, 14));
        Installation.clockTo(LocalDate.of(2027, 3, 11));
        String own = released("340322", "2027-03");
        transfer(number, FAR, "2027-04").expect(200);
        answer(OTHER, paper(OTHER, number).path("certificate").asText(), "ACCEPT", "{}").expect(200);
        String line = number + "-202703-R";
        assertTrue(file("340322", own).contains(line), "what was released before the family moved");
        leadsNowhere("cp-340322", "/payment/run.xhtml?id=" + own + "&after=" + (Installation.number("select min(l.id) from payment_line l join award a on a.id = l.award_id where a.number = ?", number) - 1), number);
        leadsNowhere("cp-340322", "/payment/changes.xhtml?id=" + own + "&after=" + (Installation.number("select id from award where number = ?", number) - 1), number);
        JsonNode settled = Installation.table("cp-340322", "/payment-runs/" + own + "/returns", "endToEndId,status,reason\n" + line + ",SETTLED,\n").expect(200).json();
        assertEquals(1, settled.path("settled").asInt(), settled.toString());
        assertEquals(0, settled.path("unknown").size(), settled.toString());
        Installation.clockTo(LocalDate.of(2027, 4, 8));
        assertTrue(file("340321", released("340321", "2027-04")).contains(number + "-202704-R"), "the account is still the one that it brought");
    }
}
