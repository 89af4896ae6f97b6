package org.tongchou.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.tongchou.http.Installation;
import org.tongchou.http.Servers;

/**
 * The servers under test, with the wire laid between application and database, and a second application server beside the first that
 * works on the same database.
 */
final class Stack implements AutoCloseable {

    private static final String SECOND = "second";
    private static final String UNLIMITED = "unlimited";
    private static final int PORTS_APART = 3;

    private final Wire wire;
    private final String direct = Installation.setting("tongchou.db.url", "");
    private final String home = Installation.setting("tongchou.home", "");
    private final int port = Integer.parseInt(Installation.setting("tongchou.http.port", ""));
    private final int management = Integer.parseInt(Installation.setting("tongchou.management.port", ""));

    private Stack(Wire wire) {
        this.wire = wire;
    }

    /** Starts the first application server again, behind the wire, and the second one. */
    static Stack begin() throws IOException, InterruptedException {
        String url = Installation.setting("tongchou.db.url", "");
        Stack stack = new Stack(Wire.to(Integer.parseInt(url.replaceFirst(".*127\\.0\\.0\\.1:(\\d+)/.*", "$1"))));
        stack.startFirst();
        stack.run(stack.second(), "deploy/start", "--no-build", "wildfly");
        return stack;
    }

    String first() {
        return Installation.http();
    }

    String other() {
        return "http://localhost:" + (port + PORTS_APART);
    }

    Wire wire() {
        return wire;
    }

    void killApplication() throws IOException, InterruptedException {
        Servers.kill("wildfly");
    }

    void killDatabase() throws IOException, InterruptedException {
        Servers.kill("mysql");
    }

    /** Lets the database's files grow by so many bytes at most beyond what the table of lines has now: a disk that is nearly full. */
    void fillDisk(long left) throws IOException, InterruptedException {
        long size = Files.size(Path.of(home, "mysql", "tongchou", "payment_line.ibd"));
        limit(Long.toString(size + left));
    }

    void emptyDisk() throws IOException, InterruptedException {
        limit(UNLIMITED);
    }

    private void limit(String bytes) throws IOException, InterruptedException {
        Path pid = Path.of(home, "run", "mysql.pid");
        Process limiting = new ProcessBuilder("prlimit", "--pid", Files.readString(pid).strip(), "--fsize=" + bytes + ":" + UNLIMITED).redirectErrorStream(true).start();
        String said = new String(limiting.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(limiting.waitFor() == 0 || said.contains("No such process"), said);
    }

    /** Starts whatever has ended, and waits until all is healthy. */
    void mend() throws IOException, InterruptedException {
        wire.mend();
        run(Map.of(), "deploy/start", "--no-build", "mysql");
        startFirst();
    }

    private void startFirst() throws IOException, InterruptedException {
        run(Map.of("TONGCHOU_DB_URL", direct.replaceFirst("127\\.0\\.0\\.1:\\d+", "127.0.0.1:" + wire.port())), "deploy/start", "--no-build", "wildfly");
    }

    private Map<String, String> second() {
        return Map.of("TONGCHOU_HOME", Path.of(home, SECOND).toString(), "TONGCHOU_DB_URL", direct, "TONGCHOU_HTTP_PORT", Integer.toString(port + PORTS_APART),
            "TONGCHOU_MANAGEMENT_PORT", Integer.toString(management + PORTS_APART), "TONGCHOU_URL", other());
    }

    private void run(Map<String, String> settings, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Path.of("target/faults-start.log").toFile());
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

    /** Ends the second server, and the first goes back to its own line. */
    @Override
    public void close() throws IOException, InterruptedException {
        run(second(), "deploy/stop", "wildfly");
        emptyDisk();
        wire.close();
        run(Map.of(), "deploy/start", "--no-build");
    }
}
