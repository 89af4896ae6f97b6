package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.procedure.State;
import org.tongchou.law.procedure.Step;

/** The random checks of a jurisdiction, and the files that wait for one. */
@Dependent
class RandomChecks {

    @PersistenceContext
    EntityManager database;

    void add(RandomCheck check) {
        database.persist(check);
        database.flush();
    }

    void add(RandomCheckFile file) {
        database.persist(file);
    }

    Optional<RandomCheck> find(Jurisdiction area, long id) {
        return database.createQuery("select c from RandomCheck c where c.id = :id and c.officeCode like :area", RandomCheck.class)
            .setParameter("id", id).setParameter("area", area.pattern()).getResultStream().findFirst();
    }

    /** The same, locked until the transaction ends. */
    Optional<RandomCheck> lock(Jurisdiction area, long id) {
        return database.createQuery("select c from RandomCheck c where c.id = :id and c.officeCode like :area", RandomCheck.class)
            .setParameter("id", id).setParameter("area", area.pattern()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** The newest checks of an office and below. */
    List<RandomCheck> list(Jurisdiction area, OfficeCode office, int limit) {
        return database.createQuery("select c from RandomCheck c where c.officeCode like :area and c.officeCode like :office order by c.id desc", RandomCheck.class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setMaxResults(limit).getResultList();
    }

    List<RandomCheckFile> files(Jurisdiction area, RandomCheck check) {
        return database.createQuery("select f from RandomCheckFile f where f.checkId = :id and f.officeCode like :area order by f.applicationNumber", RandomCheckFile.class)
            .setParameter("id", check.id()).setParameter("area", area.pattern()).getResultList();
    }

    /** The files at a county that are on no list yet. */
    List<Application> waiting(Jurisdiction area, OfficeCode county, int limit) {
        return database.createQuery("select a from Application a where a.officeCode like :area and a.officeCode like :county and a.state = :review"
                + " and not exists (select 1 from RandomCheckFile f where f.applicationId = a.id) order by a.number", Application.class)
            .setParameter("area", area.pattern()).setParameter("county", county.value() + "%").setParameter("review", State.COUNTY_REVIEW).setMaxResults(limit).getResultList();
    }

    /** Which files at a county have to be visited anyhow: because of a relative, a complaint, or an order. */
    Set<Long> obliged(Jurisdiction area, OfficeCode county) {
        return new HashSet<>(database.createQuery("select a.id from Application a where a.officeCode like :area and a.officeCode like :county and a.state = :review"
                + " and (exists (select 1 from CaseTie t where t.applicationId = a.id) or exists (select 1 from CaseEvent e where e.applicationId = a.id and e.act in :obliging))", Long.class)
            .setParameter("area", area.pattern()).setParameter("county", county.value() + "%").setParameter("review", State.COUNTY_REVIEW)
            .setParameter("obliging", List.of(Step.ORDER_VISIT, Step.RECORD_COMPLAINT, Step.ORDER_RECHECK)).getResultList());
    }
}
