package org.tongchou.web.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tongchou.json.InvalidDocument;
import org.tongchou.json.Json;

/**
 * Which lines an intake form had when its draft was saved. The page itself puts the texts back into their fields; what it cannot do is add the
 * lines that were added and leave out those that were taken out, for they are the server's.
 *
 * @param version of the file that was edited, empty for a new one
 * @param lists the lines of each list
 */
record BegunLines(Optional<Integer> version, Map<String, List<Line>> lists) {

    private static final int MOST_LINES = 100;
    private static final String REF = "[A-Za-z0-9_-]{1,20}";

    /**
     * One line.
     *
     * @param ref how the form names a member, empty for any other line
     * @param origin which line of the stored file it was, -1 for one that was added
     */
    record Line(String ref, int origin) {
    }

    /** The lines of a draft; none where it is not one of this page's, which then begins as if there were no draft. */
    static Optional<BegunLines> of(String content) {
        try {
            JsonNode draft = Json.parse(content);
            Map<String, List<Line>> lists = new LinkedHashMap<>();
            draft.path("rows").fields().forEachRemaining(list -> lists.put(list.getKey(), lines(list.getValue())));
            String version = draft.path("version").asText();
            return Optional.of(new BegunLines(version.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(version)) : Optional.empty(), lists));
        } catch (InvalidDocument foreign) {
            return Optional.empty();
        }
    }

    private static List<Line> lines(JsonNode list) {
        List<Line> lines = new ArrayList<>();
        for (JsonNode line : list) {
            if (lines.size() < MOST_LINES) {
                lines.add(new Line(line.path("ref").asText(), line.path("origin").asInt(-1)));
            }
        }
        return List.copyOf(lines);
    }

    /** Puts the lines of a list in the order of the draft: stored lines where they were, new ones made where lines had been added. */
    <T extends FormRow> void arrange(String list, List<T> rows, Function<Line, T> adding) {
        List<Line> wanted = lists.getOrDefault(list, List.of());
        if (!lists.containsKey(list) || list.equals("members") && !named(wanted)) {
            return;
        }
        List<T> stored = List.copyOf(rows);
        rows.clear();
        for (Line line : wanted) {
            Optional<T> known = stored.stream().filter(row -> line.origin() >= 0 && row.getOrigin() == line.origin()).findFirst();
            rows.add(known.orElseGet(() -> adding.apply(line)));
        }
    }

    private static boolean named(List<Line> members) {
        Set<String> refs = new HashSet<>();
        return !members.isEmpty() && members.stream().allMatch(line -> line.ref().matches(REF) && refs.add(line.ref()));
    }
}
