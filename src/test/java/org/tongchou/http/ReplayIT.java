package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** Every decision on file comes out as it was stored, whatever was published since; what somebody changed past the application is found and named. */
@Tag("http")
class ReplayIT {

    private static final String DECIDED = "select a.number, f.* from assessment f join application a on a.id = f.application_id where f.outcome = 'DIBAO' and f.monthly > 0 order by f.id desc";
    private static final String[] COLUMNS = {"assessed_on", "pack_version", "facts_sealed", "rules", "result_sealed", "outcome", "monthly"};

    /** What a replay of everything found. */
    private record Found(long checked, long differing, JsonNode differences) {
    }

    private static Found all() {
        long checked = 0;
        long differing = 0;
        int parts = 0;
        var differences = Installation.JSON.createArrayNode();
        String after = null;
        do {
            JsonNode part = Installation.post("au-34", "/replays", Installation.JSON.createObjectNode().put("after", after).toString()).expect(200).json();
            checked += part.path("checked").asLong();
            differing += part.path("differing").asLong();
            part.path("differences").forEach(differences::add);
            after = part.path("next").textValue();
            parts++;
        } while (after != null);
        assertTrue(parts > 1, "it went on after the first part");
        return new Found(checked, differing, differences);
    }

    @Test
    void the_whole_province_comes_out_as_it_was_stored_also_after_another_rule_pack_was_published() throws SQLException {
        long stored = Installation.number("select count(*) from assessment");
        assertTrue(stored > 100, stored + " decisions are on file");
        assertEquals(new Found(stored, 0, Installation.JSON.createArrayNode()), all());
        String pack = "/rule-packs/" + drafted().path("id").asText();
        JsonNode draft = Installation.get("pp2-34", pack).expect(200).json();
        ObjectNode accepted = Installation.JSON.createObjectNode();
        draft.path("findings").forEach(finding -> accepted.withArray("accept").add(finding.path("code").asText()));
        Installation.post("pp2-34", pack + "/actions/PUBLISH", accepted.toString()).expect(200);
        try {
            assertEquals(new Found(stored, 0, Installation.JSON.createArrayNode()), all());
        } finally {
            Installation.post("pp2-34", pack + "/actions/WITHDRAW", "{\"text\": \"a test\"}").expect(200);
        }
    }

    /** A pack that would change nearly every amount, for a day far ahead. */
    private static JsonNode drafted() {
        JsonNode held = Installation.get("pp-34", "/rule-packs?region=34").expect(200).json();
        ObjectNode rules = held.path("rules").deepCopy();
        rules.withObject("/benefit").put("rounding", "FLOOR_YUAN").put("minimumMonthly", 9900);
        ObjectNode body = Installation.JSON.createObjectNode().put("region", "34").put("era", held.path("era").asText()).put("from", "2098-01-01").put("source", "a test");
        return Installation.post("pp-34", "/rule-packs", body.set("rules", rules).toString()).expect(201).json();
    }

    /** Published past the application, and for days that were decided already. */
    @Test
    void not_even_rules_and_standards_that_are_backdated_change_a_replay() throws SQLException {
        long stored = Installation.number("select count(*) from assessment");
        try {
            change("insert into rule_pack_draft (office_code, era, effective_from, source, document, state, version, drafted_name, drafted_at)"
                + " values ('34', 'R2026', '2020-01-01', 'a test', '{}', 'PUBLISHED', 0, '', '2026-01-01')");
            change("insert into rule_pack (id, region, version, era, effective_from, source, rules) select d.id, '34', 900, 'R2026', '2020-01-01', 'a test',"
                + " replace(p.rules, 'CEIL_YUAN', 'FLOOR_YUAN') from rule_pack p join rule_pack_draft d on d.source = 'a test' and d.document = '{}' where p.region = '34' and p.version = 2");
            change("insert into standard (region, category, unit, amount, effective_from, document, revision) select region, category, unit, amount * 2, effective_from, 'a test', 900"
                + " from standard");
            assertEquals(new Found(stored, 0, Installation.JSON.createArrayNode()), all());
        } finally {
            change("delete from standard where document = 'a test' and revision = 900");
            change("delete from rule_pack where source = 'a test' and version = 900");
            change("delete from rule_pack_draft where source = 'a test' and document = '{}'");
        }
    }

    /** What somebody does to a stored decision. */
    private interface Change {
        void to(ResultSet row) throws SQLException;
    }

    @TestFactory
    Stream<DynamicTest> what_was_changed_past_the_application_is_found_and_named() {
        return Stream.concat(Stream.of("monthly = monthly + 1|/monthly", "outcome = 'EDGE'|/outcome", "assessed_on = '2020-01-01'|/on", "pack_version = pack_version + 1|/result/rulePack/version",
                "rules = replace(rules, 'CEIL_YUAN', 'UP')|/rules/benefit/rounding", "facts_sealed = left(facts_sealed, 50)|/facts", "result_sealed = facts_sealed|/result")
            .map(line -> line.split("\\|")).map(change -> found(change[0], row -> change("update assessment set " + change[0] + " where id = " + row.getLong("id")), change[1])),
            Stream.of(
                found("facts of another day", resealed(SealedColumn.FACTS, "\"on\":\"20", "\"on\":\"21"), "/on"),
                found("another income", resealed(SealedColumn.FACTS, "\"income\":[", "\"income\":[{\"member\":\"p1\",\"item\":\"OTHER\",\"annual\":120},"), "/result/countableAnnualIncome"),
                found("half of the facts", resealed(SealedColumn.FACTS, "\"members\":", ""), "/facts"),
                found("another result", resealed(SealedColumn.RESULT, "\"benefitMonthly\":", "\"benefitMonthly\":1"), "/result/benefitMonthly")));
    }

    private static DynamicTest found(String name, Change change, String pointer) {
        return DynamicTest.dynamicTest(name, () -> isFound(change, pointer));
    }

    /** What only a holder of the keys can do: opened, changed and sealed again. */
    private static Change resealed(SealedColumn column, String before, String after) {
        return row -> {
            String place = SealedColumn.row(row.getLong("application_id"), row.getString("row_key"));
            String clear = Seals.own().open(column, place, row.getBytes(column.column()));
            assertTrue(clear.contains(before), clear);
            try (Connection database = Installation.database(); var update = database.prepareStatement("update assessment set " + column.column() + " = ? where id = ?")) {
                update.setBytes(1, Seals.own().seal(column, place, clear.replace(before, after)));
                update.setLong(2, row.getLong("id"));
                assertEquals(1, update.executeUpdate());
            }
        };
    }

    private static void isFound(Change change, String pointer) throws SQLException {
        try (Connection database = Installation.database(); var query = database.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
            var row = query.executeQuery(DECIDED)) {
            do {
                assertTrue(row.next(), "a family with an income was decided");
            } while (!Seals.own().open(SealedColumn.FACTS, SealedColumn.row(row.getLong("application_id"), row.getString("row_key")), row.getBytes("facts_sealed")).contains("\"income\":[{"));
            String number = row.getString("number");
            assertEquals(0, replayed(number).path("differing").asInt());
            try {
                change.to(row);
                JsonNode one = replayed(number);
                assertEquals(1, one.path("differing").asInt(), one.toString());
                assertTrue(StreamSupport.stream(one.path("differences").path(0).path("pointers").spliterator(), false).anyMatch(place -> place.asText().equals(pointer)), one.toString());
                Found found = all();
                assertEquals(1, found.differing());
                assertEquals(number, found.differences().path(0).path("application").asText());
            } finally {
                restore(database, row);
            }
            assertEquals(0, replayed(number).path("differing").asInt(), "the store is as it was");
        }
    }

    private static void restore(Connection database, ResultSet row) throws SQLException {
        try (var update = database.prepareStatement("update assessment set " + String.join(" = ?, ", COLUMNS) + " = ? where id = ?")) {
            for (int at = 0; at < COLUMNS.length; at++) {
                update.setObject(at + 1, row.getObject(COLUMNS[at]));
            }
            update.setLong(COLUMNS.length + 1, row.getLong("id"));
            assertEquals(1, update.executeUpdate());
        }
    }

    private static JsonNode replayed(String number) {
        return Installation.post("au-34", "/applications/" + number + "/replay", "{}").expect(200).json();
    }

    private static void change(String sql) throws SQLException {
        try (Connection database = Installation.database(); var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void only_auditors_replay_and_each_replay_stands_in_the_trail() throws SQLException {
        for (String account : new String[] {"ca-340302", "tw-340302001", "ps-34", "pp-34", "ad-34"}) {
            Installation.post(account, "/replays", "{}").expect(403);
        }
        Installation.post("", "/replays", "{}").expect(401);
        Installation.post("au-34", "/replays", "{\"after\": \"x\"}").expect(400);
        Installation.post("au-34", "/replays", "{\"behind\": \"1\"}").expect(400);
        Installation.post("au-34", "/applications/340302001-2020-9999/replay", "{}").expect(404);
        long before = Installation.number("select count(*) from audit_line where act = 'REPLAY' and outcome = 'DONE'");
        Installation.call("au-34", "POST", "/replays", "{}", Map.of()).expect(200);
        assertEquals(before + 1, Installation.number("select count(*) from audit_line where act = 'REPLAY' and outcome = 'DONE'"));
    }

    // --- all decisions in the background ----------------------------------------------------------------------------

    /** Looks again and again until it is over, however slow the machine is. */
    private static JsonNode over(long id) {
        JsonNode now = Installation.get("au-34", "/audit/replays/" + id).expect(200).json();
        for (int round = 0; now.path("state").asText().equals("RUNNING") && round < 1200; round++) {
            LockSupport.parkNanos(100_000_000);
            now = Installation.get("au-34", "/audit/replays/" + id).expect(200).json();
        }
        return now;
    }

    /** Begins one, once none that somebody else began runs any more. */
    private static JsonNode batch() {
        Installation.get("au-34", "/audit/replays").expect(200).json().path("rows").forEach(row -> over(row.path("id").asLong()));
        JsonNode begun = Installation.post("au-34", "/audit/replays", "{}").expect(202).json();
        assertEquals("RUNNING", begun.path("state").asText());
        return over(begun.path("id").asLong());
    }

    private static Found found(JsonNode run) {
        return new Found(run.path("checked").asLong(), run.path("differing").asLong(), run.path("differences"));
    }

    private static long kept(String act) throws SQLException {
        return Installation.number("select count(*) from audit_line where act = ? and outcome = 'DONE'", act);
    }

    @Test
    void a_replay_in_the_background_counts_every_decision_once_stays_and_stands_in_the_trail_once() throws SQLException {
        long stored = Installation.number("select count(*) from assessment");
        long[] before = {kept("REPLAY_ALL"), kept("FINISH_REPLAY"), kept("REPLAY")};
        JsonNode run = batch();
        assertEquals("DONE", run.path("state").asText());
        assertEquals(new Found(stored, 0, Installation.JSON.createArrayNode()), found(run));
        assertEquals(stored, run.path("total").asLong());
        assertEquals(before[0] + 1, kept("REPLAY_ALL"));
        assertEquals(before[1] + 1, kept("FINISH_REPLAY"));
        assertEquals(before[2], kept("REPLAY"), "its parts stand in no line");
        JsonNode row = Installation.get("au-34", "/audit/replays").expect(200).json().path("rows").path(0);
        assertEquals(run.path("id"), row.path("id"));
        assertTrue(row.path("endedAt").isTextual() && row.path("differences").isMissingNode(), row.toString());
        System.out.println("Replayed " + stored + " decisions in " + Installation.number("select timestampdiff(microsecond, begun_at, ended_at) from replay_run where id = ?",
            run.path("id").asLong()) / 1000 + " ms");
    }

    @Test
    void what_was_changed_past_the_application_is_named_by_a_replay_in_the_background() throws SQLException {
        long id = Installation.number("select max(id) from assessment where outcome = 'DIBAO' and monthly > 0");
        change("update assessment set monthly = monthly + 1 where id = " + id);
        JsonNode run;
        try {
            run = batch();
        } finally {
            change("update assessment set monthly = monthly - 1 where id = " + id);
        }
        assertEquals(1, run.path("differing").asLong(), run.toString());
        assertEquals(1, Installation.number("select count(*) from assessment f join application a on a.id = f.application_id where f.id = ? and a.number = ?", id,
            run.at("/differences/0/application").asText()), run.toString());
        assertEquals("/monthly", run.at("/differences/0/pointers/0").asText());
        assertEquals(run, Installation.get("au-34", "/audit/replays/" + run.path("id").asLong()).expect(200).json(), "what it found stays");
        assertEquals(0, batch().path("differing").asLong());
    }

    private static long planted(String beat, long last, long checked, long until) throws SQLException {
        try (var database = Installation.database(); var insert = database.prepareStatement("insert into replay_run (office_code, state, version, asked_by, asked_account, asked_name,"
            + " begun_at, until_key, total, last_key, checked, differing, differences, beat_at) values ('34', 'RUNNING', 0, 'x', 'x', 'x', '2026-10-09 09:00:00', ?,"
            + " (select count(*) from assessment where id <= ?), ?, ?, 1, '[{\"application\": \"x\", \"pointers\": [\"/on\"]}]', ?)", Statement.RETURN_GENERATED_KEYS)) {
            insert.setLong(1, until);
            insert.setLong(2, until);
            insert.setLong(3, last);
            insert.setLong(4, checked);
            insert.setString(5, beat);
            insert.executeUpdate();
            try (var keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    /** A server that died leaves one that beats no more: whoever looks lets it go on after the last key that was counted, up to the last that was there when it began. */
    @Test
    void one_that_was_left_alone_goes_on_and_counts_each_decision_once() throws SQLException {
        batch();
        long middle = Installation.number("select max(id) div 2 from assessment");
        long until = Installation.number("select max(id) from assessment where id < (select max(id) from assessment)");
        long before = Installation.number("select count(*) from assessment where id <= ?", middle);
        JsonNode run = over(planted("2020-01-01 00:00:00", middle, before, until));
        assertEquals("DONE", run.path("state").asText());
        assertTrue(before > 0 && before < run.path("total").asLong(), run.toString());
        assertEquals(Installation.number("select count(*) from assessment where id <= ?", until), run.path("checked").asLong(), run.toString());
        assertEquals(run.path("total"), run.path("checked"));
        assertEquals(1, run.path("differing").asLong(), "what had been found before stays");
        assertEquals("x", run.at("/differences/0/application").asText());
    }

    @Test
    void one_runs_at_a_time_and_can_be_cancelled() throws SQLException {
        batch();
        long beating = planted("2999-01-01 00:00:00", 1, 1, 2);
        assertTrue(Installation.post("au-34", "/audit/replays", "{}").expect(409).text().contains("已有一次全部决定回放"));
        assertEquals("RUNNING", Installation.get("au-34", "/audit/replays/" + beating).expect(200).json().path("state").asText());
        Installation.post("au-34", "/audit/replays/" + beating + "/actions/STOP", "{}").expect(404);
        assertEquals("CANCELLED", Installation.post("au-34", "/audit/replays/" + beating + "/actions/CANCEL", "{}").expect(200).json().path("state").asText());
        Installation.post("au-34", "/audit/replays/" + beating + "/actions/CANCEL", "{}").expect(409);
        JsonNode kept = Installation.get("au-34", "/audit/replays/" + beating).expect(200).json();
        assertEquals(1, kept.path("checked").asLong(), "what was found until then stays");
        assertEquals("DONE", batch().path("state").asText());
    }

    @Test
    void only_auditors_begin_look_at_or_cancel_one() throws SQLException {
        long id = batch().path("id").asLong();
        for (String account : new String[] {"ca-340302", "tw-340302001", "ps-34", "pp-34", "ad-34", "ms-3403"}) {
            Installation.post(account, "/audit/replays", "{}").expect(403);
            Installation.get(account, "/audit/replays").expect(403);
            Installation.get(account, "/audit/replays/" + id).expect(403);
            Installation.post(account, "/audit/replays/" + id + "/actions/CANCEL", "{}").expect(403);
        }
        Installation.post("au-34", "/audit/replays", "{\"office\": \"33\"}").expect(400);
        Installation.get("au-34", "/audit/replays?page=x").expect(400);
        Installation.get("au-34", "/audit/replays/999999999").expect(404);
        long first = Installation.number("select min(id) from replay_run");
        assertEquals(0, Installation.get("au-34", "/audit/replays?page=" + first).expect(200).json().path("rows").size());
    }
}
