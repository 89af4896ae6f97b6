package org.tongchou.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.persistence.RowText;

/** What a line, its signature, its text and a file of heads are made of. */
class SignetTest {

    private static final Signet SIGNET = new Signet("01".repeat(32));
    private static final List<String> LINE = Arrays.asList("a", null, "b");
    private static final Instant NOON = Instant.parse("2026-11-25T04:00:00.123456789Z");

    @Test
    void a_signature_holds_for_its_line_and_key_only() {
        String signature = SIGNET.sign(LINE);
        assertEquals(80, signature.length());
        assertTrue(SIGNET.signed(LINE, signature));
        assertFalse(SIGNET.signed(Arrays.asList("a", "", "b"), signature));
        assertFalse(SIGNET.signed(Arrays.asList("a", null, "c"), signature));
        assertFalse(new Signet("02".repeat(32)).signed(LINE, signature));
        for (String none : Arrays.asList(null, "", "0", signature.substring(0, 16), "0".repeat(80))) {
            assertFalse(SIGNET.signed(LINE, none));
        }
    }

    @Test
    void the_same_line_twice_bears_two_signatures() {
        assertNotEquals(SIGNET.sign(LINE), SIGNET.sign(LINE));
    }

    @Test
    void without_a_key_nothing_is_signed() {
        for (String key : Arrays.asList(null, "", "01", "zz".repeat(32))) {
            assertThrows(IllegalStateException.class, () -> new Signet(key));
        }
    }

    @Test
    void no_two_rows_have_the_same_text() {
        assertEquals("3:a,b,-,0:,6:统筹", RowText.of(Arrays.asList("a,b", null, "", "统筹")));
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", RowText.sha256("abc"));
    }

    private static List<String> values(String subject) {
        OfficeCode office = new OfficeCode("340302");
        Officer officer = new Officer("key", "account", "name", office, EnumSet.copyOf(Set.of(Role.COUNTY_APPROVER, Role.AUDITOR)), new Jurisdiction(office));
        return Lines.look(officer, subject).values(NOON);
    }

    private static String value(List<String> values, String column) {
        return values.get(Signet.COLUMNS.indexOf(column));
    }

    @Test
    void a_line_says_by_which_role_where_and_when_to_the_microsecond_cut_and_not_rounded() {
        List<String> values = values("340302001-2026-0001");
        assertEquals("2026-11-25 12:00:00.123456", value(values, "at"));
        assertEquals("county-approver", value(values, "role"));
        assertEquals("auditor,county-approver", value(values, "roles"));
        assertEquals("340302001", value(values, "place_code"));
        assertEquals("340302", value(values("17"), "place_code"));
        assertEquals("340302", value(values("340302001-1; drop"), "place_code"));
    }

    @Test
    void what_is_too_long_or_no_character_is_kept_as_far_as_the_column_takes_it() {
        assertEquals("𠮷".repeat(64), value(values("𠮷".repeat(70)), "subject"));
        assertEquals("?", value(values("\ud842"), "subject"));
    }

    @Test
    void files_of_heads_follow_each_other_and_what_was_left_half_written_is_none(@TempDir Path folder) throws IOException {
        HeadsFolder heads = new HeadsFolder(folder.resolve("heads"));
        assertTrue(heads.newest().isEmpty() && heads.daily().isEmpty());
        Link first = new Link("34", 7, 0, "a".repeat(64));
        heads.write(NOON, List.of(first));
        Files.writeString(folder.resolve("heads/heads-00000002-20261125.txt.new"), "tongchou-heads 1\nnum");
        heads.write(NOON.plusSeconds(60), List.of());
        heads.write(NOON.plusSeconds(86_400), List.of(first));
        List<HeadsFile> daily = heads.daily();
        assertEquals(List.of(2L, 3L), daily.stream().map(HeadsFile::number).toList());
        assertEquals(RowText.sha256(Files.readString(folder.resolve("heads/heads-00000001-20261125.txt"))), daily.get(0).before());
        assertEquals(List.of(first), heads.newest().orElseThrow().heads());
        assertThrows(IllegalArgumentException.class, () -> HeadsFile.parse("tongchou-heads 1\nnum"));
        assertThrows(IllegalArgumentException.class, () -> HeadsFile.parse("x\nnumber 1\nat " + NOON + "\nbefore x\n"));
    }
}
