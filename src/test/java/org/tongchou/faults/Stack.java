package org.tongchou.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.tongchou.http.Installation;
import org.tongchou.http.Servers;

/**
 * The servers under test: two application servers on one database, with the wire between. All tables of the database stand in one file
 * (TONGCHOU_DB_ONE_FILE), so that a limit on the size of files meets whichever of them wants to grow, as a full disk does.
 */
final class Stack implements AutoCloseable {

    private static final String SECOND = "second";
    private static final String UNLIMITED = "unlimited";
    private static final int PORTS_APART = 3;
    private static final int TABLE_IS_FULL = 1114;
    private static final String IN_ROWS = "insert into faults_ballast (content) with recursive n (i) as (select 1 union all select i + 1 from n where i < 250)"
        + " select repeat('b', 3900) from n";
    private static final String AS_ONE_VALUE = "insert into faults_ballast (content) values (repeat('b', 1000000))";

    private final Wire wire;
    private final String direct = Installation.setting("tongchou.db.url", "");
    private final String home = Installation.setting("tongchou.home", "");
    private final int port = Integer.parseInt(Installation.setting("tongchou.http.port", ""));
    private final int management = Integer.parseInt(Installation.setting("tongchou.management.port", ""));
    private CompletableFuture<Void> startingSecond = CompletableFuture.completedFuture(null);

    private Stack(Wire wire) {
        this.wire = wire;
    }

    /** Starts the first application server behind the wire, and after it the second one. */
    static Stack begin() throws IOException, InterruptedException, SQLException {
        String url = Installation.setting("tongchou.db.url", "");
        Stack stack = new Stack(Wire.to(Integer.parseInt(url.replaceFirst(".*127\\.0\\.0\\.1:(\\d+)/.*", "$1"))));
        stack.startFirst();
        stack.startingSecond = CompletableFuture.runAsync(stack::startSecond);
        stack.database("create table if not exists faults_ballast (id bigint not null auto_increment primary key, content longblob not null)");
        return stack;
    }

    String first() {
        return Installation.http();
    }

    /** The second server, as soon as it is there. */
    String other() {
        startingSecond.join();
        return "http://localhost:" + (port + PORTS_APART);
    }

    Wire wire() {
        return wire;
    }

    /** The application server ends and its connections with it. */
    void killApplication() throws IOException, InterruptedException {
        Servers.kill("wildfly");
        wire.cut();
    }

    /** The database ends; what it had answered and the application has not heard yet is lost with it. */
    void killDatabase() throws IOException, InterruptedException {
        Servers.kill("mysql");
        wire.cut();
    }

    /** How many bytes the tables take. */
    long size() throws IOException {
        return Files.size(Path.of(home, "mysql", "ibdata1"));
    }

    /** Fills the database's disk with something else, up to so many bytes; what MySQL keeps back for taking back what was begun is left. */
    void fillDatabase(long left) throws IOException, InterruptedException, SQLException {
        limit("mysql", Long.toString(size()));
        fill(IN_ROWS);
        limit("mysql", Long.toString(size() + left));
    }

    /** Fills it to the last: long values are written even where MySQL keeps something back. */
    void fillDatabaseWholly() throws IOException, InterruptedException, SQLException {
        fillDatabase(0);
        fill(AS_ONE_VALUE);
    }

    /** Whether the disk is as full as it was made. A database that has ended itself tells nothing. */
    boolean isFullToTheLast() throws SQLException, IOException {
        return databaseLives() && isFull(AS_ONE_VALUE);
    }

    private void fill(String sql) throws SQLException {
        boolean full = false;
        while (!full) {
            full = isFull(sql);
        }
    }

    /** Takes what is free in the tables' file, so that from now on it grows by what is written. */
    void useUp() throws IOException, SQLException {
        long size = size();
        while (size() == size) {
            database(IN_ROWS);
        }
    }

    private boolean isFull(String sql) throws SQLException {
        try {
            database(sql);
            return false;
        } catch (SQLException refused) {
            assertEquals(TABLE_IS_FULL, refused.getErrorCode(), refused.getMessage());
            return true;
        }
    }

    private void database(String sql) throws SQLException {
        try (Connection database = Installation.database(); var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Files of the application server may not get larger than so many bytes. */
    void fillApplication(long most) throws IOException, InterruptedException {
        limit("wildfly", Long.toString(most));
    }

    private void limit(String part, String bytes) throws IOException, InterruptedException {
        Process limiting = new ProcessBuilder("prlimit", "--pid", pid(part), "--fsize=" + bytes + ":" + UNLIMITED).redirectErrorStream(true).start();
        String said = new String(limiting.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, limiting.waitFor(), said);
    }

    /** Takes away what is wrong: starts what was killed, and nothing else, and waits until it is healthy. */
    void mend(Fault fault) throws IOException, InterruptedException {
        wire.mend();
        switch (fault) {
            case APPLICATION_KILLED -> startFirst();
            case DATABASE_KILLED -> run(Map.of(), "deploy/start", "--no-build", "mysql");
            case DISK_FULL -> emptyDisks();
            case LINE_CUT, TWO_INSTANCES, PRESSED_TWICE -> assertTrue(wire.port() > 0);
        }
    }

    /** Whatever is wrong, starts what does not run. */
    void mendAll() throws IOException, InterruptedException {
        wire.watch(Wire.Watch.NOBODY);
        wire.mend();
        run(Map.of(), "deploy/start", "--no-build", "mysql");
        startFirst();
        emptyDisks();
    }

    /** There is room again. Without room even to take back what it had begun, MySQL ends itself; it is started again then. */
    private void emptyDisks() throws IOException, InterruptedException {
        limit("wildfly", UNLIMITED);
        if (databaseLives()) {
            limit("mysql", UNLIMITED);
        } else {
            run(Map.of(), "deploy/start", "--no-build", "mysql");
        }
    }

    /** An ended process that nobody has taken note of yet has no command line any more. */
    boolean databaseLives() throws IOException {
        try {
            return !Files.readString(Path.of("/proc", pid("mysql"), "cmdline")).isEmpty();
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private String pid(String part) throws IOException {
        return Files.readString(Path.of(home, "run", part + ".pid")).strip();
    }

    private String behindTheWire() {
        return direct.replaceFirst("127\\.0\\.0\\.1:\\d+", "127.0.0.1:" + wire.port());
    }

    private void startFirst() throws IOException, InterruptedException {
        run(Map.of("TONGCHOU_DB_URL", behindTheWire()), "deploy/start", "--no-build", "wildfly");
    }

    private void startSecond() {
        try {
            run(second(), "deploy/start", "--no-build", "wildfly");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Only two servers at once need the second one; whatever is unfinished later is the first one's to finish. */
    void stopSecond() throws IOException, InterruptedException {
        startingSecond.join();
        run(second(), "deploy/stop", "wildfly");
    }

    private Map<String, String> second() {
        return Map.of("TONGCHOU_HOME", Path.of(home, SECOND).toString(), "TONGCHOU_DB_URL", behindTheWire(), "TONGCHOU_HTTP_PORT", Integer.toString(port + PORTS_APART),
            "TONGCHOU_MANAGEMENT_PORT", Integer.toString(management + PORTS_APART), "TONGCHOU_URL", "http://localhost:" + (port + PORTS_APART), "TONGCHOU_NODE", SECOND);
    }

    private void run(Map<String, String> settings, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(Path.of("target/faults-start.log").toFile()));
        builder.environment().putAll(settings);
        Process run = builder.start();
        assertTrue(run.waitFor(5, TimeUnit.MINUTES), List.of(command) + " took too long");
        assertEquals(0, run.exitValue(), () -> List.of(command) + " failed, see target/faults-start.log");
    }

    /** What the program says that checks every invariant of the books; empty if all is as it must be. */
    String checkLedger() throws IOException, InterruptedException {
        Process check = new ProcessBuilder("deploy/check-ledger").redirectErrorStream(true).start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return check.waitFor() == 0 ? "" : said;
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
