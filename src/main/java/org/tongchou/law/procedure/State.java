package org.tongchou.law.procedure;

import org.tongchou.law.Article;

/** Where a family's application stands (casework.md "Application"). */
@Article("L3 art. 4-24; the procedure's table")
public enum State {
    DRAFT, SUBMITTED, ACCEPTED, SURVEY, OPINION, NOTICE, COUNTY_REVIEW, CONFIRMED, REFUSED, WITHDRAWN;

    /** Whether work is still to be done on it. */
    public boolean open() {
        return this != CONFIRMED && this != REFUSED && this != WITHDRAWN;
    }
}
