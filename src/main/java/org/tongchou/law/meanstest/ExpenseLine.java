package org.tongchou.law.meanstest;

import java.util.Objects;
import org.tongchou.kernel.Money;
import org.tongchou.law.rulepack.ExpenseItem;

/** What the family must spend for one member. @param annual fen a year */
public record ExpenseLine(String member, ExpenseItem item, Money annual) {

    public ExpenseLine {
        Objects.requireNonNull(member);
        Objects.requireNonNull(item);
        Objects.requireNonNull(annual);
    }
}
