package org.tongchou;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import javax.tools.ToolProvider;

/** The single-file programs of deploy/lib, compiled as they stand and called without a process of their own for each time. */
public final class Programs {

    private static final ClassLoader BUILT = build();

    /** What the verifier said. @param status 0 all is right, 1 not, 2 it could not be checked */
    public record Verdict(int status, String text) {

        /** The findings, without the word BAD. */
        public List<String> findings() {
            return text.lines().filter(line -> line.startsWith("BAD ")).map(line -> line.substring(4)).toList();
        }
    }

    private Programs() {
    }

    /** What deploy/verify-audit says. */
    public static Verdict verify(Path dump, Path heads, String... options) {
        String[] arguments = Arrays.copyOf(new String[] {dump.toString(), heads.toString()}, 2 + options.length);
        System.arraycopy(options, 0, arguments, 2, options.length);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int status = (int) call("VerifyAudit", "run", new Class<?>[] {String[].class, PrintStream.class}, arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
        return new Verdict(status, said.toString(StandardCharsets.UTF_8));
    }

    /** Writes tables as deploy/dump does, as the connection sees them. @return how many rows */
    public static long dump(Connection database, Writer out, Instant taken, String... tables) {
        return (long) call("Dump", "write", new Class<?>[] {Connection.class, Writer.class, Instant.class, List.class}, database, out, taken, List.of(tables));
    }

    /** What deploy/check-ledger says of the database that the connection is on, as the connection sees it. */
    public static Verdict checkLedger(Connection database) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int status = (int) call("CheckLedger", "run", new Class<?>[] {Connection.class, Path.class, PrintStream.class}, database, Path.of("src/main/resources/books.sql"),
            new PrintStream(said, true, StandardCharsets.UTF_8));
        return new Verdict(status, said.toString(StandardCharsets.UTF_8));
    }

    private static Object call(String program, String name, Class<?>[] types, Object... arguments) {
        try {
            Method method = BUILT.loadClass(program).getDeclaredMethod(name, types);
            method.setAccessible(true);
            return method.invoke(null, arguments);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (ReflectiveOperationException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static ClassLoader build() {
        try {
            Path classes = Files.createDirectories(Path.of("target/programs"));
            int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "17", "-Xlint:all", "-Werror", "-d", classes.toString(),
                "deploy/lib/VerifyAudit.java", "deploy/lib/Dump.java", "deploy/lib/CheckLedger.java");
            if (status != 0) {
                throw new IllegalStateException("deploy/lib does not compile");
            }
            return new URLClassLoader(new URL[] {classes.toUri().toURL()}, Programs.class.getClassLoader());
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
