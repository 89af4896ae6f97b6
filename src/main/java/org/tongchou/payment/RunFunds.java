package org.tongchou.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.fund.Balance;
import org.tongchou.fund.Ledger;
import org.tongchou.fund.LedgerEntry;
import org.tongchou.kernel.Money;
import org.tongchou.law.fund.BudgetUse;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.fund.Shares;
import org.tongchou.law.rulepack.Category;

/** Who bears a run: the shares by which its lines are split, the plan of the year, and the entry in the books when it is released. */
@Dependent
class RunFunds {

    @Inject
    BorneBy borne;

    @Inject
    Ledger ledger;

    @Inject
    PaymentLines lines;

    /** The shares of the run's month. @throws Refused conflict where a category is paid for which there are none */
    Map<Category, Shares> shares(Officer officer, PaymentRun run) {
        return borne.of(run, run.month(), lines.covered(officer.scope(), run).keySet().stream().map(Category::valueOf).toList());
    }

    /** What each source bears, all five of them. */
    List<SourceSum> sums(Officer officer, PaymentRun run) {
        return sums(run, parts(officer, run), ledger.balances(officer, run.office(), run.month().year()));
    }

    /**
     * Posts what the run pays.
     *
     * @throws Refused conflict where a source has too little, and where the plan of the year is exceeded without a ground
     */
    void pay(Officer officer, PaymentRun run, Ground ground) {
        List<LedgerEntry.Part> parts = parts(officer, run);
        List<FundSource> exceeded = sums(run, parts, ledger.locked(officer, run.office(), run.month().year())).stream().filter(sum -> sum.use() == BudgetUse.EXCEEDED && !sum.total().isZero())
            .map(SourceSum::source).toList();
        if (!exceeded.isEmpty() && !ground.given()) {
            throw Refused.conflict("payment.overBudget", exceeded);
        }
        ledger.post(officer, new LedgerEntry(LedgerEntry.Kind.PAYMENT, run.office(), run.month().year(), run.id(), exceeded.isEmpty() ? null : ground.reason(), parts));
    }

    private List<LedgerEntry.Part> parts(Officer officer, PaymentRun run) {
        return lines.bySource(officer.scope(), run);
    }

    private static List<SourceSum> sums(PaymentRun run, List<LedgerEntry.Part> parts, List<Balance> balances) {
        Map<FundSource, Long> borne = parts.stream().collect(Collectors.groupingBy(LedgerEntry.Part::source, Collectors.summingLong(part -> part.amount().fen())));
        boolean posted = run.isPosted();
        return balances.stream().map(balance -> {
            Money total = new Money(borne.getOrDefault(balance.source(), 0L));
            Money used = posted ? balance.used().difference(total) : balance.used();
            Money left = posted ? balance.balance() : balance.balance().difference(total);
            return new SourceSum(balance.source(), total, balance.budget(), used, left, BudgetUse.of(used.plus(total), balance.budget()));
        }).toList();
    }
}
