package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The servers of the installation under test: killed without warning, stopped, and started again. */
public final class Servers {

    private Servers() {
    }

    /** Ends a part as a power cut would. */
    public static void kill(String part) throws IOException, InterruptedException {
        String pid = Files.readString(Path.of(Installation.setting("tongchou.home", ".data/tongchou"), "run", part + ".pid")).strip();
        ProcessHandle process = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        assertEquals(0, new ProcessBuilder("kill", "-9", pid).start().waitFor());
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    /** Stops a part in an orderly way. */
    public static void stop(String part) throws IOException, InterruptedException {
        run("deploy/stop", part);
    }

    /** Starts what does not run, and waits until all is healthy. */
    public static void start() throws IOException, InterruptedException {
        run("deploy/start", "--no-build");
    }

    private static void run(String... command) throws IOException, InterruptedException {
        List<String> words = List.of(command);
        Process run = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(Path.of("target/crash-start.log").toFile()).start();
        assertTrue(run.waitFor(5, TimeUnit.MINUTES), words + " took too long");
        assertEquals(0, run.exitValue(), () -> words + " failed, see target/crash-start.log");
    }
}
