package org.tongchou.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongchou.access.Officer;
import org.tongchou.kernel.Money;
import org.tongchou.law.jurisdiction.Jurisdiction;

/**
 * Lines that failed and whose award has another account by now are issued anew, in one line for each award, as far as what they paid for is still due; what is due no longer stays with the
 * fund, to which the bank gave it back.
 */
@Dependent
class Reissues {

    private static final String PAYEE = "(select max(c.id) from award_account c where c.award_id = l.award_id)";
    private static final String FIRST_PAYEE = "(select min(c.id) from award_account c where c.award_id = l.award_id)";

    /** The lines {@code l} that a run may issue anew. */
    private static final String FAILED = " from payment_result x join payment_line l on l.id = x.line_id"
        + " where x.status = 'FAILED' and x.office_code like :county and l.office_code like :area and l.run_id <> :run"
        + " and " + PAYEE + " > coalesce(l.account_id, " + FIRST_PAYEE + ")"
        + " and not exists (select 1 from payment_outcome o where o.line_id = l.id and o.cancellation = 0)"
        + " and not exists (select 1 from payment_line p where p.award_id = l.award_id and p.month = :month and p.kind = 'REISSUE' and p.cancellation = 0)"
        + PaymentHolds.NOT_HELD.replace("v.award_id", "l.award_id");

    private static final String PIECE = "p.award_id, p.office_code, p.category, p.month, p.line_id, p.kind, p.piece";
    private static final String ORDER = " order by p.award_id, p.month, p.line_id, p.piece";
    private static final int EXCESS = 7;
    private static final int PARTS = 8;

    /** What of each source is issued anew in a line of an award {@code l}: all of its failed lines but what is due no longer. */
    private static final String ISSUED = Split.columns(part -> "sum(l." + part + ") - coalesce((select sum(t." + part + ") from reissue_less t where t.run_id = :run and t.award_id = l.award_id), 0)");

    @PersistenceContext
    EntityManager database;

    /** Adds to a run in preparation what it issues anew; found again it adds nothing. */
    void add(Jurisdiction area, PaymentRun run, Officer officer, LocalDateTime at) {
        if (any(area, run)) {
            letGo(run, months(area, run));
            letGo(run, subsidies(area, run));
            outcomes(area, run, officer, at);
        }
        lines(area, run);
    }

    private boolean any(Jurisdiction area, PaymentRun run) {
        return !database.createNativeQuery("select l.id" + FAILED + " and l.office_code like :area", Long.class).setParameter("run", run.id()).setParameter("county", run.office().value() + "%")
            .setParameter("month", run.month().toString()).setParameter("area", area.pattern()).setMaxResults(1).getResultList().isEmpty();
    }

    /** Of months that are worth less by now what failed for them, each with how much too much was paid for its month. */
    private List<?> months(Jurisdiction area, PaymentRun run) {
        return Behind.bound(run, database.createNativeQuery("select " + PIECE + ", -" + Behind.OPEN + ", " + Split.columns(part -> "p." + part) + " from " + Behind.MONTHS
                + " join (" + InVain.MONTHS + ") p on p.award_id = s.award_id and p.month = s.month and p.last_id in (select l.id" + FAILED + ")"
                + " where " + Behind.OPEN + " < 0 and p.amount > 0 and s.office_code like :area" + ORDER, Object[].class))
            .setParameter("run", run.id()).setParameter("area", area.pattern()).getResultList();
    }

    /** The same of subsidies that come to less by now. */
    private List<?> subsidies(Jurisdiction area, PaymentRun run) {
        return database.createNativeQuery("select " + PIECE + ", p.amount - " + Subsidies.DUE_NOW + ", " + Split.columns(part -> "p." + part) + " from (" + InVain.SUBSIDIES + ") p"
                + " join subsidy b on b.id = p.piece where p.amount > " + Subsidies.DUE_NOW + " and p.last_id in (select l.id" + FAILED + ") and b.office_code like :area" + ORDER, Object[].class)
            .setParameter("run", run.id()).setParameter("county", run.office().value() + "%").setParameter("office", run.office().value())
            .setParameter("month", run.month().toString()).setParameter("area", area.pattern()).getResultList();
    }

    /** What is due no longer is taken from the pieces of a month in turn, from each source as much as its part. */
    private void letGo(PaymentRun run, List<?> rows) {
        Map<String, Money> taken = new HashMap<>();
        for (Object[] row : rows.stream().map(Object[].class::cast).toList()) {
            OpenDemand failed = OpenDemand.of(row, 1, PARTS);
            String whole = row[0] + " " + row[3] + (row[5].equals("MONTH") ? "" : " " + row[6]);
            Money rest = new Money(((Number) row[EXCESS]).longValue()).difference(taken.getOrDefault(whole, Money.ZERO));
            Money less = rest.compareTo(failed.amount()) < 0 ? rest : failed.amount();
            if (!less.isZero()) {
                taken.merge(whole, less, Money::plus);
                letGo(run, row, failed.taking(less));
            }
        }
    }

    private void letGo(PaymentRun run, Object[] row, OpenDemand less) {
        String parts = less.parts().stream().map(part -> Long.toString(part.fen())).collect(Collectors.joining(", "));
        database.createNativeQuery("insert into reissue_less (run_id, award_id, office_code, line_id, kind, month, piece, amount, " + Split.COLUMNS + ") values (:run, :award, :office, :line, :kind, :month, :piece, :amount, " + parts + ")")
            .setParameter("run", run.id()).setParameter("award", row[0]).setParameter("office", less.township().value()).setParameter("line", row[4]).setParameter("kind", row[5])
            .setParameter("month", less.month().toString()).setParameter("piece", row[6]).setParameter("amount", less.amount().fen()).executeUpdate();
    }

    /** Each failed line becomes a part of the new one; where nothing is due any more there is none. */
    private void outcomes(Jurisdiction area, PaymentRun run, Officer officer, LocalDateTime at) {
        database.createNativeQuery("insert into payment_outcome (line_id, run_id, office_code, outcome, officer_subject, officer_name, at)"
                + " select l.id, :run, l.office_code, if(sum(l.amount) over (partition by l.award_id)"
                + " + coalesce((select sum(f.amount) from payment_outcome o join payment_line f on f.id = o.line_id where o.run_id = :run and o.outcome = 'NOT_DUE' and f.award_id = l.award_id), 0)"
                + " > coalesce((select sum(t.amount) from reissue_less t where t.run_id = :run and t.award_id = l.award_id), 0), 'REISSUED', 'NOT_DUE'), :subject, :name, :at" + FAILED + " and l.office_code like :area")
            .setParameter("run", run.id()).setParameter("subject", officer.subject()).setParameter("name", officer.name()).setParameter("at", at)
            .setParameter("county", run.office().value() + "%").setParameter("month", run.month().toString()).setParameter("area", area.pattern()).executeUpdate();
    }

    private void lines(Jurisdiction area, PaymentRun run) {
        database.createNativeQuery("insert into payment_line (run_id, award_id, office_code, category, month, kind, amount, member_count, account_id, " + Split.COLUMNS + ")"
                + " select :run, l.award_id, max(l.office_code), max(l.category), :month, 'REISSUE',"
                + " sum(l.amount) - coalesce((select sum(t.amount) from reissue_less t where t.run_id = :run and t.award_id = l.award_id), 0), max(l.member_count), max(" + PAYEE + "), " + ISSUED
                + " from payment_outcome o join payment_line l on l.id = o.line_id where o.run_id = :run and o.outcome in ('REISSUED', 'NOT_DUE') and o.office_code like :area"
                + " and not exists (select 1 from payment_line p where p.award_id = l.award_id and p.month = :month and p.kind = 'REISSUE' and p.cancellation = 0)"
                + " group by l.award_id having max(o.outcome) = 'REISSUED'")
            .setParameter("run", run.id()).setParameter("month", run.month().toString()).setParameter("area", area.pattern()).executeUpdate();
    }

    /** Whether a run pays anything for months that lie behind: back-pay, or what failed. */
    boolean paysBehind(Jurisdiction area, PaymentRun run) {
        return !database.createNativeQuery("select l.id from payment_line l where l.run_id = :run and l.kind in ('BACK_PAY', 'REISSUE') and l.office_code like :area", Long.class)
            .setParameter("run", run.id()).setParameter("area", area.pattern()).setMaxResults(1).getResultList().isEmpty();
    }

    /** Whether no subsidy that failed and is issued anew comes to less by now. */
    boolean stillDue(Jurisdiction area, PaymentRun run) {
        return !paysBehind(area, run) || database.createNativeQuery("select p.award_id from (" + InVain.SUBSIDIES + ") p join subsidy b on b.id = p.piece where p.run_id = :run and p.amount > " + Subsidies.DUE_NOW
                + " and b.office_code like :area", Long.class)
            .setParameter("run", run.id()).setParameter("county", run.office().value() + "%").setParameter("office", run.office().value()).setParameter("area", area.pattern())
            .setMaxResults(1).getResultList().isEmpty();
    }
}
