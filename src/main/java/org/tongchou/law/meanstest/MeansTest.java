package org.tongchou.law.meanstest;

import java.util.List;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;
import org.tongchou.law.rulepack.Rounding;
import org.tongchou.law.rulepack.Rules;

/** The means test of a family under the rules of its place. */
@Article("L1 arts. 18-22; L3 arts. 8, 13, 14, 23; L8 art. 4")
public final class MeansTest {

    private MeansTest() {
    }

    /**
     * Assesses a family; the same facts and rules always give the same assessment.
     *
     * @throws IllegalArgumentException if the rules have no standard for the family's category
     */
    @Article("L1 arts. 18-22; L3 arts. 8, 13, 14, 23; L8 art. 4")
    public static Assessment assess(Facts facts, Rules rules) {
        Family family = Family.of(facts, rules);
        ReasonSheet sheet = new ReasonSheet();
        sheet.standard(family);
        Income income = Income.count(family, sheet);
        List<PropertyResult> property = Property.test(family, sheet);
        Outcome outcome = Lines.compare(family, income, property, sheet);
        Grant grant = Single.wanted(family) ? Single.decide(family, income, outcome, sheet) : Grant.ofFamily(family, income, outcome, sheet);
        List<TopUp> topUps = TopUps.grant(family, grant, sheet);
        sheet.outcome(grant.outcome());
        return answer(family, income, property, grant, topUps, sheet);
    }

    /** Fen a month of the top-ups that all members of a family have or would have, whether or not its income is below the line. */
    @Article("L1 art. 20; L3 art. 27, 33")
    public static Money topUps(Facts facts, Rules rules) {
        Money sum = Money.ZERO;
        for (TopUp topUp : TopUps.grant(Family.of(facts, rules), new Grant(Outcome.DIBAO, facts.members(), Money.ZERO), new ReasonSheet())) {
            sum = sum.plus(topUp.monthly());
        }
        return sum;
    }

    private static Assessment answer(Family family, Income income, List<PropertyResult> property, Grant grant, List<TopUp> topUps, ReasonSheet sheet) {
        Money total = grant.benefit();
        for (TopUp topUp : topUps) {
            total = total.plus(topUp.monthly());
        }
        return new Assessment(grant.outcome(), grant.persons(family), shown(family.standard()), shown(income.countable()), grant.benefit(), topUps, total,
            property, sheet.steps(), sheet.reasons());
    }

    private static Money shown(Fraction fen) {
        return Rounding.HALF_UP_FEN.round(fen);
    }
}
