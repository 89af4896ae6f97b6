package org.tongchou.law.meanstest;

import org.tongchou.kernel.Fraction;
import org.tongchou.law.rulepack.PropertyTest;

/**
 * How one property test came out.
 *
 * @param found what the family has: fen for amounts, pieces for vehicles and housing
 * @param limit what it may have, in the same unit
 */
public record PropertyResult(PropertyTest test, Verdict result, Fraction found, Fraction limit) {

    /** Within the limit, within it because something exempt was left out, or above it. */
    public enum Verdict {
        PASS, EXEMPT, FAIL
    }

    public boolean isFailed() {
        return result == Verdict.FAIL;
    }
}
