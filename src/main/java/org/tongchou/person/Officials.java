package org.tongchou.person;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.persistence.Unscoped;
import org.tongchou.sealing.Seals;

/** The officials of a jurisdiction, and the persons registered for each. */
@Dependent
class Officials {

    @PersistenceContext
    EntityManager database;

    void add(Official official) {
        database.persist(official);
        database.flush();
    }

    void add(OfficialPerson person) {
        database.persist(person);
        database.flush();
    }

    Optional<Official> find(Jurisdiction area, long id) {
        return database.createQuery("select o from Official o where o.id = :id and o.officeCode like :area", Official.class)
            .setParameter("id", id).setParameter("area", area.pattern()).getResultStream().findFirst();
    }

    /** The same, locked until the transaction ends. */
    Optional<Official> lock(Jurisdiction area, long id) {
        return database.createQuery("select o from Official o where o.id = :id and o.officeCode like :area", Official.class)
            .setParameter("id", id).setParameter("area", area.pattern()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** One page of the officials of an office and below, the last registered first, before a number. */
    List<Official> list(Jurisdiction area, OfficeCode office, String words, long before, int limit) {
        return database.createQuery("select o from Official o where o.officeCode like :area and o.officeCode like :office and o.id < :before"
                + " and (:words = '' or o.account = :words or o.name like concat(:words, '%')) order by o.id desc", Official.class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("words", words).setParameter("before", before)
            .setMaxResults(limit).getResultList();
    }

    List<OfficialPerson> persons(Jurisdiction area, Official official) {
        return database.createQuery("select p from OfficialPerson p where p.officialId = :id and p.officeCode like :area order by p.id", OfficialPerson.class)
            .setParameter("id", official.id()).setParameter("area", area.pattern()).getResultList();
    }

    @Unscoped("an account belongs to one person of the whole province; only whether it is taken is told")
    boolean taken(String account) {
        return !database.createNativeQuery("select 1 from official where serving_account = ?1", Integer.class).setParameter(1, account).getResultList().isEmpty();
    }

    /** Whose near relatives these persons are, of whichever office. */
    @Unscoped("a family's relative may serve at any office; only who is barred comes back, never which person or what he is to him")
    List<Related> related(Collection<CitizenNumber> persons) {
        List<String> indexes = persons.stream().flatMap(person -> Seals.own().indexes(Seals.Purpose.REGISTER, person).stream()).toList();
        List<?> found = database.createNativeQuery("select distinct o.id, coalesce(o.account, ''), o.name from official o join official_person p on p.official_id = o.id"
            + " where o.ended_on is null and p.id_index in (:indexes) order by o.id", Object[].class).setParameter("indexes", indexes).getResultList();
        return found.stream().map(Object[].class::cast).map(row -> new Related(((Number) row[0]).longValue(), (String) row[1], (String) row[2])).toList();
    }
}
