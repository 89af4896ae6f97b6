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
