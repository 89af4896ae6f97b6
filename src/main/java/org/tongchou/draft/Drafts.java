package org.tongchou.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.persistence.Unscoped;

/** The drafts: of one officer at one office each. The one class that reads and writes their content. */
@Dependent
class Drafts {

    private static final String OWN = " d.officeCode like :area and d.officeCode = :office and d.officerSubject = :subject";

    @PersistenceContext
    EntityManager database;

    void add(Draft draft) {
        database.persist(draft);
        database.flush();
    }

    void remove(Draft draft) {
        database.remove(draft);
        database.flush();
    }

    /** The officer's draft of a form, locked until the transaction ends. */
    Optional<Draft> lock(Jurisdiction area, Officer officer, String form) {
        return database.createQuery("select d from Draft d where d.form = :form and" + OWN, Draft.class).setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .setParameter("area", area.pattern()).setParameter("office", officer.office().value()).setParameter("subject", officer.subject())
            .setParameter("form", form).getResultStream().findFirst();
    }

    /** The officer's draft of a form. */
    Optional<Draft> find(Jurisdiction area, Officer officer, String form) {
        return database.createQuery("select d from Draft d where d.form = :form and" + OWN, Draft.class)
            .setParameter("area", area.pattern()).setParameter("office", officer.office().value()).setParameter("subject", officer.subject())
            .setParameter("form", form).getResultStream().findFirst();
    }

    /** The forms that the officer has begun, what was written last first; without what stands in them. */
    List<BegunForm> list(Jurisdiction area, Officer officer) {
        return database.createQuery("select new org.tongchou.draft.BegunForm(d.form, d.writer, d.begunAt, d.savedAt) from Draft d where" + OWN
                + " order by d.savedAt desc, d.id", BegunForm.class)
            .setParameter("area", area.pattern()).setParameter("office", officer.office().value()).setParameter("subject", officer.subject()).getResultList();
    }

    /** Throws away what was written last before an instant. */
    @Unscoped("deletes by age and tells nothing but how many there were")
    int throwAway(Instant before) {
        return database.createQuery("delete from Draft d where d.savedAt < :before").setParameter("before", before).executeUpdate();
    }
}
