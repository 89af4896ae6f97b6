package org.tongchou.casework;

import java.util.List;
import java.util.stream.StreamSupport;
import org.tongchou.json.Json;
import org.tongchou.law.procedure.Step;

/** Reads who surveyed a family off the survey's own papers: they are barred like the officer who recorded it. */
final class Investigators {

    private Investigators() {
    }

    static List<String> named(CaseEvent event) {
        if (event.act() != Step.RECORD_SURVEY || event.detail() == null) {
            return List.of();
        }
        return StreamSupport.stream(Json.parse(event.detail()).path("investigators").spliterator(), false).map(node -> node.asText()).toList();
    }
}
