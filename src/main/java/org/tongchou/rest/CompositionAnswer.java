package org.tongchou.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.Finding;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Component;
import org.tongchou.law.rulepack.ComponentKind;
import org.tongchou.law.rulepack.TopUpKind;
import org.tongchou.law.rulepack.TopUpRule;
import org.tongchou.law.rulepack.Trait;
import org.tongchou.standard.Composition;

/**
 * What is granted in a place on a day, composed as "1 + X"; amounts in fen.
 *
 * @param office where
 * @param on the day
 * @param lines the base line of each category with what the place adds
 * @param extras each X beside the line, as it is reckoned elsewhere
 * @param warnings codes with what they are about
 */
record CompositionAnswer(OfficeCode office, LocalDate on, List<BaseAnswer> lines, List<ExtraAnswer> extras, List<WarningAnswer> warnings) {

    /** A component. @param coefficient decimal text, of a place @param amount fen a month that a place adds */
    record ComponentAnswer(String code, Optional<String> coefficient, Optional<Money> amount, LocalDate from, Optional<LocalDate> until, String basis, String budgetLine) {

        private static final int DECIMALS = 12;

        static ComponentAnswer of(Component component) {
            Optional<String> coefficient = component.step().flatMap(step -> step instanceof Component.Coefficient given ? Optional.of(given.factor().toText(DECIMALS)) : Optional.empty());
            Optional<Money> amount = component.step().flatMap(step -> step instanceof Component.Supplement given ? Optional.of(given.monthly()) : Optional.empty());
            return new ComponentAnswer(component.code(), coefficient, amount, component.term().from(), component.term().until(), component.basis(), component.budgetLine());
        }
    }

    /** A line: the published base line, the place, and the line a month; base and line half-up. */
    record BaseAnswer(Category category, StandardAnswer base, Money baseMonthly, Optional<ComponentAnswer> place, Money monthly) {
        static BaseAnswer of(Composition.Base line) {
            return new BaseAnswer(line.category(), StandardAnswer.of(line.line().base()), line.base(), line.line().place().map(ComponentAnswer::of), line.monthly());
        }
    }

    /** An X beside the line. @param statedBy whose pack states basis and line of the budget */
    record ExtraAnswer(ComponentKind kind, Optional<TopUpKind> group, Optional<Integer> minAge, Optional<Integer> maxAge, Optional<Trait> trait, Category category, Composition.Per per,
        Optional<Money> amount, Optional<Money> sum, Optional<OfficeCode> statedBy, Optional<ComponentAnswer> component) {

        static ExtraAnswer of(Composition.Extra extra) {
            Optional<TopUpRule.Who> who = extra.who();
            return new ExtraAnswer(extra.kind(), who.map(TopUpRule.Who::kind), who.flatMap(TopUpRule.Who::minAge), who.flatMap(TopUpRule.Who::maxAge), who.flatMap(TopUpRule.Who::trait),
                extra.category(), extra.per(), extra.amount(), extra.sum(), extra.stated().map(Composition.Stated::region), extra.stated().map(stated -> ComponentAnswer.of(stated.component())));
        }
    }

    record WarningAnswer(String code, List<String> about) {
        static WarningAnswer of(Finding warning) {
            return new WarningAnswer(warning.code(), warning.arguments().stream().map(Object::toString).filter(text -> !text.isEmpty()).toList());
        }
    }

    static CompositionAnswer of(Composition composition) {
        return new CompositionAnswer(composition.office(), composition.on(), composition.lines().stream().map(BaseAnswer::of).toList(),
            composition.extras().stream().map(ExtraAnswer::of).toList(), composition.warnings().stream().map(WarningAnswer::of).toList());
    }
}
