package org.tongchou.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.award.AwardCorrection;
import org.tongchou.award.Review;
import org.tongchou.award.Transfer;
import org.tongchou.casework.Declaration;
import org.tongchou.casework.FamilyChange;
import org.tongchou.casework.SupportedFamilies;
import org.tongchou.json.Json;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.award.ChangeKind;
import org.tongchou.law.award.MonthClosed;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.meanstest.Member;
import org.tongchou.persistence.Scope;
import org.tongchou.sealing.RowKey;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;
import org.tongchou.standard.Standards;
import org.tongchou.statistics.MonthSums.Sum;

/** The figures of a closed month: frozen with its closing, the same when they are counted again, of the own area only. */
@ExtendWith(ArquillianExtension.class)
class FrozenIT extends Container {

    private static final Month MONTH = new Month(2026, 9);
    private static final Jurisdiction OWN = new Jurisdiction(COUNTY);
    private static final Jurisdiction ALL = new Jurisdiction(PROVINCE);

    @Inject
    Event<MonthClosed> closings;

    @Inject
    FrozenFacts frozen;

    @Inject
    FrozenSums frozenSums;

    @Inject
    Freezing freezing;

    @Inject
    Indicators indicators;

    @Inject
    MonthReckoning reckoning;

    @Inject
    MonthPersons persons;

    @Inject
    Proofs proofs;

    @Inject
    SupportedFamilies families;

    @Inject
    Standards standards;

    @Inject
    Review review;

    @Inject
    AwardCorrection correction;

    @Inject
    Transfer transfer;

    @Inject
    BusinessClock clock;

    @Inject
    Figures figures;

    @Inject
    Facts facts;

    @PersistenceContext
    EntityManager database;

    private void closed(OfficeCode county) {
        closed(county, MONTH);
    }

    private void closed(OfficeCode county, Month month) {
        try (Scope open = Scope.open(new Jurisdiction(county))) {
            closings.fire(new MonthClosed(county, month));
        }
    }

    private long recounted(Month month) {
        return freezing.recount(officer(PROVINCE, Role.PROVINCIAL_STATISTICS), COUNTY, month).differing();
    }

    /** A family of one in support since August: the number and key of its award, and its township. */
    private String[] alone() {
        return ((String) database.createNativeQuery("select concat(w.number, ' ', w.id, ' ', w.office_code, ' ', w.category) from award w join award_version v on v.award_id = w.id and not v.superseded"
            + " and v.member_count = 1 and v.from_month <= '2026-08' and v.until_month is null where w.office_code like '340302%' and w.office_code <> '340302001' and w.member_count = 1"
            + " and w.state = 'ACTIVE' order by w.id limit 1", String.class).getSingleResult()).split(" ");
    }

    /** Somebody died in August, which is known after September was closed: September stays what it was, and October says why it is one family less. */
    @Test
    void what_is_put_right_later_changes_no_month_that_was_closed_and_is_told_by_the_next() throws Exception {
        within(PROVINCE, open -> {
            closed(COUNTY);
            String[] alone = alone();
            Officer township = officer(new OfficeCode(alone[2]), Role.TOWNSHIP_CASEWORKER);
            long families = of(frozenSums.sums(ALL, COUNTY, MONTH, 6), Indicator.HOUSEHOLDS);
            String award = alone[0];
            String member = Json.parse(review.declared(township, award)).at("/members/0/ref").asText();
            review.reportChange(township, award, null, ChangeKind.DEATH, MONTH.previous().lastDay(), new FamilyChange(Set.of(member), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
            correction.correct(officer(COUNTY, Role.COUNTY_APPROVER), award, null, MONTH, Optional.empty(), "8 月死亡");
            database.flush();
            assertEquals(families - 1, asked("select count(*) from award_version where not superseded and office_code like '340302%' and from_month <= '2026-09'"
                + " and coalesce(until_month, '9999-12') >= '2026-09'"), "as it is known now");
            assertEquals(0, recounted(MONTH));
            assertTrue(reckoning.of(ALL, COUNTY, MONTH).total().households() < families, "counted as it is known now it would differ");
            closed(COUNTY, MONTH.next());
            assertEquals(1, frozenSums.parts(ALL, COUNTY, MONTH.next(), 9).stream().filter(part -> part.code().equals("ROLL.TAKEN")).mapToLong(Sum::figure).sum());
            assertTrue(holds(MONTH.next(), Agreement.HOUSEHOLDS_ROLL_FORWARD));
            assertEquals(0, recounted(MONTH.next()));
            database.createNativeQuery("insert into monthly_fact (office_code, month, category, households, persons, women, elderly, minors, disabled, seriously_ill, new_households, stopped_households,"
                + " spending, decided_within, decided_past, recheck_due, recheck_done) values ('340302999', '2026-10', 'URBAN', 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)").executeUpdate();
            assertFalse(holds(MONTH.next(), Agreement.HOUSEHOLDS_ROLL_FORWARD));
            assertFalse(holds(MONTH.next(), Agreement.SIDES_MAKE_TOTAL));
            return open;
        });
    }

    /** A family of three or more in support since August: its award, its file, its township, and a woman of it who does not apply for the others. */
    private String[] withAWoman() {
        List<?> found = database.createNativeQuery("select concat(w.number, ' ', w.application_number, ' ', w.office_code) from award w join award_version v on v.award_id = w.id and not v.superseded"
            + " and v.member_count >= 3 and v.from_month <= '2026-08' and v.until_month is null where w.office_code like '340302%' and w.member_count = v.member_count and w.state = 'ACTIVE'"
            + " order by w.id limit 60", String.class).getResultList();
        return found.stream().map(row -> row.toString().split(" ")).flatMap(award -> {
            Declaration declared = families.of(ALL, award[1]);
            return declared.facts().members().stream().filter(member -> member.sex() == 2 && !member.ref().equals(declared.applicant()))
                .map(member -> new String[] {award[0], award[1], award[2], member.ref()});
        }).findFirst().orElseThrow();
    }

    private void leaves(String[] family) {
        review.reportChange(officer(new OfficeCode(family[2]), Role.TOWNSHIP_CASEWORKER), family[0], null, ChangeKind.MEMBERS, MONTH.lastDay(),
            new FamilyChange(Set.of(family[3]), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        database.flush();
    }

    /** Whoever of the family was well is seriously ill, and the reverse. */
    private void turns(String[] family) {
        var before = families.of(ALL, family[1]).facts();
        List<Member> members = before.members().stream().map(one -> new Member(one.ref(), one.relationship(), one.birthDate(), one.sex(), !one.seriousIllness(), one.disability(),
            one.fullTimeStudent(), one.traits())).toList();
        var after = new org.tongchou.law.meanstest.Facts(before.on(), before.category(), before.singlePerson(), members, before.income(), before.expenses(), before.obligors(), before.assets());
        review.reportChange(officer(new OfficeCode(family[2]), Role.TOWNSHIP_CASEWORKER), family[0], null, ChangeKind.INCOME, MONTH.lastDay(), FamilyChange.of(Optional.of(after)));
        database.flush();
    }

    /** Of how many townships and sides what was frozen is not what it would be by what is known now. */
    private long otherNow(Function<MonthlyFact, List<Object>> values) {
        Set<List<Object>> then = frozen.of(ALL, COUNTY, MONTH).stream().map(values).collect(Collectors.toSet());
        return reckoning.of(ALL, COUNTY, MONTH).facts().stream().map(values).filter(now -> !then.contains(now)).count();
    }

    /** A woman has left a family, and then the others of it fell ill, which is known after September was closed: who the persons in support were is counted as it was known. */
    @Test
    void who_the_persons_are_is_counted_again_as_it_was_known_however_often_a_family_changed_since() throws Exception {
        within(PROVINCE, open -> {
            String[] family = withAWoman();
            closed(COUNTY);
            long kept = asked("select count(*) from packed_family_past");
            assertEquals(0, otherNow(MonthlyFact::recountable));
            leaves(family);
            assertEquals(1, otherNow(MonthlyFact::recountable));
            assertEquals(0, otherNow(MonthlyFact::besidesPersons), "nothing but who the persons are");
            assertEquals(0, recounted(MONTH));
            List<Sum> between = persons.counted(ALL, COUNTY, MONTH);
            Known second = proofs.known();
            turns(family);
            assertEquals(0, recounted(MONTH));
            assertEquals(kept + 2, asked("select count(*) from packed_family_past"));
            assertEquals(Set.copyOf(between), Set.copyOf(persons.counted(ALL, COUNTY, MONTH, second)));
            assertNotEquals(Set.copyOf(between), Set.copyOf(persons.counted(ALL, COUNTY, MONTH)));
            return open;
        });
    }

    /** It was not packed yet, so nothing was counted of its persons but that they are there; a change packs it. */
    @Test
    void a_family_that_is_packed_later_is_not_among_the_persons_of_a_month_that_was_closed_by_then() throws Exception {
        within(PROVINCE, open -> {
            String[] family = withAWoman();
            assertEquals(1, database.createNativeQuery("update packed_family p join application a on a.id = p.id set p.id = -p.id where a.number = ?1").setParameter(1, family[1]).executeUpdate());
            closed(COUNTY);
            leaves(family);
            assertEquals(1, otherNow(MonthlyFact::recountable));
            assertEquals(0, recounted(MONTH));
            return open;
        });
    }

    /** When it was frozen nobody kept what families had been packed with. */
    @Test
    void the_persons_of_a_month_that_was_frozen_before_they_could_be_counted_again_are_not_compared() throws Exception {
        within(PROVINCE, open -> {
            String[] family = withAWoman();
            MonthReckoning.Reckoned now = reckoning.of(ALL, COUNTY, MONTH);
            Known known = now.known();
            Known before = new Known(known.versions(), known.versionPasts(), known.awards(), known.awardPasts(), known.events(), known.cases(), Optional.empty());
            frozen.add(new FrozenMonth(COUNTY, MONTH, "x", clock.now().toLocalDateTime(), before, now.total()), now.facts(), now.parts());
            frozenSums.sumUp(ALL, COUNTY, MONTH);
            leaves(family);
            assertEquals(1, otherNow(MonthlyFact::recountable));
            assertEquals(0, recounted(MONTH));
            return open;
        });
    }

    /** It moves to another township with all that was done to it, and what was decided and looked at in the closed month stays where it was then. */
    @Test
    void a_family_that_moves_leaves_the_closed_months_as_they_were_and_comes_from_somewhere() throws Exception {
        within(PROVINCE, open -> {
            String[] award = alone();
            OfficeCode there = new OfficeCode(award[2]);
            String key = RowKey.fresh();
            database.createNativeQuery("insert into award_event (award_id, office_code, at, act, officer_subject, officer_account, officer_name, role, to_state, row_key, detail_sealed) select id,"
                + " office_code, '2026-09-10 09:00:00', 'RECHECK', 'x', 'x', 'x', 'CASEWORKER', 'ACTIVE', ?1, ?3 from award where id = ?2").setParameter(1, key).setParameter(2, award[1])
                .setParameter(3, Seals.own().seal(SealedColumn.AWARD_DETAIL, SealedColumn.row(Long.valueOf(award[1]), key), "{\"on\": \"2026-09-10\"}")).executeUpdate();
            database.createNativeQuery("update award set recheck_due = '2026-09-20' where id = ?1").setParameter(1, award[1]).executeUpdate();
            database.createNativeQuery("update application a join award w on w.application_number = a.number set a.decided_on = '2026-09-08' where w.id = ?1").setParameter(1, award[1]).executeUpdate();
            database.createNativeQuery("insert into case_deadline (application_id, office_code, kind, due, provisional) select a.id, a.office_code, 'DECISION', '2026-09-30', 0 from application a"
                + " join award w on w.application_number = a.number where w.id = ?1 and not exists (select 1 from case_deadline d where d.application_id = a.id and d.kind = 'DECISION')")
                .setParameter(1, award[1]).executeUpdate();
            closed(COUNTY);
            Month from = clock.month().next();
            for (Month month = MONTH.next(); month.isBefore(from); month = month.next()) {
                closed(COUNTY, month);
            }
            long before = of(frozenSums.sums(ALL, there, MONTH, 9), Indicator.DONE);
            assertTrue(before > 0);
            transfer.transfer(officer(COUNTY, Role.COUNTY_APPROVER), award[0], null, HERE, from);
            database.flush();
            assertEquals(before - 1, reckoning.of(ALL, COUNTY, MONTH).facts().stream().filter(fact -> fact.office().equals(there)).mapToLong(fact -> (long) fact.recountable().get(9)).sum(), "it took that along");
            assertEquals(0, recounted(MONTH));
            closed(COUNTY, from);
            assertEquals(List.of("IN " + HERE + " 1", "OUT " + there + " 1"), frozenSums.parts(ALL, COUNTY, from, 9).stream().filter(part -> part.code().startsWith("ROLL."))
                .map(part -> part.code().substring(5) + " " + part.office() + " " + part.figure()).sorted().toList());
            assertTrue(holds(from, Agreement.HOUSEHOLDS_ROLL_FORWARD));
            assertEquals(0, recounted(from));
            return open;
        });
    }

    /** A standard that holds since June is published after September was closed, and one that held is withdrawn. */
    @Test
    void what_is_published_later_for_a_closed_month_is_not_what_it_was_frozen_with() throws Exception {
        within(PROVINCE, open -> {
            closed(COUNTY);
            String later = clock.now().toLocalDateTime().plusDays(1).toString();
            database.createNativeQuery("insert into standard (region, category, unit, amount, effective_from, document, published_at) values ('340302', 'URBAN', 'MONTH', 99900, '2026-06-01', 'invented', ?1)")
                .setParameter(1, later).executeUpdate();
            database.createNativeQuery("insert into standard_withdrawal (standard_id, withdrawn_by, withdrawn_name, withdrawn_at) select s.id, 'x', 'x', ?1 from standard s"
                + " where '340302' like concat(s.region, '%') and s.category = 'RURAL' and not exists (select 1 from standard_withdrawal w where w.standard_id = s.id)").setParameter(1, later).executeUpdate();
            assertEquals(Optional.empty(), standards.monthly(HERE, "RURAL", MONTH.firstDay()));
            assertTrue(reckoning.of(ALL, COUNTY, MONTH).facts().stream().map(MonthlyFact::recountable).allMatch(fact -> !fact.get(1).equals("RURAL") || fact.get(11).equals(Optional.empty())));
            assertEquals(0, recounted(MONTH));
            return open;
        });
    }

    /** A municipality gives a county a coefficient in a pack of August that is published after September was closed. */
    @Test
    void a_coefficient_that_is_published_later_moves_the_line_and_not_what_was_frozen() throws Exception {
        within(PROVINCE, open -> {
            closed(COUNTY);
            assertEquals(Optional.of(new Money(78_000)), standards.monthly(HERE, "URBAN", MONTH.firstDay()));
            String rules = "{\"components\": {\"rounding\": \"HALF_UP_YUAN\", \"rows\": [{\"code\": \"A\", \"kind\": \"PLACE\", \"region\": \"340302\", \"coefficient\": \"1.1\","
                + " \"from\": \"2026-08-01\", \"until\": null, \"basis\": \"invented\", \"budgetLine\": \"invented\"}]}}";
            database.createNativeQuery("insert into rule_pack_draft (office_code, era, effective_from, source, document, state, version, drafted_name, drafted_at)"
                + " values ('3403', 'R2026', '2026-08-01', 'invented', '{}', 'PUBLISHED', 0, 'x', '2026-08-01')").executeUpdate();
            database.createNativeQuery("insert into rule_pack (id, region, version, era, effective_from, source, rules, published_at) values (last_insert_id(), '3403', 900, 'R2026', '2026-08-01', 'invented', ?1, ?2)")
                .setParameter(1, rules).setParameter(2, clock.now().toLocalDateTime().plusDays(1).toString()).executeUpdate();
            assertEquals(Optional.of(new Money(85_800)), standards.monthly(HERE, "URBAN", MONTH.firstDay()));
            assertEquals(0, recounted(MONTH));
            return open;
        });
    }

    /** Three months, each closed after the one before: what a person gets follows from the average number of persons, and a remark on the size of families closes nothing. */
    @Test
    void the_year_so_far_is_by_average_persons_once_every_paid_month_is_closed() throws Exception {
        within(PROVINCE, open -> {
            closed(COUNTY);
            assertEquals(Optional.empty(), indicators.checked(officer(COUNTY, Role.COUNTY_APPROVER), COUNTY, MONTH, MONTH).get(0).of(Agreement.PER_CAPITA_BY_AVERAGE), "July and August are open");
            assertEquals(Optional.empty(), indicators.checked(officer(COUNTY, Role.COUNTY_APPROVER), COUNTY, MONTH, MONTH).get(0).of(Agreement.HOUSEHOLDS_ROLL_FORWARD));
            return open;
        });
        within(PROVINCE, open -> {
            for (Month month = MONTH.plusMonths(-2); !month.isAfter(MONTH); month = month.next()) {
                closed(COUNTY, month);
            }
            List<CheckedMonth> checked = indicators.checked(officer(COUNTY, Role.COUNTY_APPROVER), COUNTY, MONTH.plusMonths(-2), MONTH);
            assertEquals(3, checked.size());
            assertTrue(checked.stream().allMatch(month -> month.holds() && month.of(Agreement.PER_CAPITA_BY_AVERAGE).orElseThrow().holds()), checked.toString());
            assertTrue(holds(MONTH, Agreement.HOUSEHOLDS_ROLL_FORWARD) && holds(MONTH.previous(), Agreement.HOUSEHOLDS_ROLL_FORWARD));
            return open;
        });
    }

    private boolean holds(Month month, Agreement what) {
        return indicators.checked(officer(COUNTY, Role.COUNTY_APPROVER), COUNTY, month, month).get(0).of(what).orElseThrow().holds();
    }

    /** The books have a fen more of a source than the lines: the month is not closed, and the refusal says so. */
    @Test
    void a_month_whose_figures_do_not_agree_is_not_closed_and_the_refusal_names_what() throws Exception {
        within(PROVINCE, open -> {
            database.createNativeQuery("insert into fund_posting (transaction_id, office_code, account, source, year, township, category, debit, credit) select t.id, t.office_code, 'PAID', 'CENTRAL',"
                + " 2026, '340302001', 'URBAN', 1, 0 from fund_transaction t join payment_run r on r.id = t.run_id where t.kind = 'PAYMENT' and r.office_code = '340302' and r.month = '2026-09'").executeUpdate();
            Refused refused = assertThrows(Refused.class, () -> closed(COUNTY));
            assertEquals("statistics.disagree", refused.key());
            assertEquals(List.of(COUNTY, MONTH, List.of(Agreement.BOOKS_HAVE_SPENDING)), List.of(refused.arguments()));
            return open;
        });
        within(PROVINCE, open -> {
            closed(COUNTY);
            assertTrue(holds(MONTH, Agreement.BOOKS_HAVE_SPENDING) && holds(MONTH, Agreement.SIDES_MAKE_TOTAL));
            assertTrue(indicators.month(officer(COUNTY, Role.COUNTY_APPROVER), COUNTY, MONTH).identities().stream().anyMatch(identity -> identity.what() == Agreement.BOOKS_HAVE_SPENDING && identity.holds()));
            assertTrue(indicators.month(officer(COUNTY, Role.COUNTY_APPROVER), COUNTY, MONTH).parts().stream().noneMatch(part -> part.part().equals("BOOK")));
            return open;
        });
    }

    @Test
    void a_month_that_closes_is_frozen_with_the_sums_of_its_tables_and_a_recount_finds_them_again() throws Exception {
        within(PROVINCE, open -> {
            closed(COUNTY);
            closed(COUNTY);
            List<Sum> facts = frozenSums.sums(ALL, COUNTY, MONTH, 6);
            assertEquals(asked("select count(*) from award_version where not superseded and office_code like '340302%' and from_month <= '2026-09'"
                + " and coalesce(until_month, '9999-12') >= '2026-09'"), of(facts, Indicator.HOUSEHOLDS));
            assertEquals(asked("select coalesce(sum(l.amount), 0) from payment_line l where l.month = '2026-09' and l.office_code like '340302%'"), of(facts, Indicator.SPENDING));
            assertTrue(of(facts, Indicator.WOMEN) > 0 && of(facts, Indicator.WOMEN) < of(facts, Indicator.PERSONS));
            assertEquals(0, freezing.recount(officer(PROVINCE, Role.PROVINCIAL_STATISTICS), COUNTY, MONTH).differing());
            assertTrue(frozen.isWhole(OWN, COUNTY, MONTH));
            assertFalse(frozen.isWhole(ALL, PROVINCE, MONTH));
            return open;
        });
    }

    @Test
    void a_month_that_is_not_over_or_not_paid_cannot_be_frozen() throws Exception {
        Refused refused = within(PROVINCE, open -> assertThrows(Refused.class, () -> freezing.freeze(officer(PROVINCE, Role.PROVINCIAL_STATISTICS), COUNTY, new Month(2099, 1))));
        assertEquals(Refused.Reason.CONFLICT, refused.reason());
        assertThrows(Refused.class, () -> freezing.recount(officer(PROVINCE, Role.PROVINCIAL_STATISTICS), COUNTY, new Month(2099, 1)));
        assertThrows(Refused.class, () -> freezing.freeze(officer(PROVINCE, Role.PROVINCIAL_STATISTICS), new OfficeCode("330102"), MONTH));
    }

    @Test
    void who_was_stopped_is_counted_by_the_reason_and_the_reasons_make_up_all_of_them() throws Exception {
        within(PROVINCE, open -> {
            List<?> awards = database.createNativeQuery("select award_id from award_version where not superseded and office_code like '340302%' and from_month <= '2026-08'"
                + " and until_month is null order by award_id limit 4", Long.class).getResultList();
            String[] ends = {"STOP DEATH", "STOP WISH", "STOP null", ""};
            for (int at = 0; at < ends.length; at++) {
                database.createNativeQuery("update award_version set until_month = '2026-08' where award_id = ?1 and not superseded and until_month is null").setParameter(1, awards.get(at)).executeUpdate();
                if (!ends[at].isEmpty()) {
                    String reason = ends[at].split(" ")[1];
                    database.createNativeQuery("insert into award_event (award_id, office_code, at, act, officer_subject, officer_account, officer_name, role, to_state, reason, row_key,"
                        + " detail_sealed) select id, office_code, '2026-08-20 09:00:00', 'STOP', 'x', 'x', 'x', 'APPROVER', 'STOPPED', nullif(?1, 'null'), ?2, 'x' from award where id = ?3")
                        .setParameter(1, reason).setParameter(2, RowKey.fresh()).setParameter(3, awards.get(at)).executeUpdate();
                }
            }
            closed(COUNTY);
            List<Sum> parts = frozenSums.parts(OWN, COUNTY, MONTH, 6);
            for (String reason : List.of("DEATH", "WISH", "OTHER", "TERM")) {
                assertTrue(parts.stream().filter(part -> part.code().equals("STOPPED." + reason)).mapToLong(Sum::figure).sum() > 0, reason);
            }
            assertEquals(of(frozenSums.sums(OWN, COUNTY, MONTH, 6), Indicator.STOPPED), parts.stream().filter(part -> part.code().startsWith("STOPPED.")).mapToLong(Sum::figure).sum());
            assertTrue(indicators.month(officer(COUNTY, Role.COUNTY_APPROVER), COUNTY, MONTH).identities().stream().allMatch(Identity::holds));
            List<CheckedMonth> checked = indicators.checked(officer(COUNTY, Role.COUNTY_APPROVER), COUNTY, MONTH, MONTH);
            assertTrue(checked.size() == 1 && checked.get(0).holds(), checked.toString());
            database.createNativeQuery("insert into monthly_fact_part (office_code, month, category, part, code, figure) select office_code, month, category, part, 'INCOME', 1 from monthly_fact_part"
                + " where month = '2026-09' and part = 'STOPPED' and office_code like '340302%' order by id limit 1").executeUpdate();
            assertFalse(indicators.checked(officer(COUNTY, Role.COUNTY_APPROVER), COUNTY, MONTH, MONTH).get(0).holds());
            assertThrows(Refused.class, () -> indicators.checked(officer(COUNTY, Role.COUNTY_APPROVER), COUNTY, MONTH, MONTH.plusMonths(36)));
            return open;
        });
    }

    /** A line of August fails at the bank and September issues it anew: it was August's spending and is none of September's, in no sum. */
    @Test
    void what_is_issued_anew_after_it_failed_is_not_spent_a_second_time() throws Exception {
        within(PROVINCE, open -> {
            long september = asked("select sum(amount) from payment_line where month = '2026-09' and office_code like '340302%' and cancellation = 0");
            issuedAnew();
            assertTrue(asked("select sum(amount) from payment_line where month = '2026-09' and office_code like '340302%' and cancellation = 0") > september);
            closed(COUNTY);
            assertEquals(september, of(frozenSums.sums(OWN, COUNTY, MONTH, 6), Indicator.SPENDING));
            assertEquals(september, facts.spent(OWN, COUNTY, MONTH, 6).stream().mapToLong(Facts.Sum::first).sum(), "frozen or not, the same");
            List<Sum> parts = frozenSums.parts(OWN, COUNTY, MONTH, 6);
            assertEquals(september, parts.stream().filter(part -> part.code().startsWith("KIND.")).mapToLong(Sum::figure).sum());
            assertEquals(september, parts.stream().filter(part -> part.code().startsWith("SOURCE.")).mapToLong(Sum::figure).sum());
            assertTrue(parts.stream().noneMatch(part -> part.code().equals("KIND.REISSUE")), parts.toString());
            return open;
        });
    }

    private void issuedAnew() {
        long failed = asked("select min(f.id) from payment_line f join payment_line l on l.award_id = f.award_id and l.month = '2026-09' and l.kind = 'REGULAR' and l.cancellation = 0"
            + " where f.month = '2026-08' and f.kind = 'REGULAR' and f.cancellation = 0 and f.office_code like '340302%'");
        database.createNativeQuery("insert into bank_return (run_id, office_code, sha256, officer_subject, officer_name, at) select run_id, '340302', repeat('a', 64), 'x', 'x', '2026-09-01'"
            + " from payment_line where id = ?1").setParameter(1, failed).executeUpdate();
        database.createNativeQuery("insert into payment_result (line_id, run_id, return_id, office_code, status, reason) select id, run_id, last_insert_id(), office_code, 'FAILED', 'AC04'"
            + " from payment_line where id = ?1").setParameter(1, failed).executeUpdate();
        database.createNativeQuery("insert into payment_line (run_id, award_id, office_code, category, month, kind, amount, member_count, account_id, from_central, from_province,"
            + " from_municipality, from_county, from_donation) select r.id, f.award_id, f.office_code, f.category, r.month, 'REISSUE', f.amount, f.member_count, f.account_id, f.from_central,"
            + " f.from_province, f.from_municipality, f.from_county, f.from_donation from payment_line f join payment_run r on r.office_code = '340302' and r.month = '2026-09'"
            + " and r.released_at is not null where f.id = ?1").setParameter(1, failed).executeUpdate();
        database.createNativeQuery("insert into payment_outcome (line_id, run_id, office_code, outcome, officer_subject, officer_name, at) select f.id, r.id, f.office_code, 'REISSUED', 'x', 'x',"
            + " '2026-09-01' from payment_line f join payment_run r on r.office_code = '340302' and r.month = '2026-09' and r.released_at is not null where f.id = ?1")
            .setParameter(1, failed).executeUpdate();
        for (String source : List.of("CENTRAL", "PROVINCE", "MUNICIPALITY", "COUNTY")) {
            database.createNativeQuery("insert into fund_posting (transaction_id, office_code, account, source, year, township, category, debit, credit) select t.id, t.office_code, 'PAID', ?2, t.year,"
                + " f.office_code, f.category, f.from_" + source.toLowerCase(Locale.ROOT) + ", 0 from payment_line f join payment_run r on r.office_code = '340302' and r.month = '2026-09'"
                + " and r.released_at is not null join fund_transaction t on t.run_id = r.id and t.kind = 'PAYMENT' where f.id = ?1 and f.from_" + source.toLowerCase(Locale.ROOT) + " > 0")
                .setParameter(1, failed).setParameter(2, source).executeUpdate();
        }
        database.createNativeQuery("update payment_run r join payment_line q on q.run_id = r.id and q.kind = 'REISSUE' set r.total = r.total + q.amount where r.office_code = '340302' and r.month = '2026-09'")
            .executeUpdate();
    }

    /** Its first run was given up, or waits to be released: it has not begun to pay, and no month waits for it. */
    @Test
    void a_county_that_never_released_a_run_keeps_no_month_from_being_whole() throws Exception {
        within(PROVINCE, open -> {
            closed(COUNTY);
            assertEquals(Set.of(), frozen.whole(ALL, PROVINCE, MONTH, MONTH));
            database.createNativeQuery("update payment_run set released_at = null, state = 'PREPARED' where office_code <> '340302' order by id").executeUpdate();
            assertEquals(Set.of(MONTH), frozen.whole(ALL, PROVINCE, MONTH, MONTH));
            database.createNativeQuery("insert into payment_run (id, office_code, month, state, version, line_count, total, prepared_by, prepared_name, prepared_at, cancellation) values"
                + " (900000001, '340303', '2024-01', 'CANCELLED', 0, 0, 0, 'x', 'x', '2024-01-05', 900000001)").executeUpdate();
            assertEquals(Set.of(MONTH), frozen.whole(ALL, PROVINCE, MONTH, MONTH));
            assertTrue(frozen.isWhole(ALL, PROVINCE, MONTH));
            return open;
        });
    }

    /** Paid but not closed: both questions say that the figures may still change, and both that they may not once they are frozen. */
    @Test
    void a_month_is_provisional_until_it_is_frozen_whoever_asks_for_which_figures() throws Exception {
        Officer approver = officer(COUNTY, Role.COUNTY_APPROVER);
        within(PROVINCE, open -> {
            assertTrue(figures.monthly(approver, COUNTY, MONTH).provisional());
            Indicated sofar = indicators.month(approver, COUNTY, MONTH);
            assertTrue(sofar.provisional());
            closed(COUNTY);
            Indicated after = indicators.month(approver, COUNTY, MONTH);
            for (Indicator one : List.of(Indicator.STANDARD, Indicator.WOMEN, Indicator.ELDERLY, Indicator.ADULTS, Indicator.MINORS, Indicator.DISABLED, Indicator.SERIOUSLY_ILL)) {
                assertTrue(sofar.figure("URBAN", one).isPresent() && sofar.figure("RURAL", one).isPresent(), one + " " + sofar);
                assertEquals(after.figure("URBAN", one), sofar.figure("URBAN", one), one.name());
                assertEquals(after.figure("RURAL", one), sofar.figure("RURAL", one), one.name());
            }
            assertTrue(indicators.month(officer(COUNTY, Role.PROVINCIAL_STATISTICS), COUNTY, MONTH.next()).rows().stream().noneMatch(row -> row.indicator() == Indicator.WOMEN), "not to a desk of figures");
            assertFalse(figures.monthly(approver, COUNTY, MONTH).provisional());
            assertFalse(indicators.month(approver, COUNTY, MONTH).provisional());
            return open;
        });
    }

    /** One county is frozen and the province is not: what was four families when it closed is five now, and what was five is four now. */
    @Test
    void neither_what_was_frozen_nor_what_is_now_gives_a_small_number_away() throws Exception {
        Officer statistics = officer(PROVINCE, Role.PROVINCIAL_STATISTICS);
        within(PROVINCE, open -> {
            database.createNativeQuery("update award_version set office_code = ?1 where office_code like '340302%' and category = 'URBAN'").setParameter(1, HERE.value()).executeUpdate();
            String[] most = held("desc").split(" ");
            String[] fewest = held("asc").split(" ");
            assertTrue(Long.parseLong(most[2]) >= 5 && Long.parseLong(fewest[2]) < 5, String.join(" ", most) + ", " + String.join(" ", fewest));
            frozenAs("case concat(office_code, category) when '" + most[0] + most[1] + "' then 4 when '" + fewest[0] + fewest[1] + "' then 7 else count(*) end", "0, 0, 0, 0, 0");
            assertTrue(frozen.isWhole(OWN, COUNTY, MONTH));
            assertFalse(frozen.isWhole(ALL, PROVINCE, MONTH));
            for (String[] cell : List.of(most, fewest)) {
                OfficeCode township = new OfficeCode(cell[0]);
                for (OfficeCode asked : List.of(COUNTY, township)) {
                    Monthly month = figures.monthly(statistics, asked, MONTH);
                    Monthly there = asked.equals(township) ? month : month.children().stream().filter(child -> child.office().equals(township)).findFirst().orElseThrow();
                    assertTrue(there.rows().stream().filter(row -> row.category().equals(cell[1])).findFirst().orElseThrow().hidden(), asked + " " + there);
                    Indicated told = indicators.month(statistics, asked, MONTH);
                    Indicated at = asked.equals(township) ? told : told.children().stream().filter(child -> child.office().equals(township)).findFirst().orElseThrow();
                    assertTrue(at.hides(cell[1], Indicator.HOUSEHOLDS) && at.hides(cell[1], Indicator.CUMULATIVE), asked + " " + at);
                }
            }
            return open;
        });
    }

    /** Twenty families, and among their persons three disabled ones, two old ones and two men. */
    @Test
    void of_few_persons_nothing_is_told_nor_what_would_give_them_away() throws Exception {
        Officer statistics = officer(COUNTY, Role.PROVINCIAL_STATISTICS);
        within(PROVINCE, open -> {
            frozenAs("20", "if(office_code = '340302001', 58, 30), if(office_code = '340302001', 2, 20), 20, if(office_code = '340302001', 3, 10), if(office_code = '340302001', 0, 10)");
            Indicated county = indicators.month(statistics, COUNTY, MONTH);
            Indicated here = county.children().stream().filter(child -> child.office().equals(HERE)).findFirst().orElseThrow();
            for (Indicator few : List.of(Indicator.WOMEN, Indicator.ELDERLY, Indicator.ADULTS, Indicator.MINORS, Indicator.DISABLED)) {
                assertTrue(here.hides("URBAN", few), few + " " + here);
                assertEquals(2, county.children().stream().filter(child -> child.hides("URBAN", few)).count(), "one beside it, which would tell it with the county's");
                assertFalse(county.hides("URBAN", few), few + " " + county);
            }
            assertEquals(Optional.of(0L), here.figure("URBAN", Indicator.SERIOUSLY_ILL));
            assertEquals(Optional.of(60L), here.figure("URBAN", Indicator.PERSONS));
            assertFalse(indicators.month(officer(COUNTY, Role.COUNTY_APPROVER), COUNTY, MONTH).children().stream().anyMatch(child -> child.hides("URBAN", Indicator.DISABLED)));
            return open;
        });
    }

    /** One family was paid something back: its money, and one kind more, which would tell it. */
    @Test
    void of_its_whole_area_a_desk_of_figures_sees_each_kind_of_payment_that_was_paid_to_five_families_or_more() throws Exception {
        Officer statistics = officer(COUNTY, Role.PROVINCIAL_STATISTICS);
        within(PROVINCE, open -> {
            frozenAs("20", "30, 20, 20, 10, 10");
            for (String part : List.of("KIND REGULAR 90000", "PAID REGULAR 90", "KIND TOP_UP 4000", "PAID TOP_UP 20", "KIND BACK_PAY 777", "PAID BACK_PAY 1")) {
                frozenPart(part.split(" "));
            }
            assertEquals(Map.of("REGULAR", 90_000L), kinds(indicators.month(statistics, COUNTY, MONTH)));
            assertEquals(Map.of("REGULAR", 90_000L, "TOP_UP", 4_000L, "BACK_PAY", 777L), kinds(indicators.month(officer(COUNTY, Role.COUNTY_APPROVER), COUNTY, MONTH)));
            assertTrue(indicators.month(statistics, COUNTY, MONTH).children().stream().allMatch(child -> kinds(child).isEmpty()));
            frozenPart("KIND", "HEATING", "5000");
            assertEquals(Map.of(), kinds(indicators.month(statistics, COUNTY, MONTH)), "nobody counted whom it was paid to");
            return open;
        });
    }

    private void frozenPart(String... cells) {
        database.createNativeQuery("insert into monthly_fact_part (office_code, month, category, part, code, figure) values (?1, '2026-09', 'URBAN', ?2, ?3, ?4)")
            .setParameter(1, HERE.value()).setParameter(2, cells[0]).setParameter(3, cells[1]).setParameter(4, Long.valueOf(cells[2])).executeUpdate();
        database.createNativeQuery("insert into county_fact_part (office_code, month, category, part, code, figure) values (?1, '2026-09', 'URBAN', ?2, ?3, ?4)")
            .setParameter(1, COUNTY.value()).setParameter(2, cells[0]).setParameter(3, cells[1]).setParameter(4, Long.valueOf(cells[2])).executeUpdate();
    }

    private static Map<String, Long> kinds(Indicated month) {
        return month.parts().stream().filter(part -> part.part().equals("KIND") && part.figure().isPresent()).collect(Collectors.toMap(Indicated.Part::code, part -> part.figure().get()));
    }

    /** Township, category and number of the county's most or fewest families. */
    private String held(String order) {
        return (String) database.createNativeQuery("select concat(office_code, ' ', category, ' ', count(*)) from award_version where not superseded and office_code like '340302%'"
            + " and from_month <= '2026-09' and coalesce(until_month, '9999-12') >= '2026-09' group by office_code, category order by count(*) " + order + " limit 1").getSingleResult();
    }

    /** The county's month frozen with other numbers than there are now: families, and women, elderly, minors, disabled and seriously ill of sixty persons. */
    private void frozenAs(String households, String persons) {
        database.createNativeQuery("insert into frozen_month (office_code, month, frozen_by, frozen_at) values ('340302', '2026-09', 'x', '2026-10-01')").executeUpdate();
        database.createNativeQuery("insert into monthly_fact (office_code, month, category, households, persons, women, elderly, minors, disabled, seriously_ill, new_households,"
            + " stopped_households, spending, decided_within, decided_past, recheck_due, recheck_done) select office_code, '2026-09', category, " + households + ", 60, " + persons
            + ", 0, 0, 0, 0, 0, 0, 0 from award_version where not superseded and office_code like '340302%' and from_month <= '2026-09'"
            + " and coalesce(until_month, '9999-12') >= '2026-09' group by office_code, category").executeUpdate();
        frozenSums.sumUp(ALL, COUNTY, MONTH);
    }

    private long asked(String sql) {
        return ((Number) database.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private static long of(List<Sum> sums, Indicator indicator) {
        return sums.stream().filter(sum -> sum.code().equals(indicator.name())).mapToLong(Sum::figure).sum();
    }
}
