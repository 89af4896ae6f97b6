package org.tongchou.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.sealing.BrokenSeal.Reason;

class SealsTest {

    private static final String CLEAR = "{\"idNumber\":\"349901195803120175\",\"illness\":\"重病\"}";
    private static final CitizenNumber PERSON = new CitizenNumber("349901195803120175");

    /** Keys as a test wants them. */
    private static final class Given implements KeySource {

        private KeyRing known;
        private KeyRing onDisk;

        Given(KeyRing ring) {
            known = ring;
            onDisk = ring;
        }

        @Override
        public KeyRing now() {
            return known;
        }

        @Override
        public KeyRing anew() {
            known = onDisk;
            return known;
        }
    }

    private static Generation generation(int id, Suite suite, KeyState state) {
        return Generation.fresh(id, suite, state, new SecureRandom());
    }

    private static KeyRing ring(Generation... generations) {
        return new KeyRing(List.of(generations));
    }

    private static Seals under(KeyRing ring) {
        return new Seals(new Given(ring));
    }

    private static void refuses(Reason reason, Seals seals, SealedColumn column, String row, byte[] envelope) {
        BrokenSeal broken = assertThrows(BrokenSeal.class, () -> seals.open(column, row, envelope));
        assertEquals(reason, broken.reason());
        assertTrue(broken.getMessage().contains(column.table() + "." + column.column()), broken.getMessage());
        assertFalse(broken.getMessage().contains("3499"), broken.getMessage());
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void what_is_sealed_opens_in_its_place_and_shows_nothing(Suite suite) {
        Seals seals = under(ring(generation(1, suite, KeyState.ACTIVE)));
        byte[] envelope = seals.seal(SealedColumn.DECLARATION, "A", CLEAR);
        assertEquals(CLEAR, seals.open(SealedColumn.DECLARATION, "A", envelope));
        assertEquals(1, Seals.keyOf(envelope));
        String shown = new String(envelope, StandardCharsets.ISO_8859_1);
        assertFalse(shown.contains("349901195803120175") || shown.contains("idNumber"));
        assertEquals("", seals.open(SealedColumn.EVENT_TEXT, "1/x", seals.seal(SealedColumn.EVENT_TEXT, "1/x", "")));
        assertNull(seals.seal(SealedColumn.EVENT_TEXT, "1/x", null));
        assertNull(seals.open(SealedColumn.EVENT_TEXT, "1/x", null));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void the_same_text_is_never_sealed_the_same_way_twice(Suite suite) {
        Seals seals = under(ring(generation(1, suite, KeyState.ACTIVE)));
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < 1000; at++) {
            assertTrue(seen.add(new String(seals.seal(SealedColumn.ACCOUNT, "A", "6299990000000000012"), StandardCharsets.ISO_8859_1)));
        }
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void any_changed_bit_is_found(Suite suite) {
        Seals seals = under(ring(generation(1, suite, KeyState.ACTIVE)));
        byte[] envelope = seals.seal(SealedColumn.ACCOUNT, "A", "6299990000000000012");
        for (int bit = 0; bit < envelope.length * 8; bit++) {
            byte[] changed = envelope.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThrows(BrokenSeal.class, () -> seals.open(SealedColumn.ACCOUNT, "A", changed), "bit " + bit);
        }
        byte[] last = envelope.clone();
        last[last.length - 1] ^= 1;
        refuses(Reason.TAMPERED_OR_MOVED, seals, SealedColumn.ACCOUNT, "A", last);
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void what_is_copied_to_another_row_column_or_table_does_not_open_there(Suite suite) {
        Seals seals = under(ring(generation(1, suite, KeyState.ACTIVE)));
        byte[] envelope = seals.seal(SealedColumn.FACTS, "7/x", CLEAR);
        refuses(Reason.TAMPERED_OR_MOVED, seals, SealedColumn.FACTS, "8/x", envelope);
        refuses(Reason.TAMPERED_OR_MOVED, seals, SealedColumn.RESULT, "7/x", envelope);
        refuses(Reason.TAMPERED_OR_MOVED, seals, SealedColumn.EVENT_DETAIL, "7/x", envelope);
        assertEquals(CLEAR, seals.open(SealedColumn.FACTS, "7/x", envelope));
    }

    @Test
    void a_missing_or_retired_key_is_named() {
        Generation first = generation(1, Suite.AES, KeyState.ACTIVE);
        byte[] envelope = under(ring(first)).seal(SealedColumn.ACCOUNT, "A", "6299990000000000012");
        Generation second = generation(2, Suite.SM, KeyState.ACTIVE);
        refuses(Reason.UNKNOWN_KEY, under(ring(second)), SealedColumn.ACCOUNT, "A", envelope);
        assertTrue(assertThrows(BrokenSeal.class, () -> under(ring(second)).open(SealedColumn.ACCOUNT, "A", envelope)).getMessage().contains("key 1,"));
        refuses(Reason.RETIRED_KEY, under(ring(first.in(KeyState.RETIRED), second)), SealedColumn.ACCOUNT, "A", envelope);
        refuses(Reason.TAMPERED_OR_MOVED, under(ring(generation(1, Suite.AES, KeyState.ACTIVE))), SealedColumn.ACCOUNT, "A", envelope);
        refuses(Reason.UNREADABLE, under(ring(generation(1, Suite.SM, KeyState.ACTIVE))), SealedColumn.ACCOUNT, "A", envelope);
        refuses(Reason.UNREADABLE, under(ring(first)), SealedColumn.ACCOUNT, "A", "6299990000000000012".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void keys_of_both_suites_open_side_by_side_and_the_active_one_seals() {
        Generation first = generation(1, Suite.AES, KeyState.ACTIVE);
        byte[] old = under(ring(first)).seal(SealedColumn.ACCOUNT, "A", "6299990000000000012");
        Seals both = under(ring(first.in(KeyState.LEAVING), generation(2, Suite.SM, KeyState.ACTIVE)));
        byte[] fresh = both.seal(SealedColumn.ACCOUNT, "A", "6299990000000000012");
        assertEquals(1, Seals.keyOf(old));
        assertEquals(2, Seals.keyOf(fresh));
        assertEquals("6299990000000000012", both.open(SealedColumn.ACCOUNT, "A", old));
        assertEquals("6299990000000000012", both.open(SealedColumn.ACCOUNT, "A", fresh));
    }

    @Test
    void a_key_that_another_server_took_up_first_is_read_from_the_file() {
        Generation first = generation(1, Suite.AES, KeyState.ACTIVE);
        Generation second = generation(2, Suite.AES, KeyState.ACTIVE);
        Given behind = new Given(ring(first));
        behind.onDisk = ring(first.in(KeyState.LEAVING), second);
        byte[] fresh = under(behind.onDisk).seal(SealedColumn.ACCOUNT, "A", "6299990000000000012");
        assertEquals("6299990000000000012", new Seals(behind).open(SealedColumn.ACCOUNT, "A", fresh));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void an_index_tells_equal_numbers_and_nothing_else(Suite suite) {
        Generation key = generation(3, suite, KeyState.ACTIVE);
        Seals seals = under(ring(key));
        String index = seals.index(Seals.Purpose.MEMBER, PERSON);
        assertTrue(index.matches("3\\.[A-Za-z0-9_-]{32}"), index);
        assertEquals(index, under(ring(key)).index(Seals.Purpose.MEMBER, new CitizenNumber(" 349901195803120175 ")));
        assertNotEquals(index, seals.index(Seals.Purpose.STANDING, PERSON));
        assertNotEquals(index, seals.index(Seals.Purpose.MEMBER, new CitizenNumber("349901198502140010")));
        assertNotEquals(index, under(ring(generation(3, suite, KeyState.ACTIVE))).index(Seals.Purpose.MEMBER, PERSON));
    }

    @Test
    void who_is_looked_up_is_looked_up_under_every_key_that_may_have_entered_him() {
        Seals seals = under(ring(generation(1, Suite.AES, KeyState.RETIRED), generation(2, Suite.AES, KeyState.CLOSED), generation(3, Suite.AES, KeyState.LEAVING),
            generation(4, Suite.SM, KeyState.ACTIVE), generation(5, Suite.SM, KeyState.ARRIVING)));
        assertEquals(List.of("3", "4", "5"), seals.indexes(Seals.Purpose.STANDING, PERSON).stream().map(index -> index.substring(0, 1)).toList());
        assertEquals("4", seals.index(Seals.Purpose.STANDING, PERSON).substring(0, 1));
    }

    @Test
    void a_row_of_two_parts_is_not_another_row() {
        assertNotEquals(SealedColumn.row("1", "2"), SealedColumn.row("12", ""));
        assertArrayEquals(new String[] {"1", "2"}, SealedColumn.row(1L, "2").split("/"));
    }
}
