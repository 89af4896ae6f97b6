package org.tongchou.casework;

import java.time.LocalDate;
import org.tongchou.kernel.Money;
import org.tongchou.law.rulepack.PackReference;

/**
 * An assessment ready to be stored with everything that a replay needs.
 *
 * @param on the day it was made for
 * @param pack the rule pack
 * @param facts the facts, JSON as in means-test.md section 1
 * @param rules the rules with the standard, JSON as in section 3
 * @param sheet the answer with its reason sheet
 * @param outcome DIBAO, EDGE, RIGID_EXPENDITURE or NONE
 * @param covered how many persons are supported
 * @param monthly the difference or tier amount per month
 * @param topUps all top-ups per month
 * @param standard fen a month for one person
 * @param graceTopUps fen a month of the top-ups that its members would have if it were entitled
 */
record Frozen(LocalDate on, PackReference pack, String facts, String rules, ReasonSheet sheet, String outcome, int covered, Money monthly, Money topUps,
    Money standard, Money graceTopUps) {

    /** Whether the family may be confirmed for support: dibao, with something to pay. */
    boolean entitled() {
        return outcome.equals("DIBAO") && monthly.plus(topUps).fen() > 0;
    }

    /** Whether the county may confirm it: for support, or as a family near the line. */
    boolean confirmable() {
        return entitled() || recognisable(outcome);
    }

    /** Whether an outcome leads to a certificate without a payment. */
    static boolean recognisable(String outcome) {
        return outcome.equals("EDGE") || outcome.equals("RIGID_EXPENDITURE");
    }

    String outcomeKey() {
        return outcome;
    }
}
