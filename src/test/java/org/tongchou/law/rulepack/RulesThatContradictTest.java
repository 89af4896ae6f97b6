package org.tongchou.law.rulepack;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;

/** A rule that says too little, too much or against itself cannot be made; the last value that can be is made. */
@Tag("law")
class RulesThatContradictTest {

    private static final Fraction BELOW = Fraction.ZERO.minus(Fraction.ONE);
    private static final Money DEBT = new Money(-1);
    private static final Standard STANDARD = new Standard(new Money(1), Standard.Period.MONTH);
    private static final Benefit BENEFIT = new Benefit(Benefit.Mode.DIFFERENCE, Rounding.CEIL_YUAN, Money.ZERO, List.of());

    @Test
    void a_standard_is_above_zero_and_a_year_is_twelve_months() {
        refused(() -> new Standard(Money.ZERO, Standard.Period.MONTH));
        assertEquals(Fraction.ONE, STANDARD.monthly());
        assertEquals(Fraction.of(7).dividedBy(12), new Standard(new Money(7), Standard.Period.YEAR).monthly());
    }

    @Test
    void an_exemption_ends_on_its_first_day_or_later() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 1, 1));
        refused(() -> new Exemption(IncomeItem.GIFT, day, Optional.of(LocalDate.of(2025, 12, 31)), Optional.empty(), "L3 art. 13"));
        assertEquals(true, new Exemption(IncomeItem.GIFT, day, day, Optional.empty(), "L3 art. 13").isInForce(day.get()));
    }

    @Test
    void a_window_has_one_to_twelve_months() {
        List.of(0, 13).forEach(months -> refused(() -> new Windows(months, Map.of())));
        List.of(0, 13).forEach(months -> refused(() -> new Windows(12, Map.of(IncomeGroup.WAGE, months))));
        Windows windows = new Windows(1, Map.of(IncomeGroup.WAGE, 12));
        assertEquals(12, windows.months(IncomeGroup.WAGE));
        assertEquals(1, windows.months(IncomeGroup.OTHER));
    }

    @Test
    void no_share_and_no_limit_lies_below_zero() {
        refused(() -> new WorkCost(WorkCost.Kind.PERCENT_OF_WAGE, BELOW));
        refused(() -> new Deduction(ExpenseItem.OTHER, BELOW, Optional.empty()));
        refused(() -> new Maintenance(BELOW, Fraction.ZERO));
        refused(() -> new Maintenance(Fraction.ZERO, BELOW));
        refused(() -> new Rigid(DEBT, Fraction.ZERO));
        refused(() -> new Rigid(Money.ZERO, BELOW));
        refused(() -> new Benefit(Benefit.Mode.TIERED, Rounding.CEIL_YUAN, DEBT, List.of()));
        assertDoesNotThrow(() -> List.of(new WorkCost(WorkCost.Kind.NONE, Fraction.ZERO), new Deduction(ExpenseItem.OTHER, Fraction.ZERO, Optional.empty()),
            new Maintenance(Fraction.ZERO, Fraction.ZERO), new Rigid(Money.ZERO, Fraction.ZERO)));
    }

    @Test
    void a_fixed_amount_for_a_single_person_is_named() {
        refused(() -> new SinglePersonRule(SinglePersonRule.Mode.FIXED_AMOUNT, Optional.empty()));
        assertDoesNotThrow(() -> new SinglePersonRule(SinglePersonRule.Mode.FULL_STANDARD, Optional.empty()));
    }

    @Test
    void a_top_up_says_whom_it_is_for_and_no_more() {
        refused(() -> new TopUpRule.Who(TopUpKind.AGE, Optional.empty(), Optional.empty(), Optional.empty()));
        refused(() -> new TopUpRule.Who(TopUpKind.STUDENT, Optional.of(1), Optional.empty(), Optional.empty()));
        refused(() -> new TopUpRule.Who(TopUpKind.STUDENT, Optional.empty(), Optional.of(1), Optional.empty()));
        refused(() -> new TopUpRule.Who(TopUpKind.TRAIT, Optional.empty(), Optional.empty(), Optional.empty()));
        refused(() -> new TopUpRule.Who(TopUpKind.STUDENT, Optional.empty(), Optional.empty(), Optional.of(Trait.LIVING_ALONE)));
        assertDoesNotThrow(() -> new TopUpRule.Who(TopUpKind.AGE, Optional.of(1), Optional.empty(), Optional.empty()));
        assertDoesNotThrow(() -> new TopUpRule.Who(TopUpKind.AGE, Optional.empty(), Optional.of(1), Optional.empty()));
    }

    @Test
    void rules_have_a_standard_and_an_edge_line() {
        refused(() -> rules(Map.of(), Fraction.ONE));
        refused(() -> rules(Map.of(Category.URBAN, STANDARD), Fraction.ZERO));
        Rules rules = rules(Map.of(Category.URBAN, STANDARD), Fraction.ONE);
        refused(() -> rules.standard(Category.RURAL));
        Rules others = rules.withStandards(Map.of(Category.RURAL, STANDARD));
        assertEquals(STANDARD, others.standard(Category.RURAL));
        assertEquals(rules.benefit(), others.benefit());
        refused(() -> others.standard(Category.URBAN));
    }

    @Test
    void each_property_rule_names_its_test() {
        assertEquals(List.of(PropertyTest.values()), List.of(new PropertyRule.FinancialAssets(24).test(), new PropertyRule.Vehicles(0, Set.of()).test(),
            new PropertyRule.HousingUnits(1, Optional.empty()).test(), new PropertyRule.CompanyCapital(Money.ZERO).test()));
    }

    private static Rules rules(Map<Category, Standard> standards, Fraction edge) {
        return new Rules(Era.R2026, standards, edge, Windows.WHOLE_YEAR, List.of(), WorkCost.NONE, SupportFormula.NONE, Maintenance.NONE, List.of(), List.of(),
            Optional.empty(), BENEFIT, TopUpRules.NONE, Optional.empty());
    }

    private static void refused(Executable made) {
        assertThrows(IllegalArgumentException.class, made);
    }
}
