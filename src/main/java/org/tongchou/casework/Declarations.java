package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.procedure.State;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** What the families of a jurisdiction declared, read in the order of their keys. */
@Dependent
class Declarations {

    private static final Set<State> OPEN_OR_SUPPORTED = Set.of(State.SUBMITTED, State.CORRECTION_REQUESTED, State.ACCEPTED, State.SURVEY, State.OPINION, State.NOTICE, State.COUNTY_REVIEW,
        State.CONFIRMED);

    @PersistenceContext
    EntityManager database;

    /** The next files after a key that are open or confirmed, as id, office and declaration; at most so many. */
    List<Object[]> after(Jurisdiction area, long key, int limit) {
        return database.createQuery("select a.id, a.officeCode, a.number, a.declarationSealed from Application a where a.id > :key and a.state in :states and a.officeCode like :area"
                + " order by a.id", Object[].class)
            .setParameter("key", key).setParameter("states", OPEN_OR_SUPPORTED).setParameter("area", area.pattern()).setMaxResults(limit).getResultStream()
            .map(row -> new Object[] {row[0], row[1], Seals.own().open(SealedColumn.DECLARATION, (String) row[2], (byte[]) row[3])}).toList();
    }

    /** How many there are. */
    long count(Jurisdiction area) {
        return database.createQuery("select count(a) from Application a where a.state in :states and a.officeCode like :area", Long.class)
            .setParameter("states", OPEN_OR_SUPPORTED).setParameter("area", area.pattern()).getSingleResult();
    }
}
