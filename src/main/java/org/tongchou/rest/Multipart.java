package org.tongchou.rest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongchou.json.Faults;
import org.tongchou.json.InvalidDocument;
import org.tongchou.kernel.Month;

/**
 * The parts of a form with a file (RFC 7578), taken apart in memory: what somebody sends is personal, and a server's own reader writes large
 * parts to its folder for temporary files.
 */
final class Multipart {

    private static final Pattern BOUNDARY = Pattern.compile("(?i)multipart/form-data\\s*;.*?boundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70})).*");
    private static final Pattern NAME = Pattern.compile("(?i)content-disposition:\\s*form-data\\s*;(?:[^\\r\\n]*;)?\\s*name=\"([^\"\\r\\n]{1,60})\"");
    private static final Pattern FILE = Pattern.compile("(?i)filename=\"([^\"\\r\\n]{0,255})\"");
    private static final int MOST_PARTS = 10;

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Faults faults = new Faults();

    /**
     * One part.
     *
     * @param file the name of its file, empty for none
     * @param content its bytes
     */
    record Part(String file, byte[] content) {
    }

    private Multipart() {
    }

    /** @param type the header Content-Type @throws org.tongchou.json.InvalidDocument if the body is not as the header says */
    static Multipart of(String type, byte[] body) {
        Multipart form = new Multipart();
        Matcher said = BOUNDARY.matcher(type == null ? "" : type);
        if (!said.matches()) {
            throw form.broken();
        }
        form.take(body, "--" + Optional.ofNullable(said.group(1)).orElse(said.group(2)));
        return form;
    }

    private InvalidDocument broken() {
        Faults broken = new Faults();
        broken.add("", "multipart");
        return new InvalidDocument(broken.list());
    }

    private void take(byte[] body, String boundary) {
        String raw = new String(body, StandardCharsets.ISO_8859_1);
        List<Integer> ends = new ArrayList<>();
        if (!raw.startsWith(boundary)) {
            throw broken();
        }
        for (int at = raw.indexOf("\r\n" + boundary); at >= 0 && ends.size() <= MOST_PARTS; at = raw.indexOf("\r\n" + boundary, at + 1)) {
            ends.add(at);
        }
        if (ends.isEmpty() || ends.size() > MOST_PARTS || !raw.startsWith("--", ends.get(ends.size() - 1) + 2 + boundary.length())) {
            throw broken();
        }
        int from = boundary.length();
        for (int end : ends) {
            part(raw, body, from, end);
            from = end + 2 + boundary.length();
        }
    }

    private void part(String raw, byte[] body, int from, int end) {
        int head = raw.indexOf("\r\n\r\n", from);
        if (head < 0 || head > end || !raw.startsWith("\r\n", from)) {
            throw broken();
        }
        String headers = new String(body, from, head - from, StandardCharsets.UTF_8);
        Matcher name = NAME.matcher(headers);
        if (!name.find()) {
            throw broken();
        }
        Matcher file = FILE.matcher(headers);
        int begin = head + 4;
        Part part = new Part(file.find() ? file.group(1) : "", begin > end ? new byte[0] : Arrays.copyOfRange(body, begin, end));
        if (parts.putIfAbsent(name.group(1), part) != null) {
            faults.add("/" + name.group(1), "duplicateKey");
        }
    }

    /** The part of that name; a fault is noted where there is none. */
    Part file(String name) {
        Part part = parts.get(name);
        if (part == null) {
            faults.add("/" + name, "missing");
            return new Part("", new byte[0]);
        }
        return part;
    }

    /** The text of a part; empty if there is none. */
    Optional<String> text(String name) {
        return Optional.ofNullable(parts.get(name)).map(part -> BodyGate.text(part.content()).strip()).filter(text -> !text.isEmpty());
    }

    /** The member of a list that a part names; null, with a fault noted, where it names none. */
    <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        Optional<String> said = text(name);
        if (said.isEmpty()) {
            faults.add("/" + name, "missing");
            return null;
        }
        for (E member : type.getEnumConstants()) {
            if (member.name().equals(said.get())) {
                return member;
            }
        }
        faults.add("/" + name, "unknownValue", String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
        return null;
    }

    /** The month that a part names; any, with a fault noted, where it names none. */
    Month month(String name) {
        Optional<String> said = text(name);
        Optional<Month> month = said.flatMap(Month::parse);
        if (month.isEmpty()) {
            faults.add("/" + name, said.isEmpty() ? "missing" : "notMonth");
        }
        return month.orElse(new Month(2000, 1));
    }

    /** Refuses with every fault at once, and every part that nobody asked for. */
    void close(String... known) {
        Set<String> others = new TreeSet<>(parts.keySet());
        others.removeAll(Set.of(known));
        others.forEach(name -> faults.add("/" + name, "unknownField"));
        faults.refuseAny();
    }
}
