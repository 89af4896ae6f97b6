package org.tongchou.sealing;

/** A sealed value that does not open, and why; its message names the column and the key, never the row or anything of the value. */
public final class BrokenSeal extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why it does not open. */
    public enum Reason {
        /** The value was changed, or it was sealed for another row, column or table. */
        TAMPERED_OR_MOVED,
        /** No key of that number is in the key file. */
        UNKNOWN_KEY,
        /** The key is retired: the value comes out of an old backup. */
        RETIRED_KEY,
        /** It is no sealed value, or one of a form or suite that this version does not know. */
        UNREADABLE
    }

    private final Reason reason;

    BrokenSeal(Reason reason, SealedColumn column, String about) {
        super(reason + " in " + column.table() + "." + column.column() + ": " + about);
        this.reason = reason;
    }

    /** Why it does not open. */
    public Reason reason() {
        return reason;
    }
}
