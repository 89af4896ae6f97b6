package org.tongchou;

import java.util.Map;
import java.util.Set;

/** Which room may use which; the whole architecture on one page, also drawn in docs/floor-plan.md. Lower lines may use higher ones, never the reverse. */
final class FloorPlan {

    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
        // the pure middle
        room("kernel"),
        room("law", "kernel"),
        // what every room needs
        room("text"),
        room("json", "kernel", "law"),
        room("persistence", "kernel", "law"),
        room("sealing", "kernel"),
        room("access", "kernel", "law", "persistence"),
        room("audit", "kernel", "law", "access", "persistence", "sealing"),
        room("office", "kernel", "law", "access", "persistence", "json"),
        room("draft", "kernel", "law", "access", "persistence", "sealing"),
        room("person", "kernel", "law", "access", "persistence", "sealing"),
        // the rooms
        room("household", "kernel", "law", "json"),
        room("standard", "kernel", "law", "access", "persistence", "json"),
        room("price", "kernel", "law", "access", "persistence", "json", "standard"),
        room("casework", "kernel", "law", "access", "persistence", "sealing", "office", "person", "text", "json", "household", "standard"),
        room("document", "kernel", "law", "access", "persistence", "sealing", "json", "casework"),
        room("check", "kernel", "law", "access", "persistence", "sealing", "text", "json", "casework"),
        room("fund", "kernel", "law", "access", "persistence", "sealing", "json"),
        room("simulation", "kernel", "law", "access", "persistence", "json", "household", "standard", "casework", "fund"),
        room("publicnotice", "kernel", "law", "access", "persistence", "casework"),
        room("award", "kernel", "law", "access", "persistence", "sealing", "json", "casework"),
        room("roll", "kernel", "law", "access", "office", "json", "casework", "award"),
        room("letter", "kernel", "law", "access", "office", "text", "json", "casework", "award"),
        room("payment", "kernel", "law", "access", "persistence", "sealing", "fund", "award"),
        room("statistics", "kernel", "law", "access", "persistence", "sealing", "household", "standard"));

    /** The doors of the house: they may use every room, and no room knows them. */
    static final Set<String> DOORS = Set.of("web", "rest", "batch");

    private static Map.Entry<String, Set<String>> room(String name, String... mayUse) {
        return Map.entry(name, Set.of(mayUse));
    }

    private FloorPlan() {
    }
}
