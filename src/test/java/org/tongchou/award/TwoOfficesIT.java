package org.tongchou.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.Planted;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.casework.ApplicationConfirmed;
import org.tongchou.casework.FamilyRecognised;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.award.AwardState;
import org.tongchou.law.award.AwardStep;
import org.tongchou.law.award.MonthDifference;
import org.tongchou.law.award.Schedule;
import org.tongchou.law.award.Span;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.procedure.Desk;
import org.tongchou.sealing.RowKey;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** An award in each of two townships: every question of one gives back only its own. */
@ExtendWith(ArquillianExtension.class)
class TwoOfficesIT extends Container {

    private static final Month MONTH = Month.of(Planted.DAY).next();
    private static final Jurisdiction AREA = new Jurisdiction(HERE);
    private static final Jurisdiction EVERYWHERE = new Jurisdiction(PROVINCE);

    @Inject
    Awards awards;

    @Inject
    Transfers transfers;

    @Inject
    Recognitions recognitions;

    @Inject
    Event<FamilyRecognised> recognised;

    @Inject
    RollAwards rolls;

    @Inject
    Support support;

    @Inject
    DoubtfulAwards doubtful;

    @Inject
    PaymentDoubts doubts;

    @PersistenceContext
    EntityManager database;

    @Inject
    Event<ApplicationConfirmed> confirmations;

    private Award begun(OfficeCode office) {
        ApplicationConfirmed confirmed = Planted.confirmed(office);
        confirmations.fire(confirmed);
        return awards.ofFile(EVERYWHERE, confirmed.number()).orElseThrow();
    }

    /** The file of an award, in which only one person stands. */
    private void file(Award award, String person, String index) {
        assertEquals(1, database.createNativeQuery("insert into application (number, office_code, category, state, version, applicant_name, member_count, declaration_sealed, created_on)"
            + " values (?1, ?2, 'URBAN', 'CONFIRMED', 0, ?3, 1, 'x', '2019-04-01')").setParameter(1, award.applicationNumber()).setParameter(2, award.office().value())
            .setParameter(3, person).executeUpdate());
        assertEquals(1, database.createNativeQuery("insert into application_member (application_id, position, ref, name, id_index) select id, 1, 'p1', ?1, ?2 from application where number = ?3")
            .setParameter(1, person).setParameter(2, index).setParameter(3, award.applicationNumber()).executeUpdate());
    }

    /** The township sends the family elsewhere. */
    private void refer(Award award, String to) {
        Object file = database.createNativeQuery("select id from application where number = ?1").setParameter(1, award.applicationNumber()).getSingleResult();
        String key = RowKey.fresh();
        assertEquals(1, database.createNativeQuery("insert into case_event (application_id, office_code, at, act, officer_subject, officer_account, officer_name, role, to_state, row_key, detail_sealed)"
                + " values (?1, ?2, '2019-04-01 09:00:00', 'REFER', 'x', 'x', 'x', 'CASEWORKER', 'ACCEPTED', ?3, ?4)").setParameter(1, file).setParameter(2, award.office().value()).setParameter(3, key)
            .setParameter(4, Seals.own().seal(SealedColumn.EVENT_DETAIL, SealedColumn.row(file, key), "{\"to\":\"" + to + "\"}")).executeUpdate());
    }

    private static List<Long> keys(List<Award> awards) {
        return awards.stream().map(Award::id).toList();
    }

    @Test
    void what_is_reckoned_anew_over_many_are_own_awards_only() throws Exception {
        within(PROVINCE, open -> {
            Award here = begun(HERE);
            Award there = begun(THERE);
            List<Award> both = List.of(here, there);
            assertTrue(awards.lock(AREA, here.id() - 1, 10).contains(here));
            assertTrue(awards.lock(AREA, here.id() - 1, 10).stream().allMatch(award -> award.office().equals(HERE)));
            assertEquals(Map.of(here.id(), MONTH), awards.begun(AREA, both));
            both.forEach(award -> awards.clocks(award, List.of(new AwardDue(AwardDue.Kind.TOP_UPS, Planted.DAY))));
            assertEquals(Set.of(here.id()), awards.topUpsDue(AREA, both, Planted.DAY));
            assertEquals(Set.of(), awards.topUpsDue(AREA, both, Planted.DAY.minusDays(1)));
            both.forEach(award -> awards.add(new AwardEvent(award, officer(HERE, Role.TOWNSHIP_CASEWORKER), Desk.CASEWORKER, AwardStep.REASSESS, LocalDateTime.of(2019, 4, 12, 9, 0), null, "{}")));
            assertEquals(Set.of(here.id()), awards.events(AREA, both).keySet());
            return open;
        });
    }

    @Test
    void doubts_are_told_about_own_awards_only() throws Exception {
        within(PROVINCE, open -> {
            Award here = begun(HERE);
            Award there = begun(THERE);
            Award fitting = begun(HERE);
            file(here, "测试别人", "index-of-two");
            file(there, "测试别人", "index-of-two");
            file(fitting, "测试家甲", "index-of-one");
            assertEquals(List.of(here.id()), keys(doubtful.foreignAccounts(AREA, COUNTY, MONTH)));
            assertEquals(List.of(here.id()), keys(doubtful.sharedPersons(AREA, COUNTY, MONTH)));
            for (Award award : List.of(here, there)) {
                awards.add(new AwardEvent(award, officer(HERE, Role.TOWNSHIP_CASEWORKER), Desk.CASEWORKER, AwardStep.REPORT_CHANGE, LocalDateTime.of(2019, 4, 12, 9, 0), null,
                    "{\"kind\":\"DEATH\",\"on\":\"2019-04-11\"}"));
            }
            assertEquals(List.of(here.id()), keys(doubtful.undecided(AREA, COUNTY, MONTH)));
            assertEquals(List.of(), keys(doubtful.referred(AREA, COUNTY, MONTH)));
            refer(there, "DESTITUTE");
            assertEquals(List.of(here.id()), keys(doubtful.referred(AREA, COUNTY, MONTH)), "the same person was referred in a file of elsewhere");
            refer(fitting, "URGENT");
            assertEquals(List.of(here.id(), fitting.id()), keys(doubtful.referred(AREA, COUNTY, MONTH)));
            assertEquals(List.of(DoubtReason.ACCOUNT_OWNER, DoubtReason.DUPLICATE_PERSON, DoubtReason.BENEFIT_OVERLAP, DoubtReason.DEATH),
                doubts.of(officer(HERE, Role.COUNTY_PAYMENTS), COUNTY, MONTH).stream().filter(doubt -> doubt.award() == here.id()).map(Doubt::reason).toList());
            assertEquals(List.of(), doubts.of(officer(HERE, Role.COUNTY_PAYMENTS), COUNTY, MONTH).stream().filter(doubt -> doubt.award() == fitting.id()).toList());
            return open;
        });
    }

    private static String number(Award award) {
        return award.number();
    }

    @Test
    void find_and_of_file_know_only_the_own_award() throws Exception {
        within(PROVINCE, open -> {
            Award here = begun(HERE);
            Award there = begun(THERE);
            assertEquals(Optional.of(here), awards.find(AREA, number(here)));
            assertEquals(Optional.empty(), awards.find(AREA, number(there)));
            assertEquals(Optional.of(here), awards.ofFile(AREA, here.applicationNumber()));
            assertEquals(Optional.empty(), awards.ofFile(AREA, there.applicationNumber()));
            return open;
        });
    }

    @Test
    void the_key_of_a_foreign_award_is_not_handed_out() throws Exception {
        within(PROVINCE, open -> {
            Award here = begun(HERE);
            Award there = begun(THERE);
            assertEquals(Map.of(number(here), here.id()), rolls.ids(AREA, List.of(number(here), number(there))));
            return open;
        });
    }

    @Test
    void versions_are_handed_out_for_own_awards_only() throws Exception {
        within(PROVINCE, open -> {
            Award here = begun(HERE);
            List<AwardVersion> found = awards.versions(AREA, List.of(here, begun(THERE)));
            assertEquals(List.of(here.id()), found.stream().map(AwardVersion::awardId).toList());
            assertEquals(new Money(131346), found.get(0).amount().monthly());
            return open;
        });
    }

    @Test
    void a_lock_and_what_was_done_are_for_own_awards_only() throws Exception {
        within(PROVINCE, open -> {
            Award here = begun(HERE);
            Award there = begun(THERE);
            assertEquals(Optional.of(here), awards.lock(AREA, number(here)));
            assertEquals(Optional.empty(), awards.lock(AREA, number(there)));
            for (Award award : List.of(here, there)) {
                AwardEvent event = new AwardEvent(award, officer(COUNTY, Role.COUNTY_APPROVER), Desk.APPROVER, AwardStep.CORRECT, LocalDateTime.of(2026, 10, 12, 9, 0), "x", "{}");
                awards.add(event);
                awards.add(new AwardDifference(award, event, new MonthDifference(new Month(2026, 9), Money.ZERO, new Money(1), Money.ZERO, Money.ZERO)));
            }
            assertEquals(1, awards.events(AREA, here).size());
            assertEquals(List.of(), awards.events(AREA, there));
            assertEquals(1, awards.differences(AREA, here).size());
            assertEquals(List.of(), awards.differences(AREA, there));
            return open;
        });
    }

    @Test
    void amounts_are_read_and_replaced_for_own_awards_only() throws Exception {
        within(PROVINCE, open -> {
            Award here = begun(HERE);
            Award there = begun(THERE);
            Schedule before = awards.schedule(AREA, here);
            assertEquals(1, before.spans().size());
            assertEquals(List.of(), awards.schedule(AREA, there).spans());
            assertEquals(List.of(), awards.amounts(AREA, there));
            Schedule theirs = awards.schedule(EVERYWHERE, there);
            Month next = before.last().from().next();
            awards.replace(AREA, here, before, before.endedBefore(next));
            awards.replace(AREA, there, theirs, theirs.endedBefore(next));
            assertEquals(Optional.of(before.last().from()), awards.amounts(AREA, here).get(0).until());
            assertEquals(Optional.empty(), awards.amounts(EVERYWHERE, there).get(0).until(), "another township's award stays as it was");
            return open;
        });
    }

    @Test
    void a_list_stays_in_the_area_whichever_office_is_asked_for() throws Exception {
        within(PROVINCE, open -> {
            Award here = begun(HERE);
            long before = Math.min(here.id(), begun(THERE).id()) - 1;
            assertEquals(List.of(here), awards.list(AREA, HERE, Optional.of(AwardState.ACTIVE), before, 100));
            assertEquals(List.of(here), awards.list(AREA, PROVINCE, Optional.empty(), before, 100));
            assertEquals(List.of(), awards.list(AREA, THERE, Optional.empty(), 0, 100));
            return open;
        });
    }

    private static AwardTransfer sent(Award award, OfficeCode to) {
        return new AwardTransfer(AwardTransfer.Side.IN, "T-" + award.number(), award, to, new Month(2026, 11),
            new Span(new Month(2026, 10), Optional.empty(), new Money(1), Money.ZERO, 1), Planted.DAY);
    }

    @Test
    void a_transfer_is_answered_and_listed_by_the_side_whose_copy_it_is() throws Exception {
        within(PROVINCE, open -> {
            AwardTransfer here = sent(begun(THERE), HERE);
            AwardTransfer there = sent(begun(HERE), THERE);
            transfers.add(here);
            transfers.add(there);
            assertEquals(Optional.of(here), transfers.waiting(AREA, here.certificate()));
            assertEquals(Optional.empty(), transfers.waiting(AREA, there.certificate()));
            assertEquals(Optional.of(here), transfers.find(AREA, here.certificate()));
            assertEquals(Optional.empty(), transfers.find(AREA, there.certificate()));
            assertTrue(transfers.newest(AREA, Long.MAX_VALUE, 100).contains(here));
            assertFalse(transfers.newest(AREA, Long.MAX_VALUE, 100).contains(there));
            return open;
        });
    }

    @Test
    void a_certificate_without_payment_is_found_at_its_own_office_only() throws Exception {
        within(PROVINCE, open -> {
            FamilyRecognised here = new FamilyRecognised(Planted.number(), HERE, "URBAN", "EDGE", Planted.DAY, "测试家甲", 3);
            FamilyRecognised there = new FamilyRecognised(Planted.number(), THERE, "URBAN", "EDGE", Planted.DAY, "测试家甲", 3);
            recognised.fire(here);
            recognised.fire(there);
            assertTrue(recognitions.ofFile(AREA, here.number()).isPresent());
            assertEquals(Optional.empty(), recognitions.ofFile(AREA, there.number()));
            List<String> newest = recognitions.newest(AREA, Long.MAX_VALUE, 100).stream().map(one -> one.paper().application()).toList();
            assertTrue(newest.contains(here.number()) && !newest.contains(there.number()));
            return open;
        });
    }

    @Test
    void what_is_due_is_listed_for_own_awards_only() throws Exception {
        within(PROVINCE, open -> {
            String here = number(begun(HERE));
            String there = number(begun(THERE));
            List<String> due = awards.due(AREA, Planted.DAY.plusYears(1), Optional.of(AwardDue.Kind.RECHECK), DueRow.Key.parse("").orElseThrow(), 1000).stream().map(DueRow::award).toList();
            assertTrue(due.contains(here));
            assertFalse(due.contains(there));
            return open;
        });
    }

    @Test
    void the_filter_stands_behind_the_parameter() throws Exception {
        within(HERE, open -> {
            confirmations.fire(Planted.confirmed(HERE));
            confirmations.fire(Planted.confirmed(THERE));
            List<Award> found = awards.list(EVERYWHERE, PROVINCE, Optional.empty(), 0, 10_000);
            assertFalse(found.isEmpty());
            assertTrue(found.stream().allMatch(award -> award.office().equals(HERE)));
            return open;
        });
    }

    @Test
    void a_foreign_award_is_refused_like_none() throws Exception {
        Refused foreign = within(PROVINCE, open -> {
            String there = number(begun(THERE));
            return assertThrows(Refused.class, () -> support.find(officer(HERE, Role.TOWNSHIP_CASEWORKER), there));
        });
        Refused none = within(PROVINCE, open -> assertThrows(Refused.class, () -> support.find(officer(HERE, Role.TOWNSHIP_CASEWORKER), "no such number")));
        assertEquals(Refused.Reason.NOT_FOUND, foreign.reason());
        assertEquals(Refused.Reason.NOT_FOUND, none.reason());
        assertEquals(none.key(), foreign.key());
    }

    @Test
    void acts_are_offered_to_the_desk_that_may_take_them_and_the_history_to_those_who_work_on_the_case() throws Exception {
        within(PROVINCE, open -> {
            Award here = begun(HERE);
            awards.add(new AwardEvent(here, officer(HERE, Role.TOWNSHIP_CASEWORKER), Desk.CASEWORKER, AwardStep.REPORT_CHANGE, LocalDateTime.of(2019, 4, 12, 9, 0), null,
                "{\"kind\":\"INCOME\",\"on\":\"2019-04-11\"}"));
            AwardFile caseworker = support.find(officer(HERE, Role.TOWNSHIP_CASEWORKER), number(here));
            AwardFile payments = support.find(officer(COUNTY, Role.COUNTY_PAYMENTS), number(here));
            assertTrue(caseworker.may(AwardStep.REPORT_CHANGE));
            assertEquals(List.of(), payments.life().actions());
            assertEquals(1, caseworker.life().timeline().size());
            assertEquals(List.of(), payments.life().timeline());
            return open;
        });
    }
}
