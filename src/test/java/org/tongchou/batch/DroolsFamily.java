package org.tongchou.batch;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.meanstest.ExpenseLine;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.IncomeLine;
import org.tongchou.law.meanstest.Obligor;
import org.tongchou.law.meanstest.Outcome;
import org.tongchou.law.rulepack.IncomeGroup;
import org.tongchou.law.rulepack.Rounding;
import org.tongchou.law.rulepack.TopUpKind;

/** What the rules in Drools read and write about one family: its sums, in the same exact numbers as the engine's. */
public final class DroolsFamily {

    private static final LocalDate PENSION_COUNTS = LocalDate.of(2026, 1, 1);
    private static final Fraction EDGE = Fraction.of(3).dividedBy(2);
    private static final int WAGE_WINDOW = 6;

    private final Facts facts;
    private final Fraction standard;
    private final Fraction line;
    private final Map<String, Fraction> wages = new HashMap<>();
    private final Map<String, Highest> highest = new HashMap<>();
    private Fraction total = Fraction.ZERO;
    private Fraction declared = Fraction.ZERO;
    private Fraction income = Fraction.ZERO;
    private long deducted;
    private long spent;
    private Outcome outcome = Outcome.NONE;
    private Money benefit = Money.ZERO;

    DroolsFamily(Facts facts, Fraction standard) {
        this.facts = facts;
        this.standard = standard;
        this.line = standard.times(12L * facts.members().size());
    }

    /** A fact: the countable income against the lines. */
    public record Countable(boolean belowStandard, boolean belowEdge, boolean rigid) {
    }

    /** A fact: the outcome. */
    public record Decided(Outcome outcome) {
    }

    /** A fact: the family owns too much. */
    public record TooMuch() {
    }

    /** The highest top-up so far. */
    private record Highest(TopUpKind kind, int percent) {
    }

    /** What the rules found, to be compared. */
    record Found(Outcome outcome, Money benefit, Map<String, List<Object>> topUps) {
    }

    public LocalDate getOn() {
        return facts.on();
    }

    public boolean isBasicPensionExempt() {
        return facts.on().isBefore(PENSION_COUNTS);
    }

    public void declare(IncomeLine line) {
        declared = declared.plus(annual(line));
    }

    public void countAbove(IncomeLine line, long monthlyLimit) {
        Fraction annual = annual(line);
        Fraction counted = monthlyLimit == 0 ? annual : annual.minus(Fraction.of(12 * monthlyLimit)).atLeastZero();
        declared = declared.plus(annual);
        total = total.plus(counted);
        if (line.item().group() == IncomeGroup.WAGE) {
            wages.merge(line.member(), counted, Fraction::plus);
        }
    }

    public void support(Obligor obligor) {
        Obligor.Means means = obligor.means();
        Fraction excess = Fraction.of(means.monthlyIncome()).minus(standard.times(2L * means.members())).atLeastZero();
        Fraction formula = excess.times(12 * 20).dividedBy(100L * means.supportedPersons()).times(obligor.supports().size());
        Fraction received = Fraction.of(obligor.receivedAnnual());
        total = total.plus(formula.isBelow(received) ? received : formula);
    }

    public void agreed(Obligor obligor) {
        long agreed = obligor.agreedAnnual().orElseThrow().fen();
        total = total.plus(Fraction.of(Math.max(agreed, obligor.receivedAnnual().fen())));
    }

    public void deduct(ExpenseLine line) {
        deducted += line.annual().fen();
    }

    public void spend(ExpenseLine line) {
        spent += line.annual().fen();
    }

    public void workCost(String member) {
        Fraction wage = wages.get(member);
        if (wage != null) {
            total = total.minus(standard.times(12 * 30).dividedBy(100).atMost(wage));
        }
    }

    public Countable countable() {
        income = total.minus(Fraction.of(deducted)).atLeastZero();
        boolean poor = income.isBelow(Fraction.of(4_500_000L * facts.members().size()));
        boolean heavy = declared.signum() == 0 ? spent > 0 : !Fraction.of(spent).isBelow(declared.times(60).dividedBy(100));
        return new Countable(income.isBelow(line), income.isBelow(line.times(EDGE)), poor && heavy);
    }

    public boolean isAboveAssets(Number sum) {
        return standard.times(24L * facts.members().size()).isBelow(Fraction.of(sum.longValue()));
    }

    public void grant() {
        outcome = Outcome.DIBAO;
        benefit = Rounding.CEIL_YUAN.round(line.minus(income).dividedBy(12));
    }

    public void decide(Outcome other) {
        outcome = other;
    }

    public void topUp(String member, TopUpKind kind, int percent) {
        Highest before = highest.get(member);
        if (before == null || before.percent() < percent) {
            highest.put(member, new Highest(kind, percent));
        }
    }

    Found found() {
        Map<String, List<Object>> topUps = new LinkedHashMap<>();
        highest.forEach((member, top) -> topUps.put(member, List.of(top.kind(), Rounding.HALF_UP_YUAN.round(standard.times(top.percent()).dividedBy(100)))));
        return new Found(outcome, benefit, topUps);
    }

    private static Fraction annual(IncomeLine line) {
        if (line.amounts() instanceof IncomeLine.Annual given) {
            return Fraction.of(given.annual());
        }
        if (line.amounts() instanceof IncomeLine.Monthly given) {
            return Fraction.of(12 * given.monthly().fen());
        }
        List<Money> months = ((IncomeLine.Months) line.amounts()).amounts();
        int window = Math.min(line.item().group() == IncomeGroup.WAGE ? WAGE_WINDOW : 12, months.size());
        long sum = 0;
        for (Money month : months.subList(months.size() - window, months.size())) {
            sum += month.fen();
        }
        return Fraction.of(12 * sum).dividedBy(window);
    }
}
