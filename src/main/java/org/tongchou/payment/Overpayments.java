package org.tongchou.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongchou.access.Officer;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.award.Recovery;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.persistence.Unscoped;
import org.tongchou.sealing.RowKey;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** What awards were paid too much, and what became of it. */
@Dependent
class Overpayments {

    /** Of the offices whose money it was: a family that lives elsewhere by now settles with them. */
    private static final String ROW = "select a.id, a.number, a.holder_name, (select max(o.office_code) from overpayment o where o.award_id = a.id and o.office_code like :area),"
        + " (select sum(o.amount) from overpayment o where o.award_id = a.id and o.office_code like :area)," + settled("RECEIVE") + "," + settled("WAIVE") + "," + settled("WRITE_OFF")
        + " from award a where exists (select 1 from overpayment o where o.award_id = a.id and o.office_code like :area)";

    private static final String PARTS = Stream.of(Split.COLUMNS.split(", ")).map(part -> "sum(x." + part + ")").collect(Collectors.joining(", "));
    private static final String LESS = Stream.of(Split.COLUMNS.split(", ")).map(part -> "-" + part).collect(Collectors.joining(", "));

    @PersistenceContext
    EntityManager database;

    private static String settled(String act) {
        return " (select coalesce(sum(t.amount), 0) from recovery_act t where t.award_id = a.id and t.act = '" + act + "' and t.office_code like :area)";
    }

    /** The awards that a jurisdiction has paid too much, after the key of one; where all that was found is asked no longer it is left out. */
    List<RecoveryRow> page(Jurisdiction area, long after, int limit) {
        return rows(database.createNativeQuery(ROW + " and (select sum(o.amount) from overpayment o where o.award_id = a.id and o.office_code like :area) > 0 and a.id > :after order by a.id", Object[].class).setParameter("area", area.pattern())
            .setParameter("after", after).setMaxResults(limit).getResultList()).stream().map(Overpayments::row).toList();
    }

    /** One award that was paid too much; the award is locked until the transaction ends, so that two persons cannot settle the same fen. */
    Optional<RecoveryRow> lock(Jurisdiction area, String award) {
        find(area, award).ifPresent(this::lock);
        return find(area, award);
    }

    @Unscoped("locks an award that was found within the jurisdiction, and returns nothing")
    private void lock(RecoveryRow found) {
        database.createNativeQuery("select a.id from award a where a.id = :award for update", Long.class).setParameter("award", found.key()).getResultList();
    }

    /** The same, to look at. */
    Optional<RecoveryRow> find(Jurisdiction area, String award) {
        return rows(database.createNativeQuery(ROW + " and a.number = :award", Object[].class).setParameter("area", area.pattern())
            .setParameter("award", award).getResultList()).stream().map(Overpayments::row).findFirst();
    }

    private static RecoveryRow row(Object[] row) {
        return new RecoveryRow(count(row[0]), (String) row[1], (String) row[2], new OfficeCode((String) row[3]), new Recovery(money(row[4]), money(row[5]), money(row[6]), money(row[7])));
    }

    /** Which months, and how much in each. */
    List<RecoveryFile.Excess> months(Jurisdiction area, long award) {
        return rows(database.createNativeQuery("select month, sum(amount) from overpayment where award_id = :award and office_code like :area group by month having sum(amount) > 0 order by month",
            Object[].class)
            .setParameter("award", award).setParameter("area", area.pattern()).getResultList()).stream()
            .map(row -> new RecoveryFile.Excess(month(row[0]), money(row[1]))).toList();
    }

    /** What of each month is still to come, the oldest first. */
    List<OpenDemand> open(Jurisdiction area, long award) {
        return rows(database.createNativeQuery("select max(x.office_code), max(x.category), x.month, " + PARTS + " from (select office_code, category, month, amount, " + Split.COLUMNS
                + " from overpayment where award_id = :award and office_code like :area union all select null, null, demand_month, -amount, " + LESS
                + " from recovery_act where award_id = :award and office_code like :area and demand_month is not null) x group by x.month having sum(x.amount) > 0 order by x.month", Object[].class)
            .setParameter("award", award).setParameter("area", area.pattern()).getResultList()).stream().map(row -> OpenDemand.of(row, 0, 3)).toList();
    }

    /** What was decided and what came back, the oldest first; what was of several months was written for each and is one. */
    List<RecoveryFile.Entry> entries(Jurisdiction area, long award) {
        return rows(database.createNativeQuery("select t.act, (select sum(o.amount) from recovery_act o where o.award_id = t.award_id and o.row_key = t.row_key), t.month, t.officer_name, t.at, t.award_id,"
                + " t.row_key, t.text_sealed from recovery_act t where t.award_id = :award and t.office_code like :area"
                + " and not exists (select 1 from recovery_act o where o.award_id = t.award_id and o.row_key = t.row_key and o.id < t.id) order by t.id", Object[].class)
            .setParameter("award", award).setParameter("area", area.pattern()).getResultList()).stream().map(Overpayments::entry).toList();
    }

    private static RecoveryFile.Entry entry(Object[] row) {
        String text = Seals.own().open(SealedColumn.RECOVERY, SealedColumn.row(row[5], (String) row[6]), (byte[]) row[7]);
        LocalDateTime at = row[4] instanceof Timestamp moment ? moment.toLocalDateTime() : (LocalDateTime) row[4];
        return new RecoveryFile.Entry(RecoveryAct.valueOf((String) row[0]), money(row[1]), month(row[2]), (String) row[3], at, text);
    }

    /** Writes what was decided or came back, with what of which month it takes: a row for each, a plan one without a month. @param entered the number of its entry in the books, or null */
    void add(RecoveryRow about, RecoveryFile.Entry entry, List<OpenDemand> taken, Long entered, Officer officer) {
        String key = RowKey.fresh();
        if (taken.isEmpty()) {
            insert(about, entry, key, officer).setParameter("office", about.township().value()).setParameter("amount", entry.amount().fen()).setParameter("demand", null)
                .setParameter("parts", "[0, 0, 0, 0, 0]").setParameter("entered", null).executeUpdate();
        }
        for (OpenDemand demand : taken) {
            insert(about, entry, key, officer).setParameter("office", demand.township().value()).setParameter("amount", demand.amount().fen()).setParameter("demand", demand.month().toString())
                .setParameter("parts", demand.parts().stream().map(part -> Long.toString(part.fen())).toList().toString()).setParameter("entered", entered).executeUpdate();
        }
    }

    private Query insert(RecoveryRow about, RecoveryFile.Entry entry, String key, Officer officer) {
        return database.createNativeQuery("insert into recovery_act (award_id, office_code, act, amount, month, demand_month, " + Split.COLUMNS + ", transaction_id, row_key, text_sealed, officer_subject,"
                + " officer_name, at) values (:award, :office, :act, :amount, :month, :demand, json_extract(:parts, '$[0]'), json_extract(:parts, '$[1]'), json_extract(:parts, '$[2]'),"
                + " json_extract(:parts, '$[3]'), json_extract(:parts, '$[4]'), :entered, :key, :text, :subject, :name, :at)")
            .setParameter("award", about.key()).setParameter("act", entry.act().name()).setParameter("month", entry.month().toString()).setParameter("key", key)
            .setParameter("text", Seals.own().seal(SealedColumn.RECOVERY, SealedColumn.row(about.key(), key), entry.text()))
            .setParameter("subject", officer.subject()).setParameter("name", officer.name()).setParameter("at", entry.at());
    }

    private static Month month(Object text) {
        return Month.parse((String) text).orElseThrow();
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
