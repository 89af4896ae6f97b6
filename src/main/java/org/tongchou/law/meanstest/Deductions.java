package org.tongchou.law.meanstest;

import java.util.List;
import org.tongchou.kernel.Fraction;
import org.tongchou.law.Article;
import org.tongchou.law.rulepack.Deduction;
import org.tongchou.law.rulepack.ExpenseItem;

/** The rigid expenses that come off the countable income, in exact fen a year. */
final class Deductions {

    private static final String BASIS = "L3 art. 13";

    private Deductions() {
    }

    @Article(BASIS)
    static Fraction of(Family family, ReasonSheet sheet) {
        Fraction total = Fraction.ZERO;
        List<Deduction> rows = family.rules().deductions();
        for (int at = 0; at < rows.size(); at++) {
            Deduction row = rows.get(at);
            Fraction spent = spent(family, row.item());
            Fraction share = spent.times(row.share());
            Fraction taken = row.annualLimit().isPresent() ? share.atMost(Fraction.of(row.annualLimit().get())) : share;
            if (spent.signum() > 0) {
                sheet.deduction(row, spent, taken, BASIS);
            }
            total = total.plus(taken);
        }
        return total;
    }

    private static Fraction spent(Family family, ExpenseItem item) {
        Fraction spent = Fraction.ZERO;
        List<ExpenseLine> lines = family.facts().expenses();
        for (int at = 0; at < lines.size(); at++) {
            ExpenseLine line = lines.get(at);
            if (line.item() == item) {
                spent = spent.plus(Fraction.of(line.annual()));
            }
        }
        return spent;
    }
}
