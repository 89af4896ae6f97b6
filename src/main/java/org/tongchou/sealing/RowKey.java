package org.tongchou.sealing;

import java.util.UUID;

/** Tells rows apart that get their number only when they are written, so that what is sealed in them can be bound to them before. */
public final class RowKey {

    private RowKey() {
    }

    /** 32 hexadecimal digits that no other row has. */
    public static String fresh() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
