package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.procedure.Deadline;
import org.tongchou.law.procedure.State;
import org.tongchou.persistence.Unscoped;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** The applications of a jurisdiction, and what is kept with each. */
@Dependent
class Applications {

    private static final String FIND = "select a from Application a where a.number = :number and a.officeCode like :area";

    @PersistenceContext
    EntityManager database;

    Optional<Application> find(Jurisdiction area, String number) {
        return database.createQuery(FIND, Application.class).setParameter("number", number).setParameter("area", area.pattern())
            .getResultStream().findFirst();
    }

    /** The same, locked until the transaction ends. */
    Optional<Application> lock(Jurisdiction area, String number) {
        return database.createQuery(FIND, Application.class).setParameter("number", number).setParameter("area", area.pattern())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    void add(Application application) {
        database.persist(application);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    void enrol(Application application, Declaration declared) {
        database.createNativeQuery("delete from application_member where application_id = ?1").setParameter(1, application.id()).executeUpdate();
        int position = 0;
        for (DeclaredMember member : declared.members()) {
            database.createNativeQuery("insert into application_member (application_id, position, ref, name, id_index) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, application.id()).setParameter(2, position++).setParameter(3, member.ref()).setParameter(4, member.name())
                .setParameter(5, Seals.own().index(Seals.Purpose.MEMBER, member.idNumber())).executeUpdate();
        }
        pack(application, declared.facts());
        if (application.state() == State.CONFIRMED) {
            group(application, FamilyGroup.ACTIVE);
        }
    }

    /** These facts of the family count from now on. What counted before is kept once it is confirmed, for figures that were frozen by then: earlier no figure counts it. */
    private void pack(Application application, Facts facts) {
        PackedFamily packed = database.find(PackedFamily.class, application.id(), LockModeType.PESSIMISTIC_WRITE);
        Optional<PackedPast> before = packed == null ? Optional.of(PackedPast.none(application)) : packed.pack(facts);
        if (packed == null) {
            database.persist(new PackedFamily(application, facts));
            database.flush();
        }
        before.filter(past -> application.state() == State.CONFIRMED).ifPresent(database::persist);
    }

    /** The family counts among others from now on when something is reckoned over all of them. */
    void group(Application application, FamilyGroup group) {
        packed(application).ifPresent(packed -> packed.move(group));
    }

    private Optional<PackedFamily> packed(Application application) {
        return Optional.ofNullable(database.find(PackedFamily.class, application.id()));
    }

    /** Which of these persons stand in another open application or award, of whichever office: only their own numbers come back. */
    @Unscoped("answers only which of the numbers asked for are taken; where is never told")
    List<CitizenNumber> standing(Collection<CitizenNumber> persons) {
        Map<String, CitizenNumber> asked = new HashMap<>();
        persons.forEach(person -> Seals.own().indexes(Seals.Purpose.STANDING, person).forEach(index -> asked.put(index, person)));
        List<?> taken = database.createNativeQuery("select person_index from standing where person_index in (:persons)", String.class)
            .setParameter("persons", asked.keySet()).getResultList();
        return taken.stream().map(asked::get).distinct().toList();
    }

    /**
     * Enters each person once under every key by which somebody else may be entering the same one at this moment, so that the database's
     * key keeps a person in one file also while keys change.
     */
    void stand(Application application, Collection<CitizenNumber> persons) {
        for (CitizenNumber person : persons) {
            for (String index : Seals.own().indexes(Seals.Purpose.STANDING, person)) {
                database.createNativeQuery("insert into standing (person_index, application_id, number_sealed) values (?1, ?2, ?3)").setParameter(1, index)
                    .setParameter(2, application.id()).setParameter(3, Seals.own().seal(SealedColumn.STANDING, index, person.value())).executeUpdate();
            }
        }
    }

    void release(Application application) {
        database.createNativeQuery("delete from standing where application_id = ?1").setParameter(1, application.id()).executeUpdate();
    }

    /** Gives a file, with what was done and assessed on it, to another office; its notice stays where it hung. */
    @Unscoped("moves the one file behind an award that is handed over, from the office that hands it over")
    void move(String number, OfficeCode from, OfficeCode to) {
        database.flush();
        for (String table : List.of("case_event", "case_deadline", "case_tie", "assessment")) {
            database.createNativeQuery("update application a join " + table + " r on r.application_id = a.id set r.office_code = ?1 where a.number = ?2 and a.office_code = ?3")
                .setParameter(1, to.value()).setParameter(2, number).setParameter(3, from.value()).executeUpdate();
        }
        database.createNativeQuery("update application a join packed_family p on p.id = a.id set p.office_code = ?1 where a.number = ?2 and a.office_code = ?3")
            .setParameter(1, to.value()).setParameter(2, number).setParameter(3, from.value()).executeUpdate();
        database.createNativeQuery("update application set office_code = ?1 where number = ?2 and office_code = ?3")
            .setParameter(1, to.value()).setParameter(2, number).setParameter(3, from.value()).executeUpdate();
    }

    void record(CaseEvent event) {
        database.persist(event);
    }

    List<CaseEvent> events(Jurisdiction area, Application application) {
        return database.createQuery("select e from CaseEvent e where e.applicationId = :id and e.officeCode like :area order by e.id", CaseEvent.class)
            .setParameter("id", application.id()).setParameter("area", area.pattern()).getResultList();
    }

    void start(CaseDeadline deadline) {
        database.persist(deadline);
    }

    List<CaseDeadline> running(Jurisdiction area, Application application) {
        return database.createQuery("select d from CaseDeadline d where d.applicationId = :id and d.metOn is null"
                + " and d.officeCode like :area order by d.due, d.id", CaseDeadline.class)
            .setParameter("id", application.id()).setParameter("area", area.pattern()).getResultList();
    }

    /** The clock of that kind, whether it runs or was met. */
    Optional<CaseDeadline> clock(Jurisdiction area, Application application, Deadline kind) {
        return database.createQuery("select d from CaseDeadline d where d.applicationId = :id and d.kind = :kind and d.officeCode like :area", CaseDeadline.class)
            .setParameter("id", application.id()).setParameter("kind", kind).setParameter("area", area.pattern()).getResultStream().findFirst();
    }

    void freeze(FrozenAssessment assessment) {
        database.persist(assessment);
    }

    /** The newest assessment that an opinion on a file rests on; those made anew in support belong to its award. */
    Optional<FrozenAssessment> assessment(Jurisdiction area, Application application) {
        return database.createQuery("select f from FrozenAssessment f where f.applicationId = :id and f.awardNumber is null"
                + " and f.officeCode like :area order by f.id desc", FrozenAssessment.class)
            .setParameter("id", application.id()).setParameter("area", area.pattern()).setMaxResults(1).getResultStream().findFirst();
    }

    /** Whether a random check drew the file: also that of a county from which its family moved, whose published list stays as it is. */
    boolean drawn(Jurisdiction area, Application application) {
        return !database.createNativeQuery("select 1 from random_check_file f join application a on a.id = f.application_id where a.id = :id and f.drawn and a.office_code like :area", Integer.class)
            .setParameter("id", application.id()).setParameter("area", area.pattern()).getResultList().isEmpty();
    }

    /** The assessments made anew of an award on a day, the newest first. */
    List<FrozenAssessment> assessments(Jurisdiction area, Application application, String award, LocalDate on) {
        return database.createQuery("select f from FrozenAssessment f where f.applicationId = :id and f.awardNumber = :award and f.assessedOn = :on"
                + " and f.officeCode like :area order by f.id desc", FrozenAssessment.class)
            .setParameter("id", application.id()).setParameter("award", award).setParameter("on", on).setParameter("area", area.pattern()).getResultList();
    }

    /** One page of files in the order of what is due next; begins after the key. */
    List<Application> list(Jurisdiction area, Search search, int limit) {
        List<String> where = new ArrayList<>(List.of("a.officeCode like :area", "a.officeCode like :office"));
        search.conditions(where);
        var query = database.createQuery("select a from Application a where " + String.join(" and ", where)
            + " order by a.nextDue, a.id", Application.class).setParameter("area", area.pattern()).setMaxResults(limit);
        search.bind(query);
        return query.getResultList();
    }

    /** How many files of an area are in each of these conditions, counted up to a limit that a desk can work through. */
    long count(Jurisdiction area, Search search, LocalDate today) {
        List<String> where = new ArrayList<>(List.of("a.officeCode like :area", "a.officeCode like :office"));
        search.conditions(where);
        where.add("a.nextDue <= :today");
        var query = database.createQuery("select count(a) from Application a where " + String.join(" and ", where), Long.class)
            .setParameter("area", area.pattern()).setParameter("today", today);
        search.bind(query);
        return query.getSingleResult();
    }
}
