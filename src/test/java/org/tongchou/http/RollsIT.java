package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.roll.Rolls;

/** A county takes its roll of recipients over: looked through, entered whole or not at all, and alive from then on. */
@Tag("http")
class RollsIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final String OFFICE = "340311101";
    private static final String OTHER = "340311102";
    private static final String CA = "ca-340311";

    @BeforeEach
    void a_known_day() {
        Installation.clockTo(MONDAY);
    }

    private static Installation.Answer send(String account, String place, String month, byte[] file) {
        return Installation.form(account, "/rolls" + place, Map.of("fromMonth", month), "roll.xlsx", file);
    }

    private static String born(String day) {
        return Family.idNumber(day);
    }

    private static long awards() {
        long count = 0;
        for (String page = ""; page != null;) {
            JsonNode found = Installation.get(CA, "/awards?office=" + OFFICE + (page.isEmpty() ? "" : "&page=" + page)).expect(200).json();
            count += found.path("rows").size();
            page = found.path("next").isNull() ? null : found.path("next").asText();
        }
        return count;
    }

    @Test
    void a_clean_roll_is_entered_and_its_awards_live_on() {
        String head = born("19600512");
        List<List<String>> rows = List.of(Rolls.head("1", OFFICE, head, "960.00"), Rolls.member("1", OFFICE, born("19620923"), "配偶"), Rolls.head("2", OTHER, born("19710101"), "500.50"));
        byte[] roll = Rolls.workbook(rows);
        long before = awards();
        JsonNode checked = send(CA, "/check", "2026-11", roll).expect(200).json();
        assertEquals("2 3 146050 0 false", checked.path("families") + " " + checked.path("persons") + " " + checked.path("monthly") + " " + checked.path("faults") + " " + checked.path("taken"));
        assertEquals(before, awards(), "looking through leaves nothing behind");
        JsonNode taken = send(CA, "", "2026-11", roll).expect(200).json();
        assertTrue(taken.path("taken").asBoolean());
        assertEquals(before + 1, awards());
        JsonNode file = Installation.get(CA, "/applications?q=" + head).expect(200).json().path("rows").path(0);
        assertEquals("CONFIRMED", file.path("state").asText());
        JsonNode award = award(file.path("number").asText());
        assertEquals("2026-11 96000 TAKE_OVER 2", award.path("versions").path(0).path("from").asText() + " " + award.path("versions").path(0).path("regular") + " "
            + award.path("timeline").path(0).path("act").asText() + " " + award.path("members"));
        assertEquals("旧-1", award.path("timeline").path(0).path("detail").path("formerCertificate").asText());
        String number = award.path("number").asText();
        Installation.post("tw-" + OFFICE, "/awards/" + number + "/actions/HEAR", "{\"on\": \"2026-10-12\", \"person\": \"测试户主\", \"statement\": \"没有意见\"}").expect(200);
        Installation.post("tw-" + OFFICE, "/awards/" + number + "/actions/REASSESS", "{}").expect(200);
        Installation.post(CA, "/awards/" + number + "/actions/TAKE_OVER", "{}").expect(404);
        JsonNode again = send(CA, "/check", "2026-11", roll).expect(200).json();
        assertEquals(3, again.path("faults").asInt(), "its persons stand now");
        assertTrue(again.path("rows").path(0).path("text").asText().contains("淮上区"), again.toString());
        Installation.Answer refused = send(CA, "", "2026-11", roll).expect(400);
        assertEquals("/rows/2/idNumber", refused.json().path("errors").path(0).path("pointer").asText());
    }

    private static JsonNode award(String application) {
        for (JsonNode row : Installation.get(CA, "/awards?office=" + OFFICE).expect(200).json().path("rows")) {
            JsonNode award = Installation.get(CA, "/awards/" + row.path("number").asText()).expect(200).json();
            if (award.path("application").asText().equals(application)) {
                return award;
            }
        }
        throw new AssertionError("no award of " + application);
    }

    @Test
    void a_near_relative_on_a_roll_is_found_and_the_others_are_not() throws Exception {
        String relative = born("19620923");
        String account = People.with("township-caseworker", OFFICE).account();
        String official = "{\"office\": \"%s\", \"kind\": \"STAFF\", \"account\": \"%s\", \"name\": \"测试回避\", \"idNumber\": \"%s\", \"relatives\": [{\"kinship\": \"PARENT\", \"name\": \"测试亲属\", \"idNumber\": \"%s\"}]}";
        Installation.post("ad-34", "/staff", official.formatted(OFFICE, account, born("19850203"), relative)).expect(201);
        String head = born("19600512");
        String other = born("19710101");
        send(CA, "", "2026-11", Rolls.workbook(List.of(Rolls.head("1", OFFICE, head, "960.00"), Rolls.member("1", OFFICE, relative, "配偶"), Rolls.head("2", OFFICE, other, "500.50"),
            Rolls.head("3", OFFICE, born("19650101"), "400.00")))).expect(200);
        JsonNode tied = award(Installation.get(CA, "/applications?q=" + head).expect(200).json().path("rows").path(0).path("number").asText());
        assertEquals("[\"RELATIVE\"]", tied.path("visitFor").toString());
        assertEquals("[]", award(Installation.get(CA, "/applications?q=" + other).expect(200).json().path("rows").path(0).path("number").asText()).path("visitFor").toString());
        assertEquals(1, Installation.number("select count(*) from award_due d join award a on a.id = d.award_id where a.number = ? and d.kind = 'VISIT'", tied.path("number").asText()));
        Installation.post(account, "/awards/" + tied.path("number").asText() + "/actions/REASSESS", "{}").expect(409);
    }

    @Test
    void one_fault_keeps_everything_out() {
        List<List<String>> rows = new ArrayList<>(List.of(Rolls.head("1", OFFICE, born("19600512"), "960.00"), Rolls.head("2", OFFICE, "349901195803120174", "100")));
        long before = awards();
        Installation.Answer refused = send(CA, "", "2026-11", Rolls.workbook(rows)).expect(400);
        assertEquals("/rows/3/idNumber", refused.json().path("errors").path(0).path("pointer").asText());
        assertFalse(refused.text().contains("349901195803120174"));
        assertEquals(before, awards());
        send(CA, "/check", "2026-09", Rolls.workbook(rows)).expect(400);
        send(CA, "/check", "soon", Rolls.workbook(rows)).expect(400);
        rows.set(1, Rolls.head("2", "340302001", born("19600512"), "100"));
        assertEquals("office", send(CA, "/check", "2026-11", Rolls.workbook(rows)).expect(200).json().path("rows").path(0).path("column").asText());
    }

    @Test
    void who_stands_in_another_county_is_told_with_the_county_to_call_and_nothing_else() {
        Journey journey = Journey.draft("340304005", new Family("340304005", "URBAN"), MONDAY);
        journey.act("tw-340304005", "SUBMIT", "{}").expect(200);
        byte[] roll = Rolls.workbook(List.of(Rolls.head("1", OFFICE, journey.family().idNumbers().get(0), "960.00")));
        Installation.Answer checked = send(CA, "/check", "2026-11", roll).expect(200);
        assertTrue(checked.text().contains("禹会区"), checked.text());
        assertFalse(checked.text().contains(journey.number()) || checked.text().contains("朝阳") || checked.text().contains(journey.family().idNumbers().get(0)), checked.text());
        send(CA, "", "2026-11", roll).expect(400);
    }

    @Test
    void only_the_countys_approver_takes_over_and_only_the_own_county() {
        byte[] roll = Rolls.workbook(List.of(Rolls.head("1", OFFICE, born("19600512"), "960.00")));
        for (String account : new String[] {"tw-" + OFFICE, "cv-340311", "cp-340311", "ms-3403", "au-34", "ad-34", "ps-34"}) {
            send(account, "/check", "2026-11", roll).expect(403);
            send(account, "", "2026-11", roll).expect(403);
        }
        send("ca-340302", "/check", "2026-11", roll).expect(404);
        send("ca-340302", "", "2026-11", roll).expect(404);
        assertEquals("PK", new String(Installation.bytes(CA, "/rolls/template.xlsx").body(), 0, 2));
    }
}
