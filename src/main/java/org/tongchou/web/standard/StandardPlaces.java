package org.tongchou.web.standard;

import org.tongchou.web.Places;
import org.tongchou.web.Wording;

/** Where the drafting page has the parts of a standard: {@code /amount} is typed in {@code draft:amount}, {@code /inputs/ratio} in {@code draft:ratio}. */
record StandardPlaces() implements Places {

    @Override
    public String field(String pointer) {
        String name = name(pointer);
        return name.isEmpty() || name.equals("inputs") ? "" : "draft:" + name;
    }

    @Override
    public String label(String pointer, Wording wording) {
        return wording.of("web.draft." + (name(pointer).isEmpty() ? "inputs" : name(pointer)));
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
