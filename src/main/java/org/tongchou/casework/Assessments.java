package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** The stored assessments of a jurisdiction. */
@Dependent
class Assessments {

    private static final String STORED = "select f, a.number from FrozenAssessment f join Application a on a.id = f.applicationId where f.officeCode like :area";

    @PersistenceContext
    EntityManager database;

    /** The next ones after a key, in the order of their keys. */
    List<StoredAssessment> after(Jurisdiction area, long key, int limit) {
        return database.createQuery(STORED + " and f.id > :key order by f.id", Object[].class)
            .setParameter("area", area.pattern()).setParameter("key", key).setMaxResults(limit).getResultStream().map(Assessments::stored).toList();
    }

    /** All those of one file, the oldest first. */
    List<StoredAssessment> of(Jurisdiction area, String application) {
        return database.createQuery(STORED + " and a.number = :number order by f.id", Object[].class)
            .setParameter("area", area.pattern()).setParameter("number", application).getResultStream().map(Assessments::stored).toList();
    }

    long count(Jurisdiction area) {
        return database.createQuery("select count(f) from FrozenAssessment f where f.officeCode like :area", Long.class)
            .setParameter("area", area.pattern()).getSingleResult();
    }

    private static StoredAssessment stored(Object[] row) {
        return ((FrozenAssessment) row[0]).stored((String) row[1]);
    }
}
