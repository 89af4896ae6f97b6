package org.tongchou.law.meanstest;

import org.tongchou.kernel.Fraction;
import org.tongchou.law.Article;
import org.tongchou.law.rulepack.WorkCost;

/** What members who work may keep for the cost of working; never more than the wage itself. */
final class WorkCosts {

    private static final String BASIS = "L3 art. 13";

    private WorkCosts() {
    }

    @Article(BASIS)
    static void takeOff(Family family, Fraction[] wages, Fraction[] own, ReasonSheet sheet) {
        for (int member = 0; member < family.size(); member++) {
            Fraction cost = cost(family, wages[member]);
            if (cost.signum() > 0) {
                own[member] = own[member].minus(cost);
                sheet.workCost(family.facts().members().get(member).ref(), cost, BASIS);
            }
        }
    }

    private static Fraction cost(Family family, Fraction wage) {
        WorkCost rule = family.rules().workCost();
        if (wage.signum() <= 0) {
            return Fraction.ZERO;
        }
        Fraction cost = switch (rule.kind()) {
            case NONE -> Fraction.ZERO;
            case PERCENT_OF_STANDARD -> family.standard().times(12).times(rule.share());
            case PERCENT_OF_WAGE -> wage.times(rule.share());
        };
        return cost.atMost(wage);
    }
}
