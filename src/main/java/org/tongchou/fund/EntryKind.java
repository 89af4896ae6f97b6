package org.tongchou.fund;

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
    /** What came in was more, or less, than was entered. */
    CORRECTION
}
