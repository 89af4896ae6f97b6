package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The auditor's questions over REST: who saw this family, who did this, and is the trail as it was written. */
@Tag("http")
class AuditIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static Journey journey;

    private record Seen(Family family, Journey journey) {
    }

    @BeforeAll
    static void a_family_that_several_saw() {
        Installation.clockTo(MONDAY);
        journey = seen().journey();
    }

    /** A family that was taken up, looked at, searched for and asked for by a stranger. */
    private static Seen seen() {
        Family family = new Family(Journey.TOWNSHIP, "URBAN");
        Journey drafted = Journey.draft(Journey.TOWNSHIP, family, MONDAY).submitAndAccept();
        drafted.file("ca-340302");
        Installation.get("ms-3403", "/applications?q=" + family.idNumbers().get(0)).expect(200);
        Installation.get("ca-340303", "/applications/" + drafted.number()).expect(404);
        return new Seen(family, drafted);
    }

    private static JsonNode lines(String query) {
        return Installation.get("au-34", "/audit?" + query).expect(200).json().path("rows");
    }

    private static List<String> told(JsonNode rows) {
        List<String> told = new ArrayList<>();
        rows.forEach(row -> told.add("%s %s %s %s".formatted(row.path("officer").asText(), row.path("kind").asText(), row.path("act").asText(), row.path("outcome").asText())));
        return told;
    }

    @Test
    void who_acted_looked_searched_and_was_refused_is_told_the_newest_first() {
        assertEquals(List.of("ca-340303 REFUSAL READ_FILE access.notFound", "ms-3403 LOOK SEARCH_FILES DONE", "ca-340302 LOOK READ_FILE DONE",
            "tw-340302001 ACT ACCEPT DONE", "tw-340302001 ACT SUBMIT DONE", "tw-340302001 ACT DRAFT DONE"), told(lines("subject=" + seen().journey().number())));
    }

    @Test
    void without_a_question_the_newest_lines_of_the_area_are_told() {
        JsonNode rows = Installation.get("au-34", "/audit").expect(200).json().path("rows");
        assertEquals(50, rows.size());
        assertTrue(rows.path(0).path("id").asLong() > rows.path(49).path("id").asLong());
    }

    @Test
    void an_act_is_told_with_role_office_and_states() {
        JsonNode accepted = lines("subject=" + seen().journey().number()).findParents("act").stream().filter(row -> row.path("act").asText().equals("ACCEPT")).findFirst().orElseThrow();
        assertEquals("township-caseworker", accepted.path("role").asText());
        assertEquals("340302001", accepted.path("office").asText());
        assertEquals("SUBMITTED ACCEPTED", accepted.path("before").asText() + " " + accepted.path("after").asText());
    }

    @Test
    void what_an_officer_did_is_found_by_user_name_and_by_the_persons_key() {
        JsonNode byName = lines("officer=ca-340303");
        assertTrue(told(byName).contains("ca-340303 REFUSAL READ_FILE access.notFound"));
        JsonNode byKey = lines("officer=" + byName.path(0).path("person").asText());
        assertEquals(byName.path(0), byKey.path(0));
    }

    @Test
    void nothing_personal_is_kept_of_a_search() throws Exception {
        for (String number : seen().family().idNumbers()) {
            assertEquals(0, Installation.number("select count(*) from audit_line where concat_ws('|', subject, outcome, reason, detail, marks) like ?", "%" + number + "%"));
        }
    }

    @Test
    void a_citizen_number_that_is_typed_where_it_does_not_belong_is_kept_covered() throws Exception {
        String typed = Family.idNumber("19700101");
        Installation.get("au-34", "/audit?subject=" + typed).expect(200);
        Installation.post("tw-340302001", "/applications/" + journey.number() + "/disclosure", "{\"field\": \"PHONE\", \"reason\": \"compare with " + typed + "\"}").expect(400);
        assertEquals(0, Installation.number("select count(*) from audit_line where concat_ws('|', subject, outcome, reason, detail, marks) like ?", "%" + typed + "%"));
        assertTrue(Installation.number("select count(*) from audit_line where subject = '***'") > 0);
    }

    @Test
    void the_question_is_kept_too_and_is_the_auditors_alone() {
        assertTrue(told(lines("officer=au-34")).contains("au-34 LOOK READ_TRAIL DONE"));
        for (String account : List.of("tw-340302001", "ca-340302", "ms-3403", "ps-34", "ad-34")) {
            Installation.get(account, "/audit?subject=" + journey.number()).expect(403);
            Installation.get(account, "/audit/verification").expect(403);
        }
        Installation.get("", "/audit?subject=" + journey.number()).expect(401);
    }

    @Test
    void a_question_for_a_family_and_an_officer_at_once_and_an_unknown_page_are_refused() {
        Installation.get("au-34", "/audit?subject=" + journey.number() + "&officer=ca-340303").expect(400);
        Installation.get("au-34", "/audit?subject=" + journey.number() + "&page=x").expect(400);
        Installation.get("au-34", "/audit/verification?page=x").expect(400);
    }

    @Test
    void pages_follow_each_other_without_a_gap() {
        for (int more = 0; more < 55; more++) {
            journey.file("tw-340302001");
        }
        JsonNode first = Installation.get("au-34", "/audit?subject=" + journey.number()).expect(200).json();
        JsonNode second = Installation.get("au-34", "/audit?subject=" + journey.number() + "&page=" + first.path("next").asText()).expect(200).json();
        assertEquals(50, first.path("rows").size());
        assertTrue(first.path("rows").path(49).path("id").asLong() > second.path("rows").path(0).path("id").asLong());
        assertFalse(second.path("rows").isEmpty());
    }

    @Test
    void a_line_that_the_root_of_the_database_slips_in_gets_into_no_chain_and_is_named() throws Exception {
        String columns = "kind, officer_subject, officer_account, roles, role, office_code, place_code, act, subject, outcome";
        try (Connection root = Installation.database(); var statement = root.createStatement()) {
            assertEquals(1, statement.executeUpdate("insert into audit_line (at, " + columns + ", signature) select '2026-01-01 00:00:00', " + columns
                + ", sha2(rand(), 256) from audit_line where kind = 'LOOK' and subject = '" + journey.number() + "' limit 1", Statement.RETURN_GENERATED_KEYS));
            ResultSet keys = statement.getGeneratedKeys();
            keys.next();
            long forged = keys.getLong(1);
            try {
                journey.file("ca-340302");
                long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
                while (Installation.number("select count(*) from audit_link where line_id > ?", forged) == 0) {
                    assertTrue(System.nanoTime() < patience, "the look after it was never chained");
                }
                assertEquals(0, Installation.number("select count(*) from audit_link where line_id = ?", forged));
                JsonNode check = Installation.get("au-34", "/audit/verification").expect(200).json();
                assertEquals("BROKEN NEVER_CHAINED " + forged, check.path("state").asText() + " " + check.path("firstBroken").path("what").asText() + " "
                    + check.path("firstBroken").path("line").asLong());
            } finally {
                statement.executeUpdate("delete from audit_line where id = " + forged);
            }
        }
    }

    @Test
    void the_chains_of_the_province_are_as_they_were_written() {
        JsonNode check = Installation.get("au-34", "/audit/verification").expect(200).json();
        assertEquals("INTACT", check.path("state").asText(), check.toString());
        assertTrue(check.path("firstBroken").isNull() && check.path("next").isNull(), check.toString());
        assertTrue(check.path("checked").asLong() > 100, check.toString());
    }
}
