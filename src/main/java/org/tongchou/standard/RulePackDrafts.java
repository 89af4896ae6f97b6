package org.tongchou.standard;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** The drafts of rule packs of a jurisdiction's regions. */
@Dependent
class RulePackDrafts {

    @PersistenceContext
    EntityManager database;

    void add(RulePackDraft draft) {
        database.persist(draft);
        database.flush();
    }

    Optional<RulePackDraft> find(Jurisdiction area, long id) {
        return database.createQuery("select d from RulePackDraft d where d.id = :id and d.officeCode like :area", RulePackDraft.class)
            .setParameter("id", id).setParameter("area", area.pattern()).getResultStream().findFirst();
    }

    /** The same, locked until the transaction ends. */
    Optional<RulePackDraft> lock(Jurisdiction area, long id) {
        return database.createQuery("select d from RulePackDraft d where d.id = :id and d.officeCode like :area", RulePackDraft.class)
            .setParameter("id", id).setParameter("area", area.pattern()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Those still at work, the newest first. */
    List<RulePackDraft> atWork(Jurisdiction area, int most) {
        return database.createQuery("select d from RulePackDraft d where d.state = org.tongchou.standard.DraftState.DRAFT and d.officeCode like :area"
            + " order by d.id desc", RulePackDraft.class).setParameter("area", area.pattern()).setMaxResults(most).getResultList();
    }

    /** Writes what was changed, so that its version can be handed out. */
    void flush() {
        database.flush();
    }
}
