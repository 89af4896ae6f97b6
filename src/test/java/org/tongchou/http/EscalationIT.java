package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Overdue work goes to the office above, a city orders a recheck, and a calendar that comes out moves what was provisional. */
@Tag("http")
class EscalationIT {

    private static final String TOWNSHIP = "340311101";
    private static final String TW = "tw-" + TOWNSHIP;

    private static Journey accepted(LocalDate day) {
        Installation.clockTo(day);
        return Journey.draft(TOWNSHIP, new Family(TOWNSHIP, "RURAL"), day).submitAndAccept();
    }

    private static JsonNode due(JsonNode file, String kind) {
        return StreamSupport.stream(file.path("deadlines").spliterator(), false).filter(deadline -> deadline.path("kind").asText().equals(kind)).findFirst().orElseThrow();
    }

    private static long overdue(String account, String office, String kind) {
        JsonNode answer = Installation.get(account, "/overdue?office=" + office).expect(200).json();
        return StreamSupport.stream(answer.path("rows").spliterator(), false).filter(row -> row.path("office").asText().equals(office) && row.path("kind").asText().equals(kind))
            .mapToLong(row -> row.path("files").asLong()).sum();
    }

    @Test
    void what_a_township_leaves_undone_is_seen_above_and_decided_by_nobody() {
        LocalDate monday = LocalDate.of(2026, 10, 12);
        Journey journey = accepted(monday);
        long before = overdue("ca-340311", TOWNSHIP, "SURVEY_START");
        assertEquals(0, Installation.get("ms-3403", "/applications?due=OVERDUE&q=" + journey.number()).expect(200).json().path("rows").size());
        Installation.clockTo(monday.plusDays(4));
        assertEquals(before + 1, overdue("ca-340311", TOWNSHIP, "SURVEY_START"));
        assertEquals(before + 1, overdue("ms-3403", TOWNSHIP, "SURVEY_START"));
        assertEquals(1, Installation.get("ms-3403", "/applications?due=OVERDUE&q=" + journey.number()).expect(200).json().path("rows").size());
        assertEquals(0, Installation.get("ca-340302", "/overdue?office=" + TOWNSHIP).expect(200).json().path("rows").size(), "another county's are none of its business");
        Installation.get(TW, "/overdue").expect(403);
        Installation.get("ms-3403", "/applications?due=SOON").expect(400);
        assertEquals("ACCEPTED", journey.file(TW).path("state").asText());

        journey.act("ms-3403", "ORDER_RECHECK", "{\"text\": \" \"}").expect(400);
        journey.act("ca-340311", "ORDER_RECHECK", "{\"text\": \"测试\"}").expect(403);
        JsonNode rechecked = journey.act("ms-3403", "ORDER_RECHECK", "{\"text\": \"超期未调查\"}").expect(200).json();
        assertEquals("ACCEPTED", rechecked.path("state").asText());
        assertEquals("[\"RECHECK\"]", rechecked.path("visitFor").toString());
    }

    @Test
    void what_the_county_leaves_undone_is_seen_by_the_city() {
        LocalDate monday = LocalDate.of(2026, 10, 12);
        Journey journey = accepted(monday);
        journey.act(TW, "ORDER_CHECK", "{\"sources\": [\"BANK\"]}").expect(200);
        Installation.clockTo(monday.plusDays(4));
        assertTrue(overdue("ms-3403", "340311", "CHECK_START") >= 1);
        assertEquals(0, overdue("ca-340311", "340311", "CHECK_START"), "the own work is on the own list");
        journey.act(TW, "WITHDRAW", "{\"text\": \"测试\"}").expect(200);
    }

    @AfterAll
    static void as_if_no_calendar_had_come_out() throws Exception {
        try (Connection database = Installation.database(); Statement statement = database.createStatement()) {
            statement.executeUpdate("delete from published_year");
        }
    }

    @Test
    void a_calendar_that_comes_out_moves_what_was_provisional_and_notices_that_hang_and_nothing_that_was_met() {
        LocalDate december = LocalDate.of(2026, 12, 14);
        Journey journey = accepted(december);
        JsonNode decision = due(journey.file(TW), "DECISION");
        assertEquals("2027-01-25", decision.path("due").asText());
        assertTrue(decision.path("provisional").asBoolean());
        assertFalse(due(journey.file(TW), "SURVEY_START").path("provisional").asBoolean());
        assertFalse(Installation.get(TW, "/calendars/2027").expect(200).json().path("known").asBoolean());
        LocalDate friday = LocalDate.of(2026, 12, 25);
        Installation.clockTo(friday);
        Journey hanging = Journey.draft(TOWNSHIP, new Family(TOWNSHIP, "RURAL"), friday).submitAndAccept().surveyAndCheck(friday).opineAndPost();
        assertEquals("2027-01-01 null", hangs(hanging));
        assertTrue(due(hanging.file(TW), "NOTICE_END").path("provisional").asBoolean());

        String calendar = "{\"year\": 2027, \"daysOff\": [\"2027-01-01\", \"2027-01-04\"], \"makeUpDays\": [\"2027-01-09\"], \"document\": \"invented\"}";
        Installation.post("ms-3403", "/calendars", calendar).expect(403);
        Installation.post("ad-34", "/calendars", calendar.replace("2027-01-09", "2027-01-08")).expect(400);
        Installation.post("ad-34", "/calendars", calendar.replace("2027", "2029")).expect(400);
        assertTrue(Installation.post("ad-34", "/calendars", calendar).expect(201).json().path("known").asBoolean());
        assertEquals("2027-01-05 2027-01-01", hangs(hanging), "over the day off, the weekend and another");
        assertEquals("{\"kind\":\"NOTICE_END\",\"due\":\"2027-01-05\",\"provisional\":false}", due(hanging.file(TW), "NOTICE_END").toString(), "what hangs and the clock agree");
        decision = due(journey.file(TW), "DECISION");
        assertEquals("2027-01-26", decision.path("due").asText(), "one day off more, one made up");
        assertFalse(decision.path("provisional").asBoolean());
        Installation.post("ad-34", "/calendars", calendar.replace("[\"2027-01-09\"]", "[]")).expect(201);
        assertEquals("2027-01-27", due(journey.file(TW), "DECISION").path("due").asText(), "a year that was changed is entered again");
        assertEquals("2026-12-17", due(journey.file(TW), "SURVEY_START").path("due").asText());
        journey.act("tr-" + TOWNSHIP, "EXTEND", "{\"ground\": \"SURVEY_DIFFICULT\", \"text\": \"测试\"}").expect(200);
        assertEquals("2027-02-17", due(journey.file(TW), "DECISION").path("due").asText());
        Installation.post("ad-34", "/calendars", calendar.replace(", \"2027-01-04\"", "")).expect(201);
        assertEquals("2027-01-05 2027-01-01", hangs(hanging), "it never comes down earlier than people read on it");
        assertEquals("2027-01-05", due(hanging.file(TW), "NOTICE_END").path("due").asText());
        overAndForwarded(hanging);
        journey.act(TW, "WITHDRAW", "{\"text\": \"测试\"}").expect(200);
    }

    private static String hangs(Journey journey) {
        JsonNode notice = journey.file(TW).path("notice");
        return notice.path("until").asText() + " " + notice.path("firstUntil").asText();
    }

    private static void overAndForwarded(Journey hanging) {
        Installation.clockTo(LocalDate.of(2027, 1, 4));
        assertTrue(Installation.get(TW, "/notices/public?office=" + TOWNSHIP).expect(200).text().contains("\"firstUntil\":\"2027-01-01\""));
        assertTrue(hanging.act("tr-" + TOWNSHIP, "FORWARD", "{}").expect(409).text().contains("2027-01-05"));
        Installation.clockTo(LocalDate.of(2027, 1, 5));
        hanging.act("tr-" + TOWNSHIP, "FORWARD", "{}").expect(200);
        hanging.act(TW, "WITHDRAW", "{\"text\": \"测试\"}").expect(200);
    }
}
