package org.tongchou.law.meanstest;

import java.util.List;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;
import org.tongchou.law.rulepack.Benefit;

/**
 * Who is supported with how much before top-ups.
 *
 * @param covered the members supported; none unless the outcome is DIBAO
 * @param benefit fen a month, rounded
 */
record Grant(Outcome outcome, List<Member> covered, Money benefit) {

    private static final String BASIS = "L1 art. 18; L3 art. 23";

    /** How many persons the outcome is about: the whole family, unless one is supported alone. */
    int persons(Family family) {
        return covered.isEmpty() ? family.size() : covered.size();
    }

    static Grant nothing(Outcome outcome) {
        return new Grant(outcome, List.of(), Money.ZERO);
    }

    /** A family is taken in with all its members or not at all. */
    @Article(BASIS)
    static Grant ofFamily(Family family, Income income, Outcome outcome, ReasonSheet sheet) {
        if (outcome != Outcome.DIBAO) {
            return nothing(outcome);
        }
        Benefit rule = family.rules().benefit();
        Money amount = rule.mode() == Benefit.Mode.DIFFERENCE ? difference(family, income, sheet) : tiered(family, income, sheet);
        if (!amount.isZero() && amount.compareTo(rule.minimumMonthly()) < 0) {
            sheet.benefitMinimum(amount, rule.minimumMonthly(), BASIS);
            amount = rule.minimumMonthly();
        }
        return new Grant(outcome, family.facts().members(), amount);
    }

    private static Money difference(Family family, Income income, ReasonSheet sheet) {
        Fraction exact = family.line().minus(income.countable()).dividedBy(12);
        Money amount = family.rules().benefit().rounding().round(exact);
        sheet.benefitDifference(family, income.countable(), amount, BASIS);
        return amount;
    }

    /** A tier's amount is paid as it was published, without rounding. */
    private static Money tiered(Family family, Income income, ReasonSheet sheet) {
        Fraction perCapita = income.countable().dividedBy(family.size());
        for (Benefit.Tier tier : family.rules().benefit().tiers()) {
            if (!Fraction.of(tier.upToPerCapitaAnnual()).isBelow(perCapita)) {
                sheet.benefitTier(perCapita, tier, family.size(), BASIS);
                return tier.perPersonMonthly().times(family.size());
            }
        }
        sheet.benefitNoTier(perCapita, BASIS);
        return Money.ZERO;
    }
}
