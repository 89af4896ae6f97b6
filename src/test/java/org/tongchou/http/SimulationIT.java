package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The simulator over REST: what it answers about the families of the demonstration, and who may ask it. */
@Tag("http")
class SimulationIT {

    private static final String ALL = "\"scope\": [\"ACTIVE\", \"EDGE\", \"REFUSED\"]";

    static JsonNode asked(String body) {
        JsonNode begun = Installation.post("pp-34", "/simulations", body).expect(202).json();
        return done(begun.path("id").asLong());
    }

    /** Asks again and again until it is over, however slow the machine is. */
    static JsonNode done(long id) {
        JsonNode now = Installation.get("pp-34", "/simulations/" + id).expect(200).json();
        for (int round = 0; now.path("state").asText().equals("RUNNING") && round < 1200; round++) {
            LockSupport.parkNanos(100_000_000);
            now = Installation.get("pp-34", "/simulations/" + id).expect(200).json();
        }
        return now;
    }

    private static long sum(JsonNode result, String field) {
        long sum = 0;
        for (JsonNode row : result.path("rows")) {
            sum += row.path(field).asLong();
        }
        return sum;
    }

    @Test
    void the_rules_in_force_move_nobody_and_cost_nothing_more() throws SQLException {
        JsonNode now = asked("{\"office\": \"34\", \"on\": \"2026-10-09\", " + ALL + "}");
        assertEquals("DONE", now.path("state").asText());
        long families = Installation.number("select count(*) from packed_family where family_group in ('ACTIVE', 'EDGE', 'REFUSED')");
        assertTrue(families > 100 && now.path("households").asLong() > 100, now.toString());
        assertEquals(now.path("households").asLong(), now.path("done").asLong());
        JsonNode result = now.path("result");
        assertTrue(result.path("rows").size() > 5, now.toString());
        for (JsonNode row : result.path("rows")) {
            for (String moved : new String[] {"entering", "leaving", "gaining", "losing"}) {
                assertEquals(0, row.path(moved).asLong(-1), row.toString());
            }
            assertEquals(row.path("before"), row.path("after"), row.toString());
            if (row.path("costAfter").isNumber() && row.path("costBefore").isNumber()) {
                assertEquals(row.path("costBefore"), row.path("costAfter"), row.toString());
            }
        }
        assertEquals(1, result.path("years").size());
        assertEquals(result, asked("{\"office\": \"34\", \"on\": \"2026-10-09\", " + ALL + "}").path("result"), "asked again, the same answer");
    }

    @Test
    void one_high_line_lets_families_in_and_costs_more_and_a_low_one_the_reverse() {
        JsonNode high = asked("{\"office\": \"3403\", \"on\": \"2026-10-09\", \"rules\": {\"standards\": {\"URBAN\": {\"monthly\": 160000}, \"RURAL\": {\"monthly\": 160000}}}}").path("result");
        assertTrue(sum(high, "gaining") > 20 && sum(high, "leaving") == 0 && sum(high, "losing") == 0, high.toString());
        assertTrue(sum(high, "costAfter") > sum(high, "costBefore"), high.toString());
        assertEquals("1.00", high.path("years").path(0).path("ratio").asText());
        JsonNode low = asked("{\"office\": \"3403\", \"on\": \"2026-10-09\", \"rules\": {\"standards\": {\"URBAN\": {\"monthly\": 20000}, \"RURAL\": {\"monthly\": 20000}}},"
            + " \"scope\": [\"ACTIVE\"]}").path("result");
        assertTrue(sum(low, "losing") > 20 && sum(low, "entering") == 0 && sum(low, "gaining") == 0, low.toString());
    }

    @Test
    void a_path_has_its_years_and_meets_its_target_in_the_last() {
        JsonNode years = asked("{\"office\": \"34\", \"on\": \"2026-10-09\", \"path\": {\"target\": \"0.90\", \"years\": 5, \"urbanGrowthPercent\": \"5\", \"startYear\": 2027}, " + ALL + "}")
            .path("result").path("years");
        assertEquals(5, years.size());
        assertEquals(2027, years.path(0).path("year").asInt());
        assertEquals(77_700, years.path(0).path("urban").asLong());
        assertEquals("1.11", years.path(4).path("ratio").asText());
        for (int year = 1; year < 5; year++) {
            assertTrue(years.path(year).path("rural").asLong() > years.path(year - 1).path("rural").asLong(), years.toString());
            assertTrue(years.path(year).path("cost").asLong() > 0, years.toString());
            assertEquals(years.path(year).path("urban").asLong() - years.path(year).path("rural").asLong(), years.path(year).path("gap").asLong());
        }
    }

    @Test
    void nothing_of_one_to_four_families_is_shown() {
        JsonNode rows = asked("{\"office\": \"34\", \"on\": \"2026-10-09\", \"rules\": {\"standards\": {\"URBAN\": {\"monthly\": 82000}, \"RURAL\": {\"monthly\": 65000}}}, " + ALL + "}")
            .path("result").path("rows");
        for (JsonNode row : rows) {
            for (String field : new String[] {"before", "after", "entering", "leaving", "gaining", "losing"}) {
                long shown = row.path(field).isNull() ? 0 : row.path(field).asLong();
                assertTrue(shown == 0 || shown >= 5, row.toString());
            }
            if (!row.path("before").isNull() && !row.path("after").isNull() && !row.path("leaving").isNull()) {
                long entering = row.path("after").asLong() - row.path("before").asLong() + row.path("leaving").asLong();
                assertTrue(entering == 0 || entering >= 5, row.toString());
            }
        }
    }

    @Test
    void what_is_wrong_with_a_question_is_named_at_its_place() {
        JsonNode problem = Installation.post("pp-34", "/simulations", "{\"office\": \"34\", \"on\": \"2026-13-01\", \"rules\": {}, \"path\": {\"target\": \"1.2\", \"years\": 0, \"startYear\": 2027},"
            + " \"scope\": [\"WAITING\"], \"more\": 1}").expect(400).json();
        String text = problem.toString();
        for (String pointer : new String[] {"/on", "/path/target", "/path/years", "/scope", "/more"}) {
            assertTrue(text.contains("\"" + pointer + "\""), pointer + " " + text);
        }
        assertTrue(Installation.post("pp-34", "/simulations", "{\"office\": \"34\", \"on\": \"2026-10-09\", \"rules\": {}, \"path\": {\"target\": \"1\", \"years\": 1, \"startYear\": 2027}}")
            .expect(400).json().toString().contains("\"/path\""));
        assertTrue(Installation.post("pp-34", "/simulations", "{\"office\": \"34\", \"on\": \"2026-10-09\", \"rules\": {\"edgeMultiplier\": \"x\"}}").expect(400).json().toString()
            .contains("\"/rules/edgeMultiplier\""));
        Installation.post("pp-34", "/simulations", "{\"office\": \"33\", \"on\": \"2026-10-09\"}").expect(404);
        Installation.get("pp-34", "/simulations/999999999").expect(404);
    }

    @Test
    void only_policy_asks_and_a_finished_one_cannot_be_cancelled() {
        for (String account : new String[] {"ps-34", "au-34", "ms-3403", "ca-340302", "tw-340302001", "ad-34"}) {
            Installation.post(account, "/simulations", "{\"office\": \"34\", \"on\": \"2026-10-09\"}").expect(403);
        }
        JsonNode done = asked("{\"office\": \"340302\", \"on\": \"2026-10-09\"}");
        Installation.post("pp-34", "/simulations/" + done.path("id").asLong() + "/actions/CANCEL", "{}").expect(409);
        Installation.post("pp-34", "/simulations/" + done.path("id").asLong() + "/actions/HAND_OVER", "{}").expect(409);
        Installation.post("pp-34", "/simulations/" + done.path("id").asLong() + "/actions/PUBLISH", "{}").expect(404);
    }

    /** A server that died leaves one that beats no more: whoever looks lets it begin again. A running one that beats is left alone, and can be cancelled. */
    @Test
    void one_that_was_left_alone_begins_again_and_one_that_runs_is_cancelled() throws SQLException {
        long left = planted("2020-01-01 00:00:00");
        assertEquals("DONE", done(left).path("state").asText());
        long beating = planted("2999-01-01 00:00:00");
        assertEquals("RUNNING", Installation.get("pp-34", "/simulations/" + beating).expect(200).json().path("state").asText());
        assertEquals("CANCELLED", Installation.post("pp-34", "/simulations/" + beating + "/actions/CANCEL", "{}").expect(200).json().path("state").asText());
        assertEquals("CANCELLED", done(beating).path("state").asText());
    }

    private static long planted(String beat) throws SQLException {
        try (var database = Installation.database(); var insert = database.prepareStatement("insert into simulation (office_code, question, state, version, households, done, beat_at,"
            + " asked_by, asked_name, asked_at) values ('340304', '{\"office\": \"340304\", \"on\": \"2026-10-09\"}', 'RUNNING', 0, 0, 0, ?, 'x', 'x', '2026-10-09 09:00:00')",
            Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, beat);
            insert.executeUpdate();
            try (var keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    @Test
    void a_simulation_that_convinces_becomes_drafts_with_one_act() throws SQLException {
        JsonNode path = asked("{\"office\": \"3403\", \"on\": \"2026-10-09\", \"path\": {\"target\": \"0.95\", \"years\": 2, \"urbanGrowthPercent\": \"4\", \"startYear\": 2090}, \"scope\": [\"ACTIVE\"]}");
        JsonNode drafts = Installation.post("pp-34", "/simulations/" + path.path("id").asLong() + "/actions/HAND_OVER", "{}").expect(200).json().path("rulePacks");
        assertEquals(2, drafts.size());
        JsonNode last = Installation.get("pp-34", "/rule-packs/" + drafts.path(1).asLong()).expect(200).json();
        JsonNode year = path.path("result").path("years").path(1);
        assertTrue(last.toString().contains("\"monthly\":" + year.path("rural").asLong()), last.toString());
        for (JsonNode draft : drafts) {
            Installation.post("pp-34", "/rule-packs/" + draft.asLong() + "/actions/WITHDRAW", "{\"text\": \"a test\"}").expect(200);
        }
    }

    /** The drafts of a path, published by somebody else: what then holds in each of its years costs to the fen what was predicted, for the same families. */
    @Test
    void a_published_path_costs_what_was_predicted_to_the_fen() {
        JsonNode path = asked("{\"office\": \"3403\", \"on\": \"2026-10-09\", \"path\": {\"target\": \"0.9\", \"years\": 3, \"urbanGrowthPercent\": \"4.5\", \"startYear\": 2093}, \"scope\": [\"ACTIVE\"]}");
        JsonNode drafts = Installation.post("pp-34", "/simulations/" + path.path("id").asLong() + "/actions/HAND_OVER", "{}").expect(200).json().path("rulePacks");
        try {
            drafts.forEach(draft -> published(draft.asLong()));
            for (JsonNode year : path.path("result").path("years")) {
                JsonNode lived = asked("{\"office\": \"3403\", \"on\": \"" + year.path("year").asInt() + "-10-09\", \"scope\": [\"ACTIVE\"]}").path("result").path("years").path(0);
                assertEquals(year, lived, path.toString());
            }
        } finally {
            for (int at = drafts.size() - 1; at >= 0; at--) {
                Installation.post("pp2-34", "/rule-packs/" + drafts.path(at).asLong() + "/actions/WITHDRAW", "{\"text\": \"a test\"}").expect(200);
            }
        }
    }

    /** A municipality has lines and top-ups of its own; the province simulates others. What it publishes then holds there as well, and every county costs what was said. */
    @Test
    void what_a_province_hands_over_holds_also_where_a_municipality_has_its_own() {
        String day = "2095-10-09";
        List<Long> published = new ArrayList<>();
        try {
            published.add(draftedAndPublished("3403", "2095-01-01", "{\"topUps\": {\"mode\": \"ADD_ALL\", \"rounding\": \"HALF_UP_YUAN\", \"kinds\": [{\"kind\": \"AGE\", \"minAge\": 60, \"percent\": \"40\"}]}}"));
            JsonNode asked = asked("{\"office\": \"34\", \"on\": \"" + day + "\", \"rules\": {\"standards\": {\"URBAN\": {\"monthly\": 77100}, \"RURAL\": {\"annual\": 721300}},"
                + " \"topUps\": {\"mode\": \"HIGHEST_ONLY\", \"rounding\": \"HALF_UP_YUAN\", \"kinds\": [{\"kind\": \"AGE\", \"minAge\": 60, \"percent\": \"25\"}]}}, " + ALL + "}");
            JsonNode drafts = Installation.post("pp-34", "/simulations/" + asked.path("id").asLong() + "/actions/HAND_OVER", "{}").expect(200).json().path("rulePacks");
            List<String> regions = new ArrayList<>();
            drafts.forEach(draft -> regions.add(Installation.get("pp-34", "/rule-packs/" + draft.asLong()).expect(200).json().path("region").asText()));
            assertTrue(regions.get(0).equals("34") && regions.contains("3403") && !regions.contains("3404"), "the province first, and those that have something of their own: " + regions);
            drafts.forEach(draft -> published.add(published(draft.asLong())));
            JsonNode lived = asked("{\"office\": \"34\", \"on\": \"" + day + "\", " + ALL + "}").path("result");
            JsonNode predicted = asked.path("result");
            assertEquals(predicted.path("years"), lived.path("years"));
            assertEquals(predicted.path("rows").size(), lived.path("rows").size());
            int shown = 0;
            for (int at = 0; at < predicted.path("rows").size(); at++) {
                JsonNode then = predicted.path("rows").path(at);
                JsonNode now = lived.path("rows").path(at);
                if (then.path("costAfter").isNumber() && now.path("costAfter").isNumber()) {
                    assertEquals(then.path("costAfter"), now.path("costAfter"), then.toString());
                    assertEquals(then.path("after"), now.path("after"), then.toString());
                    shown += then.path("office").asText().startsWith("3403") ? 1 : 0;
                }
            }
            assertTrue(shown > 0, "no county of the municipality was compared");
            Installation.post("pp-34", "/simulations/" + asked.path("id").asLong() + "/actions/HAND_OVER", "{}").expect(409);
        } finally {
            for (int at = published.size() - 1; at >= 0; at--) {
                Installation.post("pp2-34", "/rule-packs/" + published.get(at) + "/actions/WITHDRAW", "{\"text\": \"a test\"}").expect(200);
            }
        }
    }

    /** The base lines move along a path and the place coefficients go with them: handed over and published it costs to the fen what was said. */
    @Test
    void a_path_moves_the_base_line_and_the_places_keep_their_coefficient() {
        List<Long> published = new ArrayList<>();
        try {
            published.add(draftedAndPublished("3403", "2095-01-01", "{\"components\": {\"rounding\": \"HALF_UP_YUAN\", \"rows\": [{\"code\": \"P\", \"kind\": \"PLACE\", \"region\": \"340302\","
                + " \"coefficient\": \"1.0333\", \"from\": \"2095-01-01\", \"basis\": \"a paper\", \"budgetLine\": \"2081901\"}]}}"));
            JsonNode asked = asked("{\"office\": \"3403\", \"on\": \"2095-10-09\", \"path\": {\"target\": \"0.9\", \"years\": 2, \"urbanGrowthPercent\": \"4.5\", \"startYear\": 2096}, \"scope\": [\"ACTIVE\"]}");
            JsonNode drafts = Installation.post("pp-34", "/simulations/" + asked.path("id").asLong() + "/actions/HAND_OVER", "{}").expect(200).json().path("rulePacks");
            assertEquals(2, drafts.size(), drafts.toString());
            drafts.forEach(draft -> published.add(published(draft.asLong())));
            for (JsonNode year : asked.path("result").path("years")) {
                String day = year.path("year").asInt() + "-10-09";
                assertEquals(year, asked("{\"office\": \"3403\", \"on\": \"" + day + "\", \"scope\": [\"ACTIVE\"]}").path("result").path("years").path(0), asked.toString());
                long base = year.path("urban").asLong();
                assertEquals((base * 10_333 / 10_000 + 50) / 100 * 100, Installation.get("pp-34", "/standards?office=340302&category=URBAN&on=" + day).expect(200).json().path("amount").asLong());
            }
        } finally {
            for (int at = published.size() - 1; at >= 0; at--) {
                Installation.post("pp2-34", "/rule-packs/" + published.get(at) + "/actions/WITHDRAW", "{\"text\": \"a test\"}").expect(200);
            }
        }
    }

    /** What the row tells, the table tells: the sources that bear it, what is gained, and the years in constant prices. */
    @Test
    void sources_gains_and_constant_prices_are_in_the_answer_and_in_the_table() {
        JsonNode asked = asked("{\"office\": \"3403\", \"on\": \"2026-10-09\", \"path\": {\"target\": \"0.95\", \"years\": 2, \"urbanGrowthPercent\": \"10\", \"startYear\": 2027, \"pricePercent\": \"10\"}, \"scope\": [\"ACTIVE\"]}");
        int borne = 0;
        int gained = 0;
        for (JsonNode row : asked.path("result").path("rows")) {
            if (row.path("bySource").size() > 0) {
                long sum = 0;
                for (JsonNode part : row.path("bySource")) {
                    sum += part.asLong();
                }
                assertEquals(row.path("costAfter").asLong(), sum, row.toString());
                borne++;
            }
            if (row.path("gained").path("amount").asLong() > 0) {
                long in = 0;
                for (JsonNode band : row.path("gained").path("bands")) {
                    assertTrue(band.asLong() == 0 || band.asLong() >= 5, row.toString());
                    in += band.asLong();
                }
                assertTrue(in == 0 || in == row.path("gaining").asLong(), row.toString());
                gained++;
            }
        }
        assertTrue(borne > 0 && gained > 0, asked.toString());
        JsonNode year = asked.path("result").path("years").path(0);
        assertEquals(year.path("urban").asLong(), (year.path("real").path("urban").asLong() * 11 + 5) / 10, year.toString());
        String table = Installation.get("pp-34", "/tables/simulation.csv?language=en&id=" + asked.path("id").asLong()).expect(200).text();
        for (String head : new String[] {"Central government", "County", "200.00 yuan and more", "constant prices"}) {
            assertTrue(table.contains(head), head + " " + table.lines().findFirst().orElse(""));
        }
    }

    @Test
    void what_the_law_does_not_let_hold_is_not_handed_over_and_the_region_is_named() {
        JsonNode below = asked("{\"office\": \"3403\", \"on\": \"2095-10-09\", \"rules\": {\"standards\": {\"URBAN\": {\"monthly\": 70000}}}, \"scope\": [\"ACTIVE\"]}");
        String problem = Installation.post("pp-34", "/simulations/" + below.path("id").asLong() + "/actions/HAND_OVER", "{}").expect(409).json().toString();
        assertTrue(problem.contains("3403"), problem);
    }

    private static long draftedAndPublished(String region, String from, String rules) {
        return published(Installation.post("pp-34", "/rule-packs", "{\"region\": \"" + region + "\", \"era\": \"R2026\", \"from\": \"" + from + "\", \"source\": \"a test\", \"rules\": " + rules + "}")
            .expect(201).json().path("id").asLong());
    }

    private static long published(long draft) {
        String pack = "/rule-packs/" + draft;
        var accepted = Installation.JSON.createObjectNode();
        Installation.get("pp2-34", pack).expect(200).json().path("findings").forEach(finding -> accepted.withArray("accept").add(finding.path("code").asText()));
        Installation.post("pp2-34", pack + "/actions/PUBLISH", accepted.toString()).expect(200);
        return draft;
    }
}
