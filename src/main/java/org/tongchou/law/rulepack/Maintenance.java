package org.tongchou.law.rulepack;

import org.tongchou.kernel.Fraction;
import org.tongchou.law.Article;

/**
 * What a parent who lives elsewhere owes a child where nothing was agreed, as part of the obligor household's income.
 *
 * @param one part for one supported child
 * @param manyCap part in all for two or more
 */
@Article("L3 art. 13")
public record Maintenance(Fraction one, Fraction manyCap) {

    public static final Maintenance NONE = new Maintenance(Fraction.ZERO, Fraction.ZERO);

    public Maintenance {
        if (one.signum() < 0 || manyCap.signum() < 0) {
            throw new IllegalArgumentException("part below zero");
        }
    }
}
