package org.tongchou.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tongchou.json.Json;

/** Reads the papers of an information check back: what was ordered, and which sources contradict the declaration. */
final class CheckPapers {

    private CheckPapers() {
    }

    static Set<CheckSource> ordered(String detail) {
        Set<CheckSource> sources = EnumSet.noneOf(CheckSource.class);
        Json.parse(detail).path("sources").forEach(node -> sources.add(CheckSource.valueOf(node.asText())));
        return sources;
    }

    static List<CheckSource> differing(String detail) {
        List<CheckSource> differing = new ArrayList<>();
        for (JsonNode result : Json.parse(detail).path("results")) {
            if (!result.path("agrees").asBoolean()) {
                differing.add(CheckSource.valueOf(result.path("source").asText()));
            }
        }
        return differing;
    }
}
