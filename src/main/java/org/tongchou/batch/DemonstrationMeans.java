package org.tongchou.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.meanstest.Asset;
import org.tongchou.law.meanstest.ExpenseLine;
import org.tongchou.law.meanstest.IncomeLine;
import org.tongchou.law.meanstest.Member;
import org.tongchou.law.meanstest.Obligor;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.ExpenseItem;
import org.tongchou.law.rulepack.IncomeItem;
import org.tongchou.law.rulepack.VehicleType;

/** How well a family gets by, and with what: income, expenses, relatives who owe support, belongings. Amounts in yuan inside. */
enum DemonstrationMeans {
    POOR(200, 700), MODEST(500, 1_300), FAIR(1_500, 2_600), COMFORTABLE(3_500, 8_000);

    private static final int OF_AGE = 18;
    private static final int PENSION_AGE = 60;

    private final int lowestWage;
    private final int highestWage;

    DemonstrationMeans(int lowestWage, int highestWage) {
        this.lowestWage = lowestWage;
        this.highestWage = highestWage;
    }

    List<IncomeLine> income(List<Member> members, Category category, LocalDate on, DemonstrationDice dice) {
        List<IncomeLine> lines = new ArrayList<>();
        for (Member member : members) {
            int age = member.age(on);
            if (age >= PENSION_AGE) {
                lines.add(pension(member, dice));
            } else if (age >= OF_AGE && !member.fullTimeStudent() && !member.isSeverelyDisabled() && !member.seriousIllness()) {
                work(member, category, dice).ifPresent(lines::add);
            } else if (member.fullTimeStudent() && dice.chance(30)) {
                lines.add(new IncomeLine(member.ref(), IncomeItem.SCHOLARSHIP, new IncomeLine.Monthly(yuan(dice.between(100, 300)))));
            }
            if (member.isSeverelyDisabled()) {
                lines.add(new IncomeLine(member.ref(), IncomeItem.DISABILITY_SUBSIDY, new IncomeLine.Monthly(yuan(dice.between(60, 90)))));
            }
        }
        if (category == Category.RURAL && dice.chance(60)) {
            lines.add(new IncomeLine("p1", IncomeItem.LAND_SUBSIDY, new IncomeLine.Annual(yuan(dice.between(200, 900)))));
        }
        if (category == Category.RURAL && dice.chance(20)) {
            lines.add(new IncomeLine("p1", IncomeItem.LAND_SUBLEASE, new IncomeLine.Annual(yuan(dice.between(300, 1_500)))));
        }
        return lines;
    }

    private IncomeLine pension(Member member, DemonstrationDice dice) {
        return this == COMFORTABLE
            ? new IncomeLine(member.ref(), IncomeItem.PENSION, new IncomeLine.Monthly(yuan(dice.between(2_200, 4_500))))
            : new IncomeLine(member.ref(), IncomeItem.BASIC_PENSION, new IncomeLine.Monthly(yuan(dice.between(130, this == POOR ? 210 : 420))));
    }

    private Optional<IncomeLine> work(Member member, Category category, DemonstrationDice dice) {
        if (this == POOR && dice.chance(40)) {
            return Optional.empty();
        }
        int wage = dice.between(lowestWage, highestWage);
        if (category == Category.RURAL && dice.chance(45)) {
            return Optional.of(new IncomeLine(member.ref(), IncomeItem.FARMING, new IncomeLine.Annual(yuan(wage * 8))));
        }
        List<Money> months = IntStream.range(0, 12).mapToObj(month -> yuan(wage + dice.between(-wage / 10, wage / 10))).toList();
        return Optional.of(new IncomeLine(member.ref(), IncomeItem.WAGE, new IncomeLine.Months(months)));
    }

    List<ExpenseLine> expenses(List<Member> members, DemonstrationDice dice) {
        List<ExpenseLine> lines = new ArrayList<>();
        for (Member member : members) {
            if (member.seriousIllness()) {
                lines.add(new ExpenseLine(member.ref(), ExpenseItem.MEDICAL_SELF_PAID, yuan(dice.between(10, 120) * 100)));
            }
            if (member.fullTimeStudent()) {
                lines.add(new ExpenseLine(member.ref(), ExpenseItem.EDUCATION, yuan(dice.between(10, 60) * 100)));
            }
        }
        return lines;
    }

    List<Obligor> obligors(List<Member> members, LocalDate on, DemonstrationDice dice) {
        List<String> old = members.stream().filter(member -> member.age(on) >= PENSION_AGE).map(Member::ref).toList();
        if (old.isEmpty() || !dice.chance(35)) {
            return List.of();
        }
        Obligor.Means means = new Obligor.Means(yuan(dice.between(this == COMFORTABLE ? 90 : 25, this == COMFORTABLE ? 200 : 55) * 100), 3,
            old.size(), dice.between(1, 3));
        return List.of(new Obligor(Obligor.Kind.SUPPORT, old, means, Optional.empty(), Money.ZERO, false, true));
    }

    List<Asset> assets(DemonstrationDice dice) {
        List<Asset> assets = new ArrayList<>();
        assets.add(new Asset.Financial(Asset.Financial.Kind.DEPOSIT, yuan(this == COMFORTABLE ? dice.between(500, 3_000) * 100 : dice.between(0, 120) * 100)));
        if (dice.chance(35)) {
            assets.add(new Asset.Vehicle(dice.pick(List.of(VehicleType.E_BIKE, VehicleType.MOTORCYCLE)), Optional.of(yuan(dice.between(8, 40) * 100))));
        }
        if (this == COMFORTABLE && dice.chance(50)) {
            assets.add(new Asset.Vehicle(VehicleType.CAR, Optional.of(yuan(dice.between(300, 900) * 100))));
        }
        if (dice.chance(80)) {
            assets.add(new Asset.Housing(Fraction.of(dice.between(32, 95))));
        }
        return assets;
    }

    private static Money yuan(int yuan) {
        return Money.ofFen(yuan * 100L);
    }
}
