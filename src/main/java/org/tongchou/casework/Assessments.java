package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** The stored assessments of a jurisdiction. */
@Dependent
class Assessments {

    private static final String STORED = "select f, a.number from FrozenAssessment f join Application a on a.id = f.applicationId where f.officeCode like :area";
    private static final String OF_OFFICE = " from FrozenAssessment f where f.officeCode like :area and f.officeCode like :office";

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

    /** The keys of the next ones of an office after a key and up to another, in their order. */
    List<Long> keys(Jurisdiction area, OfficeCode office, long after, long until, int limit) {
        return database.createQuery("select f.id" + OF_OFFICE + " and f.id > :after and f.id <= :until order by f.id", Long.class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("after", after).setParameter("until", until)
            .setMaxResults(limit).getResultList();
    }

    /** Those of an office with these keys, in their order. */
    List<StoredAssessment> with(Jurisdiction area, OfficeCode office, List<Long> keys) {
        return database.createQuery(STORED + " and f.officeCode like :office and f.id in :keys order by f.id", Object[].class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("keys", keys).getResultStream().map(Assessments::stored).toList();
    }

    /** How many an office has up to a key. */
    long count(Jurisdiction area, OfficeCode office, long until) {
        return database.createQuery("select count(f)" + OF_OFFICE + " and f.id <= :until", Long.class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("until", until).getSingleResult();
    }

    /** The highest key of an office; 0 where there is none. */
    long last(Jurisdiction area, OfficeCode office) {
        return database.createQuery("select coalesce(max(f.id), 0)" + OF_OFFICE, Long.class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").getSingleResult();
    }

    private static StoredAssessment stored(Object[] row) {
        return ((FrozenAssessment) row[0]).stored((String) row[1]);
    }
}
