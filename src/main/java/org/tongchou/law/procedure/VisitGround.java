package org.tongchou.law.procedure;

import org.tongchou.law.Article;

/** Why the county has to visit a family before it decides. */
@Article("L3 art. 20; domain.md 1.7")
public enum VisitGround {
    /** A member is a near relative of staff or of a village committee. */
    RELATIVE,
    /** Somebody complained about the case. */
    COMPLAINT,
    /** The file was drawn at random. */
    DRAWN,
    /** The city ordered that it be looked at once more. */
    RECHECK,
    /** The county wants to see for itself. */
    ORDERED
}
