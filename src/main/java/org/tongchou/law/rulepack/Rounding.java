package org.tongchou.law.rulepack;

import java.math.RoundingMode;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;

/** How an amount that is paid is rounded; the only way from an exact amount to one that is paid. */
@Article("L1 art. 18; L3 art. 23")
public enum Rounding {
    CEIL_YUAN(100, RoundingMode.CEILING), HALF_UP_YUAN(100, RoundingMode.HALF_UP), FLOOR_YUAN(100, RoundingMode.FLOOR), HALF_UP_FEN(1, RoundingMode.HALF_UP);

    private final long unit;
    private final RoundingMode mode;

    Rounding(long unit, RoundingMode mode) {
        this.unit = unit;
        this.mode = mode;
    }

    /** The amount to pay for an exact number of fen. */
    public Money round(Fraction fen) {
        return new Money(fen.rounded(unit, mode));
    }
}
