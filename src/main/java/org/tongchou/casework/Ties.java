package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.procedure.State;
import org.tongchou.persistence.Unscoped;
import org.tongchou.person.Related;
import org.tongchou.sealing.Seals;

/** Who may not touch which file of a jurisdiction. */
@Dependent
class Ties {

    @PersistenceContext
    EntityManager database;

    List<CaseTie> of(Jurisdiction area, Application application) {
        return database.createQuery("select t from CaseTie t where t.applicationId = :id and t.officeCode like :area order by t.id", CaseTie.class)
            .setParameter("id", application.id()).setParameter("area", area.pattern()).getResultList();
    }

    /** Whether an account may not touch a file, of whichever office. */
    @Unscoped("answers only whether whoever asks is barred himself; where the file lies and what is in it is never told")
    boolean bars(String account, String number) {
        return !database.createNativeQuery("select 1 from case_tie t join application a on a.id = t.application_id where a.number = ?1 and t.account <> '' and lower(t.account) = lower(?2)")
            .setParameter(1, number).setParameter(2, account).getResultList().isEmpty();
    }

    /** Enters what was found; what is entered already stays as it is. */
    void enter(Application application, Related official, LocalDate today) {
        database.createNativeQuery("insert ignore into case_tie (application_id, office_code, official_id, account, name, found_on) values (?1, ?2, ?3, ?4, ?5, ?6)")
            .setParameter(1, application.id()).setParameter(2, application.office().value()).setParameter(3, official.id()).setParameter(4, official.account())
            .setParameter(5, official.name()).setParameter(6, today).executeUpdate();
    }

    /** Forgets what was found of a family before it was accepted: its members may have been others then. */
    void forget(Application application) {
        database.createNativeQuery("delete from case_tie where application_id = ?1").setParameter(1, application.id()).executeUpdate();
    }

    Optional<Application> file(Jurisdiction area, String number) {
        return database.createQuery("select a from Application a where a.number = :number and a.officeCode like :area", Application.class)
            .setParameter("number", number).setParameter("area", area.pattern()).getResultStream().findFirst();
    }

    /** The files of an area, open ones and those behind support in force, in which one of these persons stands. */
    List<Application> with(Jurisdiction area, Collection<CitizenNumber> persons) {
        List<String> indexes = persons.stream().flatMap(person -> Seals.own().indexes(Seals.Purpose.MEMBER, person).stream()).toList();
        return database.createQuery("select a from Application a where a.officeCode like :area and (a.state in :open"
                + " or a.state = :confirmed and exists (select 1 from PackedFamily p where p.id = a.id and p.group in :supported))"
                + " and exists (select 1 from ApplicationMember m where m.applicationId = a.id and m.idIndex in :indexes) order by a.id", Application.class)
            .setParameter("area", area.pattern()).setParameter("open", Arrays.stream(State.values()).filter(State::open).toList())
            .setParameter("confirmed", State.CONFIRMED).setParameter("supported", List.of(FamilyGroup.ACTIVE, FamilyGroup.WAITING))
            .setParameter("indexes", indexes).getResultList();
    }
}
