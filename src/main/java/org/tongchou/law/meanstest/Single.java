package org.tongchou.law.meanstest;

import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;
import org.tongchou.law.rulepack.Rounding;
import org.tongchou.law.rulepack.SinglePersonRule;

/** A severely disabled or seriously ill member of an edge family who is supported alone. */
final class Single {

    private static final String BASIS = "L3 art. 8; L1 art. 21";

    private Single() {
    }

    static boolean wanted(Family family) {
        return family.facts().singlePerson().isPresent();
    }

    /** Where one may not be supported alone, the family's own outcome stands and the sheet says why. */
    @Article(BASIS)
    static Grant decide(Family family, Income income, Outcome outcome, ReasonSheet sheet) {
        Member person = family.facts().member(family.facts().singlePerson().orElseThrow());
        Optional<Reason> against = against(family, person, outcome);
        if (against.isPresent()) {
            sheet.reason(against.get());
            return Grant.ofFamily(family, income, outcome, sheet);
        }
        SinglePersonRule rule = family.rules().singlePerson().orElseThrow();
        Fraction own = income.own().get(family.place(person.ref()));
        Money amount = amount(rule, family, own);
        sheet.single(rule.mode(), person.ref(), own, family.standard(), amount, BASIS);
        if (rule.mode() == SinglePersonRule.Mode.OWN_INCOME_DIFFERENCE && difference(family, own).signum() <= 0) {
            sheet.reason(Reason.SINGLE_PERSON_OWN_INCOME_REACHES_STANDARD);
            return Grant.nothing(outcome);
        }
        return new Grant(Outcome.DIBAO, List.of(person), amount);
    }

    private static Optional<Reason> against(Family family, Member person, Outcome outcome) {
        if (outcome == Outcome.DIBAO) {
            return Optional.of(Reason.SINGLE_PERSON_FAMILY_IS_DIBAO);
        }
        if (outcome != Outcome.EDGE) {
            return Optional.of(Reason.SINGLE_PERSON_FAMILY_NOT_EDGE);
        }
        if (!person.isSeverelyDisabled() && !person.seriousIllness()) {
            return Optional.of(Reason.SINGLE_PERSON_NOT_SEVERE);
        }
        return family.rules().singlePerson().isEmpty() ? Optional.of(Reason.SINGLE_PERSON_RULE_OFF) : Optional.empty();
    }

    private static Money amount(SinglePersonRule rule, Family family, Fraction own) {
        Rounding rounding = family.rules().benefit().rounding();
        return switch (rule.mode()) {
            case FULL_STANDARD -> rounding.round(family.standard());
            case OWN_INCOME_DIFFERENCE -> rounding.round(difference(family, own).atLeastZero());
            case FIXED_AMOUNT -> rule.fixedMonthly().orElseThrow();
        };
    }

    /** Exact fen a month; whether there is any is decided before it is rounded. */
    private static Fraction difference(Family family, Fraction own) {
        return family.standard().minus(own.dividedBy(12));
    }
}
