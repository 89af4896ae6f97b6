package org.tongchou.web.price;

import org.tongchou.web.Places;
import org.tongchou.web.Wording;

/** Where the page of heating has the parts of a rate: {@code /firstMonth} is typed in {@code record:first}. */
record HeatingPlaces() implements Places {

    @Override
    public String field(String pointer) {
        return "record:" + name(pointer);
    }

    @Override
    public String label(String pointer, Wording wording) {
        return wording.of(name(pointer).equals("category") ? "web.run.category" : "web.heating." + name(pointer));
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1).replace("Month", "");
    }
}
