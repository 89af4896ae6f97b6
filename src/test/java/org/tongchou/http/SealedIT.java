package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.sealing.SealedColumn;

/** What the database holds of persons after real work, and how they are found without being readable. */
@Tag("http")
class SealedIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final String FOUND = "名下另有一处门面房（测试）";
    private static final String TOLD = "邻居反映户主常年卧病（测试）";

    private record Column(String table, String name) {
    }

    @BeforeEach
    void a_known_day() {
        Installation.clockTo(MONDAY);
    }

    @Test
    void no_column_of_any_table_holds_a_number_an_address_an_account_or_an_illness_after_a_whole_journey() throws SQLException {
        Family family = new Family(Journey.TOWNSHIP, "URBAN");
        travel(family);
        List<String> personal = new ArrayList<>(family.idNumbers());
        personal.addAll(List.of(family.phone(), Family.STREET, family.account(), Journey.ILLNESS, FOUND, TOLD, "\"idNumber\""));
        Set<String> clear = new TreeSet<>();
        List<Column> columns = columns();
        assertTrue(columns.stream().map(Column::table).collect(Collectors.toSet()).containsAll(
            Set.of("application", "application_member", "standing", "case_event", "assessment", "award", "request_once", "audit_line", "payment_line", "public_notice")), columns.toString());
        for (Column column : columns) {
            for (String value : personal) {
                if (Installation.number("select count(*) from `" + column.table() + "` where locate(cast(? as binary), cast(`" + column.name() + "` as binary)) > 0", value) > 0) {
                    clear.add(column + " holds " + value);
                }
            }
        }
        assertEquals(Set.of(), clear);
        // What the search above can find, it does find.
        assertTrue(Installation.number("select count(*) from application where locate(cast(? as binary), cast(applicant_name as binary)) > 0", "测试家甲") > 0);
    }

    private static void travel(Family family) {
        JsonNode drafted = Installation.call("tw-" + Journey.TOWNSHIP, "POST", "/applications", family.application(MONDAY).toString(),
            Map.of("Idempotency-Key", UUID.randomUUID().toString())).expect(201).json();
        String path = "/applications/" + drafted.path("number").asText() + "/actions/";
        String survey = Journey.survey(MONDAY, "测试调查员一", "测试调查员二");
        act("tw-340302001", path + "SUBMIT", "{}");
        act("tw-340302001", path + "ACCEPT", "{}");
        act("tw-340302001", path + "ORDER_CHECK", "{\"sources\": [\"BANK\", \"HOUSING\"]}");
        act("cv-340302", path + "REPORT_CHECK", "{\"results\": [{\"source\": \"BANK\", \"agrees\": true, \"found\": []}, {\"source\": \"HOUSING\", \"agrees\": false, \"found\": [\"" + FOUND + "\"]}]}");
        act("tw-340302001", path + "RESOLVE_EVIDENCE", "{\"item\": \"HOUSING\", \"resolution\": \"EXPLAINED\", \"text\": \"" + TOLD + "\", \"facts\": null}");
        act("tw-340302001", path + "RECORD_SURVEY", survey);
        act("tr-340302001", path + "OPINE", "{\"proposal\": \"CONFIRM\", \"text\": \"" + Journey.ILLNESS + "\"}");
        act("tr-340302001", path + "PUBLISH_NOTICE", "{\"place\": \"东风社区公示栏\"}");
        Installation.clockTo(MONDAY.plusDays(7));
        act("tr-340302001", path + "FORWARD", "{}");
        act("ca-340302", path + "CONFIRM", "{\"text\": \"同意\"}");
    }

    /** Every act is sent twice under its own key, so that its answer is stored and given again. */
    private static void act(String account, String path, String body) {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        String first = Installation.call(account, "POST", path, body, key).expect(200).text();
        assertEquals(first, Installation.call(account, "POST", path, body, key).expect(200).text());
    }

    private static List<Column> columns() throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Connection database = Installation.database(); var query = database.prepareStatement("select table_name, column_name from information_schema.columns"
            + " where table_schema = database() and data_type in ('char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'json', 'binary', 'varbinary',"
            + " 'tinyblob', 'blob', 'mediumblob', 'longblob')"); var rows = query.executeQuery()) {
            while (rows.next()) {
                columns.add(new Column(rows.getString(1), rows.getString(2)));
            }
        }
        return columns;
    }

    @Test
    void every_sealed_column_of_the_tables_is_on_the_list_and_the_reverse() throws SQLException {
        Set<Column> listed = Arrays.stream(SealedColumn.values()).map(sealed -> new Column(sealed.table(), sealed.column())).collect(Collectors.toSet());
        Set<Column> there = columns().stream().filter(column -> column.name().endsWith("_sealed")).collect(Collectors.toSet());
        assertEquals(there, listed);
    }

    @Test
    void a_file_is_found_by_a_whole_number_by_its_own_number_and_by_the_beginning_of_a_name() {
        Family family = new Family(Journey.TOWNSHIP, "URBAN");
        Journey journey = Journey.draft(Journey.TOWNSHIP, family, MONDAY);
        for (String number : family.idNumbers()) {
            assertEquals(List.of(journey.number()), found("tw-340302001", number));
            assertEquals(List.of(journey.number()), found("ca-340302", number.toLowerCase()));
            assertEquals(List.of(), found("tw-340302002", number), "another township's officer");
        }
        assertEquals(List.of(), found("tw-340302001", family.idNumbers().get(0).substring(0, 17)), "a part of a number finds nothing");
        assertEquals(List.of(journey.number()), found("tw-340302001", journey.number()));
        assertTrue(Installation.get("tw-340302001", "/applications?q=%E6%B5%8B%E8%AF%95%E5%AE%B6").expect(200).json().path("rows").size() > 0);
    }

    private static List<String> found(String account, String words) {
        List<String> numbers = new ArrayList<>();
        Installation.get(account, "/applications?q=" + words).expect(200).json().path("rows").forEach(row -> numbers.add(row.path("number").asText()));
        return numbers;
    }

    @Test
    void a_declaration_that_is_moved_to_another_file_in_the_database_does_not_open_there() throws SQLException {
        Journey own = Journey.draft(Journey.TOWNSHIP, new Family(Journey.TOWNSHIP, "URBAN"), MONDAY);
        Family strange = new Family(Journey.TOWNSHIP, "URBAN");
        Journey other = Journey.draft(Journey.TOWNSHIP, strange, MONDAY);
        byte[] before = sealed(own.number());
        write(own.number(), sealed(other.number()));
        Installation.Answer broken = Installation.get("tw-340302001", "/applications/" + own.number()).expect(500);
        assertFalse(broken.text().contains(strange.idNumbers().get(0)) || broken.text().contains("SEAL") || broken.text().contains("Exception"), broken.text());
        write(own.number(), before);
        own.file("tw-340302001");
    }

    private static byte[] sealed(String number) throws SQLException {
        try (Connection database = Installation.database(); var query = database.prepareStatement("select declaration_sealed from application where number = ?")) {
            query.setString(1, number);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getBytes(1);
            }
        }
    }

    private static void write(String number, byte[] envelope) throws SQLException {
        try (Connection database = Installation.database(); var update = database.prepareStatement("update application set declaration_sealed = ? where number = ?")) {
            update.setBytes(1, envelope);
            update.setString(2, number);
            assertEquals(1, update.executeUpdate());
        }
    }
}
