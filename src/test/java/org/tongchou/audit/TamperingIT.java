package org.tongchou.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongchou.Programs;
import org.tongchou.Programs.Verdict;
import org.tongchou.http.Family;
import org.tongchou.http.Installation;
import org.tongchou.http.Journey;

/**
 * The root of the database tampers with the trail and the payments of the running installation, two hundred times, each time by a real change
 * of the real tables that is dumped, verified and rolled back. Every one is found, at the row where it was done. First of its part: each dump grows
 * with the trail that the other tests leave.
 */
@Tag("http")
@Order(1)
class TamperingIT {

    private static final int TAMPERINGS = 200;
    private static final long SEED = Long.getLong("tongchou.seed", 20261125);
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final String[] TABLES = {"audit_line", "audit_link", "payment_run", "payment_line"};
    private static final String[] ALL_LINKED_AND_LAID_DOWN = {"--grace", "0", "--heads-within", "0"};

    @TempDir
    static Path folder;

    private static Connection database;
    private static final List<Path> OLD = new ArrayList<>();

    @BeforeAll
    static void acts_looks_refusals_and_payments_with_dumps_of_earlier_days() throws Exception {
        Installation.clockTo(MONDAY.plusMonths(1));
        JsonNode run = Installation.post("cp-340303", "/payment-runs", "{\"office\": \"340303\", \"month\": \"2026-12\"}").json();
        Installation.post("cp2-340303", "/payment-runs/" + run.path("id").asText() + "/actions/RELEASE", "{}").expect(200);
        Installation.clockTo(MONDAY);
        database = Installation.database();
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        database.setAutoCommit(false);
        for (int day = 0; day < 3; day++) {
            OLD.add(dump(folder.resolve("old-" + day + ".sql")));
            database.rollback();
            Journey journey = Journey.draft(Journey.TOWNSHIP, new Family(Journey.TOWNSHIP, "URBAN"), MONDAY).submitAndAccept().surveyAndCheck(MONDAY);
            for (String account : List.of("ca-340302", "ms-3403", "au-34", "ca-340303", "tw-340302002")) {
                Installation.get(account, "/applications/" + journey.number());
            }
        }
        waitUntilAllIsLaidDown();
        try (var session = database.createStatement()) {
            session.execute("set foreign_key_checks = 0");
        }
    }

    @AfterAll
    static void leave() throws SQLException {
        database.close();
    }

    /** The chaining and the heads run on their own; this waits for them. */
    private static void waitUntilAllIsLaidDown() throws Exception {
        long patience = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        Verdict verdict;
        do {
            verdict = verdict();
            database.rollback();
            assertTrue(verdict.status() == 0 || System.nanoTime() < patience, verdict.text());
        } while (verdict.status() != 0);
    }

    private static Path heads() {
        return Path.of(System.getenv("TONGCHOU_HEADS"));
    }

    private static Path dump(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            Programs.dump(database, out, Instant.now(), TABLES);
        }
        return file;
    }

    private static Verdict verdict() throws IOException {
        return Programs.verify(dump(folder.resolve("dump.sql")), heads(), ALL_LINKED_AND_LAID_DOWN);
    }

    /** A place in a chain with its line. */
    private record Place(String chain, long seq, long line) {

        String named() {
            return "chain %s seq %d line %d:".formatted(chain, seq, line);
        }
    }

    /** A line of a run. */
    private record Paid(long id, long run) {

        String named(String what) {
            return "payment_line %d of run %d: %s".formatted(id, run, what);
        }
    }

    /** What was done, and what has to be found. */
    private record Done(String what, List<String> expected) {

        static Done of(String what, String... expected) {
            return new Done(what, List.of(expected));
        }
    }

    /** A way of tampering. */
    private interface Tampering {
        Done with(Random dice) throws Exception;
    }

    @Test
    void every_one_of_two_hundred_tamperings_is_found_and_located() throws Exception {
        System.out.println("tamperings drawn with -Dtongchou.seed=" + SEED);
        Random dice = new Random(SEED);
        List<Tampering> ways = List.of(this::updateLine, this::deleteLine, this::deleteLink, this::deleteLineAndLink, this::insertLine, this::insertIntoChain,
            this::appendToChain, this::swapLines, this::swapLinks, this::cutTail, this::cutLinks, this::restoreOldDump, this::updateHash, this::chainAnew, this::updatePayment,
            this::deletePayment, this::insertPayment, this::swapAmounts, this::cutRun, this::updateRun, this::deleteRun, this::insertRun, this::movePayment, this::changeMarksToo);
        List<String> missed = new ArrayList<>();
        for (int at = 0; at < TAMPERINGS; at++) {
            Done done = ways.get(at % ways.size()).with(dice);
            Verdict verdict = verdict();
            database.rollback();
            if (verdict.status() != 1 || !done.expected().stream().allMatch(expected -> located(verdict, expected))) {
                missed.add(at + " " + done + "\n" + verdict.text());
            }
        }
        assertEquals(List.of(), missed);
        assertEquals(0, verdict().status(), "nothing is left of it");
        database.rollback();
    }

    @Test
    void nothing_is_built_upon_an_end_that_was_forged_until_it_is_gone() throws Exception {
        Place end = new Place("3403", number("select max(seq) from audit_link where chain = '3403'"), number("select line_id from audit_link where chain = '3403' order by seq desc limit 1"));
        long forged = forge(new Random(SEED), end);
        link(end.chain(), end.seq() + 1, forged);
        database.commit();
        try {
            Installation.get("ms-3403", "/applications?q=nobody").expect(200);
            Installation.get("au-34", "/applications?q=nobody").expect(200);
            waitFor("select count(*) from audit_link k join audit_line l on l.id = k.line_id where l.officer_account = 'au-34' and l.id > " + forged);
            assertEquals(end.seq() + 1, number("select max(seq) from audit_link where chain = '3403'"), "the chain goes on no more");
            JsonNode broken = Installation.get("au-34", "/audit/verification").expect(200).json().path("firstBroken");
            assertEquals("3403 FORGED " + forged, broken.path("chain").asText() + " " + broken.path("what").asText() + " " + broken.path("line").asLong());
        } finally {
            change(1, "delete from audit_link where line_id = ?", forged);
            change(1, "delete from audit_line where id = ?", forged);
            database.commit();
        }
        waitUntilAllIsLaidDown();
        assertTrue(number("select max(seq) from audit_link where chain = '3403'") > end.seq(), "it goes on from its last true line");
        database.rollback();
    }

    private static void waitFor(String count) throws SQLException {
        long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (number(count) == 0) {
            assertTrue(System.nanoTime() < patience, count);
            database.rollback();
        }
        database.rollback();
    }

    @Test
    void the_dump_of_all_tables_is_verified_by_the_scripts_as_an_auditor_runs_them() throws Exception {
        Path dump = folder.resolve("all.sql");
        assertEquals(0, run("deploy/dump", dump.toString()));
        assertTrue(Files.size(dump) > 100_000 && Files.readString(dump).contains("CREATE TABLE `application`"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(dump)));
        assertEquals(0, run("deploy/verify-audit", dump.toString(), heads().toString()));
        Files.writeString(dump, Files.readString(dump).replaceFirst("'READ_FILE'", "'READ_LIFE'"));
        assertEquals(1, run("deploy/verify-audit", dump.toString(), heads().toString()));
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile()).start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), command[0]);
        System.out.print(Files.readString(folder.resolve("said.txt")));
        return process.exitValue();
    }

    /** A finding at that place, and in a chain the first one. */
    private static boolean located(Verdict verdict, String expected) {
        String object = expected.startsWith("chain ") ? expected.substring(0, expected.indexOf(" seq")) + " " : expected;
        return verdict.findings().stream().filter(finding -> finding.startsWith(object)).findFirst().filter(finding -> finding.startsWith(expected)).isPresent();
    }

    // --- the trail

    private Done updateLine(Random dice) throws SQLException {
        Place place = place(dice);
        List<String> columns = Signet.COLUMNS;
        String column = columns.get(dice.nextInt(columns.size()));
        String value = switch (column) {
            case "at" -> "date_add(at, interval 1 microsecond)";
            case "office_code", "place_code" -> "if(" + column + " = '340304', '340321', '340304')";
            default -> "concat(coalesce(left(" + column + ", 5), ''), 'x')";
        };
        change(1, "update audit_line set " + column + " = " + value + " where id = ?", place.line());
        return Done.of("update " + column + " of line " + place.line(), place.named());
    }

    private Done deleteLine(Random dice) throws SQLException {
        Place place = place(dice);
        change(1, "delete from audit_line where id = ?", place.line());
        return Done.of("delete line " + place.line(), place.named() + " the line is gone");
    }

    private Done deleteLink(Random dice) throws SQLException {
        Place place = place(dice);
        boolean last = number("select max(seq) from audit_link where chain = ?", place.chain()) == place.seq();
        change(1, "delete from audit_link where line_id = ?", place.line());
        return Done.of("delete link of line " + place.line(), "chain %s seq %d: %s".formatted(place.chain(), place.seq(), last ? "the end is cut off" : "left out"),
            "line %d (chain %s): never chained".formatted(place.line(), place.chain()));
    }

    private Done deleteLineAndLink(Random dice) throws SQLException {
        Place place = place(dice);
        boolean last = number("select max(seq) from audit_link where chain = ?", place.chain()) == place.seq();
        change(1, "delete from audit_link where line_id = ?", place.line());
        change(1, "delete from audit_line where id = ?", place.line());
        return Done.of("delete line and link " + place.line(), "chain %s seq %d: %s".formatted(place.chain(), place.seq(), last ? "the end is cut off" : "left out"));
    }

    /** A copy of a line about another family, written a random time ago; sometimes with the signature taken over too. */
    private long forge(Random dice, Place model) throws SQLException {
        long id = number("select max(id) from audit_line") + 1 + dice.nextInt(3);
        List<String> columns = new ArrayList<>(Signet.COLUMNS);
        String values = String.join(", ", columns).replaceFirst("^at", "date_sub(at, interval " + dice.nextInt(100_000) + " second)").replaceFirst("subject, outcome", "'340302001-2026-9999', outcome");
        change(1, "insert into audit_line (id, " + String.join(", ", columns) + ", signature) select " + id + ", " + values + ", sha2(concat(rand(), '" + dice.nextLong() + "'), 256)"
            + " from audit_line where id = ?", model.line());
        return id;
    }

    private Done insertLine(Random dice) throws SQLException {
        Place model = place(dice);
        long id = forge(dice, model);
        return Done.of("insert line " + id, "line %d (chain %s): never chained".formatted(id, model.chain()));
    }

    private Done insertIntoChain(Random dice) throws SQLException {
        Place place = place(dice);
        long id = forge(dice, place);
        change(-1, "update audit_link set seq = seq + 1 where chain = ? and seq >= ? order by seq desc", place.chain(), place.seq());
        link(place.chain(), place.seq(), id);
        boolean laidDown = laidDown().stream().anyMatch(head -> head.chain().equals(place.chain()) && head.seq() == place.seq());
        return Done.of("insert line " + id + " before " + place.named(), laidDown ? between(place) + "not what was laid down"
            : "chain %s seq %d line %d:".formatted(place.chain(), place.seq() + 1, place.line()));
    }

    private Done appendToChain(Random dice) throws SQLException {
        Place model = place(dice);
        long id = forge(dice, model);
        long seq = number("select max(seq) from audit_link where chain = ?", model.chain()) + 1;
        link(model.chain(), seq, id);
        return Done.of("append line " + id + " to " + model.chain(), "chain %s seq %d: no head was laid down".formatted(model.chain(), seq));
    }

    private Done swapLines(Random dice) throws SQLException {
        Place one = place(dice);
        Place other = other(dice, one);
        change(1, "update audit_line set id = -1 where id = ?", one.line());
        change(1, "update audit_line set id = ? where id = ?", one.line(), other.line());
        change(1, "update audit_line set id = ? where id = -1", other.line());
        List<String> expected = new ArrayList<>(List.of(one.named(), other.named()));
        if (one.chain().equals(other.chain())) {
            expected.remove(one.seq() < other.seq() ? other.named() : one.named());
        }
        return new Done("swap lines " + one + other, expected);
    }

    private Done swapLinks(Random dice) throws SQLException {
        Place one = place(dice);
        Place other = other(dice, one);
        change(1, "update audit_link set line_id = -1 where line_id = ?", one.line());
        change(1, "update audit_link set line_id = ? where line_id = ?", one.line(), other.line());
        change(1, "update audit_link set line_id = ? where line_id = -1", other.line());
        Place first = one.chain().equals(other.chain()) && one.seq() > other.seq() ? other : one;
        return Done.of("swap links " + one + other, "chain %s seq %d line %d:".formatted(first.chain(), first.seq(), first == one ? other.line() : one.line()));
    }

    private Done cutTail(Random dice) throws SQLException {
        Place place = place(dice);
        change(-1, "delete l from audit_line l join audit_link k on k.line_id = l.id where k.chain = ? and k.seq >= ?", place.chain(), place.seq());
        change(-1, "delete from audit_link where chain = ? and seq >= ?", place.chain(), place.seq());
        return Done.of("cut " + place.named(), "chain %s seq %d: the end is cut off".formatted(place.chain(), place.seq()));
    }

    private Done cutLinks(Random dice) throws SQLException {
        Place place = place(dice);
        change(-1, "delete from audit_link where chain = ? and seq >= ?", place.chain(), place.seq());
        return Done.of("cut links " + place.named(), "chain %s seq %d: the end is cut off".formatted(place.chain(), place.seq()),
            "line %d (chain %s): never chained".formatted(place.line(), place.chain()));
    }

    private Done restoreOldDump(Random dice) throws Exception {
        List<List<String>> now = rows("select chain, max(seq) from audit_link group by chain order by chain");
        Path old = OLD.get(dice.nextInt(OLD.size()));
        for (String table : TABLES) {
            change(-1, "delete from " + table);
        }
        try (var statement = database.createStatement(); Stream<String> parts = Stream.of(Files.readString(old).split(";\n"))) {
            for (String sql : parts.map(String::strip).filter(part -> part.startsWith("INSERT")).toList()) {
                statement.execute(sql);
            }
        }
        List<String> expected = new ArrayList<>();
        for (List<String> chain : now) {
            long before = number("select coalesce(max(seq), 0) from audit_link where chain = ?", chain.get(0));
            if (before < Long.parseLong(chain.get(1))) {
                expected.add("chain %s seq %d: the end is cut off or the database is an older one".formatted(chain.get(0), before + 1));
            }
        }
        assertTrue(expected.size() > 2, "the dump is an old one: " + expected);
        return new Done("restore " + old, expected);
    }

    private Done updateHash(Random dice) throws SQLException {
        Place place = place(dice);
        change(1, "update audit_link set hash = sha2(hash, 256) where line_id = ?", place.line());
        return Done.of("update hash of " + place.named(), place.named());
    }

    /** Whoever knows how chaining is done writes all hashes anew after a change; then only the heads tell, and between which two of them. */
    private Done chainAnew(Random dice) throws SQLException {
        Place place = place(dice);
        change(1, "update audit_line set officer_account = 'somebody-else' where id = ?", place.line());
        List<List<String>> later = rows("select line_id, seq from audit_link where chain = '" + place.chain() + "' and seq >= " + place.seq() + " order by seq");
        for (List<String> link : later) {
            change(1, "delete from audit_link where line_id = ?", Long.parseLong(link.get(0)));
        }
        for (List<String> link : later) {
            link(place.chain(), Long.parseLong(link.get(1)), Long.parseLong(link.get(0)));
        }
        return Done.of("chain anew from " + place.named(), between(place) + "not what was laid down");
    }

    /** From behind the last head before a place to the first head at or behind it. */
    private static String between(Place place) {
        long from = 0;
        long to = Long.MAX_VALUE;
        for (Link head : laidDown()) {
            if (head.chain().equals(place.chain())) {
                from = head.seq() < place.seq() ? Math.max(from, head.seq()) : from;
                to = head.seq() >= place.seq() ? Math.min(to, head.seq()) : to;
            }
        }
        return "chain %s seq %d to %d: ".formatted(place.chain(), from + 1, to);
    }

    private static List<Link> laidDown() {
        try (Stream<Path> files = Files.list(heads())) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().flatMap(file -> HeadsFile.parse(text(file)).heads().stream()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Links a line with the right hash, as only the application should. */
    private static void link(String chain, long seq, long line) throws SQLException {
        List<List<String>> before = rows("select hash from audit_link where chain = '" + chain + "' and seq = " + (seq - 1));
        Object[] row = rows("select " + StoredLine.SELECTED + " from audit_line l where l.id = " + line).get(0).toArray();
        row[0] = line;
        String hash = Link.hashed(before.isEmpty() ? Link.NOTHING : before.get(0).get(0), chain, seq, StoredLine.of(row, 0));
        change(1, "insert into audit_link (chain, seq, line_id, hash) values (?, ?, ?, ?)", chain, seq, line, hash);
    }

    // --- payments

    private Done updatePayment(Random dice) throws SQLException {
        Paid paid = paid(dice);
        String change = List.of("amount = amount + 1, from_county = from_county + 1", "award_id = award_id + 1000000", "office_code = '340304001'", "category = 'OTHER'", "month = '2019-01'", "kind = 'HEATING'",
            "member_count = member_count + 1").get(dice.nextInt(7));
        change(1, "update payment_line set " + change + " where id = ?", paid.id());
        return Done.of("update " + paid + " " + change, paid.named("altered"));
    }

    private Done deletePayment(Random dice) throws SQLException {
        Paid paid = paid(dice);
        change(1, "delete from payment_line where id = ?", paid.id());
        return Done.of("delete " + paid, paid.named("gone"));
    }

    private Done insertPayment(Random dice) throws SQLException {
        Paid model = paid(dice);
        change(1, "insert into payment_line (run_id, award_id, office_code, category, month, kind, amount, member_count, from_county)"
            + " select run_id, award_id, office_code, category, month, 'REISSUE', amount, member_count, amount from payment_line where id = ?", model.id());
        Paid added = new Paid(number("select max(id) from payment_line"), model.run());
        return Done.of("insert " + added, added.named("slipped in"));
    }

    private Done swapAmounts(Random dice) throws SQLException {
        Paid one = paid(dice);
        List<List<String>> others = rows("select id, run_id from payment_line where amount <> (select amount from payment_line where id = " + one.id() + ") order by id");
        List<String> drawn = others.get(dice.nextInt(others.size()));
        Paid other = new Paid(Long.parseLong(drawn.get(0)), Long.parseLong(drawn.get(1)));
        change(2, "update payment_line a join payment_line b on a.id in (?, ?) and b.id in (?, ?) and a.id <> b.id"
            + " join (select id, amount from payment_line) was on was.id = b.id set a.amount = was.amount,"
            + " a.from_central = 0, a.from_province = 0, a.from_municipality = 0, a.from_county = was.amount, a.from_donation = 0", one.id(), other.id(), one.id(), other.id());
        return Done.of("swap amounts of " + one + other, one.named("altered"), other.named("altered"));
    }

    private Done cutRun(Random dice) throws SQLException {
        Paid paid = paid(dice);
        List<List<String>> cut = rows("select id from payment_line where run_id = " + paid.run() + " and id >= " + paid.id() + " order by id");
        change(cut.size(), "delete from payment_line where run_id = ? and id >= ?", paid.run(), paid.id());
        return new Done("cut run from " + paid, cut.stream().map(line -> new Paid(Long.parseLong(line.get(0)), paid.run()).named("gone")).toList());
    }

    private Done updateRun(Random dice) throws SQLException {
        long run = paid(dice).run();
        String change = List.of("total = total + 100", "line_count = line_count - 1", "state = 'PAID'", "released_by = prepared_by", "prepared_name = 'x'", "month = '2019-01'",
            "released_at = '2020-01-01 00:00:00'").get(dice.nextInt(7));
        change(1, "update payment_run set " + change + " where id = ?", run);
        return Done.of("update run " + run + " " + change, "payment_run " + run + ": altered since");
    }

    private Done deleteRun(Random dice) throws SQLException {
        long run = paid(dice).run();
        change(-1, "delete from payment_line where run_id = ?", run);
        change(1, "delete from payment_run where id = ?", run);
        return Done.of("delete run " + run, "payment_run " + run + ": gone");
    }

    private Done insertRun(Random dice) throws SQLException {
        Paid model = paid(dice);
        change(1, "insert into payment_run (office_code, month, state, version, line_count, total, prepared_by, prepared_name, prepared_at)"
            + " select office_code, '2019-01', 'RELEASED', 0, 1, 100, prepared_by, prepared_name, prepared_at from payment_run where id = ?", model.run());
        long run = number("select max(id) from payment_run");
        return Done.of("insert run " + run, "payment_run " + run + ": no line of the trail stands for it");
    }

    private Done movePayment(Random dice) throws SQLException {
        Paid paid = paid(dice);
        List<List<String>> others = rows("select id from payment_run where id <> " + paid.run() + " order by id");
        long to = Long.parseLong(others.get(dice.nextInt(others.size())).get(0));
        change(1, "update payment_line set run_id = ? where id = ?", to, paid.id());
        return Done.of("move " + paid + " to run " + to, paid.named("gone"), new Paid(paid.id(), to).named("slipped in"));
    }

    /** Whoever changes what the trail keeps of a run along with the payment is found by the line that keeps it. */
    private Done changeMarksToo(Random dice) throws SQLException {
        Paid paid = paid(dice);
        List<String> keeping = rows("select k.chain, k.seq, l.id from audit_line l join audit_link k on k.line_id = l.id where l.marks is not null and l.subject = '" + paid.run()
            + "' order by l.id desc limit 1").get(0);
        change(1, "update payment_line set amount = amount + 1, from_county = from_county + 1 where id = ?", paid.id());
        change(1, "update audit_line set marks = concat(marks, '0') where id = ?", Long.parseLong(keeping.get(2)));
        return Done.of("change the marks of " + paid, new Place(keeping.get(0), Long.parseLong(keeping.get(1)), Long.parseLong(keeping.get(2))).named());
    }

    // --- drawing and changing

    private static Place place(Random dice) throws SQLException {
        List<List<String>> all = rows("select chain, seq, line_id from audit_link order by chain, seq");
        List<String> drawn = all.get(dice.nextInt(all.size()));
        return new Place(drawn.get(0), Long.parseLong(drawn.get(1)), Long.parseLong(drawn.get(2)));
    }

    private static Place other(Random dice, Place than) throws SQLException {
        Place other = place(dice);
        return other.equals(than) ? other(dice, than) : other;
    }

    private static Paid paid(Random dice) throws SQLException {
        List<List<String>> all = rows("select id, run_id from payment_line order by id");
        List<String> drawn = all.get(dice.nextInt(all.size()));
        return new Paid(Long.parseLong(drawn.get(0)), Long.parseLong(drawn.get(1)));
    }

    private static long number(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement query = prepared(sql, parameters); ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void change(int expected, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement update = prepared(sql, parameters)) {
            int changed = update.executeUpdate();
            assertTrue(expected < 0 || changed == expected, changed + " rows changed by " + sql);
        }
    }

    private static PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = database.prepareStatement(sql);
        for (int at = 0; at < parameters.length; at++) {
            statement.setObject(at + 1, parameters[at]);
        }
        return statement;
    }

    private static List<List<String>> rows(String sql) throws SQLException {
        List<List<String>> found = new ArrayList<>();
        try (PreparedStatement query = prepared(sql); ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int at = 1; at <= rows.getMetaData().getColumnCount(); at++) {
                    row.add(rows.getString(at));
                }
                found.add(row);
            }
        }
        return found;
    }
}
