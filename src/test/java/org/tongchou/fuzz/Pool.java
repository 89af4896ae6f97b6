package org.tongchou.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** What right requests have in each field, so that one value can be put in another's place and the request may stay right. */
record Pool(Map<String, List<JsonNode>> values) {

    static Pool of(List<JsonNode> requests) {
        Map<String, List<JsonNode>> values = new LinkedHashMap<>();
        requests.forEach(request -> gather(request, values));
        return new Pool(values);
    }

    private static void gather(JsonNode node, Map<String, List<JsonNode>> values) {
        node.fields().forEachRemaining(field -> values.computeIfAbsent(field.getKey(), key -> new ArrayList<>()).add(field.getValue()));
        node.forEach(child -> gather(child, values));
    }

    /** Another value that a field of this name has somewhere; null if none has. */
    JsonNode another(String field, SplittableRandom random) {
        List<JsonNode> known = values.get(field);
        return known == null ? null : known.get(random.nextInt(known.size())).deepCopy();
    }

    String field(SplittableRandom random) {
        return List.copyOf(values.keySet()).get(random.nextInt(values.size()));
    }
}
