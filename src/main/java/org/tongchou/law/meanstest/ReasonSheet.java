package org.tongchou.law.meanstest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.rulepack.Benefit;
import org.tongchou.law.rulepack.Deduction;
import org.tongchou.law.rulepack.IncomeItem;
import org.tongchou.law.rulepack.PropertyTest;
import org.tongchou.law.rulepack.Rigid;
import org.tongchou.law.rulepack.Rounding;
import org.tongchou.law.rulepack.SinglePersonRule;

/** Collects the steps of one test as they are taken; texts are made of them later and in any language. */
final class ReasonSheet {

    private static final int USUAL_STEPS = 24;

    private final List<Step> steps = new ArrayList<>(USUAL_STEPS);
    private final List<Reason> reasons = new ArrayList<>();

    List<Step> steps() {
        return steps;
    }

    List<Reason> reasons() {
        return reasons;
    }

    void reason(Reason reason) {
        reasons.add(reason);
    }

    void standard(Family family) {
        add(StepCode.STANDARD, "L1 art. 19", family.facts().category(), shown(family.standard()), family.size());
    }

    void incomeCounted(IncomeLine line, Fraction annual, String basis) {
        line(StepCode.INCOME_COUNTED, line, annual, basis);
    }

    void incomeExempt(IncomeLine line, Fraction annual, String basis) {
        line(StepCode.INCOME_EXEMPT, line, annual, basis);
    }

    void incomePartlyExempt(IncomeLine line, Fraction annual, Fraction counted, String basis) {
        line(StepCode.INCOME_PARTLY_EXEMPT, line, counted, basis, shown(annual), shown(annual.minus(counted)));
    }

    void workCost(String member, Fraction cost, String basis) {
        steps.add(new Step(StepCode.WORK_COST, Optional.of(member), Optional.of(IncomeItem.WAGE), Optional.of(shown(cost)), basis, List.of()));
    }

    void obligor(StepCode code, Obligor obligor, Fraction annual, String basis) {
        List<String> supported = obligor.supports();
        Optional<String> member = supported.size() == 1 ? Optional.of(supported.get(0)) : Optional.empty();
        IncomeItem item = obligor.kind() == Obligor.Kind.SUPPORT ? IncomeItem.SUPPORT : IncomeItem.MAINTENANCE;
        steps.add(new Step(code, member, Optional.of(item), Optional.of(shown(annual)), basis, List.of(supported)));
    }

    void deduction(Deduction row, Fraction spent, Fraction taken, String basis) {
        List<Object> arguments = List.of(shown(spent), row.share().times(100));
        steps.add(new Step(StepCode.DEDUCTION, Optional.empty(), Optional.of(row.item()), Optional.of(shown(taken)), basis, arguments));
    }

    void countableIncome(Fraction total, int members) {
        steps.add(new Step(StepCode.COUNTABLE_INCOME, Optional.empty(), Optional.empty(), Optional.of(shown(total)), "L3 art. 13",
            List.of(shown(total.dividedBy(members)), shown(total.dividedBy(12L * members)))));
    }

    void property(PropertyResult result, String basis) {
        StepCode code = switch (result.result()) {
            case PASS -> StepCode.PROPERTY_PASS;
            case EXEMPT -> StepCode.PROPERTY_EXEMPT;
            case FAIL -> StepCode.PROPERTY_FAIL;
        };
        boolean money = switch (result.test()) {
            case FINANCIAL_ASSETS_PER_CAPITA, COMPANY_CAPITAL -> true;
            case VEHICLES, HOUSING_UNITS -> false;
        };
        List<Object> arguments = money ? List.of(shown(result.found()), shown(result.limit())) : List.of(result.found(), result.limit());
        steps.add(new Step(code, Optional.empty(), Optional.of(result.test()), Optional.empty(), basis, arguments));
        if (result.isFailed()) {
            reason(aboveLimit(result.test()));
        }
    }

    private static Reason aboveLimit(PropertyTest test) {
        return switch (test) {
            case FINANCIAL_ASSETS_PER_CAPITA -> Reason.FINANCIAL_ASSETS_PER_CAPITA_ABOVE_LIMIT;
            case VEHICLES -> Reason.VEHICLES_ABOVE_LIMIT;
            case HOUSING_UNITS -> Reason.HOUSING_UNITS_ABOVE_LIMIT;
            case COMPANY_CAPITAL -> Reason.COMPANY_CAPITAL_ABOVE_LIMIT;
        };
    }

    void compared(StepCode code, Fraction income, Fraction line, String basis) {
        steps.add(new Step(code, Optional.empty(), Optional.empty(), Optional.of(shown(income)), basis, List.of(shown(line))));
    }

    void rigid(boolean met, Fraction perCapita, Fraction spent, Fraction declared, Rigid rule) {
        add(met ? StepCode.RIGID_MET : StepCode.RIGID_NOT_MET, "L8 art. 4", shown(perCapita), rule.disposableIncomePerCapitaAnnual(), shown(spent),
            shown(declared), rule.threshold().times(100));
    }

    void benefitDifference(Family family, Fraction countable, Money amount, String basis) {
        add(StepCode.BENEFIT_DIFFERENCE, basis, shown(family.standard()), family.size(), shown(countable.dividedBy(12)), amount,
            family.rules().benefit().rounding());
    }

    void benefitTier(Fraction perCapita, Benefit.Tier tier, int members, String basis) {
        add(StepCode.BENEFIT_TIER, basis, shown(perCapita), tier.upToPerCapitaAnnual(), tier.perPersonMonthly(), members);
    }

    void benefitNoTier(Fraction perCapita, String basis) {
        add(StepCode.BENEFIT_NO_TIER, basis, shown(perCapita));
        reason(Reason.NO_TIER_REACHES_INCOME);
    }

    void benefitMinimum(Money reckoned, Money minimum, String basis) {
        add(StepCode.BENEFIT_MINIMUM, basis, reckoned, minimum);
    }

    void single(SinglePersonRule.Mode mode, String member, Fraction own, Fraction standard, Money amount, String basis) {
        StepCode code = switch (mode) {
            case FULL_STANDARD -> StepCode.SINGLE_FULL_STANDARD;
            case OWN_INCOME_DIFFERENCE -> StepCode.SINGLE_OWN_INCOME;
            case FIXED_AMOUNT -> StepCode.SINGLE_FIXED;
        };
        Optional<Money> annual = mode == SinglePersonRule.Mode.OWN_INCOME_DIFFERENCE ? Optional.of(shown(own)) : Optional.empty();
        steps.add(new Step(code, Optional.of(member), Optional.empty(), annual, basis, List.of(shown(standard), amount)));
    }

    void topUp(TopUp topUp, String basis) {
        steps.add(new Step(StepCode.TOP_UP, Optional.of(topUp.member()), Optional.of(topUp.kinds().get(0)), Optional.empty(), basis,
            List.of(topUp.kinds(), topUp.monthly())));
    }

    void outcome(Outcome outcome) {
        add(StepCode.OUTCOME, "L1 arts. 18-22", outcome);
    }

    private void line(StepCode code, IncomeLine line, Fraction annual, String basis, Object... arguments) {
        steps.add(new Step(code, Optional.of(line.member()), Optional.of(line.item()), Optional.of(shown(annual)), basis, List.of(arguments)));
    }

    private void add(StepCode code, String basis, Object... arguments) {
        steps.add(new Step(code, Optional.empty(), Optional.empty(), Optional.empty(), basis, List.of(arguments)));
    }

    private static Money shown(Fraction fen) {
        return Rounding.HALF_UP_FEN.round(fen);
    }
}
