package org.tongchou.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LaidAsideTest {

    private static List<Path> named() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("tongchou-aside-")).toList();
        }
    }

    private static void write(LaidAside aside, String text) throws IOException {
        try (OutputStream out = aside.writing()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String read(LaidAside aside) throws IOException {
        try (InputStream in = aside.reading()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void it_is_read_as_often_as_wanted_and_never_has_a_name() throws IOException {
        List<Path> before = named();
        try (LaidAside aside = LaidAside.fresh()) {
            write(aside, "6299990000000000012\n".repeat(10_000));
            assertEquals(before, named(), "while it is open");
            assertEquals(200_000, read(aside).length());
            assertEquals(200_000, read(aside).length());
            assertEquals("", read(LaidAside.fresh()), "each has its own bytes");
        }
        assertEquals(before, named());
    }

    @Test
    void what_was_closed_is_gone() throws IOException {
        LaidAside aside = LaidAside.fresh();
        write(aside, "a");
        aside.close();
        assertThrows(UncheckedIOException.class, aside::reading);
    }
}
