package org.tongchou.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongchou.fund.LedgerEntry;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.Shares;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.rulepack.Category;
import org.tongchou.payment.RunFile.Changes;
import org.tongchou.payment.RunFile.Total;
import org.tongchou.persistence.Unscoped;

/** The lines of payment runs: written and summed set by set, never one by one. */
@Dependent
class PaymentLines {

    /** What each award is paid in a run and was paid in the one of the month before. */
    private static final String COMPARED = "select l.award_id, sum(if(l.run_id = :run, l.amount, 0)) as paid, sum(if(l.run_id = :run, 0, l.amount)) as earlier from payment_line l"
        + " where l.run_id in (select r.id from payment_run r where r.id = :run or r.office_code = :county and r.month = :month and r.cancellation = 0)"
        + " and l.office_code like :area group by l.award_id";

    @PersistenceContext
    EntityManager database;

    /** A line behind the key from which a page after it goes on. */
    record Keyed(long key, RunLine line) {

        static Keyed of(Object[] row) {
            return new Keyed(count(row[0]), new RunLine((String) row[1], (String) row[2], (String) row[3], new OfficeCode((String) row[4]),
                PaymentKind.valueOf((String) row[5]), money(row[6])));
        }
    }

    /** Adds the lines that confirmed versions cover in the run's month, that nothing holds and that are not there yet, each split over the sources. */
    void addMissing(Jurisdiction area, PaymentRun run, Map<Category, Shares> shares) {
        Query adding = database.createNativeQuery(DueLines.adding(shares, isThere(run), isHeld(run)));
        adding.setParameter("run", run.id()).setParameter("month", run.month().toString()).setParameter("area", area.pattern())
            .setParameter("county", run.office().value() + "%").executeUpdate();
    }

    @Unscoped("says of a run that was found within the jurisdiction whether anything has to be compared; what is added does not depend on the answer")
    private boolean isThere(PaymentRun run) {
        return !database.createNativeQuery("select l.run_id from payment_line l where l.run_id = :run union all select t.id from award_transfer t where t.state = 'DONE'"
                + " and t.to_office like :county").setParameter("run", run.id()).setParameter("county", run.office().value() + "%").setMaxResults(1).getResultList().isEmpty();
    }

    @Unscoped("says of a run that was found within the jurisdiction whether it holds anybody")
    private boolean isHeld(PaymentRun run) {
        return !database.createNativeQuery("select h.run_id from payment_hold h where h.run_id = :run").setParameter("run", run.id()).setMaxResults(1).getResultList().isEmpty();
    }

    /** What confirmed versions cover in a run's county and month and nothing holds, by category; categories without an amount are left out. */
    Map<String, Money> covered(Jurisdiction area, PaymentRun run) {
        return rows(database.createNativeQuery("select v.category, sum(v.regular + v.top_ups)" + DueLines.COVERED
                + " group by v.category having sum(v.regular + v.top_ups) > 0", Object[].class)
            .setParameter("area", area.pattern()).setParameter("county", run.office().value() + "%").setParameter("month", run.month().toString())
            .setParameter("run", run.id()).getResultList()).stream().collect(Collectors.toMap(row -> (String) row[0], row -> money(row[1])));
    }

    /** The last month for which an award has a line, in whichever county's run: a family that moved is not paid a month twice. */
    @Unscoped("answers one month about an award that the room of awards found within the jurisdiction")
    Optional<Month> last(String award) {
        List<?> found = database.createNativeQuery("select max(l.month) from payment_line l join award a on a.id = l.award_id"
                + " where a.number = :award and l.kind in ('REGULAR', 'TOP_UP') and l.cancellation = 0", String.class)
            .setParameter("award", award).getResultList();
        return found.stream().filter(Objects::nonNull).map(String.class::cast).findFirst().flatMap(Month::parse);
    }

    List<Total> byKind(Jurisdiction area, PaymentRun run) {
        return totals(area, run, "kind");
    }

    List<Total> byCategory(Jurisdiction area, PaymentRun run) {
        return totals(area, run, "category");
    }

    /** Whether the run's lines of its own month are, family by family and to the fen, what confirmed versions cover and nothing holds. */
    boolean asCovered(Jurisdiction area, PaymentRun run) {
        return none(area, run, DueLines.NOT_COVERED) && none(area, run, DueLines.NOT_THERE);
    }

    private boolean none(Jurisdiction area, PaymentRun run, String lines) {
        return database.createNativeQuery(lines, Long.class).setParameter("run", run.id()).setParameter("month", run.month().toString()).setParameter("area", area.pattern())
            .setParameter("county", run.office().value() + "%").setMaxResults(1).getResultList().isEmpty();
    }

    /** Control totals by township, category and source, for the books. */
    List<LedgerEntry.Part> bySource(Jurisdiction area, PaymentRun run) {
        return rows(database.createNativeQuery("select office_code, category, " + Split.SUMS + " from payment_line where run_id = :run and office_code like :area"
                + " group by office_code, category order by office_code, category", Object[].class)
            .setParameter("run", run.id()).setParameter("area", area.pattern()).getResultList()).stream().flatMap(Split::totals).toList();
    }

    List<Total> byTownship(Jurisdiction area, PaymentRun run) {
        return totals(area, run, "office_code");
    }

    private List<Total> totals(Jurisdiction area, PaymentRun run, String column) {
        return rows(database.createNativeQuery("select " + column + ", count(*), sum(amount) from payment_line"
                + " where run_id = :run and office_code like :area group by " + column + " order by " + column, Object[].class)
            .setParameter("run", run.id()).setParameter("area", area.pattern()).getResultList()).stream()
            .map(row -> new Total((String) row[0], ((Number) row[1]).longValue(), money(row[2]))).toList();
    }

    /** How the lines of a run differ from those of the run of the month before in the same county. */
    Changes changes(Jurisdiction area, PaymentRun run) {
        Object[] row = rows(database.createNativeQuery("select coalesce(sum(x.earlier = 0), 0), coalesce(sum(x.paid = 0), 0),"
                + " coalesce(sum(x.earlier > 0 and x.paid > x.earlier), 0), coalesce(sum(x.paid > 0 and x.paid < x.earlier), 0) from (" + COMPARED + ") x", Object[].class)
            .setParameter("run", run.id()).setParameter("month", run.month().previous().toString()).setParameter("area", area.pattern())
            .setParameter("county", run.office().value()).getResultList()).get(0);
        return new Changes(count(row[0]), count(row[1]), count(row[2]), count(row[3]));
    }

    /** One page of the awards that differ, each with what was decided about it last in the area, after the key: of a family that moved nothing that came after. */
    List<ChangedAward> changed(Jurisdiction area, PaymentRun run, long after, int limit) {
        return rows(database.createNativeQuery("select x.award_id, a.number, x.earlier, x.paid, exists (select 1 from payment_hold h where h.run_id = :run and h.award_id = x.award_id),"
                + " (select e.act from award_event e where e.award_id = x.award_id and e.office_code like :area and e.act not in ('REPORT_CHANGE', 'REASSESS', 'HEAR', 'APPEAL', 'RECHECK', 'RECORD_DELIVERY')"
                + " order by e.id desc limit 1) from (" + COMPARED + ") x join award a on a.id = x.award_id"
                + " where x.earlier <> x.paid and x.award_id > :after order by x.award_id", Object[].class)
            .setParameter("run", run.id()).setParameter("month", run.month().previous().toString()).setParameter("area", area.pattern())
            .setParameter("county", run.office().value()).setParameter("after", after).setMaxResults(limit).getResultList()).stream()
            .map(row -> ChangedAward.of(count(row[0]), (String) row[1], money(row[2]), money(row[3]), count(row[4]) > 0, (String) row[5])).toList();
    }

    /** One page of lines after the key, each behind its own key. */
    List<Keyed> page(Jurisdiction area, PaymentRun run, long after, int limit) {
        return rows(database.createNativeQuery("select l.id, a.number, a.holder_name, l.category, l.office_code, l.kind, l.amount"
                + " from payment_line l join award a on a.id = l.award_id"
                + " where l.run_id = :run and l.cancellation = :cancellation and l.id > :after and l.office_code like :area order by l.id", Object[].class)
            .setParameter("run", run.id()).setParameter("cancellation", run.cancellation()).setParameter("after", after).setParameter("area", area.pattern()).setMaxResults(limit).getResultList())
            .stream().map(Keyed::of).toList();
    }

    /** Of some awards those that are in the area by now. */
    Set<String> here(Jurisdiction area, Set<String> awards) {
        if (awards.isEmpty()) {
            return Set.of();
        }
        List<?> found = database.createNativeQuery("select a.number from award a where a.number in (:awards) and a.office_code like :area", String.class)
            .setParameter("awards", awards).setParameter("area", area.pattern()).getResultList();
        return found.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** Each line's values as they stand in its row, in the order of their keys. */
    List<List<String>> written(Jurisdiction area, PaymentRun run) {
        return rows(database.createNativeQuery("select " + RunMarks.LINE + " from payment_line where run_id = :run and office_code like :area order by id", Object[].class)
            .setParameter("run", run.id()).setParameter("area", area.pattern()).getResultList()).stream().map(RunMarks::texts).toList();
    }

    private static Money money(Object sum) {
        return new Money(count(sum));
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(List<?> found) {
        return (List<Object[]>) found;
    }
}
