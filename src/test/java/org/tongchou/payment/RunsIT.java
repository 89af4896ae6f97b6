package org.tongchou.payment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.Planted;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.award.DoubtReason;
import org.tongchou.casework.ApplicationConfirmed;
import org.tongchou.fund.FundDesk;
import org.tongchou.kernel.Month;
import org.tongchou.sealing.LaidAside;
import org.tongchou.law.fund.BudgetUse;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.sealing.RowKey;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** Preparing and releasing a county's month: two persons, one county, and lines that are what confirmed versions cover, to the fen. */
@ExtendWith(ArquillianExtension.class)
class RunsIT extends Container {

    private static final Month MONTH = Month.of(Planted.DAY).next();
    private static final String SUM = "select sum(regular) from award_version where not superseded and office_code like '340302%' and category = 'URBAN'";
    private static final Officer ONE = officer(COUNTY, Role.COUNTY_PAYMENTS);
    private static final Officer OTHER = second(COUNTY);
    private static final Officer THIRD = new Officer("third", "third", "测试员三", COUNTY, EnumSet.of(Role.COUNTY_PAYMENTS), new Jurisdiction(COUNTY));
    private static final Officer STRANGER = officer(OTHER_COUNTY, Role.COUNTY_PAYMENTS);

    @Inject
    Runs runs;

    @Inject
    BankFiles files;

    @Inject
    BankAnswers answers;

    @Inject
    Closing closing;

    @Inject
    BeforeRelease before;

    @Inject
    FundDesk funds;

    @Inject
    Event<ApplicationConfirmed> confirmations;

    @PersistenceContext
    EntityManager database;

    /** What is done to a prepared run. */
    @FunctionalInterface
    private interface Doing {
        void to(long run);
    }

    private byte[] csv(Officer officer, long run) {
        try (LaidAside file = files.file(officer, run, FileFormat.CSV, Optional.empty()).file(); InputStream in = file.reading()) {
            return in.readAllBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** A family's award, and the run that pays it. */
    private record Paying(String file, RunFile run) {
    }

    private Paying prepared() {
        ApplicationConfirmed family = Planted.confirmed(HERE);
        confirmations.fire(family);
        Planted.funds(funds, ONE, MONTH.year());
        return new Paying(family.number(), runs.prepare(ONE, COUNTY, MONTH).run());
    }

    private Refused refusal(Doing act) throws Exception {
        return within(PROVINCE, open -> {
            long run = prepared().run().id();
            return assertThrows(Refused.class, () -> act.to(run));
        });
    }

    /** What releasing says after the database was changed behind the run by a statement about the paid family's award. */
    private Refused refusalAfter(String change) throws Exception {
        return within(PROVINCE, open -> {
            Paying paying = prepared();
            int changed = database.createNativeQuery(change.replace(":award", "(select id from award where application_number = :file)"))
                .setParameter("file", paying.file()).executeUpdate();
            assertEquals(1, changed);
            return assertThrows(Refused.class, () -> runs.release(OTHER, paying.run().id(), Ground.NONE));
        });
    }

    private static void assertChangedSince(Refused refused) {
        assertEquals(Refused.Reason.CONFLICT, refused.reason());
        assertEquals("payment.changedSince", refused.key());
    }

    @Test
    void another_countys_run_is_not_found() throws Exception {
        for (Doing act : List.<Doing>of(run -> runs.find(STRANGER, run), run -> runs.lines(STRANGER, run, ""), run -> runs.release(STRANGER, run, Ground.NONE),
            run -> csv(STRANGER, run), run -> answers.giveBack(STRANGER, run, "x"), run -> closing.close(STRANGER, run), run -> answers.standing(STRANGER, run),
            run -> answers.failed(STRANGER, run, 0), run -> answers.unknown(STRANGER, run), run -> files.banks(STRANGER, run), run -> runs.prepare(STRANGER, COUNTY, MONTH))) {
            Refused refused = refusal(act);
            assertEquals(Refused.Reason.NOT_FOUND, refused.reason());
            assertEquals(Refused.notFound().key(), refused.key());
        }
    }

    @Test
    void who_prepared_a_run_cannot_release_it() throws Exception {
        Refused refused = refusal(run -> runs.release(ONE, run, Ground.NONE));
        assertEquals(Refused.Reason.CONFLICT, refused.reason());
        assertEquals("payment.samePerson", refused.key());
    }

    @Test
    void another_person_releases_it_and_only_once() throws Exception {
        within(PROVINCE, open -> {
            RunFile prepared = prepared().run();
            RunFile released = runs.release(OTHER, prepared.id(), Ground.NONE);
            assertEquals(RunState.RELEASED, released.state());
            assertEquals(prepared.total(), released.total());
            assertEquals(OTHER.name(), released.run().released().orElseThrow().name());
            assertEquals("payment.notPrepared", assertThrows(Refused.class, () -> runs.release(OTHER, prepared.id(), Ground.NONE)).key());
            return open;
        });
    }

    @Test
    void preparing_again_adds_nothing() throws Exception {
        within(PROVINCE, open -> {
            RunFile first = prepared().run();
            Prepared again = runs.prepare(ONE, COUNTY, MONTH);
            assertFalse(again.created());
            assertEquals(first.id(), again.run().id());
            assertEquals(first.lines(), again.run().lines());
            assertEquals(first.total(), again.run().total());
            assertEquals(first.byTownship(), again.run().byTownship());
            return open;
        });
    }

    @Test
    void a_family_confirmed_since_comes_in_when_the_same_person_prepares_again() throws Exception {
        within(PROVINCE, open -> {
            RunFile first = prepared().run();
            confirmations.fire(Planted.confirmed(HERE));
            assertEquals(first.lines(), runs.prepare(OTHER, COUNTY, MONTH).run().lines());
            RunFile grown = runs.prepare(ONE, COUNTY, MONTH).run();
            assertEquals(first.lines() + 2, grown.lines());
            assertEquals(131346, grown.total().fen() - first.total().fen());
            assertEquals(RunState.RELEASED, runs.release(OTHER, grown.id(), Ground.NONE).state());
            return open;
        });
    }

    @Test
    void a_released_run_grows_no_more_and_its_file_stays_the_same() throws Exception {
        within(PROVINCE, open -> {
            RunFile prepared = prepared().run();
            runs.release(OTHER, prepared.id(), Ground.NONE);
            byte[] file = csv(ONE, prepared.id());
            confirmations.fire(Planted.confirmed(HERE));
            assertEquals(prepared.total(), runs.prepare(ONE, COUNTY, MONTH).run().total());
            assertArrayEquals(file, csv(OTHER, prepared.id()));
            return open;
        });
    }

    @Test
    void the_bank_gets_nothing_before_the_release() throws Exception {
        assertEquals("payment.notReleased", refusal(run -> csv(ONE, run)).key());
    }

    @Test
    void a_version_confirmed_since_keeps_a_run_from_being_released() throws Exception {
        assertChangedSince(refusalAfter("insert into award_version (award_id, office_code, category, member_count, from_month, regular, top_ups)"
            + " select id, office_code, category, 1, '2019-04', 1, 0 from award where id = :award"));
    }

    @Test
    void an_amount_that_differs_by_a_fen_keeps_a_run_from_being_released() throws Exception {
        assertChangedSince(refusalAfter("update award_version set regular = regular + 1 where award_id = :award"));
    }

    @Test
    void the_same_amount_in_another_category_keeps_a_run_from_being_released() throws Exception {
        assertChangedSince(refusalAfter("update award_version set category = 'UNIFIED' where award_id = :award"));
    }

    @Test
    void a_version_that_ended_before_the_month_keeps_a_run_from_being_released() throws Exception {
        assertChangedSince(refusalAfter("update award_version set until_month = '2019-04' where award_id = :award"));
    }

    @Test
    void a_second_line_for_the_same_award_month_and_kind_is_refused_by_the_database() throws Exception {
        within(PROVINCE, open -> {
            long run = prepared().run().id();
            RuntimeException refused = assertThrows(RuntimeException.class, () -> database.createNativeQuery("insert into payment_line"
                + " (run_id, award_id, office_code, category, month, kind, amount, member_count, from_county) select run_id, award_id, office_code, category,"
                + " month, kind, amount, member_count, amount from payment_line where run_id = :run limit 1").setParameter("run", run).executeUpdate());
            assertTrue(said(refused).contains("line_once"), () -> said(refused));
            return open;
        });
    }

    @Test
    void lines_that_were_written_cannot_be_changed_or_deleted_by_the_application() throws Exception {
        for (String change : List.of("update payment_line set amount = 0 where run_id = :run", "delete from payment_line where run_id = :run")) {
            within(PROVINCE, open -> {
                long run = prepared().run().id();
                RuntimeException refused = assertThrows(RuntimeException.class,
                    () -> database.createNativeQuery(change).setParameter("run", run).executeUpdate());
                assertTrue(said(refused).contains("denied"), () -> said(refused));
                return open;
            });
        }
    }

    @Test
    void a_cancelled_run_gives_its_month_free_and_its_lines_count_for_nothing() throws Exception {
        within(PROVINCE, open -> {
            RunFile first = prepared().run();
            assertEquals(RunState.CANCELLED, before.cancel(OTHER, first.id()).state());
            Prepared anew = runs.prepare(OTHER, COUNTY, MONTH);
            assertTrue(anew.created());
            assertEquals(first.total(), anew.run().total());
            assertEquals(first.lines(), runs.find(ONE, first.id()).lines());
            assertEquals(RunState.RELEASED, runs.release(ONE, anew.run().id(), Ground.NONE).state());
            return open;
        });
    }

    @Test
    void only_a_run_that_waits_is_cancelled() throws Exception {
        assertEquals("payment.notCancellable", refusal(run -> {
            before.cancel(OTHER, run);
            before.cancel(ONE, run);
        }).key());
        assertEquals("payment.notCancellable", refusal(run -> {
            runs.release(OTHER, run, Ground.NONE);
            before.cancel(ONE, run);
        }).key());
    }

    @Test
    void a_released_run_stays_what_it_is_whatever_the_application_writes() throws Exception {
        Map<String, String> changes = Map.of("cancellation = id, state = 'CANCELLED'", "released_is_not_cancelled", "cancellation = id, state = 'CANCELLED', released_at = null", "foreign key",
            "id = id + 1000000", "denied", "month = '2020-01'", "denied", "office_code = '340311'", "denied", "prepared_by = 'x'", "denied");
        for (Map.Entry<String, String> change : changes.entrySet()) {
            within(PROVINCE, open -> {
                long run = prepared().run().id();
                runs.release(OTHER, run, Ground.NONE);
                RuntimeException refused = assertThrows(RuntimeException.class,
                    () -> database.createNativeQuery("update payment_run set " + change.getKey() + " where id = :run").setParameter("run", run).executeUpdate(), change.getKey());
                assertTrue(said(refused).contains(change.getValue()), () -> said(refused));
                return open;
            });
        }
    }

    @Test
    void what_one_family_gets_more_does_not_make_up_for_what_another_gets_less() throws Exception {
        within(PROVINCE, open -> {
            Paying paying = prepared();
            Object before = database.createNativeQuery(SUM).getSingleResult();
            String other = "(select min(o.award_id) from (select award_id, category from award_version where office_code like '" + HERE + "' and not superseded and regular > 0) o"
                + " where o.category = 'URBAN' and o.award_id <> (select id from award where application_number = :file))";
            assertEquals(1, database.createNativeQuery("update award_version set regular = regular + 1 where not superseded and award_id = (select id from award where application_number = :file)")
                .setParameter("file", paying.file()).executeUpdate());
            assertEquals(1, database.createNativeQuery("update award_version set regular = regular - 1 where not superseded and award_id = " + other).setParameter("file", paying.file()).executeUpdate());
            assertEquals(before, database.createNativeQuery(SUM).getSingleResult());
            assertEquals("payment.changedSince", assertThrows(Refused.class, () -> runs.release(OTHER, paying.run().id(), Ground.NONE)).key());
            return open;
        });
    }

    @Test
    void the_sources_pay_what_the_lines_are_split_into() throws Exception {
        within(PROVINCE, open -> {
            RunFile run = prepared().run();
            assertEquals(run.total().fen(), run.bySource().stream().mapToLong(sum -> sum.total().fen()).sum());
            RunFile released = runs.release(OTHER, run.id(), Ground.NONE);
            assertEquals(run.bySource(), released.bySource());
            Object posted = database.createNativeQuery("select sum(debit) from fund_posting p join fund_transaction t on t.id = p.transaction_id where t.run_id = :run and p.account = 'PAID'")
                .setParameter("run", run.id()).getSingleResult();
            assertEquals(run.total().fen(), ((Number) posted).longValue());
            return open;
        });
    }

    @Test
    void beyond_the_plan_a_release_needs_a_ground() throws Exception {
        within(PROVINCE, open -> {
            long run = prepared().run().id();
            database.createNativeQuery("update fund_balance set budget = 1 where office_code = :county and year = :year and source = 'CENTRAL'").setParameter("county", COUNTY.value())
                .setParameter("year", MONTH.year()).executeUpdate();
            assertEquals("payment.overBudget", assertThrows(Refused.class, () -> runs.release(OTHER, run, Ground.NONE)).key());
            return open;
        });
        within(PROVINCE, open -> {
            long run = prepared().run().id();
            database.createNativeQuery("update fund_balance set budget = 1 where office_code = :county and year = :year and source = 'CENTRAL'").setParameter("county", COUNTY.value())
                .setParameter("year", MONTH.year()).executeUpdate();
            RunFile released = runs.release(OTHER, run, new Ground("追加预算已报批"));
            assertEquals(BudgetUse.EXCEEDED, released.bySource().get(0).use());
            assertEquals("追加预算已报批", database.createNativeQuery("select reason from audit_line where act = 'RELEASE_RUN' and subject = :run", String.class)
                .setParameter("run", Long.toString(run)).getSingleResult());
            return open;
        });
    }

    @Test
    void a_source_without_money_keeps_a_run_from_being_released() throws Exception {
        within(PROVINCE, open -> {
            confirmations.fire(Planted.confirmed(HERE));
            long run = runs.prepare(ONE, COUNTY, MONTH).run().id();
            assertEquals("fund.short", assertThrows(Refused.class, () -> runs.release(OTHER, run, new Ground("x"))).key());
            return open;
        });
    }

    /** The file of a family in which the account's holder does not stand. */
    private void file(String number) {
        database.createNativeQuery("insert into application (number, office_code, category, state, version, applicant_name, member_count, declaration_sealed, created_on)"
            + " values (?1, ?2, 'URBAN', 'CONFIRMED', 0, '测试别人', 1, 'x', '2019-04-01')").setParameter(1, number).setParameter(2, HERE.value()).executeUpdate();
        database.createNativeQuery("insert into application_member (application_id, position, ref, name, id_index) select id, 1, 'p1', '测试别人', ?1 from application where number = ?1")
            .setParameter(1, number).executeUpdate();
    }

    /** Makes the family of this award one in whose file the account's holder does not stand. */
    private String held() {
        ApplicationConfirmed family = Planted.confirmed(HERE);
        confirmations.fire(family);
        file(family.number());
        return database.createNativeQuery("select number from award where application_number = ?1", String.class).setParameter(1, family.number()).getSingleResult().toString();
    }

    @Test
    void what_is_held_is_not_paid_unless_somebody_decides_so_and_another_releases() throws Exception {
        within(PROVINCE, open -> {
            String award = held();
            RunFile run = prepared().run();
            assertEquals(List.of(new RunHold(award, DoubtReason.ACCOUNT_OWNER, Optional.empty())), run.holds());
            assertEquals("payment.groundNeeded", assertThrows(Refused.class, () -> before.overrideHold(THIRD, run.id(), award, Ground.NONE)).key());
            return open;
        });
        within(PROVINCE, open -> {
            String award = held();
            RunFile run = prepared().run();
            RunFile more = before.overrideHold(THIRD, run.id(), award, new Ground("户名更名，已核实"));
            assertEquals(run.total().fen() + 131346, more.total().fen());
            assertFalse(runs.find(THIRD, run.id()).releasable());
            assertEquals("payment.decidedHold", assertThrows(Refused.class, () -> runs.release(THIRD, run.id(), Ground.NONE)).key());
            return open;
        });
        within(PROVINCE, open -> {
            held();
            RunFile run = prepared().run();
            assertEquals(RunState.RELEASED, runs.release(OTHER, run.id(), Ground.NONE).state());
            return open;
        });
    }

    @Test
    void who_was_sent_to_the_support_of_destitute_persons_is_not_paid_twice_unless_somebody_decides_so() throws Exception {
        within(PROVINCE, open -> {
            String award = held();
            Object file = database.createNativeQuery("select f.id from application f join award a on a.application_number = f.number where a.number = ?1").setParameter(1, award).getSingleResult();
            String key = RowKey.fresh();
            database.createNativeQuery("insert into case_event (application_id, office_code, at, act, officer_subject, officer_account, officer_name, role, to_state, row_key, detail_sealed)"
                    + " values (?1, ?2, '2019-04-01 09:00:00', 'REFER', 'x', 'x', 'x', 'CASEWORKER', 'ACCEPTED', ?3, ?4)").setParameter(1, file).setParameter(2, HERE.value()).setParameter(3, key)
                .setParameter(4, Seals.own().seal(SealedColumn.EVENT_DETAIL, SealedColumn.row(file, key), "{\"to\":\"DESTITUTE\"}")).executeUpdate();
            RunFile run = prepared().run();
            assertEquals(List.of(new RunHold(award, DoubtReason.ACCOUNT_OWNER, Optional.empty()), new RunHold(award, DoubtReason.BENEFIT_OVERLAP, Optional.empty())), run.holds());
            RunFile more = before.overrideHold(THIRD, run.id(), award, new Ground("特困供养未批准，已核实"));
            assertEquals(run.total().fen() + 131346, more.total().fen());
            return open;
        });
    }

    @Test
    void a_near_relative_of_the_family_does_not_decide_that_it_is_paid() throws Exception {
        for (boolean relative : new boolean[] {true, false}) {
            within(PROVINCE, open -> {
                overriding(relative);
                return open;
            });
        }
    }

    private void overriding(boolean relative) {
        String award = held();
        long run = prepared().run().id();
        database.createNativeQuery("insert into case_tie (application_id, office_code, official_id, account, name, found_on) select p.id, p.office_code, 999, ?2, '测试亲属', '2019-04-01'"
            + " from application p join award a on a.application_number = p.number where a.number = ?1").setParameter(1, award).setParameter(2, THIRD.account()).executeUpdate();
        if (relative) {
            assertEquals("casework.related", assertThrows(Refused.class, () -> before.overrideHold(THIRD, run, award, new Ground("户名更名，已核实"))).key());
        } else {
            assertEquals(List.of(), before.overrideHold(OTHER, run, award, new Ground("户名更名，已核实")).holds().stream().filter(hold -> hold.overridden().isEmpty()).toList());
        }
    }

    @Test
    void a_doubt_that_comes_up_after_preparing_keeps_the_run_from_being_released() throws Exception {
        within(PROVINCE, open -> {
            Paying paying = prepared();
            file(paying.file());
            assertEquals("payment.doubtsSince", assertThrows(Refused.class, () -> runs.release(OTHER, paying.run().id(), Ground.NONE)).key());
            return open;
        });
    }

    private static String said(Throwable thrown) {
        return thrown == null ? "" : thrown.getMessage() + " " + said(thrown.getCause());
    }
}
