package org.tongchou.law.award;

import org.tongchou.law.Article;

/** How often a family in support is looked at again. */
@Article("L3 art. 31")
public enum RecheckClass {
    ANNUAL(12), HALF_YEAR(6);

    private final int months;

    RecheckClass(int months) {
        this.months = months;
    }

    /** Months between two rechecks. */
    public int months() {
        return months;
    }
}
