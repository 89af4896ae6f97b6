import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PushbackReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reckons the trail anew from a dump of the database and the folder of heads, written against docs/decisions/0010 alone: it shares no code
 * with the application. Every finding is a line that begins with BAD and names the row; the first one is the first bad row of its chain.
 */
class VerifyAudit {

    private static final Duration HEADS_ARE_DUE = Duration.ofHours(1);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final int MOST_SHOWN = 200;

    private final PrintStream out;
    private final List<String> bad = new ArrayList<>();
    private final Lines lines = new Lines();
    private final Links links = new Links();
    private final Payments payments = new Payments();
    private final TreeMap<String, List<Head>> heads = new TreeMap<>();
    private Instant taken;
    private boolean complete;
    private boolean trail;
    private boolean money;

    private VerifyAudit(PrintStream out) {
        this.out = out;
    }

    /** The end of a chain as a file of heads has it. */
    private record Head(long file, Instant at, long seq, byte[] hash) {
    }

    private record Settings(Path dump, Path folder, boolean archived, Duration grace, Duration due) {

        static Settings of(String[] args) {
            List<Path> paths = new ArrayList<>();
            boolean archived = false;
            Duration grace = Duration.ofMinutes(15);
            Duration due = HEADS_ARE_DUE;
            for (int at = 0; at < args.length; at++) {
                switch (args[at]) {
                    case "--archived" -> archived = true;
                    case "--grace" -> grace = Duration.ofSeconds(Long.parseLong(args[++at]));
                    case "--heads-within" -> due = Duration.ofSeconds(Long.parseLong(args[++at]));
                    default -> paths.add(Path.of(args[at]));
                }
            }
            if (paths.size() != 2) {
                throw new IllegalArgumentException("two paths are needed");
            }
            return new Settings(paths.get(0), paths.get(1), archived, grace, due);
        }
    }

    public static void main(String[] args) {
        System.exit(run(args, System.out));
    }

    /** 0 when all is right, 1 when not, 2 when it could not be checked. */
    static int run(String[] args, PrintStream out) {
        Settings settings;
        try {
            settings = Settings.of(args);
        } catch (RuntimeException unreadable) {
            out.println("deploy/verify-audit DUMP HEADS-FOLDER [--archived] [--grace SECONDS] [--heads-within SECONDS]");
            return 2;
        }
        try {
            return new VerifyAudit(out).check(settings);
        } catch (IOException | RuntimeException broken) {
            out.println("Could not be checked: " + broken);
            return 2;
        }
    }

    private int check(Settings settings) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(settings.dump())) {
            new SqlDump(reader, this::row, this::remark).read();
        }
        if (!complete || !trail || !money) {
            out.println("Could not be checked: " + settings.dump() + (complete ? " holds not all of audit_line, audit_link, payment_run and payment_line" : " is cut off: its last line is missing"));
            return 2;
        }
        Instant now = Instant.now();
        boolean dated = taken != null;
        taken = dated ? taken : now;
        out.printf("Dump %s, %s%n", settings.dump(), dated ? "taken " + taken : "which does not say when it was taken: compared with all heads");
        readHeads(settings);
        lines.sort();
        chains(settings.due());
        unchained(settings.grace());
        copies();
        payments.check(this::found);
        tell();
        return bad.isEmpty() ? 0 : 1;
    }

    private void tell() {
        bad.stream().limit(MOST_SHOWN).forEach(line -> out.println("BAD " + line));
        if (bad.size() > MOST_SHOWN) {
            out.println("… and " + (bad.size() - MOST_SHOWN) + " more");
        }
        out.printf("Reckoned: %d lines in %d chains, %d heads, %d payment runs with %d lines; %d newest lines not chained yet%n",
            links.size, links.chains.size(), heads.values().stream().mapToInt(List::size).sum(), payments.runs.size(), payments.size, lines.waiting);
        out.println(bad.isEmpty() ? "All is as it was written." : bad.size() + " findings.");
    }

    private void found(String what) {
        bad.add(what);
    }

    private void remark(String text) {
        Matcher dated = Pattern.compile("Tongchou dump, taken (\\S+)").matcher(text);
        if (dated.find()) {
            taken = Instant.parse(dated.group(1));
        }
        complete = complete || text.startsWith("-- Dump completed");
    }

    /** A row of a table; with no values, the table itself. */
    private void row(String table, Map<String, String> row) {
        switch (table) {
            case "audit_line" -> {
                trail = true;
                if (!row.isEmpty()) {
                    lines.add(row);
                    payments.told(row);
                }
            }
            case "audit_link" -> {
                if (!row.isEmpty()) {
                    links.add(row);
                }
            }
            case "payment_run" -> {
                money = true;
                if (!row.isEmpty()) {
                    payments.run(row);
                }
            }
            case "payment_line" -> {
                if (!row.isEmpty()) {
                    payments.line(row);
                }
            }
            default -> { }
        }
    }

    // --- heads ------------------------------------------------------------------------------------------------------

    private void readHeads(Settings settings) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(settings.folder())) {
            files = all.filter(file -> file.getFileName().toString().matches("heads-[0-9]{8}-[0-9]{8}\\.txt")).sorted().toList();
        }
        if (files.isEmpty()) {
            found("heads: there is none in " + settings.folder());
        }
        String before = "0".repeat(64);
        long expected = 1;
        int later = 0;
        Instant newest = Instant.EPOCH;
        for (Path file : files) {
            String text = Files.readString(file);
            long named = Long.parseLong(file.getFileName().toString().substring(6, 14));
            for (; expected < named; expected++) {
                found("heads " + expected + ": the file is missing");
                before = null;
            }
            expected = named + 1;
            List<String> content = text.lines().toList();
            try {
                Instant at = Instant.parse(after(content.get(2), "at "));
                if (!content.get(0).equals("tongchou-heads 1") || Long.parseLong(after(content.get(1), "number ")) != named || !text.endsWith("\n")) {
                    throw new IllegalArgumentException("no such file");
                }
                if (before != null && !after(content.get(3), "before ").equals(before)) {
                    found("heads " + named + ": does not follow the file before it, one of the two was altered");
                }
                if (at.isBefore(newest)) {
                    found("heads " + named + ": is older than the file before it");
                }
                newest = at;
                if (at.isAfter(taken)) {
                    later++;
                } else {
                    for (String line : content.subList(4, content.size())) {
                        String[] parts = line.split(" ");
                        heads.computeIfAbsent(parts[0], chain -> new ArrayList<>()).add(new Head(named, at, Long.parseLong(parts[1]), HexFormat.of().parseHex(parts[2])));
                    }
                }
            } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeParseException unreadable) {
                found("heads " + named + ": the file cannot be read as one of heads");
            }
            before = hex(sha256(text));
        }
        out.printf("Heads %s: %d files, the newest of %s; %d are newer than the dump and not compared%n", settings.folder(), files.size(), newest, later);
        if (!settings.archived() && newest.isAfter(taken.plus(HEADS_ARE_DUE))) {
            found("dump: taken " + taken + ", but heads go on to " + newest + ": it is old (an archived dump is checked with --archived)");
        }
    }

    private static String after(String line, String word) {
        if (!line.startsWith(word)) {
            throw new IllegalArgumentException("no " + word);
        }
        return line.substring(word.length());
    }

    // --- chains -----------------------------------------------------------------------------------------------------

    private void chains(Duration due) {
        Set<String> all = new HashSet<>(links.chains);
        all.addAll(heads.keySet());
        Integer[] order = links.order();
        int at = 0;
        for (String chain : all.stream().sorted().toList()) {
            int begin = at;
            while (at < order.length && links.chain(order[at]).equals(chain)) {
                at++;
            }
            chain(chain, Arrays.copyOfRange(order, begin, at), due);
        }
    }

    private void chain(String chain, Integer[] order, Duration due) {
        byte[] before = "0".repeat(64).getBytes(StandardCharsets.UTF_8);
        byte[] other = null; // what the link before should have been, where it is not
        long expected = 1;
        boolean known = true;
        List<Head> laidDown = heads.getOrDefault(chain, List.of()).stream().sorted(Comparator.comparingLong(Head::seq)).toList();
        int head = 0;
        long agreed = 0;
        boolean anew = false;
        long uncovered = 0;
        for (Integer link : order) {
            long seq = links.seq[link];
            if (seq != expected) {
                found("chain %s seq %d%s: left out".formatted(chain, expected, seq - 1 > expected ? " to " + (seq - 1) : ""));
                known = false;
            }
            int line = lines.find(links.line[link]);
            byte[] hash = links.hash(link);
            byte[] right = null;
            if (line < 0) {
                found("chain %s seq %d line %d: the line is gone".formatted(chain, seq, links.line[link]));
            } else {
                lines.linked(line, () -> found("chain %s seq %d line %d: the line stands in a second place".formatted(chain, seq, links.line[link])));
                right = linked(before, chain, seq, lines.digest(line));
                boolean fits = Arrays.equals(hash, right) || other != null && Arrays.equals(hash, linked(other, chain, seq, lines.digest(line)));
                if (known && !fits) {
                    found("chain %s seq %d line %d: not the line that was chained here".formatted(chain, seq, links.line[link]));
                }
                if (!lines.chain(line).equals(chain)) {
                    found("chain %s seq %d line %d: the line belongs into chain %s".formatted(chain, seq, links.line[link], lines.chain(line)));
                }
            }
            while (head < laidDown.size() && laidDown.get(head).seq() <= seq) {
                Head fixed = laidDown.get(head++);
                if (fixed.seq() == seq && Arrays.equals(fixed.hash(), hash)) {
                    agreed = seq;
                } else if (fixed.seq() == seq && !anew) {
                    found("chain %s seq %d to %d: not what was laid down in heads %d; chained anew".formatted(chain, agreed + 1, seq, fixed.file()));
                    anew = true;
                }
            }
            if (uncovered == 0 && head == laidDown.size() && seq > agreed && line >= 0 && !anew && lines.at(line).plus(due).isBefore(taken)) {
                uncovered = seq;
            }
            before = hex(hash).getBytes(StandardCharsets.UTF_8);
            other = right == null || Arrays.equals(right, hash) ? null : hex(right).getBytes(StandardCharsets.UTF_8);
            known = true;
            expected = seq + 1;
        }
        if (head < laidDown.size()) {
            Head last = laidDown.get(laidDown.size() - 1);
            found("chain %s seq %d: the end is cut off or the database is an older one; heads %d of %s know seq %d".formatted(chain, expected, last.file(), last.at(), last.seq()));
        } else if (uncovered > 0) {
            found("chain %s seq %d: no head was laid down for it in time; heads are missing, or were not written".formatted(chain, uncovered));
        }
    }

    private static byte[] linked(byte[] before, String chain, long seq, byte[] digest) {
        return sha256(new String(before, StandardCharsets.UTF_8) + "\n" + chain + "\n" + seq + "\n" + hex(digest));
    }

    private void unchained(Duration grace) {
        Instant old = taken.minus(grace);
        long settled = 0;
        for (int line = 0; line < lines.size; line++) {
            if (lines.isLinked(line) && !lines.at(line).isAfter(old)) {
                settled = Math.max(settled, lines.id[line]);
            }
        }
        for (int line = 0; line < lines.size; line++) {
            if (!lines.isLinked(line)) {
                Instant at = lines.at(line);
                if (!at.isAfter(old) || lines.id[line] < settled || at.isAfter(taken.plus(CLOCKS_DIFFER))) {
                    found("line %d (chain %s): never chained; slipped in, or taken out of its chain".formatted(lines.id[line], lines.chain(line)));
                } else {
                    lines.waiting++;
                }
            }
        }
    }

    private void copies() {
        long[] sorted = Arrays.copyOf(lines.signature, lines.size);
        Arrays.sort(sorted);
        Set<Long> twice = new HashSet<>();
        for (int at = 1; at < sorted.length; at++) {
            if (sorted[at] == sorted[at - 1]) {
                twice.add(sorted[at]);
            }
        }
        Map<Long, Long> first = new HashMap<>();
        for (int line = 0; line < lines.size && !twice.isEmpty(); line++) {
            if (twice.contains(lines.signature[line])) {
                Long original = first.putIfAbsent(lines.signature[line], lines.id[line]);
                if (original != null) {
                    found("line %d (chain %s): bears the signature of line %d".formatted(lines.id[line], lines.chain(line), original));
                }
            }
        }
    }

    /** The lines: 60 bytes each in memory. */
    private static final class Lines {

        private static final List<String> CHAINED = List.of("id", "at", "kind", "officer_subject", "officer_account", "roles", "role", "office_code", "place_code",
            "act", "subject", "outcome", "reason", "state_before", "state_after", "detail", "marks", "signature");
        private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");
        private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

        private final Names names = new Names();
        private long[] id = new long[1024];
        private long[] micros = new long[1024];
        private long[] signature = new long[1024];
        private int[] chain = new int[1024];
        private byte[] digests = new byte[32 * 1024];
        private boolean[] linked;
        private int size;
        private int waiting;

        void add(Map<String, String> row) {
            if (size == id.length) {
                int more = size + (size >> 1);
                id = Arrays.copyOf(id, more);
                micros = Arrays.copyOf(micros, more);
                signature = Arrays.copyOf(signature, more);
                chain = Arrays.copyOf(chain, more);
                digests = Arrays.copyOf(digests, 32 * more);
            }
            id[size] = Long.parseLong(needed(row, "id"));
            Instant at = LocalDateTime.parse(needed(row, "at"), MOMENT).toInstant(CHINA);
            micros[size] = at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
            String office = needed(row, "office_code");
            chain[size] = names.number(office.substring(0, Math.min(6, office.length())));
            String signed = row.getOrDefault("signature", null);
            signature[size] = signed == null || signed.length() != 80 ? ~id[size] : Long.parseUnsignedLong(signed.substring(16, 32), 16);
            System.arraycopy(sha256(text(CHAINED, row)), 0, digests, 32 * size, 32);
            size++;
        }

        void sort() {
            boolean sorted = true;
            for (int at = 1; at < size && sorted; at++) {
                sorted = id[at - 1] < id[at];
            }
            if (!sorted) {
                throw new IllegalArgumentException("audit_line is not in the order of its keys: write the dump with --order-by-primary");
            }
            linked = new boolean[size];
        }

        int find(long wanted) {
            return Arrays.binarySearch(id, 0, size, wanted);
        }

        void linked(int line, Runnable again) {
            if (linked[line]) {
                again.run();
            }
            linked[line] = true;
        }

        boolean isLinked(int line) {
            return linked[line];
        }

        byte[] digest(int line) {
            return Arrays.copyOfRange(digests, 32 * line, 32 * line + 32);
        }

        Instant at(int line) {
            return Instant.ofEpochSecond(micros[line] / 1_000_000, micros[line] % 1_000_000 * 1_000);
        }

        String chain(int line) {
            return names.of(chain[line]);
        }
    }

    /** The links. */
    private static final class Links {

        private final Names names = new Names();
        private final Set<String> chains = new HashSet<>();
        private long[] seq = new long[1024];
        private long[] line = new long[1024];
        private int[] chain = new int[1024];
        private byte[] hashes = new byte[32 * 1024];
        private int size;

        void add(Map<String, String> row) {
            if (size == seq.length) {
                int more = size + (size >> 1);
                seq = Arrays.copyOf(seq, more);
                line = Arrays.copyOf(line, more);
                chain = Arrays.copyOf(chain, more);
                hashes = Arrays.copyOf(hashes, 32 * more);
            }
            seq[size] = Long.parseLong(needed(row, "seq"));
            line[size] = Long.parseLong(needed(row, "line_id"));
            chain[size] = names.number(needed(row, "chain"));
            chains.add(needed(row, "chain"));
            System.arraycopy(bytes32(needed(row, "hash")), 0, hashes, 32 * size, 32);
            size++;
        }

        Integer[] order() {
            Integer[] order = new Integer[size];
            Arrays.setAll(order, at -> at);
            Arrays.sort(order, Comparator.<Integer, String>comparing(this::chain).thenComparing(at -> seq[at]));
            return order;
        }

        String chain(int link) {
            return names.of(chain[link]);
        }

        byte[] hash(int link) {
            return Arrays.copyOfRange(hashes, 32 * link, 32 * link + 32);
        }

        /** What is no hash is none that fits. */
        private static byte[] bytes32(String digits) {
            return digits.matches("[0-9a-f]{64}") ? HexFormat.of().parseHex(digits) : new byte[32];
        }
    }

    /** Short texts as numbers. */
    private static final class Names {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> texts = new ArrayList<>();

        int number(String text) {
            return numbers.computeIfAbsent(text, added -> {
                texts.add(added);
                return texts.size() - 1;
            });
        }

        String of(int number) {
            return texts.get(number);
        }
    }

    // --- payments ---------------------------------------------------------------------------------------------------

    /** The runs and their lines beside what the trail says of them. */
    private static final class Payments {

        private static final Set<String> ACTS = Set.of("PREPARE_RUN", "FILL_RUN", "OVERRIDE_HOLD", "CANCEL_RUN", "RELEASE_RUN", "EXPORT_RUN", "READ_RETURNS", "CLOSE_RUN",
            "TAKE_OVER_RUN");
        private static final List<String> RUN = List.of("id", "office_code", "month", "state", "line_count", "total", "prepared_by", "prepared_name", "prepared_at",
            "released_by", "released_name", "released_at");
        private static final List<String> LINE = List.of("id", "run_id", "award_id", "office_code", "category", "month", "kind", "amount", "member_count");

        private final TreeMap<Long, String> runs = new TreeMap<>();
        private final Map<Long, Written> written = new HashMap<>();
        private final TreeMap<Long, List<Told>> told = new TreeMap<>();
        private int size;

        /** What a line of the trail says of a run. */
        private record Told(long line, String act, String run, long lines, long total, String sum, long[] ids, long[] marks) {

            static Told of(Map<String, String> row) {
                Map<String, String> figures = new LinkedHashMap<>();
                for (String figure : needed(row, "detail").split(" ")) {
                    figures.put(figure.substring(0, figure.indexOf('=')), figure.substring(figure.indexOf('=') + 1));
                }
                String[] each = needed(row, "marks").isEmpty() ? new String[0] : needed(row, "marks").split(" ");
                long[] ids = new long[each.length];
                long[] marks = new long[each.length];
                for (int at = 0; at < each.length; at++) {
                    int colon = each[at].indexOf(':');
                    ids[at] = Long.parseLong(each[at].substring(0, colon));
                    marks[at] = Long.parseUnsignedLong(each[at].substring(colon + 1), 16);
                }
                return new Told(Long.parseLong(needed(row, "id")), needed(row, "act"), figures.get("run"), Long.parseLong(figures.get("lines")),
                    Long.parseLong(figures.get("total")), figures.get("sum"), ids, marks);
            }
        }

        /** The lines of a run as they stand in the dump. */
        private static final class Written {

            private final MessageDigest sum = digest();
            private long[] ids = new long[16];
            private long[] marks = new long[16];
            private int size;
            private long total;

            void add(Map<String, String> row) {
                String digest = hex(sha256(text(LINE, row)));
                if (size == ids.length) {
                    ids = Arrays.copyOf(ids, size * 2);
                    marks = Arrays.copyOf(marks, size * 2);
                }
                ids[size] = Long.parseLong(needed(row, "id"));
                marks[size] = Long.parseUnsignedLong(digest.substring(0, 16), 16);
                total += Long.parseLong(needed(row, "amount"));
                sum.update(((size == 0 ? "" : "\n") + digest).getBytes(StandardCharsets.UTF_8));
                size++;
            }
        }

        void run(Map<String, String> row) {
            runs.put(Long.parseLong(needed(row, "id")), hex(sha256(text(RUN, row))));
        }

        void line(Map<String, String> row) {
            written.computeIfAbsent(Long.parseLong(needed(row, "run_id")), run -> new Written()).add(row);
            size++;
        }

        /** A line of the trail; one that cannot be read was altered and is found by its chain. */
        void told(Map<String, String> row) {
            if (ACTS.contains(row.get("act")) && "DONE".equals(row.get("outcome")) && row.get("marks") != null) {
                try {
                    Told read = Told.of(row);
                    told.computeIfAbsent(Long.parseLong(needed(row, "subject")), run -> new ArrayList<>()).add(read);
                } catch (RuntimeException unreadable) {
                    return;
                }
            }
        }

        void check(Consumer<String> found) {
            runs.forEach((run, digest) -> {
                List<Told> acts = told.get(run);
                if (acts == null) {
                    found.accept("payment_run " + run + ": no line of the trail stands for it; slipped in");
                } else {
                    for (int at = 1; at < acts.size(); at++) {
                        grown(run, acts.get(at - 1), acts.get(at), found);
                    }
                    compare(run, digest, acts.get(acts.size() - 1), found);
                }
            });
            told.forEach((run, acts) -> {
                if (!runs.containsKey(run)) {
                    found.accept("payment_run " + run + ": gone, though line " + acts.get(acts.size() - 1).line() + " of the trail stands for it");
                }
            });
            written.forEach((run, lines) -> {
                if (!runs.containsKey(run)) {
                    found.accept("payment_line " + lines.ids[0] + " of run " + run + ": there is no such run");
                }
            });
        }

        /** Lines may only be added between two acts on a run. */
        private static void grown(long run, Told before, Told then, Consumer<String> found) {
            for (int at = 0; at < before.ids().length; at++) {
                int there = Arrays.binarySearch(then.ids(), before.ids()[at]);
                if (there < 0 || then.marks()[there] != before.marks()[at]) {
                    found.accept("payment_line " + before.ids()[at] + " of run " + run + ": was altered before " + then.act() + " (line " + then.line() + " of the trail)");
                }
            }
        }

        private void compare(long run, String digest, Told act, Consumer<String> found) {
            Written lines = written.getOrDefault(run, new Written());
            int at = 0;
            int then = 0;
            boolean located = false;
            while (at < lines.size || then < act.ids().length) {
                long now = at < lines.size ? lines.ids[at] : Long.MAX_VALUE;
                long once = then < act.ids().length ? act.ids()[then] : Long.MAX_VALUE;
                String what = now < once ? "slipped in" : now > once ? "gone" : lines.marks[at] != act.marks()[then] ? "altered" : "";
                if (!what.isEmpty()) {
                    found.accept("payment_line " + Math.min(now, once) + " of run " + run + ": " + what);
                    located = true;
                }
                at += now <= once ? 1 : 0;
                then += once <= now ? 1 : 0;
            }
            if (!located && (!hex(lines.sum.digest()).equals(act.sum()) || lines.size != act.lines() || lines.total != act.total())) {
                found.accept("payment_line of run " + run + ": the lines are not those of line " + act.line() + " of the trail");
            }
            if (!digest.equals(act.run())) {
                found.accept("payment_run " + run + ": altered since line " + act.line() + " of the trail");
            }
        }
    }

    // --- the dump ---------------------------------------------------------------------------------------------------

    private interface Row {
        void of(String table, Map<String, String> values);
    }

    private interface Remark {
        void of(String text);
    }

    /** Reads a dump in SQL, as deploy/dump and mysqldump write it, statement by statement. */
    private static final class SqlDump {

        private static final Set<String> WANTED = Set.of("audit_line", "audit_link", "payment_run", "payment_line");

        private final PushbackReader in;
        private final Row row;
        private final Remark remark;
        private final Map<String, List<String>> columns = new HashMap<>();

        SqlDump(BufferedReader in, Row row, Remark remark) {
            this.in = new PushbackReader(in, 64);
            this.row = row;
            this.remark = remark;
        }

        void read() throws IOException {
            for (int sign = next(); sign >= 0; sign = next()) {
                if (sign == '-' || sign == '#') {
                    remark.of((char) sign + restOfLine());
                } else if (sign == '/') {
                    skipRemark();
                } else if (sign != ';') {
                    in.unread(sign);
                    statement();
                }
            }
        }

        private void statement() throws IOException {
            String first = word().toUpperCase(Locale.ROOT);
            if (first.equals("INSERT")) {
                word();
                insert(name());
            } else if (first.equals("CREATE")) {
                create();
            } else {
                skipStatement(null);
            }
        }

        private void create() throws IOException {
            StringBuilder text = new StringBuilder();
            skipStatement(text);
            Matcher table = Pattern.compile("\\s*TABLE\\s+`([^`]+)`", Pattern.CASE_INSENSITIVE).matcher(text);
            if (table.lookingAt()) {
                columns.put(table.group(1), Pattern.compile("(?m)^\\s+`([^`]+)`").matcher(text).results().map(found -> found.group(1)).toList());
                row.of(table.group(1), Map.of());
            }
        }

        private void insert(String table) throws IOException {
            if (!WANTED.contains(table)) {
                skipStatement(null);
                return;
            }
            List<String> names = columns.getOrDefault(table, List.of());
            int sign = next();
            if (sign == '(') {
                names = new ArrayList<>();
                do {
                    names.add(name());
                    sign = next();
                } while (sign == ',');
            } else {
                in.unread(sign);
            }
            word(); // VALUES
            do {
                expect('(');
                Map<String, String> values = new LinkedHashMap<>();
                for (int at = 0; at == 0 || sign == ','; at++) {
                    values.put(names.get(at), value());
                    sign = next();
                }
                if (sign != ')') {
                    throw new IllegalArgumentException("a row of " + table + " does not end");
                }
                row.of(table, values);
                sign = next();
            } while (sign == ',');
        }

        private String value() throws IOException {
            int sign = next();
            if (sign == '\'') {
                return quoted();
            }
            StringBuilder text = new StringBuilder();
            for (; sign >= 0 && sign != ',' && sign != ')' && sign != '\'' && !Character.isWhitespace(sign); sign = in.read()) {
                text.append((char) sign);
            }
            if (sign == '\'' || Character.isWhitespace(sign) && text.length() > 0 && text.charAt(0) == '_') {
                if (sign != '\'') {
                    expect('\'');
                }
                return quoted();
            }
            in.unread(sign);
            return text.toString().equalsIgnoreCase("NULL") ? null : text.toString();
        }

        private String quoted() throws IOException {
            StringBuilder text = new StringBuilder();
            for (int sign = in.read(); ; sign = in.read()) {
                if (sign < 0) {
                    throw new IllegalArgumentException("a text does not end");
                }
                if (sign == '\\') {
                    int escaped = in.read();
                    text.append(switch (escaped) {
                        case '0' -> '\0';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        case 't' -> '\t';
                        case 'b' -> '\b';
                        case 'Z' -> (char) 26;
                        default -> (char) escaped;
                    });
                } else if (sign == '\'') {
                    int after = in.read();
                    if (after != '\'') {
                        if (after >= 0) {
                            in.unread(after);
                        }
                        return text.toString();
                    }
                    text.append('\'');
                } else {
                    text.append((char) sign);
                }
            }
        }

        private void skipStatement(StringBuilder kept) throws IOException {
            int open = 0;
            for (int sign = in.read(); sign >= 0; sign = in.read()) {
                if (kept != null) {
                    kept.append((char) sign);
                }
                if (open != 0) {
                    if (sign == '\\' && open != '`') {
                        in.read();
                    } else if (sign == open) {
                        open = 0;
                    }
                } else if (sign == '\'' || sign == '"' || sign == '`') {
                    open = sign;
                } else if (sign == ';') {
                    return;
                }
            }
        }

        private String name() throws IOException {
            int sign = next();
            StringBuilder name = new StringBuilder();
            if (sign == '`') {
                for (sign = in.read(); sign >= 0 && sign != '`'; sign = in.read()) {
                    name.append((char) sign);
                }
                return name.toString();
            }
            in.unread(sign);
            return word();
        }

        private String word() throws IOException {
            StringBuilder word = new StringBuilder();
            int sign = next();
            for (; sign >= 0 && (Character.isLetterOrDigit(sign) || sign == '_'); sign = in.read()) {
                word.append((char) sign);
            }
            if (sign >= 0) {
                in.unread(sign);
            }
            return word.toString();
        }

        private void expect(char wanted) throws IOException {
            int sign = next();
            if (sign != wanted) {
                throw new IllegalArgumentException("expected " + wanted + " in the dump");
            }
        }

        private int next() throws IOException {
            int sign = in.read();
            while (sign >= 0 && Character.isWhitespace(sign)) {
                sign = in.read();
            }
            return sign;
        }

        private String restOfLine() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int sign = in.read(); sign >= 0 && sign != '\n'; sign = in.read()) {
                line.append((char) sign);
            }
            return line.toString();
        }

        private void skipRemark() throws IOException {
            int before = 0;
            for (int sign = in.read(); sign >= 0 && !(before == '*' && sign == '/'); sign = in.read()) {
                before = sign;
            }
        }
    }

    // --- texts ------------------------------------------------------------------------------------------------------

    private static String needed(Map<String, String> row, String column) {
        String value = row.get(column);
        if (value == null) {
            throw new IllegalArgumentException("a row has no " + column);
        }
        return value;
    }

    private static String text(List<String> columns, Map<String, String> row) {
        StringBuilder text = new StringBuilder();
        for (String column : columns) {
            if (!row.containsKey(column)) {
                throw new IllegalArgumentException("there is no column " + column);
            }
            String value = row.get(column);
            text.append(text.isEmpty() ? "" : ",").append(value == null ? "-" : value.getBytes(StandardCharsets.UTF_8).length + ":" + value);
        }
        return text.toString();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] sha256(String text) {
        return digest().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
