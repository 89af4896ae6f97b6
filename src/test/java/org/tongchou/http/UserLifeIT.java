package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is changed about a person at the login server holds here within 60 seconds, for a token that was taken before. */
@Tag("http")
class UserLifeIT {

    private static final Duration CONTRACT = Duration.ofSeconds(60);
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static Journey journey;

    @BeforeAll
    static void a_file_in_dongfeng() {
        Installation.clockTo(MONDAY);
        journey = Journey.draft(Journey.TOWNSHIP, new Family(Journey.TOWNSHIP, "URBAN"), MONDAY);
    }

    /**
     * What a person asks for again and again.
     *
     * @param account who
     * @param path what
     * @param before the answer before the change
     * @param after the answer that the change has to bring
     */
    private record Watch(String account, String path, int before, int after) {

        int status() {
            return Installation.get(account, path).status();
        }
    }

    @Test
    void disabled_moved_re_roled_or_logged_out_is_effective_within_sixty_seconds() {
        String file = "/applications/" + journey.number();
        People disabled = People.with("township-caseworker", Journey.TOWNSHIP);
        People moved = People.with("township-caseworker", Journey.TOWNSHIP);
        People bereft = People.with("township-caseworker", Journey.TOWNSHIP);
        People promoted = People.with("county-verifier", Journey.COUNTY);
        People loggedOut = People.with("township-caseworker", Journey.TOWNSHIP);
        People untouched = People.with("township-caseworker", Journey.TOWNSHIP);
        Map<Watch, Runnable> changes = new LinkedHashMap<>();
        changes.put(new Watch(disabled.account(), file, 200, 401), disabled::disable);
        changes.put(new Watch(moved.account(), file, 200, 404), () -> moved.move("340302002"));
        changes.put(new Watch(bereft.account(), file, 200, 403), () -> bereft.take("township-caseworker"));
        changes.put(new Watch(promoted.account(), "/payment-runs", 403, 200), () -> promoted.give("county-payments"));
        changes.put(new Watch(loggedOut.account(), file, 200, 401), loggedOut::endSessions);
        changes.keySet().forEach(watch -> assertEquals(watch.before(), watch.status(), watch.toString()));
        changes.values().forEach(Runnable::run);
        long changed = System.nanoTime();
        changes.keySet().forEach(watch -> untilEffective(watch, changed));
        Installation.get(untouched.account(), file).expect(200);
    }

    private static void untilEffective(Watch watch, long changed) {
        int status = watch.status();
        while (status != watch.after()) {
            assertEquals(watch.before(), status, watch.toString());
            assertTrue(System.nanoTime() - changed < CONTRACT.toNanos(), "60 s after the change still as before: " + watch);
            status = watch.status();
        }
    }

    @Test
    void an_administrator_sees_who_is_logged_in_and_ends_a_session_on_the_record() throws Exception {
        People person = People.with("township-caseworker", Journey.TOWNSHIP);
        Watch watch = new Watch(person.account(), "/applications/" + journey.number(), 200, 401);
        assertEquals(200, watch.status());
        JsonNode row = only(Installation.get("ad-34", "/sessions?q=" + person.account()).expect(200).json().path("rows"));
        assertEquals(person.account(), row.path("account").asText());
        assertEquals(Journey.TOWNSHIP, row.path("office").asText());
        assertTrue(all().contains(row.path("id").asText()), "it stands in the whole list too");
        assertEquals(row, Installation.post("ad-34", "/sessions/" + row.path("id").asText() + "/actions/END", "{}").expect(200).json());
        untilEffective(watch, System.nanoTime());
        assertEquals(0, Installation.get("ad-34", "/sessions?q=" + person.account()).expect(200).json().path("rows").size());
        Installation.post("ad-34", "/sessions/" + row.path("id").asText() + "/actions/END", "{}").expect(404);
        assertEquals(1, Installation.number("select count(*) from audit_line where act = 'END_SESSION' and subject = ? and outcome = 'DONE' and officer_account = 'ad-34'", person.account()));
    }

    private static JsonNode only(JsonNode rows) {
        assertEquals(1, rows.size(), rows.toString());
        return rows.path(0);
    }

    private static String all() {
        StringBuilder rows = new StringBuilder();
        JsonNode page = Installation.get("ad-34", "/sessions").expect(200).json();
        rows.append(page.path("rows"));
        while (!page.path("next").isNull()) {
            page = Installation.get("ad-34", "/sessions?page=" + page.path("next").asText()).expect(200).json();
            rows.append(page.path("rows"));
        }
        return rows.toString();
    }

    @Test
    void nobody_else_sees_sessions_and_what_is_no_session_is_not_found() {
        Installation.get("ca-340302", "/sessions").expect(403);
        Installation.post("au-34", "/sessions/a.b/actions/END", "{}").expect(403);
        Installation.post("ad-34", "/sessions/a.b/actions/END", "{}").expect(404);
        Installation.post("ad-34", "/sessions/..%2fusers/actions/END", "{}").expect(404);
        Installation.get("ad-34", "/sessions?page=x").expect(404);
    }

    @Test
    void an_ended_session_is_answered_with_what_to_do() {
        People person = People.with("township-caseworker", Journey.TOWNSHIP);
        Installation.get(person.account(), "/applications").expect(200);
        String id = Installation.get("ad-34", "/sessions?q=" + person.account()).expect(200).json().path("rows").path(0).path("id").asText();
        Installation.post("ad-34", "/sessions/" + id + "/actions/END", "{}").expect(200);
        Installation.Answer answer = Installation.get(person.account(), "/applications").expect(401);
        assertEquals("application/problem+json", answer.type());
        assertEquals("urn:tongchou:problem:rest.detail.401", answer.json().path("type").asText());
    }
}
