package org.tongchou.simulation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** The simulations of a jurisdiction. */
@Dependent
class Simulations {

    @PersistenceContext
    EntityManager database;

    void add(Simulation simulation) {
        database.persist(simulation);
        database.flush();
    }

    Optional<Simulation> find(Jurisdiction area, long id) {
        return database.createQuery("select s from Simulation s where s.id = :id and s.officeCode like :area", Simulation.class)
            .setParameter("id", id).setParameter("area", area.pattern()).getResultStream().findFirst();
    }

    /** The same, locked until the transaction ends. */
    Optional<Simulation> lock(Jurisdiction area, long id) {
        return database.createQuery("select s from Simulation s where s.id = :id and s.officeCode like :area", Simulation.class)
            .setParameter("id", id).setParameter("area", area.pattern()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** The newest first; at most so many. */
    List<Simulation> newest(Jurisdiction area, int most) {
        return database.createQuery("select s from Simulation s where s.officeCode like :area order by s.id desc", Simulation.class)
            .setParameter("area", area.pattern()).setMaxResults(most).getResultList();
    }
}
