package org.tongchou.award;

/** Why an award is left to the desk when the awards of a county are reckoned anew. */
public enum LeftReason {
    /** In grace, in part at rest, or stopped: what the family is paid does not follow from its means test alone. */
    STATE,
    /** The family changed, or was tested or heard, and nothing has been decided yet. */
    OPEN,
    /** Something about the family was decided since the first month, so that earlier months rest on other facts. */
    DECIDED_SINCE,
    /** A birthday that changes the top-ups is to be decided first. */
    TOP_UPS_DUE,
    /** From the current month on it is worth less, and nobody was heard: only its months behind are put right, the decrease is the desk's (L1 art. 48). */
    HEARING,
    /** No facts of the family lie beside its file. */
    NO_FACTS
}
