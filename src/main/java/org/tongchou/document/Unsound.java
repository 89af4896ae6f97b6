package org.tongchou.document;

import java.util.List;
import org.tongchou.json.Fault;
import org.tongchou.json.InvalidDocument;

/** Says why a document is not taken, and what helps; nothing of what stands in it. */
final class Unsound {

    private static final String PLACE = "/file";

    private Unsound() {
    }

    /** @param kind the last part of the message key */
    static InvalidDocument because(String kind, Object... arguments) {
        return new InvalidDocument(List.of(new Fault(PLACE, "json.fault.document." + kind, List.of(arguments))));
    }
}
