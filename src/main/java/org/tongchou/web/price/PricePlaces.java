package org.tongchou.web.price;

import java.util.Locale;
import org.tongchou.web.Places;
import org.tongchou.web.Wording;

/** Where the prices page has the parts of a record: {@code /indices/CPI} is typed in {@code record:cpi}. */
record PricePlaces() implements Places {

    @Override
    public String field(String pointer) {
        String name = name(pointer);
        return "record:" + (name.equals("indices") ? "cpi" : name);
    }

    @Override
    public String label(String pointer, Wording wording) {
        return wording.of("web.prices.field." + name(pointer));
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
