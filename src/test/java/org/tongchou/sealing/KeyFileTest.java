package org.tongchou.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    private static final Generation FIRST = Generation.fresh(1, Suite.AES, KeyState.ACTIVE, new SecureRandom());

    @TempDir
    Path folder;

    @Test
    void what_is_written_is_read_back_and_belongs_to_its_owner_alone() throws IOException {
        KeyFile file = new KeyFile(folder.resolve("keys"));
        assertFalse(file.exists());
        file.write(new KeyRing(List.of(FIRST)));
        assertTrue(file.exists());
        KeyRing read = new KeyFile(folder.resolve("keys")).now();
        assertArrayEquals(FIRST.seal(), read.active().seal());
        assertArrayEquals(FIRST.index(), read.active().index());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys"))));
        assertFalse(Files.exists(folder.resolve("keys.new")));
    }

    @Test
    void another_ring_takes_the_place_of_the_one_before() throws IOException {
        KeyFile file = new KeyFile(folder.resolve("keys"));
        file.write(new KeyRing(List.of(FIRST)));
        assertEquals("1 AES ACTIVE", file.now().toString());
        file.write(changed(file.anew()));
        assertEquals("1 AES LEAVING, 2 SM ACTIVE", file.anew().toString());
    }

    private static KeyRing changed(KeyRing before) {
        return new KeyRing(List.of(before.active().in(KeyState.LEAVING), Generation.fresh(2, Suite.SM, KeyState.ACTIVE, new SecureRandom())));
    }

    @Test
    void a_faulty_file_is_refused_by_line_and_no_key_is_shown() {
        String key = "ab".repeat(32);
        for (String line : List.of("1 AES ACTIVE " + key, "1 DES ACTIVE " + key + " " + key, "1 AES ACTIVE " + key + " " + key + "0", "0 AES ACTIVE " + key + " " + key,
            "1 SM ACTIVE " + key + " " + key, "one AES ACTIVE " + key + " " + key)) {
            String said = assertThrows(IllegalArgumentException.class, () -> KeyRing.parse(List.of("# keys", line))).getMessage();
            assertTrue(said.startsWith("line 2 "), said);
            assertFalse(said.contains("abab"), said);
        }
    }

    @Test
    void exactly_one_key_seals_and_no_number_is_given_twice() {
        assertThrows(IllegalArgumentException.class, () -> new KeyRing(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new KeyRing(List.of(FIRST, Generation.fresh(2, Suite.AES, KeyState.ACTIVE, new SecureRandom()))));
        assertThrows(IllegalArgumentException.class, () -> new KeyRing(List.of(FIRST, Generation.fresh(1, Suite.AES, KeyState.LEAVING, new SecureRandom()))));
        assertThrows(IllegalArgumentException.class, () -> new KeyRing(List.of(FIRST.in(KeyState.LEAVING))));
    }

    @Test
    void a_missing_file_is_named() {
        assertTrue(assertThrows(UncheckedIOException.class, () -> new KeyFile(folder.resolve("none")).now()).getMessage().contains("none"));
    }

    @Test
    void nothing_that_is_printed_holds_a_key() {
        String printed = FIRST + " " + new KeyRing(List.of(FIRST));
        assertEquals("1 AES ACTIVE 1 AES ACTIVE", printed);
    }
}
