package org.tongchou.standard;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.persistence.Unscoped;

/** The drafted standards of a jurisdiction. */
@Dependent
class StandardDrafts {

    @PersistenceContext
    EntityManager database;

    void add(StandardDraft draft) {
        database.persist(draft);
        database.flush();
    }

    @Unscoped("division codes are published by the statistics office")
    boolean isRegion(OfficeCode code) {
        return !database.createNativeQuery("select 1 from office where code = ?1").setParameter(1, code.value()).getResultList().isEmpty();
    }

    Optional<StandardDraft> find(Jurisdiction area, long id) {
        return database.createQuery("select d from StandardDraft d where d.id = :id and d.officeCode like :area", StandardDraft.class)
            .setParameter("id", id).setParameter("area", area.pattern()).getResultStream().findFirst();
    }

    /** The same, locked until the transaction ends. */
    Optional<StandardDraft> lock(Jurisdiction area, long id) {
        return database.createQuery("select d from StandardDraft d where d.id = :id and d.officeCode like :area", StandardDraft.class)
            .setParameter("id", id).setParameter("area", area.pattern()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Those that wait for publication, the newest first. */
    List<StandardDraft> waiting(Jurisdiction area, int limit) {
        return database.createQuery("select d from StandardDraft d where d.state = :draft and d.officeCode like :area order by d.id desc", StandardDraft.class)
            .setParameter("draft", StandardState.DRAFT).setParameter("area", area.pattern()).setMaxResults(limit).getResultList();
    }

    /** Those that a rule pack brought along. */
    List<StandardDraft> ofPack(Jurisdiction area, long pack) {
        return database.createQuery("select d from StandardDraft d where d.packId = :pack and d.officeCode like :area", StandardDraft.class)
            .setParameter("pack", pack).setParameter("area", area.pattern()).getResultList();
    }
}
