package org.tongchou.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An invented trail in memory, chained by the house's own classes, written as a dump and a folder of heads. */
final class WrittenTrail {

    static final Instant TAKEN = Instant.parse("2026-11-25T10:00:00Z");

    final List<StoredLine> lines = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final List<String> runs = new ArrayList<>();
    final List<String> payments = new ArrayList<>();
    private final Signet signet = new Signet("ab".repeat(32));
    private final Map<String, Link> ends = new HashMap<>();

    /** Adds a line of an office, not chained yet. */
    StoredLine line(String office, String act, String subject, Instant at, String detail, String marks) {
        List<String> values = Arrays.asList(NewLine.moment(at), "ACT", "key-" + office, "account-" + office, "auditor", "auditor", office, office, act, subject, "DONE", null,
            null, "O'er\\the \"hill\"\n", detail, marks);
        StoredLine line = new StoredLine(lines.size() + 1, values, signet.sign(values));
        lines.add(line);
        return line;
    }

    StoredLine line(String office, Instant at) {
        return line(office, "ACCEPT", office + "-2026-0001", at, null, null);
    }

    void chain(StoredLine line) {
        Link link = ends.getOrDefault(line.chain(), Link.none(line.chain())).next(line);
        ends.put(line.chain(), link);
        links.add(link);
    }

    List<Link> ends() {
        return List.copyOf(ends.values());
    }

    Path dump(Path folder) throws IOException {
        Path file = folder.resolve("dump.sql");
        Files.writeString(file, "-- Tongchou dump, taken " + TAKEN + "\nSET NAMES utf8mb4;\n/*!40101 SET x=1 */;\n"
            + table("audit_line", "id, " + String.join(", ", Signet.COLUMNS) + ", signature", lines.stream().map(WrittenTrail::row).toList())
            + table("audit_link", "chain, seq, line_id, hash", links.stream().map(link -> "('%s',%d,%d,'%s')".formatted(link.chain(), link.seq(), link.line(), link.hash())).toList())
            + table("payment_run", "id, office_code, month, state, line_count, total, prepared_by, prepared_name, prepared_at, released_by, released_name, released_at", runs)
            + table("payment_line", "id, run_id, award_id, office_code, category, month, kind, amount, member_count", payments) + "-- Dump completed\n");
        return file;
    }

    private static String table(String name, String columns, List<String> rows) {
        String created = "CREATE TABLE `" + name + "` (\n" + Arrays.stream(columns.split(", ")).map(column -> "  `" + column + "` x").collect(Collectors.joining(",\n")) + "\n);\n";
        return created + (rows.isEmpty() ? "" : "INSERT INTO `" + name + "` VALUES\n" + String.join(",\n", rows) + ";\n");
    }

    private static String row(StoredLine line) {
        List<String> values = new ArrayList<>(line.values());
        values.add(line.signature());
        return "(" + line.id() + "," + values.stream().map(WrittenTrail::quoted).collect(Collectors.joining(",")) + ")";
    }

    private static String quoted(String value) {
        return value == null ? "NULL" : "'" + value.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
    }
}
