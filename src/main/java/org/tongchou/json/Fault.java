package org.tongchou.json;

import java.util.List;

/**
 * One thing that is wrong in a document.
 *
 * @param pointer the JSON pointer (RFC 6901) of the place; empty for the whole document
 * @param key of the message, {@code json.fault.<kind>}
 * @param args what the message says; never a value that a person typed
 */
public record Fault(String pointer, String key, List<Object> args) {

    public Fault {
        args = List.copyOf(args);
    }
}
