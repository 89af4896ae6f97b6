package org.tongchou.simulation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.persistence.Unscoped;

/** The replays of all decisions of a jurisdiction. */
@Dependent
class ReplayRuns {

    @PersistenceContext
    EntityManager database;

    /**
     * Begins one for the officer's own office unless one runs there.
     *
     * @param over how many decisions, up to which key
     * @param at in business
     * @param beat real time
     * @return whether it was this call that began it
     */
    @Unscoped("writes for the officer's own office and returns no row")
    boolean begin(Officer officer, ReplayExtent over, LocalDateTime at, LocalDateTime beat) {
        return database.createNativeQuery("insert ignore into replay_run (office_code, state, version, asked_by, asked_account, asked_name, begun_at, until_key, total, last_key,"
                + " checked, differing, differences, beat_at) values (?1, 'RUNNING', 0, ?2, ?3, ?4, ?5, ?6, ?7, 0, 0, 0, '[]', ?8)")
            .setParameter(1, officer.office().value()).setParameter(2, officer.subject()).setParameter(3, officer.account()).setParameter(4, officer.name()).setParameter(5, at)
            .setParameter(6, over.until()).setParameter(7, over.total()).setParameter(8, beat).executeUpdate() == 1;
    }

    Optional<ReplayRun> find(Jurisdiction area, long id) {
        return database.createQuery("select r from ReplayRun r where r.id = :id and r.officeCode like :area", ReplayRun.class)
            .setParameter("id", id).setParameter("area", area.pattern()).getResultStream().findFirst();
    }

    /** The same, locked until the transaction ends. */
    Optional<ReplayRun> lock(Jurisdiction area, long id) {
        return database.createQuery("select r from ReplayRun r where r.id = :id and r.officeCode like :area", ReplayRun.class)
            .setParameter("id", id).setParameter("area", area.pattern()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** As it stands now, whoever changed it since it was read; locked until the transaction ends. */
    void lookAgain(ReplayRun run) {
        database.refresh(run, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The one that runs at an office. */
    Optional<ReplayRun> running(Jurisdiction area, OfficeCode office) {
        return database.createQuery("select r from ReplayRun r where r.officeCode = :office and r.state = :state and r.officeCode like :area", ReplayRun.class)
            .setParameter("office", office.value()).setParameter("state", ReplayState.RUNNING).setParameter("area", area.pattern()).getResultStream().findFirst();
    }

    /** The newest ones before a key. */
    List<ReplayRun> newest(Jurisdiction area, long before, int limit) {
        return database.createQuery("select r from ReplayRun r where r.officeCode like :area and r.id < :before order by r.id desc", ReplayRun.class)
            .setParameter("area", area.pattern()).setParameter("before", before).setMaxResults(limit).getResultList();
    }
}
