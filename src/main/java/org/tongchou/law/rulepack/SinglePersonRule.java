package org.tongchou.law.rulepack;

import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;

/**
 * What a severely disabled or seriously ill member of an edge family gets alone.
 *
 * @param fixedMonthly fen a month, for {@code FIXED_AMOUNT}
 */
@Article("L3 art. 8; L1 art. 21")
public record SinglePersonRule(Mode mode, Optional<Money> fixedMonthly) {

    /** The whole standard, the difference to one's own income, or a fixed amount. */
    public enum Mode {
        FULL_STANDARD, OWN_INCOME_DIFFERENCE, FIXED_AMOUNT
    }

    public SinglePersonRule {
        if (mode == Mode.FIXED_AMOUNT && fixedMonthly.isEmpty()) {
            throw new IllegalArgumentException("fixed amount missing");
        }
    }
}
