package org.tongchou.law.award;

import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.law.Article;

/** The grace period 渐退期: a family whose income rose above the standard keeps its support for a while. */
@Article("L3 art. 33; L6 1(3)")
public final class Grace {

    /** Months that a grace lasts at most, in principle. */
    public static final int LONGEST = 6;

    private Grace() {
    }

    /** Whether a grace may last that long. */
    @Article("L3 art. 33; L6 1(3)")
    public static boolean allowed(int months) {
        return months >= 1 && months <= LONGEST;
    }

    /**
     * The amounts of a grace: the support as it was, but for the persons who are left never more than the standard for each; top-ups as they are for
     * these persons now.
     *
     * @param regular fen a month before, without top-ups
     * @param standard fen a month for one person
     * @param topUps fen a month of the persons who are left
     */
    @Article("L3 art. 33; domain.md AT-07")
    public static Span span(Month from, int months, Money regular, Money standard, int members, Money topUps) {
        Money cap = standard.times(members);
        return new Span(from, Optional.of(from.plusMonths(months - 1L)), regular.compareTo(cap) > 0 ? cap : regular, topUps, members);
    }
}
