package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.document.Papers;
import org.tongchou.sealing.KeyFile;
import org.tongchou.sealing.KeyRing;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** The keys change under the demonstration while people work; the change is killed in its middle, and the server too. */
@Tag("crash")
class RotationIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final Path KEYS = Path.of(Installation.setting("tongchou.home", ".data/tongchou"), "secrets", "keys");
    private static final int HALF = 60;

    @BeforeEach
    void a_known_day() {
        Installation.clockTo(MONDAY);
    }

    @Test
    void keys_change_while_people_work_and_after_a_kill_in_the_middle_without_an_error_or_a_value_lost() throws Exception {
        KeyRing before = new KeyFile(KEYS).anew();
        int old = before.active().id();
        List<String> files = everyFile();
        assertTrue(files.size() >= 300, "the demonstration is there");
        Family early = new Family("340302003", "URBAN");
        Journey entered = Journey.draft("340302003", early, MONDAY).submitAndAccept();

        Family kin = new Family("340302003", "URBAN");
        Installation.post("ad-34", "/staff", "{\"office\": \"340302003\", \"kind\": \"COMMITTEE\", \"name\": \"测试主任\", \"idNumber\": \"%s\", \"relatives\": [{\"kinship\": \"CHILD\", \"name\": \"测试子女\", \"idNumber\": \"%s\"}]}"
            .formatted(Family.idNumber("19700203"), kin.idNumbers().get(2))).expect(201);

        Map<String, String> past = opened(SealedColumn.PACKED_PAST);
        died();
        Map<String, String> known = opened(SealedColumn.PACKED_PAST);
        assertEquals(past.size() + 1, known.size(), "what the family was before stays");

        byte[] scan = Papers.pdf(1, "invented");
        String documents = "/applications/" + entered.number() + "/documents";
        Installation.upload("tw-340302003", documents, "OTHER", "a.pdf", "测试", scan).expect(201);
        Worker workers = new Worker();
        workers.start();
        Process change = rotate("--suite", "SM", "--pace", "60");
        waitUntil(change, () -> Installation.number("select coalesce(max(reached), 0) from key_rotation where from_key = ? and step = 'application' and done = false", old) >= HALF);
        kill(change.pid());
        assertTrue(sealedWith(old) > 0 && sealedWith(old + 1) > 0, "the kill came in the middle");
        assertEquals(files, readable(files), "between two keys");
        assertStands(early, entered);
        workers.stop();

        kill(Long.parseLong(Files.readString(Path.of(Installation.setting("tongchou.home", ".data/tongchou"), "run", "wildfly.pid")).strip()));
        assertEquals(0, run("deploy/start", "--no-build"));
        assertEquals(files, readable(files), "after the server's death");
        assertStands(early, entered);

        Worker others = new Worker();
        others.start();
        assertEquals(0, run("deploy/rotate-keys", "--suite", "SM"));
        others.stop();
        assertEquals(old + " " + before.active().suite() + " RETIRED, " + (old + 1) + " SM ACTIVE", lastTwo(new KeyFile(KEYS).anew()));
        assertEquals(0, sealedWith(old));
        assertEquals(0, Installation.number("select count(*) from standing where person_index like ?", old + ".%"));
        assertEquals(0, Installation.number("select count(*) from application_member where id_index not like ?", old + 1 + ".%"));
        assertEquals(0, Installation.number("select count(*) from official_person where id_index not like ?", old + 1 + ".%"));
        assertEquals("RELATIVE", Journey.draft("340302003", kin, MONDAY).submitAndAccept().file("tw-340302003").at("/visitFor/0").asText(), "a near relative is found under the new key");
        assertEquals(files, readable(files), "under the new key");
        assertEquals(known, opened(SealedColumn.PACKED_PAST), "what families were before, under the new key");
        assertArrayEquals(scan, Installation.bytes("tw-340302003", documents + "/1").body(), "a document under the new key");
        assertStands(early, entered);
        for (Journey journey : Stream.concat(workers.done.stream(), others.done.stream()).toList()) {
            assertStands(journey.family(), journey);
        }
        assertTrue(workers.done.size() > 1 && others.done.size() > 1, "people worked meanwhile");
    }

    /** Somebody of a family in support dies. */
    private static void died() throws SQLException {
        try (Connection database = Installation.database(); var query = database.createStatement(); var row = query.executeQuery("select number from award where office_code = '340302003'"
            + " and state = 'ACTIVE' and member_count >= 3 order by id limit 1")) {
            assertTrue(row.next());
            Installation.post("tw-340302003", "/awards/" + row.getString(1) + "/actions/REPORT_CHANGE", "{\"kind\": \"DEATH\", \"on\": \"2026-10-11\", \"member\": \"p3\"}").expect(200);
        }
    }

    /** What a sealed column says, by the row. */
    private static Map<String, String> opened(SealedColumn column) throws SQLException {
        Map<String, String> opened = new TreeMap<>();
        try (Connection database = Installation.database(); var query = database.createStatement();
            var rows = query.executeQuery("select " + column.row() + ", " + column.column() + " from " + column.table())) {
            while (rows.next()) {
                opened.put(rows.getString(1), new Seals(new KeyFile(KEYS)).open(column, rows.getString(1), rows.getBytes(2)));
            }
        }
        return opened;
    }

    private static String lastTwo(KeyRing ring) {
        List<String> all = ring.generations().stream().map(Object::toString).toList();
        return String.join(", ", all.subList(all.size() - 2, all.size()));
    }

    /** People who enter families, look them up and read them, until they are told to stop; nothing of it may fail. */
    private static final class Worker {

        private final ConcurrentLinkedQueue<Journey> done = new ConcurrentLinkedQueue<>();
        private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean on = new AtomicBoolean(true);
        private final List<Thread> threads = new ArrayList<>();

        void start() {
            for (String township : List.of("340302001", "340302002", "340302005")) {
                Thread thread = new Thread(() -> work(township));
                threads.add(thread);
                thread.start();
            }
            waitFor(3);
        }

        private void work(String township) {
            try {
                while (on.get()) {
                    Family family = new Family(township, "URBAN");
                    Journey journey = Journey.draft(township, family, MONDAY).submitAndAccept().surveyAndCheck(MONDAY);
                    assertStands(family, journey);
                    done.add(journey);
                }
            } catch (Exception | AssertionError failed) {
                failures.add(failed);
            }
        }

        private void waitFor(int families) {
            long patience = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (done.size() < families && failures.isEmpty()) {
                assertTrue(System.nanoTime() < patience, "nobody got anything done");
                Thread.onSpinWait();
            }
        }

        void stop() throws InterruptedException {
            waitFor(done.size() + 1);
            on.set(false);
            for (Thread thread : threads) {
                thread.join(Duration.ofSeconds(120).toMillis());
            }
            assertEquals(List.of(), failures.stream().map(Throwable::toString).toList());
        }
    }

    /** A family is found by every number, read in whole through the act, and can be entered nowhere else. */
    private static void assertStands(Family family, Journey journey) {
        String caseworker = "tw-" + journey.number().substring(0, 9);
        for (String number : family.idNumbers()) {
            JsonNode rows = Installation.get(caseworker, "/applications?q=" + number).expect(200).json().path("rows");
            assertEquals(1, rows.size(), "found by its number");
            assertEquals(journey.number(), rows.path(0).path("number").asText());
        }
        assertEquals(family.account(), Installation.post(caseworker, "/applications/" + journey.number() + "/disclosure", "{\"field\": \"ACCOUNT\", \"reason\": \"核对账号一致\"}")
            .expect(200).json().path("value").asText());
        Family again = new Family("340302004", "URBAN");
        again.idNumbers().set(3, family.idNumbers().get(3));
        Journey elsewhere = Journey.draft("340302004", again, MONDAY);
        Installation.Answer refused = elsewhere.act("tw-340302004", "SUBMIT", "{}").expect(409);
        assertTrue(refused.text().contains("p4"), refused.text());
        elsewhere.act("tw-340302004", "WITHDRAW", "{\"text\": \"只为试验\"}").expect(200);
    }

    private static List<String> everyFile() {
        List<String> numbers = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = Installation.get("au-34", "/applications?page=" + next).expect(200).json();
            page.path("rows").forEach(row -> numbers.add(row.path("number").asText()));
            next = page.path("next").asText("");
        } while (!next.isEmpty() && !next.equals("null"));
        return numbers.stream().sorted().toList();
    }

    /** Those that can be read: declaration, history and assessment are opened for each. */
    private static List<String> readable(List<String> files) {
        return files.parallelStream().filter(number -> {
            JsonNode file = Installation.get("au-34", "/applications/" + number).expect(200).json();
            return file.path("number").asText().equals(number) && file.at("/members/0/idNumber").asText().startsWith("3499");
        }).toList();
    }

    private static long sealedWith(int key) throws SQLException {
        long rows = 0;
        for (SealedColumn column : SealedColumn.values()) {
            rows += Installation.number("select count(*) from " + column.table() + " where substring(" + column.column() + ", 3, 2) = ?", new byte[] {(byte) (key >> 8), (byte) key});
        }
        return rows;
    }

    /** A condition that may ask the database. */
    private interface Condition {
        boolean holds() throws SQLException;
    }

    private static void waitUntil(Process process, Condition condition) throws SQLException {
        long patience = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (!condition.holds()) {
            assertTrue(process.isAlive(), "the change of keys ended before its middle, see target/rotation.log");
            assertTrue(System.nanoTime() < patience, "the change of keys never came to its middle");
            Thread.onSpinWait();
        }
    }

    private static Process rotate(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("deploy/rotate-keys"));
        command.addAll(Arrays.asList(words));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Path.of("target/rotation.log").toFile()).start();
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Path.of("target/rotation.log").toFile()).start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), String.join(" ", command) + " took too long");
        return process.exitValue();
    }

    private static void kill(long pid) throws IOException, InterruptedException {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        assertEquals(0, new ProcessBuilder("kill", "-9", Long.toString(pid)).start().waitFor());
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        assertFalse(process.isAlive());
    }
}
