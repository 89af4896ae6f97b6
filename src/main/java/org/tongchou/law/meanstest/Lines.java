package org.tongchou.law.meanstest;

import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Fraction;
import org.tongchou.law.Article;
import org.tongchou.law.rulepack.Rigid;

/** Compares a family's income with the lines that the law draws; lower is strict. */
final class Lines {

    private Lines() {
    }

    static Outcome compare(Family family, Income income, List<PropertyResult> property, ReasonSheet sheet) {
        boolean propertyKept = isKept(property);
        Outcome byIncome = byIncome(family, income, sheet);
        if (byIncome != Outcome.NONE && propertyKept) {
            return byIncome;
        }
        return propertyKept && isRigid(family, income, sheet) ? Outcome.RIGID_EXPENDITURE : Outcome.NONE;
    }

    private static boolean isKept(List<PropertyResult> property) {
        for (PropertyResult result : property) {
            if (result.isFailed()) {
                return false;
            }
        }
        return true;
    }

    @Article("L1 arts. 18, 21; L3 art. 8")
    private static Outcome byIncome(Family family, Income income, ReasonSheet sheet) {
        boolean below = income.countable().isBelow(family.line());
        sheet.compared(below ? StepCode.BELOW_STANDARD : StepCode.NOT_BELOW_STANDARD, income.countable(), family.line(), "L1 art. 18");
        if (below) {
            return Outcome.DIBAO;
        }
        sheet.reason(Reason.INCOME_NOT_BELOW_STANDARD);
        Fraction edge = family.line().times(family.rules().edgeMultiplier());
        boolean belowEdge = income.countable().isBelow(edge);
        sheet.compared(belowEdge ? StepCode.BELOW_EDGE : StepCode.NOT_BELOW_EDGE, income.countable(), edge, "L1 art. 21; L3 art. 8");
        if (!belowEdge) {
            sheet.reason(Reason.INCOME_NOT_BELOW_EDGE);
        }
        return belowEdge ? Outcome.EDGE : Outcome.NONE;
    }

    @Article("L8 art. 4; L1 art. 22")
    private static boolean isRigid(Family family, Income income, ReasonSheet sheet) {
        Optional<Rigid> rule = family.rules().rigid();
        if (rule.isEmpty()) {
            return false;
        }
        Fraction spent = Fraction.ZERO;
        for (ExpenseLine line : family.facts().expenses()) {
            spent = spent.plus(Fraction.of(line.annual()));
        }
        Fraction perCapita = income.countable().dividedBy(family.size());
        boolean poorEnough = perCapita.isBelow(Fraction.of(rule.get().disposableIncomePerCapitaAnnual()));
        boolean met = poorEnough && reaches(spent, income.declared(), rule.get().threshold());
        sheet.rigid(met, perCapita, spent, income.declared(), rule.get());
        return met;
    }

    /** Any expense reaches a threshold of no income at all. */
    private static boolean reaches(Fraction spent, Fraction declared, Fraction threshold) {
        return declared.signum() == 0 ? spent.signum() > 0 : !spent.isBelow(declared.times(threshold));
    }
}
