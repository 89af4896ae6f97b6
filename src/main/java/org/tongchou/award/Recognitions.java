package org.tongchou.award;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** The certificates of families near the line in a jurisdiction. */
@Dependent
class Recognitions {

    @PersistenceContext
    EntityManager database;

    void add(Recognition recognition) {
        database.persist(recognition);
        database.flush();
    }

    /** The one that a file led to. */
    Optional<Recognition> ofFile(Jurisdiction area, String application) {
        return database.createQuery("select r from Recognition r where r.application = :application and r.officeCode like :area", Recognition.class)
            .setParameter("application", application).setParameter("area", area.pattern()).getResultStream().findFirst();
    }

    /** The newest ones before a key. */
    List<Recognition> newest(Jurisdiction area, long before, int limit) {
        return database.createQuery("select r from Recognition r where r.officeCode like :area and r.id < :before order by r.id desc", Recognition.class)
            .setParameter("area", area.pattern()).setParameter("before", before).setMaxResults(limit).getResultList();
    }
}
