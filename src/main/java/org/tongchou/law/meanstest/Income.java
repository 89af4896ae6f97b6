package org.tongchou.law.meanstest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;
import org.tongchou.law.rulepack.Exemption;
import org.tongchou.law.rulepack.IncomeGroup;

/**
 * The income of a family, in exact fen a year.
 *
 * @param countable what counts after work cost, obligors and deductions, never below zero
 * @param declared all lines before anything was left out
 * @param own for each member in the order of the facts: what counts of his own lines after work cost
 */
record Income(Fraction countable, Fraction declared, List<Fraction> own) {

    private static final String BASIS = "L3 art. 13";

    @Article(BASIS)
    static Income count(Family family, ReasonSheet sheet) {
        Fraction[] own = nothing(family.size());
        Fraction[] wages = nothing(family.size());
        Fraction declared = Fraction.ZERO;
        List<IncomeLine> lines = family.facts().income();
        for (int at = 0; at < lines.size(); at++) {
            IncomeLine line = lines.get(at);
            Fraction annual = annual(line, family);
            declared = declared.plus(annual);
            Fraction counted = counted(line, annual, family, sheet);
            int member = family.place(line.member());
            own[member] = own[member].plus(counted);
            if (line.item().group() == IncomeGroup.WAGE) {
                wages[member] = wages[member].plus(counted);
            }
        }
        WorkCosts.takeOff(family, wages, own, sheet);
        Fraction total = Fraction.ZERO;
        for (Fraction amount : own) {
            total = total.plus(amount);
        }
        total = total.plus(Obligors.count(family, sheet)).minus(Deductions.of(family, sheet)).atLeastZero();
        sheet.countableIncome(total, family.size());
        return new Income(total, declared, List.of(own));
    }

    private static Fraction[] nothing(int members) {
        Fraction[] amounts = new Fraction[members];
        Arrays.fill(amounts, Fraction.ZERO);
        return amounts;
    }

    /** A list of months counts as the average of the last ones within the window, for twelve months. */
    private static Fraction annual(IncomeLine line, Family family) {
        if (line.amounts() instanceof IncomeLine.Annual given) {
            return Fraction.of(given.annual());
        }
        if (line.amounts() instanceof IncomeLine.Monthly given) {
            return Fraction.of(given.monthly()).times(12);
        }
        List<Money> months = ((IncomeLine.Months) line.amounts()).amounts();
        int window = Math.min(family.rules().windows().months(line.item().group()), months.size());
        Fraction sum = Fraction.ZERO;
        for (int month = months.size() - window; month < months.size(); month++) {
            sum = sum.plus(Fraction.of(months.get(month)));
        }
        return sum.times(12).dividedBy(window);
    }

    private static Fraction counted(IncomeLine line, Fraction annual, Family family, ReasonSheet sheet) {
        Optional<Exemption> exemption = family.rules().exemption(line.item(), family.facts().on());
        if (exemption.isEmpty()) {
            sheet.incomeCounted(line, annual, BASIS);
            return annual;
        }
        if (exemption.get().monthlyLimit().isEmpty()) {
            sheet.incomeExempt(line, annual, exemption.get().basis());
            return Fraction.ZERO;
        }
        Fraction limit = Fraction.of(exemption.get().monthlyLimit().get()).times(12);
        Fraction counted = annual.minus(limit).atLeastZero();
        sheet.incomePartlyExempt(line, annual, counted, exemption.get().basis());
        return counted;
    }
}
