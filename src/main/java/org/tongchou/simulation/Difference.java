package org.tongchou.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A stored decision that comes out differently when it is made again.
 *
 * @param application the number of the file
 * @param pointers where stored and made again differ, as JSON pointers into the stored assessment: /facts, /rules, /result, /resultEn and the columns; at most 20
 */
public record Difference(String application, List<String> pointers) implements Serializable {

    static final int MOST_POINTERS = 20;

    public Difference {
        pointers = List.copyOf(pointers.size() > MOST_POINTERS ? pointers.subList(0, MOST_POINTERS) : pointers);
    }

    static Difference stored(JsonNode document) {
        List<String> pointers = new ArrayList<>();
        document.path("pointers").forEach(pointer -> pointers.add(pointer.asText()));
        return new Difference(document.path("application").asText(), pointers);
    }
}
