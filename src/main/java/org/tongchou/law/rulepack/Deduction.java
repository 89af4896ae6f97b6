package org.tongchou.law.rulepack;

import java.util.Objects;
import java.util.Optional;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;

/**
 * An expense that comes off the countable income.
 *
 * @param share part of the family's expenses of the item
 * @param annualLimit fen a year at most; empty: no limit
 */
@Article("L3 art. 13")
public record Deduction(ExpenseItem item, Fraction share, Optional<Money> annualLimit) {

    public Deduction {
        Objects.requireNonNull(item);
        Objects.requireNonNull(annualLimit);
        if (share.signum() < 0) {
            throw new IllegalArgumentException("share below zero");
        }
    }
}
