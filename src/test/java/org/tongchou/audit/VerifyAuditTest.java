package org.tongchou.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongchou.Programs;
import org.tongchou.Programs.Verdict;
import org.tongchou.payment.RunMarks;

/** The verifier agrees with what the house's own classes chain, and says of each planted fault where it is. */
class VerifyAuditTest {

    private static final Instant BEGUN = WrittenTrail.TAKEN.minus(Duration.ofHours(3));
    private static final int LINES = 40;

    private final WrittenTrail trail = new WrittenTrail();

    @TempDir
    Path folder;

    @BeforeEach
    void lines_of_two_counties_and_a_province_with_heads_every_ten_and_a_paid_run() throws IOException {
        for (int at = 1; at <= LINES; at++) {
            trail.chain(trail.line(List.of("340302001", "340303", "34").get(at % 3), BEGUN.plusSeconds(at)));
            if (at % 10 == 0) {
                heads().write(BEGUN.plusSeconds(at), trail.ends());
            }
        }
        List<String> run = Arrays.asList("7", "340302", "2026-10", "RELEASED", "2", "300", "a", "A", "2026-10-10 09:00:00.000000", "b", "B", "2026-10-11 09:00:00.000000");
        List<List<String>> lines = List.of(List.of("51", "7", "1", "340302001", "URBAN", "2026-10", "REGULAR", "100", "1"),
            List.of("52", "7", "2", "340302001", "URBAN", "2026-10", "REGULAR", "200", "2"));
        RunMarks marks = new RunMarks(run, lines);
        trail.runs.add("(7,'340302','2026-10','RELEASED',2,300,'a','A','2026-10-10 09:00:00.000000','b','B','2026-10-11 09:00:00.000000')");
        trail.payments.add("(51,7,1,'340302001','URBAN','2026-10','REGULAR',100,1)");
        trail.payments.add("(52,7,2,'340302001','URBAN','2026-10','REGULAR',200,2)");
        trail.chain(trail.line("340302", "RELEASE_RUN", "7", BEGUN.plusSeconds(LINES + 1), marks.figures(), marks.each()));
        heads().write(BEGUN.plusSeconds(LINES + 2), trail.ends());
    }

    private HeadsFolder heads() {
        return new HeadsFolder(folder.resolve("heads"));
    }

    private Verdict verdict(String... options) throws IOException {
        return Programs.verify(trail.dump(folder), folder.resolve("heads"), options);
    }

    private void expect(String... findings) throws IOException {
        Verdict verdict = verdict();
        assertEquals(List.of(findings), verdict.findings(), verdict.text());
        assertEquals(findings.length == 0 ? 0 : 1, verdict.status());
    }

    private static StoredLine changed(StoredLine line, String column, String value) {
        List<String> values = new ArrayList<>(line.values());
        values.set(Signet.COLUMNS.indexOf(column), value);
        return new StoredLine(line.id(), values, line.signature());
    }

    @Test
    void what_was_not_touched_is_as_it_was_written() throws IOException {
        expect();
        assertTrue(verdict().text().contains("Reckoned: 41 lines in 3 chains"), verdict().text());
    }

    @Test
    void every_column_of_a_line_counts() throws IOException {
        StoredLine line = trail.lines.get(4);
        for (String column : Signet.COLUMNS.subList(1, Signet.COLUMNS.size())) {
            String value = column.equals("office_code") ? "34030301" : "other";
            trail.lines.set(4, changed(line, column, value));
            assertTrue(verdict().findings().get(0).startsWith("chain 34 seq 2 line 5: not the line"), column + verdict().text());
        }
        trail.lines.set(4, new StoredLine(5, line.values(), "0".repeat(80)));
        expect("chain 34 seq 2 line 5: not the line that was chained here");
    }

    @Test
    void two_lines_that_changed_places_are_both_found() throws IOException {
        StoredLine first = trail.lines.get(3);
        StoredLine second = trail.lines.get(6);
        trail.lines.set(3, new StoredLine(4, second.values(), second.signature()));
        trail.lines.set(6, new StoredLine(7, first.values(), first.signature()));
        expect("chain 340303 seq 2 line 4: not the line that was chained here", "chain 340303 seq 3 line 7: not the line that was chained here");
    }

    @Test
    void a_line_that_is_gone_and_a_link_that_is_gone() throws IOException {
        trail.lines.remove(9);
        trail.links.removeIf(link -> link.line() == 20);
        expect("chain 34 seq 7: left out", "chain 340303 seq 4 line 10: the line is gone", "line 20 (chain 34): never chained; slipped in, or taken out of its chain");
    }

    @Test
    void a_link_whose_hash_was_changed_is_the_only_one_named() throws IOException {
        Link link = trail.links.get(10);
        trail.links.set(10, new Link(link.chain(), link.seq(), link.line(), "0".repeat(64)));
        expect("chain 34 seq 4 line 11: not the line that was chained here");
    }

    @Test
    void a_line_slipped_in_is_never_chained_and_a_copy_is_known_by_its_signature() throws IOException {
        trail.line("340302", BEGUN.plusSeconds(5));
        StoredLine copied = trail.lines.get(2);
        trail.lines.add(new StoredLine(43, copied.values(), copied.signature()));
        expect("line 42 (chain 340302): never chained; slipped in, or taken out of its chain", "line 43 (chain 340302): never chained; slipped in, or taken out of its chain",
            "line 43 (chain 340302): bears the signature of line 3");
    }

    @Test
    void lines_that_were_just_written_are_counted_and_no_fault() throws IOException {
        trail.line("340302", WrittenTrail.TAKEN.minusSeconds(3));
        expect();
        assertTrue(verdict().text().contains("1 newest lines not chained yet"), verdict().text());
    }

    @Test
    void an_end_that_was_cut_off_is_known_from_the_heads() throws IOException {
        trail.links.removeIf(link -> link.chain().equals("340303") && link.seq() > 10);
        trail.lines.removeIf(line -> line.chain().equals("340303") && line.id() > 30);
        expect("chain 340303 seq 11: the end is cut off or the database is an older one; heads 5 of 2026-11-25T07:00:42Z know seq 14");
    }

    @Test
    void a_chain_that_was_wholly_taken_away_is_missed() throws IOException {
        trail.links.removeIf(link -> link.chain().equals("34"));
        trail.lines.removeIf(line -> line.chain().equals("34"));
        expect("chain 34 seq 1: the end is cut off or the database is an older one; heads 5 of 2026-11-25T07:00:42Z know seq 13");
    }

    @Test
    void a_chain_that_was_chained_anew_after_a_change_is_located_between_two_heads() throws IOException {
        trail.lines.set(15, changed(trail.lines.get(15), "subject", "other"));
        List<Link> before = List.copyOf(trail.links);
        trail.links.clear();
        Map<String, Link> ends = new HashMap<>();
        before.forEach(link -> {
            Link anew = ends.getOrDefault(link.chain(), Link.none(link.chain())).next(trail.lines.get((int) link.line() - 1));
            ends.put(link.chain(), anew);
            trail.links.add(anew);
        });
        expect("chain 340303 seq 5 to 7: not what was laid down in heads 2; chained anew");
    }

    @Test
    void heads_that_are_missing_or_altered_are_named() throws IOException {
        List<Path> files;
        try (var all = Files.list(folder.resolve("heads"))) {
            files = all.sorted().toList();
        }
        Files.writeString(files.get(3), Files.readString(files.get(3)).replaceFirst("\n34 [0-9]+", "\n34 1"));
        Files.delete(files.get(1));
        expect("heads 2: the file is missing", "heads 5: does not follow the file before it, one of the two was altered",
            "chain 34 seq 1 to 1: not what was laid down in heads 4; chained anew");
    }

    @Test
    void the_newest_heads_are_missed_once_they_are_an_hour_old() throws IOException {
        try (var all = Files.list(folder.resolve("heads"))) {
            for (Path file : all.sorted().skip(2).toList()) {
                Files.delete(file);
            }
        }
        assertTrue(verdict().findings().contains("chain 340302 seq 7: no head was laid down for it in time; heads are missing, or were not written"), verdict().text());
    }

    @Test
    void heads_that_are_newer_than_the_dump_tell_that_it_is_old_unless_it_is_said_to_be() throws IOException {
        trail.chain(trail.line("340302", WrittenTrail.TAKEN.plusSeconds(9)));
        heads().write(WrittenTrail.TAKEN.plus(Duration.ofHours(2)), trail.ends());
        trail.lines.remove(trail.lines.size() - 1);
        trail.links.remove(trail.links.size() - 1);
        assertTrue(verdict().findings().get(0).startsWith("dump: taken 2026-11-25T10:00:00Z, but heads go on to"), verdict().text());
        assertEquals(0, verdict("--archived").status(), verdict("--archived").text());
    }

    @Test
    void payments_that_were_altered_taken_away_or_slipped_in_are_located() throws IOException {
        String second = trail.payments.get(1);
        trail.payments.set(1, second.replace(",200,", ",201,"));
        expect("payment_line 52 of run 7: altered");
        trail.payments.set(1, second.replace("(52,", "(53,"));
        expect("payment_line 52 of run 7: gone", "payment_line 53 of run 7: slipped in");
        trail.payments.set(1, second);
        trail.runs.set(0, trail.runs.get(0).replace("'b','B'", "'c','B'"));
        expect("payment_run 7: altered since line 41 of the trail");
        trail.runs.set(0, trail.runs.get(0).replace("(7,", "(8,"));
        expect("payment_run 8: no line of the trail stands for it; slipped in", "payment_run 7: gone, though line 41 of the trail stands for it",
            "payment_line 51 of run 7: there is no such run");
    }

    @Test
    void marks_that_were_changed_along_with_a_payment_are_found_by_the_line_that_keeps_them() throws IOException {
        StoredLine keeping = trail.lines.get(40);
        for (String marks : List.of("", "x", "51:0", "51:" + "f".repeat(17))) {
            trail.lines.set(40, changed(keeping, "marks", marks));
            assertEquals("chain 340302 seq 14 line 41: not the line that was chained here", verdict().findings().get(0), verdict().text());
            assertEquals(1, verdict().status());
        }
    }

    @Test
    void a_dump_that_is_cut_off_or_lacks_a_table_is_no_clean_one() throws IOException {
        Path dump = trail.dump(folder);
        String text = Files.readString(dump);
        Files.writeString(dump, text.substring(0, text.length() - 5));
        assertEquals(2, Programs.verify(dump, folder.resolve("heads")).status());
        Files.writeString(dump, "-- Dump completed\n");
        assertEquals(2, Programs.verify(dump, folder.resolve("heads")).status());
        assertEquals(2, Programs.verify(folder.resolve("none"), folder.resolve("heads")).status());
    }

    @Test
    void the_script_needs_nothing_but_its_two_files() throws IOException, InterruptedException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/lib")).getParent();
        Files.copy(Path.of("deploy/verify-audit"), elsewhere.resolve("verify-audit"));
        Files.copy(Path.of("deploy/lib/VerifyAudit.java"), elsewhere.resolve("lib/VerifyAudit.java"));
        for (int expected : new int[] {0, 1}) {
            Process program = new ProcessBuilder("bash", elsewhere.resolve("verify-audit").toString(), trail.dump(folder).toString(), folder.resolve("heads").toString())
                .redirectErrorStream(true).start();
            String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(expected, program.waitFor(), said);
            trail.payments.remove(0);
        }
    }
}
