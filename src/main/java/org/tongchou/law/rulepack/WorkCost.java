package org.tongchou.law.rulepack;

import java.util.Objects;
import org.tongchou.kernel.Fraction;
import org.tongchou.law.Article;

/**
 * What a working member may keep for the cost of working.
 *
 * @param share part of the base that the kind names, 0.3 for 30 %
 */
@Article("L3 art. 13")
public record WorkCost(Kind kind, Fraction share) {

    /** What the share is taken of. */
    public enum Kind {
        NONE, PERCENT_OF_STANDARD, PERCENT_OF_WAGE
    }

    public static final WorkCost NONE = new WorkCost(Kind.NONE, Fraction.ZERO);

    public WorkCost {
        Objects.requireNonNull(kind);
        if (share.signum() < 0) {
            throw new IllegalArgumentException("share below zero");
        }
    }
}
