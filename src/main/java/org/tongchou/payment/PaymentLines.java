package org.tongchou.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.payment.RunFile.Changes;
import org.tongchou.payment.RunFile.Total;

/** The lines of payment runs: written and summed set by set, never one by one. */
@Dependent
class PaymentLines {

    private static final String COVERED = " from award_version v where not v.superseded and v.office_code like :area and v.office_code like :county"
        + " and v.from_month <= :month and (v.until_month is null or v.until_month >= :month)";

    @PersistenceContext
    EntityManager database;

    /** A line behind the key from which a page after it goes on. */
    record Keyed(long key, RunLine line) {

        static Keyed of(Object[] row) {
            return new Keyed(count(row[0]), new RunLine((String) row[1], (String) row[2], (String) row[3], new OfficeCode((String) row[4]),
                PaymentKind.valueOf((String) row[5]), money(row[6])));
        }
    }

    /** Adds the lines that confirmed versions cover in the run's month and that are not there yet. */
    void addMissing(Jurisdiction area, PaymentRun run) {
        database.createNativeQuery("insert into payment_line (run_id, award_id, office_code, category, month, kind, amount, member_count, account_id)"
                + " select :run, due.award_id, due.office_code, due.category, :month, due.kind, due.amount, due.member_count,"
                + " (select max(c.id) from award_account c where c.award_id = due.award_id) from ("
                + covered("REGULAR", "regular") + " union all " + covered("TOP_UP", "top_ups") + ") due"
                + " where not exists (select 1 from payment_line l where l.award_id = due.award_id and l.month = :month and l.kind = due.kind)"
                + " order by due.award_id, due.kind")
            .setParameter("run", run.id()).setParameter("month", run.month().toString()).setParameter("area", area.pattern())
            .setParameter("county", run.office().value() + "%").executeUpdate();
    }

    private static String covered(String kind, String amount) {
        return "select v.award_id, v.office_code, v.category, '" + kind + "' as kind, v." + amount + " as amount, v.member_count"
            + COVERED + " and v." + amount + " > 0";
    }

    /** What confirmed versions cover in a county and month, by category; categories without an amount are left out. */
    Map<String, Money> covered(Jurisdiction area, OfficeCode county, Month month) {
        return rows(database.createNativeQuery("select v.category, sum(v.regular + v.top_ups)" + COVERED
                + " group by v.category having sum(v.regular + v.top_ups) > 0", Object[].class)
            .setParameter("area", area.pattern()).setParameter("county", county.value() + "%").setParameter("month", month.toString())
            .getResultList()).stream().collect(Collectors.toMap(row -> (String) row[0], row -> money(row[1])));
    }

    /** The last month for which an award has a line in a run of the jurisdiction. */
    Optional<Month> last(Jurisdiction area, String award) {
        List<?> found = database.createNativeQuery("select max(l.month) from payment_line l join award a on a.id = l.award_id"
                + " where a.number = :award and l.kind in ('REGULAR', 'TOP_UP') and a.office_code like :area and l.office_code like :area", String.class)
            .setParameter("award", award).setParameter("area", area.pattern()).getResultList();
        return found.stream().filter(Objects::nonNull).map(String.class::cast).findFirst().flatMap(Month::parse);
    }

    List<Total> byKind(Jurisdiction area, PaymentRun run) {
        return totals(area, run, "kind");
    }

    List<Total> byCategory(Jurisdiction area, PaymentRun run) {
        return totals(area, run, "category");
    }

    List<Total> byTownship(Jurisdiction area, PaymentRun run) {
        return totals(area, run, "office_code");
    }

    /** The sums of what is paid for the run's own month, by category. */
    List<Total> ofTheMonth(Jurisdiction area, PaymentRun run) {
        return totals(area, run, "category", " and kind in ('REGULAR', 'TOP_UP')");
    }

    private List<Total> totals(Jurisdiction area, PaymentRun run, String column) {
        return totals(area, run, column, "");
    }

    private List<Total> totals(Jurisdiction area, PaymentRun run, String column, String which) {
        return rows(database.createNativeQuery("select " + column + ", count(*), sum(amount) from payment_line"
                + " where run_id = :run and office_code like :area" + which + " group by " + column + " order by " + column, Object[].class)
            .setParameter("run", run.id()).setParameter("area", area.pattern()).getResultList()).stream()
            .map(row -> new Total((String) row[0], ((Number) row[1]).longValue(), money(row[2]))).toList();
    }

    /** How the lines of a run's month differ from those of the month before in the same county. */
    Changes changes(Jurisdiction area, PaymentRun run) {
        Object[] row = rows(database.createNativeQuery("select coalesce(sum(x.earlier = 0), 0), coalesce(sum(x.paid = 0), 0),"
                + " coalesce(sum(x.earlier > 0 and x.paid > x.earlier), 0), coalesce(sum(x.paid > 0 and x.paid < x.earlier), 0) from ("
                + "select l.award_id, sum(if(l.month = :month, l.amount, 0)) as paid, sum(if(l.month = :month, 0, l.amount)) as earlier"
                + " from payment_line l where l.month in (:month, :previous) and l.kind in ('REGULAR', 'TOP_UP') and l.office_code like :area and l.office_code like :county"
                + " group by l.award_id) x", Object[].class)
            .setParameter("month", run.month().toString()).setParameter("previous", run.month().previous().toString())
            .setParameter("area", area.pattern()).setParameter("county", run.office().value() + "%").getResultList()).get(0);
        return new Changes(count(row[0]), count(row[1]), count(row[2]), count(row[3]));
    }

    /** One page of lines after the key, each behind its own key. */
    List<Keyed> page(Jurisdiction area, PaymentRun run, long after, int limit) {
        return rows(database.createNativeQuery("select l.id, a.number, a.holder_name, l.category, l.office_code, l.kind, l.amount"
                + " from payment_line l join award a on a.id = l.award_id"
                + " where l.run_id = :run and l.id > :after and l.office_code like :area order by l.id", Object[].class)
            .setParameter("run", run.id()).setParameter("after", after).setParameter("area", area.pattern()).setMaxResults(limit).getResultList())
            .stream().map(Keyed::of).toList();
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
