package org.tongchou.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.kernel.Month;
import org.tongchou.law.fund.Shares;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.rulepack.Category;
import org.tongchou.persistence.Unscoped;

/**
 * What a run pays beside its own month: lines of before that failed and whose award has another account by now, and months that lie behind and were paid
 * too little, or whose money came back and is due again; what they were paid too much is kept for recovery. Each is found by comparing what is due with
 * what was paid, so that finding it again finds nothing.
 */
@Dependent
class Supplements {

    /** What was paid too little, or given back and is due again, of awards that this run neither holds nor pays back-pay to already. */
    private static final String SHORT = " " + Behind.OPEN + " > 0"
        + " and not exists (select 1 from payment_line p where p.award_id = s.award_id and p.month = :month and p.kind = 'BACK_PAY' and p.cancellation = 0)"
        + PaymentHolds.NOT_HELD.replace("v.award_id", "s.award_id");

    @PersistenceContext
    EntityManager database;

    @Inject
    BorneBy borne;

    @Inject
    Reissues reissues;

    @Inject
    Subsidies subsidies;

    @Inject
    Demands demands;

    /** Adds to a run in preparation what it pays beside its own month; what is there already stays as it is. */
    void add(Jurisdiction area, PaymentRun run, Officer officer, LocalDateTime at) {
        database.flush();
        lockCounty(run);
        demands.lock(run);
        reissues.add(area, run, officer, at);
        backPay(area, run);
        demands.find(area, run);
        subsidies.add(area, run);
    }

    /** Two runs of one county are not settled at the same time. */
    @Unscoped("locks the runs of a county of which one was found within the jurisdiction, and returns nothing")
    private void lockCounty(PaymentRun run) {
        database.createNativeQuery("select r.id from payment_run r where r.office_code = :office order by r.id for update", Long.class)
            .setParameter("office", run.office().value()).getResultList();
    }

    /** Each month is borne as its own shares say. */
    private void backPay(Jurisdiction area, PaymentRun run) {
        Map<Month, List<Category>> months = new TreeMap<>();
        List<?> rows = Behind.bound(run, database.createNativeQuery("select distinct s.month, s.category from " + Behind.MONTHS + " where" + SHORT + " and s.office_code like :area", Object[].class))
            .setParameter("run", run.id()).setParameter("area", area.pattern()).getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> months.computeIfAbsent(Month.parse((String) row[0]).orElseThrow(), month -> new ArrayList<>()).add(Category.valueOf((String) row[1])));
        months.forEach((month, categories) -> backPay(area, run, month, borne.of(run, month, categories)));
        database.createNativeQuery("insert into payment_line (run_id, award_id, office_code, category, month, kind, amount, member_count, account_id, " + Split.COLUMNS + ")"
                + " select :run, b.award_id, max(b.office_code), max(a.category), :month, 'BACK_PAY', sum(b.amount), max(a.member_count),"
                + " max((select max(c.id) from award_account c where c.award_id = b.award_id)), " + Split.SUMS
                + " from back_pay b join award a on a.id = b.award_id where b.run_id = :run and b.office_code like :area"
                + " and not exists (select 1 from payment_line p where p.award_id = b.award_id and p.month = :month and p.kind = 'BACK_PAY' and p.cancellation = 0) group by b.award_id")
            .setParameter("run", run.id()).setParameter("month", run.month().toString()).setParameter("area", area.pattern()).executeUpdate();
    }

    private void backPay(Jurisdiction area, PaymentRun run, Month month, Map<Category, Shares> shares) {
        String due = "select s.award_id, s.office_code, s.category, s.month, (select count(*) from back_pay b where b.award_id = s.award_id and b.month = s.month) as number,"
            + " " + Behind.OPEN + " as amount from " + Behind.MONTHS + " where s.month = :behind and" + SHORT + " and s.office_code like :area";
        Behind.bound(run, database.createNativeQuery("insert into back_pay (run_id, award_id, office_code, month, number, amount, " + Split.COLUMNS + ")"
                + " select :run, s.award_id, s.office_code, s.month, s.number, s.amount, " + Split.PARTS + Split.from(due, "", shares)))
            .setParameter("run", run.id()).setParameter("behind", month.toString()).setParameter("area", area.pattern()).executeUpdate();
    }

    /** Refuses where the lines of a run beside its own month are not, to the fen, what was found for them, or pay more than is due by now. */
    void prove(Jurisdiction area, PaymentRun run) {
        if (!asFound(area, run) || !stillDue(area, run) || !subsidies.stillDue(area, run) || !reissues.stillDue(area, run)) {
            throw Refused.conflict("payment.changedSince");
        }
    }

    private boolean asFound(Jurisdiction area, PaymentRun run) {
        return database.createNativeQuery("select l.kind from payment_line l where l.run_id = :run and l.office_code like :area and ("
                + "l.kind = 'BACK_PAY' and l.amount <> (select coalesce(sum(b.amount), 0) from back_pay b where b.run_id = l.run_id and b.award_id = l.award_id)"
                + " or l.kind in ('PRICE_SUBSIDY', 'HEATING') and l.amount <> (select coalesce(sum(b.amount), 0) from subsidy b where b.run_id = l.run_id and b.award_id = l.award_id and b.kind = l.kind)"
                + " or l.kind = 'REISSUE' and l.amount <> (select coalesce(sum(f.amount), 0) from payment_outcome o join payment_line f on f.id = o.line_id"
                + " where o.run_id = l.run_id and o.outcome in ('REISSUED', 'NOT_DUE') and f.award_id = l.award_id)"
                + " - (select coalesce(sum(t.amount), 0) from reissue_less t where t.run_id = l.run_id and t.award_id = l.award_id))", String.class)
            .setParameter("run", run.id()).setParameter("area", area.pattern()).setMaxResults(1).getResultList().isEmpty();
    }

    /** Whether no month that the run pays back, or issues anew, is paid more than is due by now. */
    private boolean stillDue(Jurisdiction area, PaymentRun run) {
        return !reissues.paysBehind(area, run) || Behind.bound(run, database.createNativeQuery("select b.award_id from back_pay b left join " + Behind.MONTHS + " on s.award_id = b.award_id and s.month = b.month"
                + " where b.run_id = :run and b.office_code like :area and (s.award_id is null or " + Behind.OPEN + " < 0)"
                + " union all select s.award_id from " + Behind.MONTHS + " join (" + InVain.MONTHS + ") p on p.award_id = s.award_id and p.month = s.month and p.run_id = :run and p.amount > 0"
                + " where s.office_code like :area and " + Behind.OPEN + " < 0", Long.class))
            .setParameter("run", run.id()).setParameter("area", area.pattern()).setMaxResults(1).getResultList().isEmpty();
    }
}
