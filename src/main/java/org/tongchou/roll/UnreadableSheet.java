package org.tongchou.roll;

import java.util.List;

/** A file that cannot be read as a sheet at all; the one fault of its roll. */
final class UnreadableSheet extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Object> arguments;

    UnreadableSheet(String kind, Object... arguments) {
        super(kind);
        this.arguments = List.of(arguments);
    }

    RollFault fault() {
        return new RollFault(0, null, "", "roll.fault." + getMessage(), arguments == null ? List.of() : arguments);
    }
}
