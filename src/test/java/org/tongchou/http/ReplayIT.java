package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every decision on file comes out as it was stored, whatever was published since; what somebody changed past the application is found and named. */
@Tag("http")
class ReplayIT {

    private static final String DECIDED = "select a.number, f.* from assessment f join application a on a.id = f.application_id where f.outcome = 'DIBAO' and f.monthly > 0"
        + " and f.facts like '%\"income\":[{%' order by f.id desc limit 1";
    private static final String[] COLUMNS = {"assessed_on", "pack_version", "facts", "rules", "result", "outcome", "monthly"};

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
    void the_whole_province_comes_out_as_it_was_stored_also_after_other_rules_were_published() throws SQLException {
        long stored = Installation.number("select count(*) from assessment");
        assertTrue(stored > 100, stored + " decisions are on file");
        assertEquals(new Found(stored, 0, Installation.JSON.createArrayNode()), all());
        try {
            change("insert into rule_pack (region, version, era, effective_from, source, rules) select region, version + 900, era, '2020-01-01', 'a test',"
                + " replace(rules, 'CEIL_YUAN', 'HALF_UP_FEN') from rule_pack where region = '34'");
            change("insert into standard (region, category, unit, amount, effective_from, document) select region, category, unit, amount * 2,"
                + " date_add(effective_from, interval 1 day), 'a test' from standard");
            assertEquals(new Found(stored, 0, Installation.JSON.createArrayNode()), all());
        } finally {
            change("delete from rule_pack where source = 'a test'");
            change("delete from standard where document = 'a test'");
        }
    }

    @TestFactory
    Stream<DynamicTest> what_was_changed_past_the_application_is_found_and_named() {
        return Stream.of("monthly = monthly + 1|/monthly", "outcome = 'EDGE'|/outcome", "assessed_on = '2020-01-01'|/on", "pack_version = pack_version + 1|/result/rulePack/version",
                "facts = replace(facts, '\"on\":\"20', '\"on\":\"21')|/on",
                "facts = replace(facts, '\"income\":[', '\"income\":[{\"member\":\"p1\",\"item\":\"OTHER\",\"annual\":120},')|/result/countableAnnualIncome", "facts = left(facts, 50)|/facts", "rules = replace(rules, 'CEIL_YUAN', 'UP')|/rules/benefit/rounding",
                "result = replace(result, '\"benefitMonthly\":', '\"benefitMonthly\":1')|/result/benefitMonthly")
            .map(line -> line.split("\\|"))
            .map(change -> DynamicTest.dynamicTest(change[0], () -> isFound(change[0], change[1])));
    }

    private static void isFound(String change, String pointer) throws SQLException {
        try (Connection database = Installation.database(); var query = database.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
            var row = query.executeQuery(DECIDED)) {
            row.next();
            String number = row.getString("number");
            assertEquals(0, replayed(number).path("differing").asInt());
            try {
                change("update assessment set " + change + " where id = " + row.getLong("id"));
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
}
