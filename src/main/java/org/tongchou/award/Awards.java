package org.tongchou.award;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** The awards of a jurisdiction and their versions. */
@Dependent
class Awards {

    @PersistenceContext
    EntityManager database;

    void add(Award award) {
        database.persist(award);
        database.flush();
    }

    void add(AwardVersion version) {
        database.persist(version);
        database.flush();
    }

    Optional<Award> find(Jurisdiction area, String number) {
        return database.createQuery("select a from Award a where a.number = :number and a.officeCode like :area", Award.class)
            .setParameter("number", number).setParameter("area", area.pattern()).getResultStream().findFirst();
    }

    Optional<Award> ofFile(Jurisdiction area, String application) {
        return database.createQuery("select a from Award a where a.applicationNumber = :application and a.officeCode like :area", Award.class)
            .setParameter("application", application).setParameter("area", area.pattern()).getResultStream().findFirst();
    }

    /** One page of awards in the order in which they were begun, after the key. */
    List<Award> list(Jurisdiction area, OfficeCode office, Optional<AwardState> state, long after, int limit) {
        var query = database.createQuery("select a from Award a where a.officeCode like :area and a.officeCode like :office and a.id > :after"
                + (state.isPresent() ? " and a.state = :state" : "") + " order by a.id", Award.class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("after", after).setMaxResults(limit);
        state.ifPresent(wanted -> query.setParameter("state", wanted));
        return query.getResultList();
    }

    /** The versions of these awards, the oldest first. */
    List<AwardVersion> versions(Jurisdiction area, List<Award> awards) {
        if (awards.isEmpty()) {
            return List.of();
        }
        return database.createQuery("select v from AwardVersion v where v.awardId in :awards and v.officeCode like :area"
                + " order by v.awardId, v.fromMonth", AwardVersion.class)
            .setParameter("awards", awards.stream().map(Award::id).toList()).setParameter("area", area.pattern()).getResultList();
    }
}
