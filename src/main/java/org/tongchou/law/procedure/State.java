package org.tongchou.law.procedure;

import java.util.EnumSet;
import java.util.Set;
import org.tongchou.law.Article;

/** Where a family's application stands (casework.md "Application"). */
@Article("L3 art. 4-24; the procedure's table")
public enum State {
    DRAFT, SUBMITTED, CORRECTION_REQUESTED, ACCEPTED, SURVEY, OPINION, NOTICE, COUNTY_REVIEW, CONFIRMED, REFUSED, NOT_ACCEPTED, WITHDRAWN, TERMINATED;

    private static final Set<State> ENDS = EnumSet.of(CONFIRMED, REFUSED, NOT_ACCEPTED, WITHDRAWN, TERMINATED);

    /** Whether work is still to be done on it. */
    public boolean open() {
        return !ENDS.contains(this);
    }
}
