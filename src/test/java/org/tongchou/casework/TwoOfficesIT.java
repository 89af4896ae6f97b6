package org.tongchou.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.http.Family;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.calendar.WorkingCalendar;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.procedure.Deadline;
import org.tongchou.law.procedure.Referral;
import org.tongchou.law.procedure.Step;
import org.tongchou.persistence.Scope;
import org.tongchou.person.Related;

/** The same file in two townships: every question of one gives back only its own. */
@ExtendWith(ArquillianExtension.class)
class TwoOfficesIT extends Container {

    private static final Jurisdiction AREA = new Jurisdiction(HERE);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Inject
    Applications applications;

    @Inject
    RollFiles rolls;

    @Inject
    ReferralShelf referrals;

    @Inject
    Referred referred;

    @Inject
    Intake intake;

    @Inject
    Course course;

    @Inject
    CaseFiles files;

    @Inject
    DeclarationReading reading;

    @Inject
    Freezing freezing;

    @Inject
    Assessments assessments;

    @Inject
    Declarations declarations;

    @Inject
    PackedFamilies packed;

    @Inject
    Ties ties;

    @Inject
    RandomChecks checks;

    @Inject
    RunningClocks running;

    @Inject
    Escalation escalation;

    @PersistenceContext
    EntityManager database;

    private String here;
    private String there;

    @BeforeEach
    void a_file_in_each_office() {
        here = accepted(HERE);
        there = accepted(THERE);
    }

    private String accepted(OfficeCode office) {
        Officer caseworker = officer(office, Role.TOWNSHIP_CASEWORKER);
        String number = intake.draft(caseworker, reading.read(new Family(office.value(), "URBAN").application(DAY).toString())).number();
        intake.submit(caseworker, number, null);
        return intake.accept(caseworker, number, null).number();
    }

    private Application of(OfficeCode office, String number) throws Exception {
        return within(office, open -> applications.find(new Jurisdiction(office), number).orElseThrow());
    }

    @Test
    void find_and_lock_know_only_the_own_file() throws Exception {
        assertEquals(here, within(PROVINCE, open -> applications.find(AREA, here)).map(Application::number).orElse(""));
        assertEquals(Optional.empty(), within(PROVINCE, open -> applications.find(AREA, there)));
        assertEquals(here, within(PROVINCE, open -> applications.lock(AREA, here)).map(Application::number).orElse(""));
        assertEquals(Optional.empty(), within(PROVINCE, open -> applications.lock(AREA, there)));
    }

    @Test
    void events_and_deadlines_of_a_foreign_file_are_not_handed_out() throws Exception {
        Application mine = of(HERE, here);
        Application foreign = of(THERE, there);
        assertEquals(2, within(PROVINCE, open -> applications.events(AREA, mine)).size());
        assertEquals(0, within(PROVINCE, open -> applications.events(AREA, foreign)).size());
        assertEquals(2, within(PROVINCE, open -> applications.running(AREA, mine)).size());
        assertEquals(0, within(PROVINCE, open -> applications.running(AREA, foreign)).size());
        assertTrue(within(PROVINCE, open -> applications.clock(AREA, mine, Deadline.DECISION)).isPresent());
        assertTrue(within(PROVINCE, open -> applications.clock(AREA, foreign, Deadline.DECISION)).isEmpty());
    }

    @Test
    void where_the_persons_of_a_foreign_file_were_sent_is_not_told() throws Exception {
        Officer caseworker = officer(HERE, Role.TOWNSHIP_CASEWORKER);
        course.refer(caseworker, here, null, Referral.DESTITUTE, "无劳动能力、无生活来源");
        course.refer(officer(THERE, Role.TOWNSHIP_CASEWORKER), there, null, Referral.URGENT, "突发困难");
        within(PROVINCE, open -> {
            assertEquals(1, referrals.ofPersons(AREA, here).size());
            assertEquals(List.of(), referrals.ofPersons(AREA, there));
            assertTrue(referred.toTheDestitute(caseworker, here));
            assertFalse(referred.toTheDestitute(caseworker, there));
            assertFalse(referred.toTheDestitute(officer(PROVINCE, Role.AUDITOR), there), "temporary relief is paid beside it");
            return open;
        });
    }

    @Test
    void the_assessment_of_a_foreign_file_is_not_handed_out() throws Exception {
        within(PROVINCE, open -> {
            Application mine = assessed(here);
            Application foreign = assessed(there);
            assertEquals(Optional.of(4), applications.assessment(AREA, mine).map(FrozenAssessment::covered));
            assertEquals(Optional.empty(), applications.assessment(AREA, foreign));
            assertTrue(applications.assessment(new Jurisdiction(THERE), foreign).isPresent());
            return open;
        });
    }

    @Test
    void the_packed_facts_of_foreign_families_are_not_handed_out_or_counted() throws Exception {
        within(PROVINCE, open -> {
            Set<FamilyGroup> waiting = Set.of(FamilyGroup.WAITING);
            List<FamilyOnFile> found = packed.between(AREA, PROVINCE, waiting, DAY, 0, Long.MAX_VALUE);
            assertTrue(found.stream().anyMatch(family -> family.id() == of(here).id()));
            assertTrue(found.stream().allMatch(family -> family.office().equals(HERE)));
            assertEquals(found.size(), packed.count(AREA, PROVINCE, waiting));
            assertEquals(0, packed.count(AREA, THERE, waiting));
            assertTrue(packed.last(new Jurisdiction(THERE)) >= of(there).id());
            assertEquals(Set.of(of(here).number()), packed.of(AREA, List.of(of(here).number(), of(there).number()), DAY).keySet());
            assertTrue(packed.last(AREA) < of(there).id());
            return open;
        });
    }

    @Test
    void what_foreign_families_declared_is_not_handed_out_or_counted() throws Exception {
        within(PROVINCE, open -> {
            List<Object[]> found = declarations.after(AREA, 0, 10_000);
            assertTrue(found.stream().anyMatch(row -> row[0].equals(of(here).id())));
            assertTrue(found.stream().allMatch(row -> row[1].equals(HERE.value())));
            assertEquals(found.size(), declarations.count(AREA));
            assertTrue(declarations.count(new Jurisdiction(PROVINCE)) > found.size());
            return open;
        });
    }

    private Application of(String number) {
        return applications.find(new Jurisdiction(PROVINCE), number).orElseThrow();
    }

    @Test
    void the_stored_assessments_of_a_foreign_file_are_not_handed_out() throws Exception {
        within(PROVINCE, open -> {
            assessed(here);
            assessed(there);
            assertEquals(List.of(here), assessments.of(AREA, here).stream().map(StoredAssessment::application).toList());
            assertEquals(List.of(), assessments.of(AREA, there));
            assertEquals(1, assessments.of(new Jurisdiction(THERE), there).size());
            List<StoredAssessment> all = assessments.after(AREA, 0, 100_000);
            assertTrue(all.stream().allMatch(stored -> stored.office().equals(HERE)) && all.stream().anyMatch(stored -> stored.application().equals(here)));
            assertEquals(all.size(), assessments.count(AREA));
            assertTrue(assessments.count(new Jurisdiction(PROVINCE)) > all.size());
            assertEquals(all.subList(1, all.size()), assessments.after(AREA, all.get(0).id(), 100_000));
            assertEquals(all.subList(0, 1), assessments.after(AREA, 0, 1));
            List<Long> keys = all.stream().map(StoredAssessment::id).toList();
            long last = keys.get(keys.size() - 1);
            assertEquals(keys, assessments.keys(AREA, PROVINCE, 0, Long.MAX_VALUE, 100_000), "an office above shows no more than the area");
            assertEquals(keys.subList(1, 2), assessments.keys(AREA, HERE, keys.get(0), last, 1));
            assertEquals(List.of(), assessments.keys(AREA, THERE, 0, Long.MAX_VALUE, 100_000));
            assertEquals(all, assessments.with(AREA, HERE, keys));
            assertEquals(List.of(), assessments.with(AREA, THERE, keys));
            assertEquals(List.of(), assessments.with(new Jurisdiction(THERE), HERE, keys));
            assertEquals(all.size(), assessments.count(AREA, PROVINCE, Long.MAX_VALUE));
            assertEquals(all.size() - 1, assessments.count(AREA, HERE, last - 1));
            assertEquals(0, assessments.count(AREA, THERE, Long.MAX_VALUE));
            assertEquals(last, assessments.last(AREA, PROVINCE));
            assertEquals(0, assessments.last(AREA, THERE));
            return open;
        });
    }

    @Test
    void assessments_made_anew_of_a_foreign_award_are_not_handed_out() throws Exception {
        within(PROVINCE, open -> {
            Application mine = of(here);
            Application foreign = of(there);
            applications.freeze(new FrozenAssessment(mine, freezing.of(mine, DAY), "A1"));
            applications.freeze(new FrozenAssessment(foreign, freezing.of(foreign, DAY), "A2"));
            assertEquals(1, applications.assessments(AREA, mine, "A1", DAY).size());
            assertEquals(0, applications.assessments(AREA, mine, "A1", DAY.plusDays(1)).size());
            assertEquals(0, applications.assessments(AREA, foreign, "A2", DAY).size());
            return open;
        });
    }

    @Test
    void the_key_of_a_foreign_file_is_not_handed_out() throws Exception {
        assertEquals(Set.of(here), within(PROVINCE, open -> rolls.ids(AREA, List.of(here, there))).keySet());
        assertEquals(Set.of(there), within(PROVINCE, open -> rolls.ids(new Jurisdiction(THERE), List.of(here, there))).keySet());
    }

    private Application assessed(String number) {
        Application file = applications.find(new Jurisdiction(PROVINCE), number).orElseThrow();
        applications.freeze(new FrozenAssessment(file, freezing.of(file, DAY)));
        return file;
    }

    @Test
    void who_is_barred_from_a_foreign_file_and_whether_it_was_drawn_is_not_told() throws Exception {
        within(PROVINCE, open -> {
            for (String number : List.of(here, there)) {
                ties.enter(of(number), new Related(1, "x", "x"), DAY);
                database.createNativeQuery("insert into random_check_file (check_id, application_id, application_number, office_code, obliged, drawn) values (?1, ?2, ?3, ?4, false, true)")
                    .setParameter(1, check(HERE).id()).setParameter(2, of(number).id()).setParameter(3, number).setParameter(4, of(number).office().value()).executeUpdate();
            }
            assertEquals(1, ties.of(AREA, of(here)).size());
            assertEquals(List.of(), ties.of(AREA, of(there)));
            assertTrue(ties.bars("X", there), "who is barred is barred wherever the file lies");
            assertFalse(ties.bars("y", there) || ties.bars("", there));
            assertTrue(applications.drawn(AREA, of(here)));
            assertFalse(applications.drawn(AREA, of(there)));
            database.createNativeQuery("update random_check_file set office_code = ?1 where application_id = ?2").setParameter(1, THERE.value()).setParameter(2, of(here).id()).executeUpdate();
            assertTrue(applications.drawn(AREA, of(here)), "the list of the county from which the family moved still says it");
            return open;
        });
    }

    @Test
    void open_files_are_looked_through_in_the_own_area_only() throws Exception {
        within(PROVINCE, open -> {
            List<CitizenNumber> persons = List.of(here, there).stream().map(number -> reading.stored(of(number).declaration()).members().get(0).idNumber()).toList();
            assertEquals(List.of(here), ties.with(AREA, persons).stream().map(Application::number).toList());
            assertEquals(2, ties.with(new Jurisdiction(PROVINCE), persons).size());
            assertEquals(Optional.empty(), ties.file(AREA, there).map(Application::number));
            assertEquals(Optional.of(here), ties.file(AREA, here).map(Application::number));
            return open;
        });
    }

    private RandomCheck check(OfficeCode county) {
        RandomCheck check = new RandomCheck(county, officer(COUNTY, Role.COUNTY_APPROVER), DAY.atStartOfDay(), "0".repeat(64), 30, new ClosedList(List.of(here), 1));
        checks.add(check);
        return check;
    }

    @Test
    void the_random_checks_of_a_foreign_county_are_not_handed_out() throws Exception {
        Jurisdiction county = new Jurisdiction(COUNTY);
        within(PROVINCE, open -> {
            RandomCheck own = check(COUNTY);
            RandomCheck foreign = check(OTHER_COUNTY);
            checks.add(new RandomCheckFile(own, of(here), false));
            applications.flush();
            assertEquals(List.of(here), checks.files(county, own).stream().map(RandomCheckFile::number).toList());
            assertEquals(List.of(), checks.files(new Jurisdiction(OTHER_COUNTY), own));
            assertTrue(checks.find(county, own.id()).isPresent() && checks.lock(county, own.id()).isPresent());
            assertTrue(checks.find(county, foreign.id()).isEmpty() && checks.lock(county, foreign.id()).isEmpty());
            assertTrue(checks.list(county, PROVINCE, 1000).stream().allMatch(check -> check.row().county().equals(COUNTY)));
            assertEquals(List.of(), checks.list(county, OTHER_COUNTY, 1000));
            return open;
        });
    }

    @Test
    void only_files_of_the_own_county_wait_for_its_random_check() throws Exception {
        Jurisdiction county = new Jurisdiction(COUNTY);
        within(PROVINCE, open -> {
            database.createNativeQuery("update application set state = 'COUNTY_REVIEW' where number in (?1, ?2)").setParameter(1, here).setParameter(2, there).executeUpdate();
            List.of(here, there).forEach(number -> ties.enter(of(number), new Related(1, "x", "x"), DAY));
            database.clear();
            assertTrue(checks.waiting(AREA, COUNTY, 1000).stream().map(Application::number).toList().contains(here));
            assertTrue(checks.waiting(AREA, PROVINCE, 1000).stream().allMatch(file -> file.office().equals(HERE)));
            assertTrue(checks.obliged(county, COUNTY).contains(of(here).id()));
            assertFalse(checks.obliged(new Jurisdiction(ELSEWHERE), PROVINCE).contains(of(here).id()));
            return open;
        });
    }

    @Test
    void notices_are_moved_in_the_own_area_only() throws Exception {
        LocalDate since = LocalDate.of(2026, 12, 25);
        LocalDate until = LocalDate.of(2027, 1, 1);
        within(PROVINCE, open -> {
            for (String number : List.of(here, there)) {
                Application file = of(number);
                database.createNativeQuery("insert into case_deadline (application_id, office_code, kind, started_on, extended, due, provisional) values (?1, ?2, 'NOTICE_END', ?3, false, ?4, true)")
                    .setParameter(1, file.id()).setParameter(2, file.office().value()).setParameter(3, since).setParameter(4, until).executeUpdate();
                database.createNativeQuery("update application set state = 'NOTICE', notice_until = ?2 where id = ?1").setParameter(1, file.id()).setParameter(2, until).executeUpdate();
            }
            database.clear();
            RunningClocks.Hanging notices = new RunningClocks.Hanging(since, until);
            assertTrue(running.hanging(AREA, until, until).contains(notices));
            assertFalse(running.hanging(new Jurisdiction(ELSEWHERE), until, until).contains(notices));
            assertFalse(running.hanging(AREA, until, until.plusDays(1)).contains(notices), "what is over stays over");
            assertEquals(List.of(here), running.move(AREA, notices, until.plusDays(4), false));
            database.clear();
            assertEquals(Optional.of(until.plusDays(4)), of(here).noticeUntil());
            assertEquals(Optional.of(until), of(there).noticeUntil());
            assertEquals(until, applications.clock(new Jurisdiction(THERE), of(there), Deadline.NOTICE_END).orElseThrow().dueDate().due());
            return open;
        });
    }

    @Test
    void clocks_are_counted_and_reckoned_anew_in_the_own_area_only() throws Exception {
        LocalDate later = LocalDate.of(2027, 12, 31);
        within(PROVINCE, open -> {
            assertTrue(running.overdue(AREA, PROVINCE.value(), later).stream().allMatch(heap -> heap.township().equals(HERE.value())));
            assertEquals(List.of(), running.overdue(AREA, THERE.value(), later));
            LocalDate begun = of(here).acceptedOn().orElseThrow();
            RunningClocks.Start start = new RunningClocks.Start(Deadline.DECISION, false, begun);
            assertTrue(running.starts(AREA, begun).contains(start));
            LocalDate due = applications.clock(new Jurisdiction(THERE), of(there), Deadline.DECISION).orElseThrow().dueDate().due();
            WorkingCalendar lazy = new WorkingCalendar(begun.plusDays(1).datesUntil(begun.plusDays(8)).collect(Collectors.toSet()), Set.of(), 2030);
            running.reckon(AREA, start, lazy);
            running.dueNext(AREA, begun);
            database.clear();
            assertTrue(applications.clock(AREA, of(here), Deadline.DECISION).orElseThrow().dueDate().due().isAfter(due));
            assertEquals(due, applications.clock(new Jurisdiction(THERE), of(there), Deadline.DECISION).orElseThrow().dueDate().due());
            return open;
        });
    }

    @Test
    void lists_and_counts_stay_in_the_area_whichever_office_is_asked_for() throws Exception {
        for (OfficeCode asked : List.of(HERE, THERE, PROVINCE)) {
            List<Application> found = within(PROVINCE, open -> applications.list(AREA, Search.all(asked), 1000));
            assertTrue(found.stream().allMatch(file -> file.office().equals(HERE)), asked.value());
            assertEquals(asked.equals(THERE), found.isEmpty());
        }
        long all = within(PROVINCE, open -> applications.count(AREA, Search.all(HERE), LocalDate.of(2027, 12, 31)));
        assertTrue(all >= 1);
        long none = within(PROVINCE, open -> applications.count(AREA, Search.all(THERE), LocalDate.of(2027, 12, 31)));
        assertEquals(0, none);
    }

    @Test
    void the_filter_stands_behind_the_parameter_also_for_a_load_by_key() throws Exception {
        long foreign = of(THERE, there).id();
        long own = of(HERE, here).id();
        assertNull(within(HERE, open -> database.find(Application.class, foreign)));
        assertNotNull(within(HERE, open -> database.find(Application.class, own)));
        long leaked = within(HERE, open -> database.createQuery("select count(a) from Application a where a.officeCode not like '340302001%'", Long.class).getSingleResult());
        assertEquals(0, leaked);
        assertEquals(Optional.empty(), within(HERE, open -> applications.find(new Jurisdiction(THERE), there)));
    }

    @Test
    void without_an_open_jurisdiction_there_are_no_rows() throws Exception {
        transaction.begin();
        try {
            assertTrue(Scope.current().isEmpty());
            assertEquals(0L, database.createQuery("select count(a) from Application a", Long.class).getSingleResult().longValue());
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void a_foreign_file_is_refused_like_none() {
        Officer foreign = officer(HERE, Role.TOWNSHIP_CASEWORKER);
        assertEquals(Refused.Reason.NOT_FOUND, assertThrows(Refused.class, () -> files.find(foreign, there)).reason());
        assertEquals(Refused.Reason.NOT_FOUND, assertThrows(Refused.class, () -> course.withdraw(foreign, there, null, "x")).reason());
        assertEquals(Refused.Reason.NOT_FOUND, assertThrows(Refused.class, () -> files.find(foreign, "no such number")).reason());
    }

    @Test
    void a_role_that_the_act_does_not_name_is_refused_and_kept_in_the_trail() throws Exception {
        Officer verifier = officer(HERE, Role.COUNTY_VERIFIER);
        assertEquals(Refused.Reason.FORBIDDEN, assertThrows(Refused.class, () -> course.withdraw(verifier, here, null, "x")).reason());
        Number kept = within(HERE, open -> (Number) database.createNativeQuery(
            "select count(*) from audit_line where subject = ?1 and act = 'WITHDRAW' and outcome = 'access.forbidden'").setParameter(1, here).getSingleResult());
        assertEquals(1, kept.intValue());
    }

    @Test
    void no_clock_of_elsewhere_is_told_or_laid_beside_a_file() throws Exception {
        within(PROVINCE, open -> {
            LocalDate begun = of(here).acceptedOn().orElseThrow();
            assertEquals(List.of(), running.starts(new Jurisdiction(new OfficeCode("340399")), begun));
            database.createNativeQuery("update application set next_due = '2035-01-01' where number in (?1, ?2)").setParameter(1, here).setParameter(2, there).executeUpdate();
            running.dueNext(AREA, begun);
            assertEquals(List.of(there), database.createNativeQuery("select number from application where next_due = '2035-01-01' and number in (?1, ?2)", String.class)
                .setParameter(1, here).setParameter(2, there).getResultList());
            return open;
        });
    }

    @Test
    void overdue_work_is_shown_above_and_not_to_the_office_that_left_it() throws Exception {
        within(PROVINCE, open -> {
            database.createNativeQuery("update case_deadline set due = '2019-01-02' where kind = 'DECISION' and application_id = ?1").setParameter(1, of(here).id()).executeUpdate();
            assertTrue(escalation.overdue(officer(COUNTY, Role.COUNTY_APPROVER), HERE).stream().anyMatch(work -> work.office().equals(HERE) && work.above().equals(COUNTY)));
            assertEquals(List.of(), escalation.overdue(officer(HERE, Role.AUDITOR), HERE));
            return open;
        });
    }

    @Test
    void who_was_first_is_named_only_where_the_second_may_see_that_desk() throws Exception {
        within(PROVINCE, open -> {
            CaseEvent first = new CaseEvent(of(here), officer(COUNTY, Role.COUNTY_VERIFIER), Step.REPORT_CHECK, DAY.atTime(9, 0), null, "{}");
            for (Role role : List.of(Role.TOWNSHIP_CASEWORKER, Role.COUNTY_APPROVER)) {
                Officer second = officer(role == Role.COUNTY_APPROVER ? COUNTY : HERE, role);
                Refused refused = assertThrows(Refused.class, () -> new Overtaken(second, of(here), List.of(first)).refuse(null, Step.SUBMIT));
                assertEquals(role == Role.COUNTY_APPROVER, Arrays.deepToString(refused.arguments()).contains(first.officerName()), role.name());
            }
            return open;
        });
    }
}
