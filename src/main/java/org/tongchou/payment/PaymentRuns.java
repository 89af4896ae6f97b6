package org.tongchou.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.persistence.Unscoped;

/** The payment runs of a jurisdiction. */
@Dependent
class PaymentRuns {

    private static final int INSERTED = 1;

    @PersistenceContext
    EntityManager database;

    Optional<PaymentRun> find(Jurisdiction area, long id) {
        return database.createQuery("select r from PaymentRun r where r.id = :id and r.officeCode like :area", PaymentRun.class)
            .setParameter("id", id).setParameter("area", area.pattern()).getResultStream().findFirst();
    }

    /** The same, locked until the transaction ends. */
    Optional<PaymentRun> lock(Jurisdiction area, long id) {
        return database.createQuery("select r from PaymentRun r where r.id = :id and r.officeCode like :area", PaymentRun.class)
            .setParameter("id", id).setParameter("area", area.pattern()).setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream().findFirst();
    }

    /** The run of a county and month that counts, locked until the transaction ends. */
    Optional<PaymentRun> lock(Jurisdiction area, OfficeCode county, Month month) {
        return database.createQuery("select r from PaymentRun r where r.officeCode = :county and r.month = :month and r.cancellation = 0 and r.officeCode like :area",
                PaymentRun.class)
            .setParameter("county", county.value()).setParameter("month", month).setParameter("area", area.pattern())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /**
     * Begins the run of the officer's own county unless somebody else begins it at this moment: then this waits until that one is done.
     *
     * @return whether it was this call that began it
     */
    @Unscoped("writes for the officer's own county and returns no row")
    boolean begin(Officer officer, Month month, LocalDateTime at) {
        // MySQL counts 1 for a new row and 2 for one that was there and is touched, so the touch has to change something.
        return database.createNativeQuery("insert into payment_run (office_code, month, state, version, line_count, total, prepared_by,"
                + " prepared_name, prepared_at) values (?1, ?2, 'PREPARED', 0, 0, 0, ?3, ?4, ?5) on duplicate key update version = version + 1")
            .setParameter(1, officer.office().value()).setParameter(2, month.toString()).setParameter(3, officer.subject())
            .setParameter(4, officer.name()).setParameter(5, at).executeUpdate() == INSERTED;
    }

    /** Begins a run that waits to be filled in every county of the area that has support in force in the month and no run that counts. */
    void beginAll(Jurisdiction area, Month month, Officer officer, LocalDateTime at) {
        database.createNativeQuery("insert ignore into payment_run (office_code, month, state, version, line_count, total, prepared_by, prepared_name, prepared_at)"
                + " select distinct left(v.office_code, 6), :month, 'PREPARING', 0, 0, 0, :subject, :name, :at from award_version v where v.office_code like :area"
                + " and not v.superseded and v.from_month <= :month and (v.until_month is null or v.until_month >= :month)")
            .setParameter("month", month.toString()).setParameter("subject", officer.subject()).setParameter("name", officer.name()).setParameter("at", at)
            .setParameter("area", area.pattern()).executeUpdate();
    }

    /** The runs of a month that count, county by county. */
    MonthProgress progress(Jurisdiction area, Month month) {
        return new MonthProgress(month, database.createQuery("select r from PaymentRun r where r.month = :month and r.cancellation = 0 and r.officeCode like :area order by r.officeCode", PaymentRun.class)
            .setParameter("month", month).setParameter("area", area.pattern()).getResultStream().map(PaymentRun::row)
            .map(row -> new MonthProgress.County(row.id(), row.office(), row.state(), row.lines(), row.total())).toList());
    }

    /** The keys of the runs that wait to be filled. */
    List<Long> waiting(Jurisdiction area) {
        return database.createQuery("select r.id from PaymentRun r where r.state = :state and r.officeCode like :area order by r.id", Long.class)
            .setParameter("state", RunState.PREPARING).setParameter("area", area.pattern()).getResultList();
    }

    /** How far the amounts and corrections of an area go. */
    Seen seen(Jurisdiction area) {
        Object[] row = (Object[]) database.createNativeQuery("select (select coalesce(max(v.id), 0) from award_version v where v.office_code like :area),"
                + " (select coalesce(max(d.id), 0) from award_difference d where d.office_code like :area)", Object[].class)
            .setParameter("area", area.pattern()).getSingleResult();
        return new Seen(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    /** A run's values as they stand in its row. */
    List<String> written(Jurisdiction area, PaymentRun run) {
        database.flush();
        return RunMarks.texts((Object[]) database.createNativeQuery("select " + RunMarks.RUN + " from payment_run where id = :run and office_code like :area", Object[].class)
            .setParameter("run", run.id()).setParameter("area", area.pattern()).getSingleResult());
    }

    /** The newest months first. */
    List<PaymentRun> newest(Jurisdiction area, int limit) {
        return database.createQuery("select r from PaymentRun r where r.officeCode like :area order by r.month desc, r.officeCode, r.id desc",
            PaymentRun.class).setParameter("area", area.pattern()).setMaxResults(limit).getResultList();
    }
}
