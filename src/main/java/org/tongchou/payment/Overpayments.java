package org.tongchou.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
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

    private static final String ROW = "select a.id, a.number, a.holder_name, a.office_code, (select sum(o.amount) from overpayment o where o.award_id = a.id),"
        + " (select coalesce(sum(t.amount), 0) from recovery_act t where t.award_id = a.id and t.act = 'RECEIVE'),"
        + " (select coalesce(sum(t.amount), 0) from recovery_act t where t.award_id = a.id and t.act = 'WAIVE'),"
        + " (select coalesce(sum(t.amount), 0) from recovery_act t where t.award_id = a.id and t.act = 'WRITE_OFF')"
        + " from award a where a.office_code like :area and exists (select 1 from overpayment o where o.award_id = a.id and o.office_code like :area)";

    @PersistenceContext
    EntityManager database;

    /** The awards of a jurisdiction that were paid too much, after the key of one. */
    List<RecoveryRow> page(Jurisdiction area, long after, int limit) {
        return rows(database.createNativeQuery(ROW + " and a.id > :after order by a.id", Object[].class).setParameter("area", area.pattern())
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
        return rows(database.createNativeQuery("select month, sum(amount) from overpayment where award_id = :award and office_code like :area group by month order by month", Object[].class)
            .setParameter("award", award).setParameter("area", area.pattern()).getResultList()).stream()
            .map(row -> new RecoveryFile.Excess(month(row[0]), money(row[1]))).toList();
    }

    /** What was decided and what came back, the oldest first. */
    List<RecoveryFile.Entry> entries(Jurisdiction area, long award) {
        return rows(database.createNativeQuery("select act, amount, month, officer_name, at, award_id, row_key, text_sealed from recovery_act where award_id = :award and office_code like :area"
            + " order by id", Object[].class).setParameter("award", award).setParameter("area", area.pattern()).getResultList()).stream().map(Overpayments::entry).toList();
    }

    private static RecoveryFile.Entry entry(Object[] row) {
        String text = Seals.own().open(SealedColumn.RECOVERY, SealedColumn.row(row[5], (String) row[6]), (byte[]) row[7]);
        LocalDateTime at = row[4] instanceof Timestamp moment ? moment.toLocalDateTime() : (LocalDateTime) row[4];
        return new RecoveryFile.Entry(RecoveryAct.valueOf((String) row[0]), money(row[1]), month(row[2]), (String) row[3], at, text);
    }

    /** Writes what was decided or came back. */
    void add(RecoveryRow about, RecoveryFile.Entry entry, Officer officer) {
        String key = RowKey.fresh();
        database.createNativeQuery("insert into recovery_act (award_id, office_code, act, amount, month, row_key, text_sealed, officer_subject, officer_name, at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
            .setParameter(1, about.key()).setParameter(2, about.township().value()).setParameter(3, entry.act().name()).setParameter(4, entry.amount().fen())
            .setParameter(5, entry.month().toString()).setParameter(6, key)
            .setParameter(7, Seals.own().seal(SealedColumn.RECOVERY, SealedColumn.row(about.key(), key), entry.text()))
            .setParameter(8, officer.subject()).setParameter(9, officer.name()).setParameter(10, entry.at()).executeUpdate();
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
