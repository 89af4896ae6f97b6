package org.tongchou.web.simulation;

import org.tongchou.web.Places;
import org.tongchou.web.Wording;

/** Where the simulations page has the parts of a question: {@code /path/target} is typed in {@code ask:target}. */
record SimulationPlaces() implements Places {

    @Override
    public String field(String pointer) {
        return "ask:" + name(pointer);
    }

    @Override
    public String label(String pointer, Wording wording) {
        return wording.of("web.simulation.field." + name(pointer));
    }

    private static String name(String pointer) {
        if (pointer.startsWith("/rules")) {
            return pointer.startsWith("/rules/standards/RURAL") ? "rural" : "urban";
        }
        if (pointer.equals("/path")) {
            return "kind";
        }
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        return switch (last) {
            case "urbanGrowthPercent" -> "growth";
            case "pricePercent" -> "prices";
            case "office", "on", "scope", "target", "years", "startYear" -> last;
            default -> "kind";
        };
    }
}
