package org.tongchou.law.meanstest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.ExpenseItem;
import org.tongchou.law.rulepack.IncomeItem;
import org.tongchou.law.rulepack.Rules;
import org.tongchou.law.rulepack.Trait;
import org.tongchou.law.rulepack.VehicleType;

/** Invents families of one to eight, most with an income close to a line that their rules draw. */
final class InventedFamilies {

    private final Random random;
    private final LocalDate on;

    InventedFamilies(Random random, LocalDate on) {
        this.random = random;
        this.on = on;
    }

    Facts next(Rules rules) {
        List<Member> members = new ArrayList<>();
        for (int size = 1 + random.nextInt(8); size > 0; size--) {
            members.add(member("p" + size));
        }
        Optional<String> single = random.nextInt(3) == 0 ? Optional.of(pick(members).ref()) : Optional.empty();
        Facts facts = new Facts(on, pick(List.of(Category.values())), single, members, list(5, () -> income(members)), list(3, () -> expense(members)),
            list(2, () -> obligor(members)), list(4, this::asset));
        return random.nextInt(4) == 0 ? facts : nearALine(facts, rules);
    }

    /** The same family with one more line of income. */
    static Facts with(Facts facts, IncomeLine line) {
        List<IncomeLine> lines = new ArrayList<>(facts.income());
        lines.add(line);
        return new Facts(facts.on(), facts.category(), facts.singlePerson(), facts.members(), lines, facts.expenses(), facts.obligors(), facts.assets());
    }

    private Facts nearALine(Facts facts, Rules rules) {
        Family family = Family.of(facts, rules);
        Fraction line = random.nextBoolean() ? family.line() : family.line().times(rules.edgeMultiplier());
        Fraction missing = line.minus(Income.count(family, new ReasonSheet()).countable());
        if (missing.signum() <= 0) {
            return facts;
        }
        long less = random.nextBoolean() ? 0 : random.nextInt(2_000);
        long annual = Math.max(0, missing.rounded(1, RoundingMode.FLOOR) + random.nextInt(3) - less);
        return with(facts, new IncomeLine(pick(facts.members()).ref(), IncomeItem.OTHER, new IncomeLine.Annual(Money.ofFen(annual))));
    }

    private Member member(String ref) {
        Optional<Disability> disability = random.nextInt(3) > 0 ? Optional.empty()
            : Optional.of(new Disability(pick(List.of(Disability.Category.values())), 1 + random.nextInt(4)));
        return new Member(ref, "20", on.minusYears(random.nextInt(90)).minusDays(random.nextInt(2)), 1 + random.nextInt(2), random.nextInt(3) == 0, disability,
            random.nextBoolean(), random.nextBoolean() ? Set.of() : Set.of(pick(List.of(Trait.values()))));
    }

    private IncomeLine income(List<Member> members) {
        IncomeItem item = random.nextInt(3) == 0 ? IncomeItem.WAGE : pick(List.of(InventedRules.declared()));
        IncomeLine.Amounts amounts = switch (random.nextInt(3)) {
            case 0 -> new IncomeLine.Annual(money(1_500_000));
            case 1 -> new IncomeLine.Monthly(money(100_000));
            default -> new IncomeLine.Months(Stream.generate(() -> money(200_000)).limit(1 + random.nextInt(12)).toList());
        };
        return new IncomeLine(pick(members).ref(), item, amounts);
    }

    private ExpenseLine expense(List<Member> members) {
        return new ExpenseLine(pick(members).ref(), pick(List.of(ExpenseItem.values())), money(1_500_000));
    }

    private Obligor obligor(List<Member> members) {
        Obligor.Means means = new Obligor.Means(money(1_000_000), 1 + random.nextInt(4), 1 + random.nextInt(3), random.nextInt(4));
        return new Obligor(pick(List.of(Obligor.Kind.values())), List.of(pick(members).ref()), means,
            random.nextBoolean() ? Optional.empty() : Optional.of(money(500_000)), money(300_000), random.nextInt(5) == 0, random.nextBoolean());
    }

    private Asset asset() {
        return switch (random.nextInt(4)) {
            case 0 -> new Asset.Financial(pick(List.of(Asset.Financial.Kind.values())), money(3_000_000));
            case 1 -> new Asset.Vehicle(pick(List.of(VehicleType.values())), Optional.empty());
            case 2 -> new Asset.Housing(Fraction.of(new BigDecimal(random.nextInt(20_000)).movePointLeft(2)));
            default -> new Asset.Company(money(12_000_000));
        };
    }

    private <T> List<T> list(int most, Supplier<T> one) {
        List<T> list = new ArrayList<>();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            list.add(one.get());
        }
        return list;
    }

    private Money money(int below) {
        return Money.ofFen(random.nextInt(below));
    }

    private <T> T pick(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
