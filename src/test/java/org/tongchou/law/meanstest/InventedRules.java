package org.tongchou.law.meanstest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.rulepack.Benefit;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Deduction;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.Exemption;
import org.tongchou.law.rulepack.ExpenseItem;
import org.tongchou.law.rulepack.IncomeGroup;
import org.tongchou.law.rulepack.IncomeItem;
import org.tongchou.law.rulepack.Maintenance;
import org.tongchou.law.rulepack.PropertyRule;
import org.tongchou.law.rulepack.Rigid;
import org.tongchou.law.rulepack.Rounding;
import org.tongchou.law.rulepack.Rules;
import org.tongchou.law.rulepack.SinglePersonRule;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.law.rulepack.SupportFormula;
import org.tongchou.law.rulepack.TopUpKind;
import org.tongchou.law.rulepack.TopUpRule;
import org.tongchou.law.rulepack.TopUpRules;
import org.tongchou.law.rulepack.Trait;
import org.tongchou.law.rulepack.VehicleType;
import org.tongchou.law.rulepack.Windows;
import org.tongchou.law.rulepack.WorkCost;

/** Invents rule packs of every kind that the contract allows. */
final class InventedRules {

    private final Random random;
    private final LocalDate on;

    InventedRules(Random random, LocalDate on) {
        this.random = random;
        this.on = on;
    }

    Rules next() {
        return new Rules(pick(Era.values()), standards(), Fraction.of(new BigDecimal(pick("1.5", "2", "1.3", "1", "1.333"))), windows(), exemptions(),
            new WorkCost(pick(WorkCost.Kind.values()), percent()), pick(SupportFormula.values()), new Maintenance(percent(), percent()), deductions(), property(),
            random.nextBoolean() ? Optional.empty() : Optional.of(new Rigid(money(5_000_000), Fraction.ofPercent(new BigDecimal(pick("33.3", "60", "100"))))), benefit(), topUps(), single());
    }

    private Map<Category, Standard> standards() {
        Map<Category, Standard> standards = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            standards.put(category, random.nextBoolean() ? new Standard(Money.ofFen(1 + random.nextInt(100_000)), Standard.Period.MONTH)
                : new Standard(Money.ofFen(1 + random.nextInt(1_200_000)), Standard.Period.YEAR));
        }
        return standards;
    }

    private Windows windows() {
        return new Windows(1 + random.nextInt(12), Map.of(pick(IncomeGroup.values()), 1 + random.nextInt(12)));
    }

    /** Rows in force and rows that have ended or not yet begun, with and without a limit. */
    private List<Exemption> exemptions() {
        List<Exemption> rows = new ArrayList<>();
        for (int row = random.nextInt(7); row > 0; row--) {
            LocalDate day = on.plusDays(random.nextInt(3) - 1L);
            rows.add(new Exemption(pick(declared()), random.nextInt(3) == 0 ? Optional.of(day) : Optional.empty(),
                random.nextInt(3) == 0 ? Optional.of(day) : Optional.empty(), random.nextInt(3) == 0 ? Optional.of(money(30_000)) : Optional.empty(), "L3 art. 13"));
        }
        return rows;
    }

    private List<Deduction> deductions() {
        List<Deduction> rows = new ArrayList<>();
        for (int row = random.nextInt(3); row > 0; row--) {
            rows.add(new Deduction(pick(ExpenseItem.values()), percent(), random.nextBoolean() ? Optional.empty() : Optional.of(money(600_000))));
        }
        return rows;
    }

    private List<PropertyRule> property() {
        List<PropertyRule> rules = new ArrayList<>(List.of(new PropertyRule.FinancialAssets(12 + random.nextInt(24)),
            new PropertyRule.Vehicles(random.nextInt(2), Set.of(pick(VehicleType.values()))),
            new PropertyRule.HousingUnits(1, random.nextBoolean() ? Optional.empty() : Optional.of(Fraction.of(20 + random.nextInt(20)))),
            new PropertyRule.CompanyCapital(money(10_000_000))));
        rules.removeIf(rule -> random.nextInt(3) > 0);
        return rules;
    }

    /** Tiers fall from one to the next, as published ones do. */
    private Benefit benefit() {
        List<Benefit.Tier> tiers = new ArrayList<>();
        long upTo = 0;
        long amount = 60_000;
        for (int tier = random.nextInt(5); tier > 0; tier--) {
            upTo += 1 + random.nextInt(300_000);
            amount -= random.nextInt(10_000);
            tiers.add(new Benefit.Tier(Money.ofFen(upTo), Money.ofFen(amount)));
        }
        return new Benefit(pick(Benefit.Mode.DIFFERENCE, Benefit.Mode.DIFFERENCE, Benefit.Mode.TIERED), pick(Rounding.values()),
            random.nextBoolean() ? Money.ZERO : money(20_000), tiers);
    }

    private TopUpRules topUps() {
        List<TopUpRule> kinds = new ArrayList<>();
        for (int row = random.nextInt(6); row > 0; row--) {
            TopUpKind kind = pick(TopUpKind.values());
            boolean age = kind == TopUpKind.AGE;
            boolean old = random.nextBoolean();
            TopUpRule.Who who = new TopUpRule.Who(kind, age && old ? Optional.of(60 + random.nextInt(20)) : Optional.empty(),
                age && !old ? Optional.of(random.nextInt(18)) : Optional.empty(), kind == TopUpKind.TRAIT ? Optional.of(pick(Trait.values())) : Optional.empty());
            kinds.add(new TopUpRule(who, random.nextBoolean() ? new TopUpRule.Share(percent()) : new TopUpRule.Flat(money(20_000))));
        }
        return new TopUpRules(pick(TopUpRules.Mode.values()), pick(Rounding.values()), kinds);
    }

    private Optional<SinglePersonRule> single() {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(new SinglePersonRule(pick(SinglePersonRule.Mode.values()), Optional.of(money(60_000))));
    }

    private Fraction percent() {
        return Fraction.ofPercent(new BigDecimal(pick("0", "10", "30", "33.33", "50", "66.667", "100", "120")));
    }

    private Money money(int below) {
        return Money.ofFen(random.nextInt(below));
    }

    static IncomeItem[] declared() {
        return Arrays.stream(IncomeItem.values()).filter(item -> !item.isComputed()).toArray(IncomeItem[]::new);
    }

    @SafeVarargs
    private <T> T pick(T... several) {
        return several[random.nextInt(several.length)];
    }
}
