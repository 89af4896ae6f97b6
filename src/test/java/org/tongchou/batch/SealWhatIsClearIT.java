package org.tongchou.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.http.Installation;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** A database of the time before the sealing is taken over: every value is there afterwards, and nothing of it can be read in its files. */
@Tag("http")
class SealWhatIsClearIT {

    private static final int FILES = 450;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final Path FOLDER = Path.of(Installation.setting("tongchou.home", ".data/tongchou"), "mysql", "tongchou_trial");
    private static final String ACCOUNT = "6288997777777777772";
    private static final String FINDINGS = "入户查看，患测试矽肺病";

    private final String url = Installation.setting("tongchou.db.url", "").replaceFirst("/tongchou\\?", "/tongchou_trial?");
    private final String owner = Installation.setting("tongchou.db.owner.user", "tongchou_owner");
    private final String password = System.getenv("TONGCHOU_DB_OWNER_PASSWORD");
    private final List<String> numbers = new ArrayList<>();
    private Connection database;

    @BeforeEach
    void a_database_of_before() throws SQLException {
        try (Connection root = Installation.database(); Statement statement = root.createStatement()) {
            statement.execute("drop database if exists tongchou_trial");
            statement.execute("create database tongchou_trial character set utf8mb4 collate utf8mb4_0900_bin");
        }
        // The grants to the application's user belong to the real schema.
        flyway().skipDefaultCallbacks(true).target("003").load().migrate();
        database = DriverManager.getConnection(url, owner, password);
        database.setAutoCommit(false);
        fill();
    }

    private FluentConfiguration flyway() {
        return Flyway.configure().dataSource(url, owner, password).locations("classpath:db/migration").placeholders(Map.of("schema", "tongchou_trial", "application", "nobody"));
    }

    private void fill() throws SQLException {
        for (int at = 1; at <= FILES; at++) {
            String person = onPurpose(at);
            numbers.add(person);
            run("insert into application (id, number, office_code, category, state, version, applicant_name, member_count, declaration, created_on)"
                + " values (?, ?, '340302001', 'URBAN', 'CONFIRMED', 0, '测试家甲', 1, ?, '2026-09-01')", at, "N" + at, "{\"idNumber\": \"" + person + "\"}");
            run("insert into application_member values (?, 0, 'p1', '测试家甲', ?, '1970-01-01', 1)", at, person);
            run("insert into standing values (?, ?)", person, at);
            run("insert into case_event (application_id, office_code, at, act, officer_subject, officer_account, officer_name, role, to_state, text, detail)"
                + " values (?, '340302001', '2026-09-01', 'RECORD_SURVEY', 's', 'a', 'n', 'TOWNSHIP', 'SURVEY', ?, ?)", at, at % 2 == 0 ? null : FINDINGS, at % 3 == 0 ? null : "{\"n\": " + at + "}");
            run("insert into assessment (application_id, office_code, assessed_on, pack_region, pack_version, pack_era, facts, rules, result, result_en, outcome, covered, monthly, top_ups)"
                + " values (?, '340302001', '2026-09-01', '34', 1, 'R2021', ?, '{}', '{\"结果\": 1}', '{\"result\": 1}', 'DIBAO', 1, 1, 0)", at, "{\"seriousIllness\": true, \"n\": " + at + "}");
            run("insert into award (number, certificate, application_number, office_code, category, state, holder_name, member_count, recheck_class, recheck_due, account_holder,"
                + " account_number, account_bank, version) values (?, ?, ?, '340302001', 'URBAN', 'ACTIVE', '测试家甲', 1, 'ANNUAL', '2027-09-01', '测试家甲', ?, '测试银行', 0)", "A" + at, "C" + at, "N" + at, ACCOUNT);
        }
        database.commit();
    }

    /** A number of the division that belongs to this test: the canary of deploy/test knows that these are written clear on purpose. */
    private static String onPurpose(int serial) {
        String first = "34998919700101%03d".formatted(serial);
        int sum = 0;
        for (int at = 0; at < first.length(); at++) {
            sum += (first.charAt(at) - '0') * WEIGHTS[at];
        }
        return first + "10X98765432".charAt(sum % 11);
    }

    private void run(String sql, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }

    @AfterEach
    void away() throws SQLException {
        database.close();
        try (Connection root = Installation.database(); Statement statement = root.createStatement()) {
            statement.execute("drop database tongchou_trial");
        }
    }

    @Test
    void everything_is_sealed_in_blocks_and_nothing_clear_is_left_in_the_files_of_the_tables() throws Exception {
        written();
        untilReadable(numbers.get(0));
        untilReadable(FINDINGS);
        flyway().skipDefaultCallbacks(true).load().migrate();
        // A first try is cut off: one number cannot be read.
        run("update application_member set id_number = 'unreadable' where application_id = ?", FILES);
        database.commit();
        assertThrows(IllegalArgumentException.class, () -> new SealWhatIsClear(Seals.own()).in(database));
        database.rollback();
        run("update application_member set id_number = ? where application_id = ?", numbers.get(FILES - 1), FILES);
        database.commit();
        new SealWhatIsClear(Seals.own()).in(database);
        new SealWhatIsClear(Seals.own()).in(database);
        assertEquals(FILES, opened());
        written();
        assertFalse(readable(numbers.get(0)) || readable(numbers.get(FILES - 1)) || readable(ACCOUNT) || readable(FINDINGS) || readable("seriousIllness"));
    }

    private int opened() throws SQLException {
        int opened = 0;
        try (var query = database.prepareStatement("select a.id, a.number, a.declaration_sealed, m.id_index, s.person_index, s.number_sealed, e.row_key, e.text_sealed, e.detail_sealed,"
            + " f.row_key, f.facts_sealed, f.result_sealed, f.result_en_sealed, w.number, w.account_sealed from application a join application_member m on m.application_id = a.id"
            + " join standing s on s.application_id = a.id join case_event e on e.application_id = a.id join assessment f on f.application_id = a.id join award w on w.application_number = a.number"
            + " order by a.id"); var row = query.executeQuery()) {
            while (row.next()) {
                int at = row.getInt(1);
                String person = numbers.get(at - 1);
                Seals seals = Seals.own();
                assertEquals("{\"idNumber\": \"" + person + "\"}", seals.open(SealedColumn.DECLARATION, row.getString(2), row.getBytes(3)));
                assertEquals(seals.index(Seals.Purpose.MEMBER, new CitizenNumber(person)), row.getString(4));
                assertEquals(seals.index(Seals.Purpose.STANDING, new CitizenNumber(person)), row.getString(5));
                assertEquals(person, seals.open(SealedColumn.STANDING, row.getString(5), row.getBytes(6)));
                assertEquals(at % 2 == 0 ? null : FINDINGS, seals.open(SealedColumn.EVENT_TEXT, SealedColumn.row(at, row.getString(7)), row.getBytes(8)));
                assertEquals(at % 3 == 0 ? null : "{\"n\": " + at + "}", seals.open(SealedColumn.EVENT_DETAIL, SealedColumn.row(at, row.getString(7)), row.getBytes(9)));
                String place = SealedColumn.row(at, row.getString(10));
                assertEquals("{\"seriousIllness\": true, \"n\": " + at + "}", seals.open(SealedColumn.FACTS, place, row.getBytes(11)));
                assertEquals("{\"结果\": 1}", seals.open(SealedColumn.RESULT, place, row.getBytes(12)));
                assertEquals("{\"result\": 1}", seals.open(SealedColumn.RESULT_EN, place, row.getBytes(13)));
                assertEquals(ACCOUNT, seals.open(SealedColumn.ACCOUNT, row.getString(14), row.getBytes(15)));
                opened++;
            }
        }
        return opened;
    }

    /** Waits until what stays clear has reached the files, by which time all that was written before it has. */
    private static void written() throws IOException, InterruptedException {
        long patience = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        for (String table : List.of("application", "application_member", "award")) {
            while (!holds(FOLDER.resolve(table + ".ibd"), "测试家甲")) {
                assertTrue(System.nanoTime() < patience, table + " was never written to its file");
                Thread.onSpinWait();
            }
        }
    }

    /** Waits until a clear text has reached a file: so it is seen that the files are looked at where they are. */
    private static void untilReadable(String text) throws IOException {
        long patience = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!readable(text)) {
            assertTrue(System.nanoTime() < patience, text + " was never written to a file");
            Thread.onSpinWait();
        }
    }

    /** Whether a text stands in a file of a table. */
    private static boolean readable(String text) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".ibd")).anyMatch(file -> holds(file, text));
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            String wanted = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(wanted);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
