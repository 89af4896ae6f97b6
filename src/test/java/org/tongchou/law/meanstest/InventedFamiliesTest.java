package org.tongchou.law.meanstest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.rulepack.Benefit;
import org.tongchou.law.rulepack.IncomeItem;
import org.tongchou.law.rulepack.Rounding;
import org.tongchou.law.rulepack.Rules;

/** What must hold for every family under every rule pack, on worked and invented ones. */
@Tag("law")
class InventedFamiliesTest {

    private static final Set<StepCode> MAY_DIFFER = Set.of(StepCode.INCOME_EXEMPT, StepCode.RIGID_MET, StepCode.RIGID_NOT_MET, StepCode.OUTCOME);

    private final Trials trials = new Trials(349902);

    @Test
    void every_outcome_is_met_often_enough_to_show_something() {
        Map<Outcome, Integer> met = new EnumMap<>(Outcome.class);
        trials.each((facts, rules, which) -> met.merge(MeansTest.assess(facts, rules).outcome(), 1, Integer::sum));
        for (Outcome outcome : Outcome.values()) {
            assertTrue(met.getOrDefault(outcome, 0) > 100, () -> outcome + " " + met);
        }
    }

    @Test
    void no_amount_is_below_zero_and_nobody_but_dibao_is_paid() {
        trials.each((facts, rules, which) -> {
            Assessment found = MeansTest.assess(facts, rules);
            assertFalse(found.benefitMonthly().isNegative() || found.countableAnnualIncome().isNegative() || found.topUpsMonthly().isNegative(), which);
            assertTrue(found.outcome() == Outcome.DIBAO || found.totalMonthly().isZero(), which);
            boolean alone = found.outcome() == Outcome.DIBAO && familyOutcome(facts, rules) == Outcome.EDGE;
            assertEquals(alone ? 1 : facts.members().size(), found.coveredMembers(), which);
        });
    }

    /** For a single person it holds as long as the family's own outcome stays: a family that stops being dibao may let one member in alone. */
    @Test
    void one_more_fen_in_any_line_never_raises_what_is_paid() {
        trials.each((facts, rules, which) -> {
            Facts more = oneFenMore(facts);
            if (facts.singlePerson().isPresent() && familyOutcome(facts, rules) != familyOutcome(more, rules)) {
                return;
            }
            Assessment before = MeansTest.assess(facts, rules);
            Assessment after = MeansTest.assess(more, rules);
            assertTrue(after.countableAnnualIncome().compareTo(before.countableAnnualIncome()) >= 0, which);
            assertTrue(after.benefitMonthly().compareTo(before.benefitMonthly()) <= 0, which);
            assertTrue(after.totalMonthly().compareTo(before.totalMonthly()) <= 0, which);
        });
    }

    @Test
    void a_wholly_exempt_line_changes_nothing_but_the_ratio_of_rigid_expenditure() {
        AtomicInteger tried = new AtomicInteger();
        trials.each((facts, rules, which) -> exemptItem(facts, rules).ifPresent(item -> {
            tried.incrementAndGet();
            Money amount = Money.ofFen(trials.random.nextInt(2_000_000));
            Assessment before = MeansTest.assess(facts, rules);
            Assessment after = MeansTest.assess(InventedFamilies.with(facts, new IncomeLine(facts.members().get(0).ref(), item, new IncomeLine.Annual(amount))), rules);
            assertEquals(figures(before), figures(after), which);
            assertEquals(steps(before), steps(after), which);
            boolean ratioFell = before.outcome() == Outcome.RIGID_EXPENDITURE && after.outcome() == Outcome.NONE;
            assertTrue(before.outcome() == after.outcome() || ratioFell, which);
        }));
        assertTrue(tried.get() > 1000);
    }

    @Test
    void the_order_of_members_and_lines_changes_nothing() {
        trials.each((facts, rules, which) -> {
            Assessment one = MeansTest.assess(facts, rules);
            Assessment other = MeansTest.assess(shuffled(facts), rules);
            assertEquals(one.outcome(), other.outcome(), which);
            assertEquals(one.coveredMembers(), other.coveredMembers(), which);
            assertEquals(new HashSet<>(one.topUps()), new HashSet<>(other.topUps()), which);
            assertEquals(List.of(one.countableAnnualIncome(), one.benefitMonthly(), one.totalMonthly(), one.propertyTests(), one.reasons()),
                List.of(other.countableAnnualIncome(), other.benefitMonthly(), other.totalMonthly(), other.propertyTests(), other.reasons()), which);
            assertEquals(new HashSet<>(one.steps()), new HashSet<>(other.steps()), which);
        });
    }

    @Test
    void benefit_and_monthly_income_come_to_the_standards_within_one_step_of_rounding() {
        AtomicInteger tried = new AtomicInteger();
        trials.each((facts, rules, which) -> {
            Assessment found = MeansTest.assess(facts, rules);
            Benefit rule = rules.benefit();
            if (found.outcome() != Outcome.DIBAO || familyOutcome(facts, rules) != Outcome.DIBAO || rule.mode() != Benefit.Mode.DIFFERENCE || !rule.minimumMonthly().isZero()) {
                return;
            }
            tried.incrementAndGet();
            Family family = Family.of(facts, rules);
            Fraction income = Income.count(family, new ReasonSheet()).countable();
            Fraction off = Fraction.of(found.benefitMonthly()).plus(income.dividedBy(12)).minus(family.standard().times(family.size()));
            Fraction step = Fraction.of(rule.rounding() == Rounding.HALF_UP_FEN ? 1 : 100);
            assertTrue(off.isBelow(step) && off.times(-1).isBelow(step), which);
        });
        assertTrue(tried.get() > 300);
    }

    private static Outcome familyOutcome(Facts facts, Rules rules) {
        Facts family = new Facts(facts.on(), facts.category(), Optional.empty(), facts.members(), facts.income(), facts.expenses(), facts.obligors(), facts.assets());
        return MeansTest.assess(family, rules).outcome();
    }

    private Facts oneFenMore(Facts facts) {
        if (facts.income().isEmpty()) {
            return InventedFamilies.with(facts, new IncomeLine(facts.members().get(0).ref(), trials.pick(List.of(InventedRules.declared())), new IncomeLine.Annual(new Money(1))));
        }
        List<IncomeLine> lines = new ArrayList<>(facts.income());
        int at = trials.random.nextInt(lines.size());
        lines.set(at, new IncomeLine(lines.get(at).member(), lines.get(at).item(), oneFenMore(lines.get(at).amounts())));
        return new Facts(facts.on(), facts.category(), facts.singlePerson(), facts.members(), lines, facts.expenses(), facts.obligors(), facts.assets());
    }

    private static IncomeLine.Amounts oneFenMore(IncomeLine.Amounts amounts) {
        Money fen = new Money(1);
        if (amounts instanceof IncomeLine.Annual given) {
            return new IncomeLine.Annual(given.annual().plus(fen));
        }
        if (amounts instanceof IncomeLine.Monthly given) {
            return new IncomeLine.Monthly(given.monthly().plus(fen));
        }
        List<Money> months = new ArrayList<>(((IncomeLine.Months) amounts).amounts());
        months.set(months.size() - 1, months.get(months.size() - 1).plus(fen));
        return new IncomeLine.Months(months);
    }

    private static Optional<IncomeItem> exemptItem(Facts facts, Rules rules) {
        return rules.exemptIncome().stream().map(row -> rules.exemption(row.item(), facts.on()))
            .flatMap(Optional::stream).filter(row -> row.monthlyLimit().isEmpty()).map(row -> row.item()).findFirst();
    }

    private static List<Object> figures(Assessment found) {
        return List.of(found.coveredMembers(), found.standardMonthly(), found.countableAnnualIncome(), found.benefitMonthly(), found.topUps(), found.propertyTests());
    }

    private static List<Step> steps(Assessment found) {
        return found.steps().stream().filter(step -> !MAY_DIFFER.contains(step.code())).toList();
    }

    private Facts shuffled(Facts facts) {
        return new Facts(facts.on(), facts.category(), facts.singlePerson(), shuffled(facts.members()), shuffled(facts.income()), shuffled(facts.expenses()),
            shuffled(facts.obligors()), shuffled(facts.assets()));
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, trials.random);
        return copy;
    }
}
