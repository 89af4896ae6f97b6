package org.tongchou.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
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
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.kernel.Money;
import org.tongchou.access.Role;
import org.tongchou.award.Doubt;
import org.tongchou.award.DoubtReason;
import org.tongchou.casework.ApplicationConfirmed;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.fund.Shares;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.rulepack.Category;
import org.tongchou.payment.RunFile.Changes;
import org.tongchou.payment.RunFile.Total;
import org.tongchou.sealing.RowKey;

/** A prepared run in each of two counties: every question of one gives back only its own runs and lines. */
@ExtendWith(ArquillianExtension.class)
class TwoOfficesIT extends Container {

    private static final Month MONTH = Month.of(Planted.DAY).next();
    private static final int MANY = 10_000;
    private static final LocalDateTime AT = LocalDateTime.of(2019, 6, 1, 9, 0);
    private static final Jurisdiction AREA = new Jurisdiction(COUNTY);
    private static final Jurisdiction EVERYWHERE = new Jurisdiction(PROVINCE);

    @Inject
    PaymentRuns runs;

    @Inject
    PaymentLines lines;

    @Inject
    BankLines banks;

    @Inject
    LineResults results;

    @Inject
    Overpayments excess;

    @Inject
    Supplements supplements;

    @Inject
    Demands demands;

    @Inject
    Reissues reissues;

    @Inject
    PaymentHolds holds;

    @Inject
    BookShelf books;

    @Inject
    Subsidies subsidies;

    @PersistenceContext
    EntityManager database;

    @Inject
    Runs desk;

    @Inject
    Event<ApplicationConfirmed> confirmations;

    private PaymentRun prepared(OfficeCode county, OfficeCode... townships) {
        for (OfficeCode township : townships) {
            confirmations.fire(Planted.confirmed(township));
        }
        desk.prepare(officer(county, Role.COUNTY_PAYMENTS), county, MONTH);
        return runs.lock(EVERYWHERE, county, MONTH).orElseThrow();
    }

    private PaymentRun own() {
        return prepared(COUNTY, HERE, THERE);
    }

    private PaymentRun foreign() {
        return prepared(OTHER_COUNTY, ELSEWHERE);
    }

    @Test
    void find_and_lock_know_only_the_own_run() throws Exception {
        within(PROVINCE, open -> {
            PaymentRun own = own();
            PaymentRun foreign = foreign();
            assertEquals(Optional.of(own), runs.find(AREA, own.id()));
            assertEquals(Optional.empty(), runs.find(AREA, foreign.id()));
            assertEquals(Optional.of(own), runs.lock(AREA, own.id()));
            assertEquals(Optional.empty(), runs.lock(AREA, foreign.id()));
            assertEquals(Optional.of(own), runs.lock(AREA, COUNTY, MONTH));
            assertEquals(Optional.empty(), runs.lock(AREA, OTHER_COUNTY, MONTH));
            return open;
        });
    }

    @Test
    void books_are_checked_and_keys_told_within_the_area_only() throws Exception {
        within(PROVINCE, open -> {
            PaymentRun own = own();
            PaymentRun foreign = foreign();
            database.createNativeQuery("update payment_run set total = total + 1 where id in (?1, ?2)").setParameter(1, own.id()).setParameter(2, foreign.id()).executeUpdate();
            BookQuestion question = BookQuestion.ALL.stream().filter(one -> one.what().equals("A_RUN_DOES_NOT_KNOW_ITS_LINES")).findFirst().orElseThrow();
            List<BookFinding> found = books.ask(AREA, question, MANY);
            assertTrue(found.stream().anyMatch(finding -> finding.row().contains("run=" + own.id() + " ")));
            assertTrue(found.stream().allMatch(finding -> finding.row().contains("office_code=" + COUNTY)));
            assertTrue(books.ask(EVERYWHERE, question, MANY).size() > found.size());
            assertTrue(runs.seen(AREA).versions() < runs.seen(EVERYWHERE).versions(), "the foreign award came last");
            subsidies.add(AREA, own);
            assertEquals(0, ((Number) database.createNativeQuery("select count(*) from subsidy where office_code not like '340302%' and run_id = ?1").setParameter(1, own.id()).getSingleResult()).intValue());
            return open;
        });
    }

    @Test
    void the_newest_are_those_of_the_area() throws Exception {
        within(PROVINCE, open -> {
            PaymentRun own = own();
            PaymentRun foreign = foreign();
            List<PaymentRun> found = runs.newest(AREA, MANY);
            assertTrue(found.contains(own));
            assertTrue(found.stream().allMatch(run -> run.office().equals(COUNTY)));
            assertTrue(runs.newest(EVERYWHERE, MANY).containsAll(List.of(own, foreign)));
            return open;
        });
    }

    @Test
    void the_filter_stands_behind_the_parameter() throws Exception {
        within(COUNTY, open -> {
            PaymentRun own = own();
            desk.prepare(officer(OTHER_COUNTY, Role.COUNTY_PAYMENTS), OTHER_COUNTY, MONTH);
            assertTrue(runs.newest(EVERYWHERE, MANY).contains(own));
            assertTrue(runs.newest(EVERYWHERE, MANY).stream().allMatch(run -> run.office().equals(COUNTY)));
            assertEquals(Optional.empty(), runs.lock(EVERYWHERE, OTHER_COUNTY, MONTH));
            return open;
        });
    }

    @Test
    void sums_hold_only_lines_of_the_area() throws Exception {
        within(PROVINCE, open -> {
            PaymentRun own = own();
            PaymentRun foreign = foreign();
            Jurisdiction township = new Jurisdiction(HERE);
            assertEquals(List.of(HERE.value()), lines.byTownship(township, own).stream().map(Total::of).toList());
            long here = lines.byTownship(township, own).stream().mapToLong(Total::lines).sum();
            assertEquals(here, lines.byKind(township, own).stream().mapToLong(Total::lines).sum());
            assertEquals(here, lines.byCategory(township, own).stream().mapToLong(Total::lines).sum());
            assertTrue(lines.byTownship(AREA, own).stream().map(Total::of).toList().containsAll(List.of(HERE.value(), THERE.value())));
            assertEquals(List.of(), lines.byKind(AREA, foreign));
            assertEquals(List.of(), lines.byCategory(AREA, foreign));
            assertEquals(List.of(), lines.byTownship(AREA, foreign));
            return open;
        });
    }

    @Test
    void covered_sums_only_versions_of_the_area() throws Exception {
        within(PROVINCE, open -> {
            PaymentRun own = own();
            PaymentRun foreign = foreign();
            assertTrue(lines.covered(AREA, own).get("URBAN").fen() >= 2 * 131346);
            assertTrue(lines.covered(new Jurisdiction(OTHER_COUNTY), foreign).get("URBAN").fen() >= 131346);
            assertEquals(Map.of(), lines.covered(AREA, foreign));
            assertTrue(lines.asCovered(AREA, own));
            assertTrue(database.createNativeQuery("update award_version set regular = regular + 1 where office_code like ?1 and not superseded").setParameter(1, OTHER_COUNTY.value() + "%").executeUpdate() > 0);
            assertTrue(lines.asCovered(AREA, foreign), "of another county nothing is told");
            assertFalse(lines.asCovered(new Jurisdiction(OTHER_COUNTY), foreign));
            return open;
        });
    }

    @Test
    void a_line_is_added_for_an_award_of_the_area_only() throws Exception {
        within(PROVINCE, open -> {
            PaymentRun foreign = foreign();
            confirmations.fire(Planted.confirmed(ELSEWHERE));
            Jurisdiction theirs = new Jurisdiction(OTHER_COUNTY);
            int before = lines.page(theirs, foreign, 0, MANY).size();
            Map<Category, Shares> shares = Map.of(Category.URBAN, new Shares(Map.of(FundSource.COUNTY, Shares.WHOLE)));
            lines.addMissing(AREA, foreign, shares);
            assertEquals(before, lines.page(theirs, foreign, 0, MANY).size());
            lines.addMissing(theirs, foreign, shares);
            assertEquals(before + 2, lines.page(theirs, foreign, 0, MANY).size());
            return open;
        });
    }

    @Test
    void changes_look_only_at_the_lines_of_the_area() throws Exception {
        within(PROVINCE, open -> {
            PaymentRun own = own();
            PaymentRun foreign = foreign();
            assertTrue(lines.changes(AREA, own).begun() >= 2);
            assertEquals(new Changes(0, 0, 0, 0), lines.changes(AREA, foreign));
            assertTrue(lines.changes(new Jurisdiction(HERE), own).begun() < lines.changes(AREA, own).begun());
            return open;
        });
    }

    @Test
    void what_the_trail_keeps_of_a_run_is_of_the_area() throws Exception {
        within(PROVINCE, open -> {
            PaymentRun own = own();
            PaymentRun foreign = foreign();
            assertEquals(own.id().toString(), runs.written(AREA, own).get(0));
            assertThrows(NoResultException.class, () -> runs.written(AREA, foreign));
            assertEquals(lines.page(AREA, own, 0, MANY).size(), lines.written(AREA, own).size());
            assertEquals(List.of(), lines.written(AREA, foreign));
            return open;
        });
    }

    @Test
    void a_page_holds_only_lines_of_the_area() throws Exception {
        within(PROVINCE, open -> {
            PaymentRun own = own();
            PaymentRun foreign = foreign();
            Jurisdiction township = new Jurisdiction(HERE);
            List<RunLine> page = lines.page(township, own, 0, MANY).stream().map(PaymentLines.Keyed::line).toList();
            assertFalse(page.isEmpty());
            assertTrue(page.stream().allMatch(line -> line.township().equals(HERE)));
            assertEquals(List.of(), lines.page(AREA, foreign, 0, MANY));
            return open;
        });
    }

    @Test
    void banks_are_given_only_payments_of_the_area() throws Exception {
        within(PROVINCE, open -> {
            PaymentRun own = own();
            PaymentRun foreign = foreign();
            Jurisdiction township = new Jurisdiction(HERE);
            String bank = banks.banks(township, own).get(0).bank();
            List<BankLines.Keyed> payments = banks.payments(township, own, bank, 0, MANY);
            assertFalse(payments.isEmpty());
            assertTrue(payments.stream().allMatch(line -> line.payment().award().startsWith(HERE.value())));
            assertEquals(payments.stream().map(BankLines.Keyed::key).toList(), banks.marks(township, own, bank, 0, MANY).stream().map(BankLines.Mark::key).toList());
            assertEquals(List.of(), banks.banks(AREA, foreign));
            assertEquals(List.of(), banks.payments(AREA, foreign, bank, 0, MANY));
            assertEquals(List.of(), banks.marks(AREA, foreign, bank, 0, MANY));
            Officer officer = officer(COUNTY, Role.COUNTY_PAYMENTS);
            for (PaymentRun run : List.of(own, foreign)) {
                banks.register(run, officer, AT, new BankLines.Written(FileFormat.CSV, "", new BankSum("", 1, Money.ZERO), "f".repeat(64)));
            }
            assertEquals(Optional.of("f".repeat(64)), banks.written(AREA, own, FileFormat.CSV, ""));
            assertEquals(Optional.empty(), banks.written(AREA, foreign, FileFormat.CSV, ""));
            assertEquals(Optional.of(BankWay.WHOLE), banks.way(AREA, own));
            assertEquals(Optional.empty(), banks.way(AREA, foreign));
            return open;
        });
    }

    private static EndToEnd called(PaymentRun run, RunLine line) {
        return new EndToEnd(line.award(), run.month(), line.kind());
    }

    @Test
    void what_banks_answered_is_read_and_written_for_lines_of_the_area_only() throws Exception {
        within(PROVINCE, open -> {
            Officer officer = officer(COUNTY, Role.COUNTY_PAYMENTS);
            PaymentRun own = own();
            PaymentRun foreign = foreign();
            EndToEnd mine = called(own, lines.page(AREA, own, 0, MANY).get(0).line());
            EndToEnd theirs = called(foreign, lines.page(EVERYWHERE, foreign, 0, MANY).get(0).line());
            assertTrue(results.lines(AREA, own, Set.of(mine)).containsKey(mine.toString()));
            assertEquals(Map.of(), results.lines(AREA, own, Set.of(new EndToEnd(mine.award(), mine.month().next(), mine.kind()))), "no such line of that month");
            assertEquals(Map.of(), results.lines(AREA, foreign, Set.of(theirs)));
            assertEquals(Map.of(), results.lines(AREA, own, Set.of()));
            long file = results.begin(AREA, own, officer, AT, "a".repeat(64));
            long other = results.begin(EVERYWHERE, foreign, officer, AT, "a".repeat(64));
            assertEquals(Optional.of(file), results.earlier(AREA, own, "a".repeat(64)));
            assertEquals(Optional.empty(), results.earlier(AREA, foreign, "a".repeat(64)));
            for (PaymentRun run : List.of(own, foreign)) {
                long key = run == own ? file : other;
                results.add(AREA, run, key, "[[" + lines.page(EVERYWHERE, run, 0, MANY).get(0).key() + ",\"FAILED\",\"AC04\"]]");
                results.add(run, key, new Returned.Unknown(1, "?"));
            }
            assertEquals(Map.of("FAILED", 1L), results.counts(AREA, own, file));
            assertEquals(Map.of(), results.counts(EVERYWHERE, foreign, other), "nothing was written for another county's line");
            results.add(EVERYWHERE, foreign, other, "[[" + lines.page(EVERYWHERE, foreign, 0, MANY).get(0).key() + ",\"FAILED\",\"AC04\"]]");
            assertEquals(Map.of(), results.counts(AREA, foreign, other));
            assertEquals(1, results.standing(AREA, own).failed());
            assertEquals(0, results.standing(AREA, foreign).lines());
            assertEquals(1, results.failed(AREA, own, 0, MANY).size());
            assertEquals(List.of(), results.failed(AREA, foreign, 0, MANY));
            assertEquals(List.of(new Returned.Unknown(1, "?")), results.unknown(AREA, file, MANY));
            assertEquals(List.of(), results.unknown(AREA, other, MANY));
            assertEquals(1, results.unknown(AREA, own, MANY).size());
            assertEquals(List.of(), results.unknown(AREA, foreign, MANY));
            assertFalse(results.failedBySource(AREA, own, file).isEmpty());
            assertEquals(List.of(), results.failedBySource(AREA, foreign, other));
            EndToEnd name = EndToEnd.parse(results.failed(EVERYWHERE, foreign, 0, 1).get(0).endToEndId()).orElseThrow();
            assertFalse(results.giveBack(AREA, foreign, name, officer, AT));
            assertTrue(results.giveBack(AREA, own, EndToEnd.parse(results.failed(AREA, own, 0, 1).get(0).endToEndId()).orElseThrow(), officer, AT));
            return open;
        });
    }

    @Test
    void what_was_paid_too_much_is_found_and_shown_in_the_area_only() throws Exception {
        within(PROVINCE, open -> {
            PaymentRun own = own();
            PaymentRun foreign = foreign();
            for (PaymentRun run : List.of(own, foreign)) {
                assertEquals(1, database.createNativeQuery("insert into overpayment (run_id, award_id, office_code, category, month, number, amount, from_county) select :run, award_id, office_code, category, '2019-05', 0, 1, 1 from payment_line"
                    + " where run_id = :run order by id limit 1").setParameter("run", run.id()).executeUpdate());
            }
            String mine = lines.page(AREA, own, 0, MANY).get(0).line().award();
            String theirs = lines.page(EVERYWHERE, foreign, 0, MANY).get(0).line().award();
            RecoveryRow row = excess.find(AREA, mine).orElseThrow();
            assertEquals(Optional.of(row), excess.lock(AREA, mine));
            assertEquals(Optional.empty(), excess.find(AREA, theirs));
            assertEquals(Optional.empty(), excess.lock(AREA, theirs));
            assertTrue(excess.page(AREA, 0, MANY).stream().allMatch(one -> one.township().within(COUNTY)));
            long other = excess.find(EVERYWHERE, theirs).orElseThrow().key();
            assertEquals(1, excess.months(AREA, row.key()).size());
            assertEquals(List.of(), excess.months(AREA, other));
            assertEquals(List.of(MONTH), excess.open(AREA, row.key()).stream().map(OpenDemand::month).toList());
            assertEquals(List.of(), excess.open(AREA, other));
            for (RecoveryRow one : List.of(row, excess.find(EVERYWHERE, theirs).orElseThrow())) {
                excess.add(one, new RecoveryFile.Entry(RecoveryAct.WAIVE, new Money(1), MONTH, "x", AT, "x"), excess.open(EVERYWHERE, one.key()), null, officer(COUNTY, Role.COUNTY_PAYMENTS));
            }
            assertEquals(1, excess.entries(AREA, row.key()).size());
            assertEquals(List.of(), excess.entries(AREA, other));
            return open;
        });
    }

    @Test
    void what_was_paid_too_much_is_looked_for_in_the_area_only() throws Exception {
        within(PROVINCE, open -> {
            PaymentRun foreign = foreign();
            database.flush();
            database.createNativeQuery("update payment_run set released_at = prepared_at, state = 'RELEASED' where id = :run").setParameter("run", foreign.id()).executeUpdate();
            desk.prepare(second(OTHER_COUNTY), OTHER_COUNTY, MONTH.next());
            PaymentRun next = runs.lock(EVERYWHERE, OTHER_COUNTY, MONTH.next()).orElseThrow();
            long award = paid(foreign);
            String key = RowKey.fresh();
            database.createNativeQuery("insert into award_event (award_id, office_code, at, act, officer_subject, officer_account, officer_name, role, to_state, row_key, detail_sealed)"
                + " values (?1, ?2, '2019-06-12 09:00:00', 'CORRECT', 'x', 'x', 'x', 'APPROVER', 'ACTIVE', ?3, 'x')").setParameter(1, award).setParameter(2, ELSEWHERE.value()).setParameter(3, key).executeUpdate();
            database.createNativeQuery("insert into award_difference (award_id, office_code, event_id, month, regular_before, regular_after, top_ups_before, top_ups_after)"
                + " select award_id, office_code, id, '2019-05', 1000, 0, 0, 0 from award_event where row_key = ?1").setParameter(1, key).executeUpdate();
            database.createNativeQuery("update award_version set regular = regular - 1000 where award_id = ?1").setParameter(1, award).executeUpdate();
            demands.find(AREA, next);
            assertEquals(0, rows("overpayment", next));
            demands.find(new Jurisdiction(OTHER_COUNTY), next);
            demands.find(EVERYWHERE, next);
            assertEquals(1, rows("overpayment", next), "once");
            return open;
        });
    }

    @Test
    void what_a_run_pays_beside_its_month_is_looked_for_in_the_area_only() throws Exception {
        within(PROVINCE, open -> {
            PaymentRun foreign = foreign();
            database.flush();
            database.createNativeQuery("update payment_run set released_at = prepared_at, state = 'RELEASED' where id = :run").setParameter("run", foreign.id()).executeUpdate();
            confirmations.fire(Planted.confirmed(ELSEWHERE));
            desk.prepare(second(OTHER_COUNTY), OTHER_COUNTY, MONTH.next());
            PaymentRun next = runs.lock(EVERYWHERE, OTHER_COUNTY, MONTH.next()).orElseThrow();
            confirmations.fire(Planted.confirmed(ELSEWHERE));
            int before = lines.page(EVERYWHERE, next, 0, MANY).size();
            long found = rows("back_pay", next);
            supplements.add(AREA, next, second(OTHER_COUNTY), AT);
            assertEquals(before, lines.page(EVERYWHERE, next, 0, MANY).size());
            assertEquals(found, rows("back_pay", next), "nothing more is found to be behind in a county of elsewhere");
            supplements.add(new Jurisdiction(OTHER_COUNTY), next, second(OTHER_COUNTY), AT);
            assertEquals(before + 1, lines.page(EVERYWHERE, next, 0, MANY).size());
            database.createNativeQuery("insert into back_pay (run_id, award_id, office_code, month, number, amount, from_central, from_province, from_municipality, from_county, from_donation)"
                + " select run_id, award_id, office_code, month, 99, 1, 0, 0, 0, 1, 0 from back_pay where run_id = :run limit 1").setParameter("run", next.id()).executeUpdate();
            supplements.prove(AREA, next);
            assertThrows(Refused.class, () -> supplements.prove(new Jurisdiction(OTHER_COUNTY), next));
            return open;
        });
    }

    @Test
    void a_failed_line_of_elsewhere_is_not_issued_anew() throws Exception {
        within(PROVINCE, open -> {
            PaymentRun failed = foreign();
            database.flush();
            database.createNativeQuery("update payment_run set released_at = prepared_at, state = 'RELEASED' where id = :run").setParameter("run", failed.id()).executeUpdate();
            long answer = results.begin(EVERYWHERE, failed, second(OTHER_COUNTY), AT, "c".repeat(64));
            results.add(EVERYWHERE, failed, answer, "[[" + lines.page(EVERYWHERE, failed, 0, MANY).get(0).key() + ",\"FAILED\",\"AC04\"]]");
            assertEquals(1, database.createNativeQuery("insert into award_account (award_id, office_code, since, holder, bank, row_key, account_sealed)"
                + " select award_id, office_code, '2019-05-01', 'x', 'x', 'x', 'x' from payment_line where run_id = :run order by id limit 1").setParameter("run", failed.id()).executeUpdate());
            desk.prepare(officer(COUNTY, Role.COUNTY_PAYMENTS), COUNTY, MONTH);
            for (PaymentRun run : List.of(runs.lock(EVERYWHERE, COUNTY, MONTH).orElseThrow(), prepared(OTHER_COUNTY, MONTH.next()))) {
                supplements.add(AREA, run, second(OTHER_COUNTY), AT);
                assertEquals(0, outcomes(run), "the county's own scope finds nothing of the other one");
            }
            PaymentRun next = runs.lock(EVERYWHERE, OTHER_COUNTY, MONTH.next()).orElseThrow();
            reissues.add(AREA, next, second(OTHER_COUNTY), AT);
            assertEquals(0, outcomes(next));
            supplements.add(new Jurisdiction(OTHER_COUNTY), next, second(OTHER_COUNTY), AT);
            assertEquals(1, outcomes(next));
            assertFalse(reissues.paysBehind(AREA, next));
            assertTrue(reissues.paysBehind(new Jurisdiction(OTHER_COUNTY), next));
            assertTrue(reissues.stillDue(AREA, next) && reissues.stillDue(new Jurisdiction(OTHER_COUNTY), next));
            return open;
        });
    }

    /** An empty run of a month. */
    private PaymentRun prepared(OfficeCode county, Month month) {
        runs.begin(officer(county, Role.COUNTY_PAYMENTS), month, AT);
        return runs.lock(EVERYWHERE, county, month).orElseThrow();
    }

    private long outcomes(PaymentRun run) {
        return rows("payment_outcome", run);
    }

    private long rows(String table, PaymentRun run) {
        return ((Number) database.createNativeQuery("select count(*) from " + table + " where run_id = :run").setParameter("run", run.id()).getSingleResult()).longValue();
    }

    @Test
    void what_was_found_for_a_run_of_elsewhere_becomes_no_line() throws Exception {
        within(PROVINCE, open -> {
            PaymentRun earlier = foreign();
            PaymentRun next = prepared(OTHER_COUNTY, MONTH.next());
            String first = " from payment_line where run_id = :earlier order by id limit 1";
            for (String found : List.of("payment_outcome (line_id, run_id, office_code, outcome, officer_subject, officer_name, at) select id, :run, office_code, 'REISSUED', 'x', 'x', '2019-06-01'",
                "back_pay (run_id, award_id, office_code, month, number, amount, from_central, from_province, from_municipality, from_county, from_donation)"
                    + " select :run, award_id, office_code, month, 99, 1, 0, 0, 0, 1, 0",
                "subsidy (run_id, award_id, office_code, kind, period, share_month, units, rate, amount, from_central, from_province, from_municipality, from_county, from_donation)"
                    + " select :run, award_id, office_code, 'HEATING', '2019', month, 1, 1, 1, 0, 0, 0, 1, 0")) {
                assertEquals(1, database.createNativeQuery("insert into " + found + first).setParameter("run", next.id()).setParameter("earlier", earlier.id()).executeUpdate());
            }
            supplements.add(AREA, next, second(OTHER_COUNTY), AT);
            assertEquals(0, rows("payment_line", next));
            supplements.add(new Jurisdiction(OTHER_COUNTY), next, second(OTHER_COUNTY), AT);
            assertEquals(3, rows("payment_line", next));
            return open;
        });
    }

    @Test
    void subsidies_are_found_for_awards_of_the_area_only() throws Exception {
        within(PROVINCE, open -> {
            foreign();
            PaymentRun next = prepared(OTHER_COUNTY, MONTH.next());
            database.createNativeQuery("insert into price_index (office_code, month, revision, cpi, source, recorded_by, recorded_name, recorded_at) values ('3403', :month, 1, 3.6, 'x', 'x', 'x', '2019-06-01')")
                .setParameter("month", MONTH.toString()).executeUpdate();
            database.createNativeQuery("insert into price_trigger (office_code, month, revision, category, trigger_index, rise, amount, standard_unit, standard_amount, pack_region, pack_version, pack_era, linkage)"
                + " values ('3403', :month, 1, 'URBAN', 'CPI', 3.6, 5000, 'MONTH', 78000, '00', 1, 'R2021', '{}')").setParameter("month", MONTH.toString()).executeUpdate();
            database.createNativeQuery("insert into heating_rate (office_code, season, category, revision, unit, amount, first_month, last_month, document, recorded_by, recorded_name, recorded_at)"
                + " values ('3403', 2018, 'URBAN', 1, 'HOUSEHOLD', 100, :month, :month, 'x', 'x', 'x', '2019-06-01')").setParameter("month", MONTH.next().toString()).executeUpdate();
            subsidies.add(AREA, next);
            assertEquals(0, rows("subsidy", next));
            subsidies.add(new Jurisdiction(OTHER_COUNTY), next);
            assertTrue(rows("subsidy", next) >= 2);
            assertTrue(subsidies.stillDue(new Jurisdiction(OTHER_COUNTY), next));
            database.createNativeQuery("update award_version set superseded = true where office_code like ?1").setParameter(1, OTHER_COUNTY.value() + "%").executeUpdate();
            assertFalse(subsidies.stillDue(new Jurisdiction(OTHER_COUNTY), next));
            assertTrue(subsidies.stillDue(AREA, next), "of another county nothing is told");
            return open;
        });
    }

    @Test
    void the_last_month_is_told_for_the_one_award_that_is_asked_for() throws Exception {
        within(PROVINCE, open -> {
            String award = lines.page(AREA, own(), 0, MANY).get(0).line().award();
            assertEquals(Optional.of(MONTH), lines.last(award));
            String foreign = lines.page(EVERYWHERE, foreign(), 0, MANY).get(0).line().award();
            assertEquals(Set.of(award), lines.here(AREA, Set.of(award, foreign)));
            assertEquals(Set.of(award, foreign), lines.here(EVERYWHERE, Set.of(award, foreign)));
            assertEquals(Optional.empty(), lines.last("no such award"));
            return open;
        });
    }

    @Test
    void control_totals_and_changed_awards_are_those_of_the_area() throws Exception {
        within(PROVINCE, open -> {
            PaymentRun own = own();
            PaymentRun foreign = foreign();
            assertEquals(own.total().fen(), lines.bySource(AREA, own).stream().mapToLong(part -> part.amount().fen()).sum());
            assertEquals(List.of(), lines.bySource(AREA, foreign));
            List<ChangedAward> changed = lines.changed(AREA, own, 0, MANY);
            assertEquals(lines.changes(AREA, own).begun(), changed.stream().filter(award -> award.why() == ChangedAward.Why.NEW).count());
            assertEquals(List.of(), lines.changed(AREA, foreign, 0, MANY));
            database.createNativeQuery("insert into award_event (award_id, office_code, at, act, officer_subject, officer_account, officer_name, role, to_state, row_key, detail_sealed)"
                + " select award_id, ?1, '2026-12-20 09:00:00', 'RESUME', 'x', 'x', 'x', 'APPROVER', 'ACTIVE', ?2, 'x' from payment_line where run_id = ?3 and office_code = ?4 order by id limit 1")
                .setParameter(1, ELSEWHERE.value()).setParameter(2, RowKey.fresh()).setParameter(3, own.id()).setParameter(4, HERE.value()).executeUpdate();
            assertTrue(lines.changed(EVERYWHERE, own, 0, MANY).stream().anyMatch(award -> award.why() == ChangedAward.Why.RESUME));
            assertTrue(lines.changed(AREA, own, 0, MANY).stream().noneMatch(award -> award.why() == ChangedAward.Why.RESUME), "what another office decided since");
            return open;
        });
    }

    @Test
    void holds_are_made_told_and_decided_for_awards_of_the_area_only() throws Exception {
        within(PROVINCE, open -> {
            PaymentRun own = own();
            PaymentRun foreign = foreign();
            confirmations.fire(Planted.confirmed(HERE));
            confirmations.fire(Planted.confirmed(ELSEWHERE));
            Officer officer = officer(COUNTY, Role.COUNTY_PAYMENTS);
            Doubt here = doubt(HERE);
            Doubt elsewhere = doubt(ELSEWHERE);
            holds.add(AREA, own, here);
            holds.add(AREA, foreign, elsewhere);
            assertEquals(List.of(), holds.of(EVERYWHERE, foreign), "not made for an award of elsewhere");
            holds.add(EVERYWHERE, foreign, elsewhere);
            assertEquals(1, holds.of(AREA, own).size());
            assertEquals(List.of(), holds.of(AREA, foreign));
            assertFalse(holds.paysUnseen(AREA, own, here));
            Doubt late = new Doubt(paid(foreign), ELSEWHERE, DoubtReason.DEATH);
            assertTrue(holds.paysUnseen(EVERYWHERE, foreign, late));
            assertFalse(holds.paysUnseen(AREA, foreign, late));
            assertFalse(holds.override(AREA, foreign, number(elsewhere), officer, new Ground("x"), Planted.DAY.atStartOfDay()));
            assertTrue(holds.override(AREA, own, number(here), officer, new Ground("x"), Planted.DAY.atStartOfDay()));
            assertFalse(holds.override(AREA, own, number(here), officer, new Ground("x"), Planted.DAY.atStartOfDay()), "decided once");
            assertTrue(holds.decidedBy(AREA, own, officer));
            assertFalse(holds.decidedBy(new Jurisdiction(OTHER_COUNTY), own, officer));
            return open;
        });
    }

    /** The newest award of a township. */
    private Doubt doubt(OfficeCode township) {
        Number award = (Number) database.createNativeQuery("select max(id) from award where office_code = ?1").setParameter(1, township.value()).getSingleResult();
        return new Doubt(award.longValue(), township, DoubtReason.DEATH);
    }

    private long paid(PaymentRun run) {
        return ((Number) database.createNativeQuery("select min(award_id) from payment_line where run_id = ?1").setParameter(1, run.id()).getSingleResult()).longValue();
    }

    private String number(Doubt doubt) {
        return (String) database.createNativeQuery("select number from award where id = ?1").setParameter(1, doubt.award()).getSingleResult();
    }

    @Test
    void a_month_is_begun_and_told_for_the_counties_of_the_area_only() throws Exception {
        within(PROVINCE, open -> {
            confirmations.fire(Planted.confirmed(HERE));
            confirmations.fire(Planted.confirmed(ELSEWHERE));
            runs.beginAll(AREA, MONTH, officer(PROVINCE, Role.ADMINISTRATOR), Planted.DAY.atStartOfDay());
            assertEquals(List.of(COUNTY), runs.progress(EVERYWHERE, MONTH).counties().stream().map(MonthProgress.County::office).toList());
            assertEquals(1, runs.waiting(AREA).size());
            assertEquals(List.of(), runs.waiting(new Jurisdiction(OTHER_COUNTY)));
            assertEquals(List.of(), runs.progress(new Jurisdiction(OTHER_COUNTY), MONTH).counties());
            return open;
        });
    }
}
