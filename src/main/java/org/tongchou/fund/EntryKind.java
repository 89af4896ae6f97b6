package org.tongchou.fund;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a desk enters (api.md "Funds"). */
public enum EntryKind {
    /** The plan of the year grows. */
    BUDGET,
    /** Money has come in. */
    RECEIPT,
    /** Money goes down to an office below. */
    TRANSFER,
    /** Of what there is, so much is bound to the countryside. */
    EARMARK,
    /** Somebody has given. */
    DONATION,
    /** What came in, was planned, or is bound was more, or less, than was entered. */
    CORRECTION;

    /** What a correction can put right. */
    public static final Set<EntryKind> CORRECTED = Collections.unmodifiableSet(EnumSet.of(BUDGET, RECEIPT, EARMARK));
}
