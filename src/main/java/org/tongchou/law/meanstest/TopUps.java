package org.tongchou.law.meanstest;

import java.util.ArrayList;
import java.util.List;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;
import org.tongchou.law.rulepack.TopUpKind;
import org.tongchou.law.rulepack.TopUpRule;
import org.tongchou.law.rulepack.TopUpRules;

/** What covered members get above the benefit for age, disability, illness, school or another circumstance. */
final class TopUps {

    private static final String BASIS = "L1 art. 20; L3 art. 27";

    private TopUps() {
    }

    @Article(BASIS)
    static List<TopUp> grant(Family family, Grant grant, ReasonSheet sheet) {
        List<TopUp> granted = new ArrayList<>();
        for (Member member : grant.covered()) {
            TopUp topUp = of(member, family);
            if (!topUp.monthly().isZero()) {
                sheet.topUp(topUp, BASIS);
                granted.add(topUp);
            }
        }
        return granted;
    }

    private static TopUp of(Member member, Family family) {
        TopUpRules rules = family.rules().topUps();
        int age = member.age(family.facts().on());
        List<TopUpKind> kinds = rules.mode() == TopUpRules.Mode.ADD_ALL ? new ArrayList<>() : List.of();
        Fraction amount = Fraction.ZERO;
        for (int at = 0; at < rules.kinds().size(); at++) {
            TopUpRule rule = rules.kinds().get(at);
            if (!fits(rule.who(), member, age)) {
                continue;
            }
            Fraction monthly = rule.amount().monthly(family.standard());
            if (rules.mode() == TopUpRules.Mode.ADD_ALL) {
                amount = amount.plus(monthly);
                kinds.add(rule.who().kind());
            } else if (amount.isBelow(monthly)) {
                amount = monthly;
                kinds = List.of(rule.who().kind());
            }
        }
        Money rounded = rules.rounding().round(amount);
        return new TopUp(member.ref(), kinds, rounded);
    }

    private static boolean fits(TopUpRule.Who who, Member member, int age) {
        return switch (who.kind()) {
            case AGE -> age >= who.minAge().orElse(0) && age <= who.maxAge().orElse(Integer.MAX_VALUE);
            case SEVERE_DISABILITY -> member.isSeverelyDisabled();
            case SERIOUS_ILLNESS -> member.seriousIllness();
            case STUDENT -> member.fullTimeStudent();
            case TRAIT -> member.traits().contains(who.trait().orElseThrow());
        };
    }
}
