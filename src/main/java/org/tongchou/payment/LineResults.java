package org.tongchou.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongchou.access.Officer;
import org.tongchou.fund.LedgerEntry;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.sealing.RowKey;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** What banks said of the lines of a run, written once for each line, twice where it was paid and its money came back, and what they said that belongs to none. */
@Dependent
class LineResults {

    private static final int LONGEST_TEXT = 200;

    @PersistenceContext
    EntityManager database;

    /**
     * A line that a bank may mean.
     *
     * @param key the line's key
     * @param amount what it pays
     * @param status what a bank said of it last; empty if nothing
     * @param file the file in which it said so; zero if in none
     */
    record Known(long key, Money amount, String status, long file) {
    }

    /** The lines of a run that are called so towards the bank, and others of the same awards and months, by what they are called. */
    Map<String, Known> lines(Jurisdiction area, PaymentRun run, Set<EndToEnd> names) {
        Map<String, Known> found = new HashMap<>();
        if (names.isEmpty()) {
            return found;
        }
        for (Object[] row : rows(database.createNativeQuery("select l.id, a.number, l.month, l.kind, min(x.status), l.amount, max(x.return_id) from award a join payment_line l on l.award_id = a.id"
                + " left join payment_result x on x.line_id = l.id and x.office_code like :area"
                + " where a.number in (:awards) and l.month in (:months) and l.run_id = :run and l.office_code like :area"
                + " group by l.id, a.number, l.month, l.kind, l.amount", Object[].class)
            .setParameter("awards", names.stream().map(EndToEnd::award).distinct().toList())
            .setParameter("months", names.stream().map(name -> name.month().toString()).distinct().toList())
            .setParameter("run", run.id()).setParameter("area", area.pattern()).getResultList())) {
            String name = new EndToEnd((String) row[1], Month.parse((String) row[2]).orElseThrow(), PaymentKind.valueOf((String) row[3])).toString();
            found.put(name, new Known(count(row[0]), new Money(count(row[5])), row[4] == null ? "" : (String) row[4], row[6] == null ? 0 : count(row[6])));
        }
        return found;
    }

    /** Begins a file of a bank, unless the same bytes came in before: then its earlier key is answered and nothing is written. */
    Optional<Long> earlier(Jurisdiction area, PaymentRun run, String sha256) {
        List<?> found = database.createNativeQuery("select id from bank_return where run_id = :run and office_code like :area and sha256 = :sha256", Long.class)
            .setParameter("run", run.id()).setParameter("area", area.pattern()).setParameter("sha256", sha256).getResultList();
        return found.stream().map(LineResults::count).findFirst();
    }

    /** A file of a bank begins. @return its key */
    long begin(Jurisdiction area, PaymentRun run, Officer officer, LocalDateTime at, String sha256) {
        database.createNativeQuery("insert into bank_return (run_id, office_code, sha256, officer_subject, officer_name, at) values (?1, ?2, ?3, ?4, ?5, ?6)")
            .setParameter(1, run.id()).setParameter(2, run.office().value()).setParameter(3, sha256).setParameter(4, officer.subject())
            .setParameter(5, officer.name()).setParameter(6, at).executeUpdate();
        return earlier(area, run, sha256).orElseThrow();
    }

    /** Writes the results of lines of the run: a JSON array of key, status and reason of each. */
    void add(Jurisdiction area, PaymentRun run, long file, String results) {
        database.createNativeQuery("insert into payment_result (line_id, run_id, return_id, office_code, status, reason)"
                + " select l.id, l.run_id, :file, l.office_code, j.status, j.reason from json_table(:results, '$[*]' columns (id bigint path '$[0]',"
                + " status varchar(8) path '$[1]', reason varchar(4) path '$[2]')) j join payment_line l on l.id = j.id"
                + " where l.run_id = :run and l.office_code like :area")
            .setParameter("file", file).setParameter("results", results).setParameter("run", run.id()).setParameter("area", area.pattern()).executeUpdate();
    }

    /** Keeps what belongs to no line, sealed: a stranger's file may say anything. */
    void add(PaymentRun run, long file, Returned.Unknown unknown) {
        String key = RowKey.fresh();
        String text = unknown.text().length() > LONGEST_TEXT ? unknown.text().substring(0, LONGEST_TEXT) : unknown.text();
        database.createNativeQuery("insert into bank_return_unknown (return_id, run_id, office_code, line, row_key, text_sealed) values (?1, ?2, ?3, ?4, ?5, ?6)")
            .setParameter(1, file).setParameter(2, run.id()).setParameter(3, run.office().value()).setParameter(4, unknown.line()).setParameter(5, key)
            .setParameter(6, Seals.own().seal(SealedColumn.UNKNOWN_LINE, SealedColumn.row(file, key), text)).executeUpdate();
    }

    /** What a file said that belongs to no line. */
    List<Returned.Unknown> unknown(Jurisdiction area, long file, int limit) {
        return unknown(rows(database.createNativeQuery("select return_id, row_key, line, text_sealed from bank_return_unknown where return_id = :file and office_code like :area order by id",
            Object[].class).setParameter("file", file).setParameter("area", area.pattern()).setMaxResults(limit).getResultList()));
    }

    /** The same of all files of a run, the newest first. */
    List<Returned.Unknown> unknown(Jurisdiction area, PaymentRun run, int limit) {
        return unknown(rows(database.createNativeQuery("select return_id, row_key, line, text_sealed from bank_return_unknown where run_id = :run and office_code like :area order by id desc",
            Object[].class).setParameter("run", run.id()).setParameter("area", area.pattern()).setMaxResults(limit).getResultList()));
    }

    private static List<Returned.Unknown> unknown(List<Object[]> rows) {
        return rows.stream().map(row -> new Returned.Unknown(count(row[2]),
            Seals.own().open(SealedColumn.UNKNOWN_LINE, SealedColumn.row(row[0], (String) row[1]), (byte[]) row[3]))).toList();
    }

    /** How many lines a file settled and how many failed by it. */
    Map<String, Long> counts(Jurisdiction area, PaymentRun run, long file) {
        return rows(database.createNativeQuery("select status, count(*) from payment_result where run_id = :run and return_id = :file and office_code like :area group by status",
            Object[].class).setParameter("run", run.id()).setParameter("file", file).setParameter("area", area.pattern()).getResultList()).stream()
            .collect(Collectors.toMap(row -> (String) row[0], row -> count(row[1])));
    }

    /** What the lines that failed by a file had taken from the sources, as control totals. */
    List<LedgerEntry.Part> failedBySource(Jurisdiction area, PaymentRun run, long file) {
        return rows(database.createNativeQuery("select l.office_code, l.category, " + Split.SUMS + " from payment_result x join payment_line l on l.id = x.line_id"
                + " where x.run_id = :run and x.return_id = :file and x.status = 'FAILED' and l.office_code like :area group by l.office_code, l.category order by l.office_code, l.category",
            Object[].class).setParameter("run", run.id()).setParameter("file", file).setParameter("area", area.pattern()).getResultList()).stream().flatMap(Split::totals).toList();
    }

    /** How the lines of a run stand, each sort counted once; one that is to be issued anew is open until the run that does so is released. */
    Standing standing(Jurisdiction area, PaymentRun run) {
        Object[] row = rows(database.createNativeQuery("select count(*), coalesce(sum(l.amount), 0), coalesce(sum(y.line_id is not null and x.line_id is null), 0), coalesce(sum(x.line_id is not null), 0),"
                + " coalesce(sum(o.outcome = 'REISSUED' and q.released_at is not null), 0), coalesce(sum(o.outcome in ('REISSUED', 'NOT_DUE') and q.released_at is null), 0), coalesce(sum(o.outcome = 'RETURNED' or o.outcome = 'NOT_DUE' and q.released_at is not null), 0) from payment_line l"
                + " left join payment_result x on x.line_id = l.id and x.status = 'FAILED' left join payment_result y on y.line_id = l.id and y.status = 'SETTLED' left join payment_outcome o on o.line_id = l.id and o.cancellation = 0 left join payment_run q on q.id = o.run_id where l.run_id = :run and l.office_code like :area", Object[].class)
            .setParameter("run", run.id()).setParameter("area", area.pattern()).getResultList()).get(0);
        return new Standing(run.row(), count(row[0]), new Money(count(row[1])), count(row[2]), count(row[3]), count(row[4]), count(row[5]), count(row[6]));
    }

    /** The lines of a run that failed, in the order of their keys. */
    List<FailedLine> failed(Jurisdiction area, PaymentRun run, long after, int limit) {
        return rows(database.createNativeQuery("select l.id, a.number, a.holder_name, l.office_code, l.month, l.kind, l.amount, x.reason, o.outcome, exists (select 1 from payment_result y where y.line_id = l.id and y.status = 'SETTLED'),"
                + " (select max(c.id) from award_account c where c.award_id = l.award_id) > coalesce(l.account_id, (select min(f.id) from award_account f where f.award_id = l.award_id))"
                + " from payment_result x join payment_line l on l.id = x.line_id join award a on a.id = l.award_id left join payment_outcome o on o.line_id = l.id and o.cancellation = 0"
                + " where x.run_id = :run and x.status = 'FAILED' and x.line_id > :after and l.office_code like :area order by x.line_id", Object[].class)
            .setParameter("run", run.id()).setParameter("after", after).setParameter("area", area.pattern()).setMaxResults(limit).getResultList()).stream()
            .map(LineResults::failed).toList();
    }

    private static FailedLine failed(Object[] row) {
        EndToEnd name = new EndToEnd((String) row[1], Month.parse((String) row[4]).orElseThrow(), PaymentKind.valueOf((String) row[5]));
        boolean corrected = row[10] != null && count(row[10]) > 0;
        FailedLine.Way way = row[8] == null ? corrected ? FailedLine.Way.CORRECTED : FailedLine.Way.OPEN : FailedLine.Way.valueOf((String) row[8]);
        return new FailedLine(count(row[0]), name.toString(), (String) row[1], (String) row[2], new OfficeCode((String) row[3]), name.kind(),
            new Money(count(row[6])), (String) row[7], count(row[9]) > 0, way);
    }

    /** A failed line goes back to the fund. @return whether it was a failed line of the run of which nothing had become yet */
    boolean giveBack(Jurisdiction area, PaymentRun run, EndToEnd name, Officer officer, LocalDateTime at) {
        return database.createNativeQuery("insert into payment_outcome (line_id, run_id, office_code, outcome, officer_subject, officer_name, at)"
                + " select l.id, l.run_id, l.office_code, 'RETURNED', :subject, :name, :at from payment_line l join payment_result x on x.line_id = l.id and x.status = 'FAILED'"
                + " join award a on a.id = l.award_id where l.run_id = :run and a.number = :award and l.month = :month and l.kind = :kind and l.office_code like :area"
                + " and not exists (select 1 from payment_outcome o where o.line_id = l.id and o.cancellation = 0)")
            .setParameter("subject", officer.subject()).setParameter("name", officer.name()).setParameter("at", at).setParameter("run", run.id())
            .setParameter("award", name.award()).setParameter("month", name.month().toString()).setParameter("kind", name.kind().name())
            .setParameter("area", area.pattern()).executeUpdate() > 0;
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(List<?> found) {
        return (List<Object[]>) found;
    }
}
