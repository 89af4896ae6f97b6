package org.tongchou.law.meanstest;

import java.util.List;
import org.tongchou.kernel.Money;

/**
 * What the means test found, with the reason sheet.
 *
 * @param coveredMembers how many persons the outcome is about: one who is supported alone, else the whole family
 * @param standardMonthly fen a month for one person, half-up
 * @param countableAnnualIncome fen a year of the whole family, half-up
 * @param benefitMonthly fen a month for the household, without top-ups
 * @param totalMonthly fen a month with top-ups
 * @param steps what was done, in an order that a person can follow
 * @param reasons why it did not come out better
 */
public record Assessment(Outcome outcome, int coveredMembers, Money standardMonthly, Money countableAnnualIncome, Money benefitMonthly, List<TopUp> topUps,
        Money totalMonthly, List<PropertyResult> propertyTests, List<Step> steps, List<Reason> reasons) {

    public Assessment {
        topUps = List.copyOf(topUps);
        propertyTests = List.copyOf(propertyTests);
        steps = List.copyOf(steps);
        reasons = List.copyOf(reasons);
    }

    /** Fen a month of all top-ups. */
    public Money topUpsMonthly() {
        return totalMonthly.difference(benefitMonthly);
    }
}
