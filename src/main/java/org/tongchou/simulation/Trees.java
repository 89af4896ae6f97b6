package org.tongchou.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares two documents; texts for people, in fields called {@code text}, are left out. */
final class Trees {

    private static final String WORDS = "text";

    private Trees() {
    }

    /** Notes the pointer of every value that only one of two documents has or that is not the same in both. @param place of both within a larger document */
    static void compare(String place, JsonNode one, JsonNode other, List<String> pointers) {
        if (one.isObject() && other.isObject()) {
            for (String field : fields(one, other)) {
                compare(place + "/" + field.replace("~", "~0").replace("/", "~1"), one.path(field), other.path(field), pointers);
            }
        } else if (one.isArray() && other.isArray()) {
            for (int at = 0; at < Math.max(one.size(), other.size()); at++) {
                compare(place + "/" + at, one.path(at), other.path(at), pointers);
            }
        } else if (!one.equals(other)) {
            pointers.add(place);
        }
    }

    private static Set<String> fields(JsonNode one, JsonNode other) {
        Set<String> fields = new LinkedHashSet<>();
        one.fieldNames().forEachRemaining(fields::add);
        other.fieldNames().forEachRemaining(fields::add);
        fields.remove(WORDS);
        return fields;
    }
}
