package org.tongchou.payment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.Planted;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.casework.ApplicationConfirmed;
import org.tongchou.fund.FundDesk;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.sealing.LaidAside;
import org.tongchou.law.award.MonthClosed;
import org.tongchou.sealing.RowKey;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** A released month at the banks: what they are given, what they answer, what becomes of failed lines, the end of the month, and what was paid too little or too much. */
@ExtendWith(ArquillianExtension.class)
class BankIT extends Container {

    private static final Month MONTH = Month.of(Planted.DAY).next();
    private static final Officer ONE = officer(COUNTY, Role.COUNTY_PAYMENTS);
    private static final Officer OTHER = second(COUNTY);
    private static final String HEADER = "endToEndId,status,reason\n";

    @Inject
    Runs runs;

    @Inject
    BankFiles files;

    @Inject
    BankAnswers answers;

    @Inject
    Closing closing;

    @Inject
    Recoveries recoveries;

    @Inject
    FundDesk funds;

    @Inject
    BooksCheck books;

    @Inject
    Event<ApplicationConfirmed> confirmations;

    @Inject
    Ear ear;

    @PersistenceContext
    EntityManager database;

    /** Hears that months are closed. */
    @ApplicationScoped
    static class Ear {
        private final List<MonthClosed> heard = new ArrayList<>();

        void hear(@Observes MonthClosed closed) {
            heard.add(closed);
        }

        List<MonthClosed> heard() {
            return List.copyOf(heard);
        }
    }

    private void begun(int families) {
        for (int at = 0; at < families; at++) {
            confirmations.fire(Planted.confirmed(HERE));
        }
    }

    private long released(Month month) {
        long run = runs.prepare(ONE, COUNTY, month).run().id();
        runs.release(OTHER, run, Ground.NONE);
        return run;
    }

    /** Two families, paid in the first month. */
    private long paid() {
        Planted.funds(funds, ONE, MONTH.year());
        begun(2);
        return released(MONTH);
    }

    private byte[] file(long run, FileFormat format, String... bank) throws IOException {
        try (LaidAside file = files.file(ONE, run, format, List.of(bank).stream().findFirst()).file(); InputStream in = file.reading()) {
            return in.readAllBytes();
        }
    }

    private Returned answer(long run, String text) throws IOException {
        try (LaidAside file = LaidAside.fresh()) {
            try (OutputStream out = file.writing()) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return answers.read(ONE, run, text.startsWith("<") ? ReturnFormat.XML : ReturnFormat.CSV, file);
        }
    }

    private List<String> names(long run) {
        List<?> rows = database.createNativeQuery("select concat(a.number, '-', replace(l.month, '-', ''), '-', case l.kind when 'REGULAR' then 'R' when 'TOP_UP' then 'T'"
            + " when 'BACK_PAY' then 'B' else 'I' end) from payment_line l join award a on a.id = l.award_id where l.run_id = :run order by l.award_id, l.kind", String.class).setParameter("run", run).getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    private String all(long run, String status) {
        StringBuilder text = new StringBuilder(HEADER);
        names(run).forEach(name -> text.append(name).append(status).append('\n'));
        return text.toString();
    }

    /** The award of a line has another account from now on. */
    private void corrected(String endToEndId, String account, String bank) {
        Object[] award = (Object[]) database.createNativeQuery("select id, office_code, holder_name from award where number = :number", Object[].class)
            .setParameter("number", EndToEnd.parse(endToEndId).orElseThrow().award()).getSingleResult();
        String key = RowKey.fresh();
        database.createNativeQuery("insert into award_account (award_id, office_code, since, holder, bank, row_key, account_sealed) values (?1, ?2, '2019-06-01', ?3, ?4, ?5, ?6)")
            .setParameter(1, award[0]).setParameter(2, award[1]).setParameter(3, award[2]).setParameter(4, bank).setParameter(5, key)
            .setParameter(6, Seals.own().seal(SealedColumn.PAYEE, SealedColumn.row(award[0], key), account)).executeUpdate();
    }

    private long sum(String sql) {
        return ((Number) database.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private static String key(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Refused.class, act).key();
    }

    @Test
    void the_file_stands_its_schema_adds_up_and_stays_the_same_when_accounts_change() throws Exception {
        within(PROVINCE, open -> {
            long run = paid();
            byte[] first = file(run, FileFormat.PAIN_001);
            TransferFileTest.assertValid(first);
            String text = new String(first, StandardCharsets.UTF_8);
            RunFile found = runs.find(ONE, run);
            assertTrue(text.contains("<NbOfTxs>" + found.lines() + "</NbOfTxs><CtrlSum>" + PaymentFile.yuan(found.total()) + "</CtrlSum><InitgPty>"), text);
            assertEquals(RunState.SENT, found.state());
            assertTrue(text.contains("6299997777777777772"));
            byte[] table = file(run, FileFormat.CSV);
            corrected(names(run).get(0), "6299990000000000020", "测试农商行");
            assertArrayEquals(first, file(run, FileFormat.PAIN_001));
            assertArrayEquals(table, file(run, FileFormat.CSV));
            return open;
        });
    }

    @Test
    void each_bank_can_be_given_its_own_file() throws Exception {
        within(PROVINCE, open -> {
            Planted.funds(funds, ONE, MONTH.year());
            begun(2);
            long prepared = runs.prepare(ONE, COUNTY, MONTH).run().id();
            confirmations.fire(Planted.confirmed(HERE));
            Object newest = database.createNativeQuery("select max(number) from award where id = (select max(id) from award)").getSingleResult();
            corrected(newest + "-201905-R", "6299990000000000020", "测试农商行");
            runs.prepare(ONE, COUNTY, MONTH);
            runs.release(OTHER, prepared, Ground.NONE);
            assertEquals(List.of("测试农商行", "测试银行"), files.banks(ONE, prepared).stream().map(BankSum::bank).sorted().toList());
            assertEquals(Optional.empty(), files.way(ONE, prepared));
            byte[] one = file(prepared, FileFormat.PAIN_001, "测试农商行");
            TransferFileTest.assertValid(one);
            String text = new String(one, StandardCharsets.UTF_8);
            assertTrue(text.contains("<NbOfTxs>2</NbOfTxs><CtrlSum>1313.46</CtrlSum><InitgPty>") && !text.contains("6299997777777777772"), text);
            assertEquals(Optional.of(BankWay.BY_BANK), files.way(ONE, prepared));
            TransferFileTest.assertValid(file(prepared, FileFormat.PAIN_001, "测试银行"));
            assertArrayEquals(one, file(prepared, FileFormat.PAIN_001, "测试农商行"), "again, the same");
            assertEquals("payment.noSuchBank", key(() -> file(prepared, FileFormat.CSV, "no such bank")));
            return open;
        });
    }

    @Test
    void a_run_goes_to_the_banks_in_one_way_only() throws Exception {
        within(PROVINCE, open -> {
            long run = paid();
            byte[] whole = file(run, FileFormat.PAIN_001);
            assertEquals(Optional.of(BankWay.WHOLE), files.way(OTHER, run));
            String bank = files.banks(ONE, run).get(0).bank();
            assertEquals("payment.goneWhole", key(() -> file(run, FileFormat.CSV, bank)));
            return open;
        });
        within(PROVINCE, open -> {
            long run = paid();
            file(run, FileFormat.CSV, files.banks(ONE, run).get(0).bank());
            assertEquals("payment.goneByBank", key(() -> file(run, FileFormat.PAIN_001)));
            return open;
        });
    }

    @Test
    void a_line_settles_or_fails_once_and_what_belongs_to_none_is_kept_and_stops_nothing() throws Exception {
        within(PROVINCE, open -> {
            long run = paid();
            List<String> names = names(run);
            long balance = sum("select sum(balance) from fund_balance where office_code = '340302' and year = 2019");
            String text = HEADER + names.get(0) + ",SETTLED,\nnonsense\n" + names.get(1) + ",FAILED,AC04\n340303001-2019-A0001-201905-R,SETTLED,\n" + names.get(1) + ",FAILED,AC04\n" + names.get(0) + ",FAILED,AC01\n";
            Returned returned = answer(run, text);
            assertEquals(List.of(1L, 1L), List.of(returned.settled(), returned.failed()));
            assertEquals(List.of(new Returned.Unknown(3, "nonsense"), new Returned.Unknown(5, "340303001-2019-A0001-201905-R,SETTLED,"),
                new Returned.Unknown(7, names.get(0) + ",FAILED,AC01 ≠ SETTLED")), returned.unknown());
            assertEquals(RunState.PARTLY_RETURNED, runs.find(ONE, run).state());
            long failed = sum("select sum(l.amount) from payment_line l join payment_result x on x.line_id = l.id where x.status = 'FAILED' and x.run_id = " + run);
            assertEquals(balance + failed, sum("select sum(balance) from fund_balance where office_code = '340302' and year = 2019"), "the money of a failed line is back with its sources");
            assertEquals(returned, answer(run, text), "the same file again");
            assertEquals(balance + failed, sum("select sum(balance) from fund_balance where office_code = '340302' and year = 2019"), "has no further effect");
            Returned later = answer(run, text + "\n");
            assertEquals(List.of(0L, 0L), List.of(later.settled(), later.failed()), "nor has another file that says the same");
            assertEquals(List.of("AC04"), answers.failed(ONE, run, 0).stream().map(FailedLine::reason).toList());
            assertFalse(answers.unknown(ONE, run).isEmpty());
            return open;
        });
    }

    @Test
    void a_prepared_run_takes_no_answers_and_what_is_no_answer_changes_nothing() throws Exception {
        within(PROVINCE, open -> {
            Planted.funds(funds, ONE, MONTH.year());
            begun(1);
            long prepared = runs.prepare(ONE, COUNTY, MONTH).run().id();
            assertEquals("payment.notReleased", key(() -> answer(prepared, HEADER)));
            return open;
        });
        within(PROVINCE, open -> {
            long run = paid();
            assertEquals("payment.returnsHeader", key(() -> answer(run, "nonsense")));
            return open;
        });
    }

    @Test
    void a_failed_line_is_issued_anew_once_its_account_is_corrected_and_then_the_month_closes() throws Exception {
        within(PROVINCE, open -> {
            long run = paid();
            List<String> names = names(run);
            assertEquals("payment.notThrough", key(() -> closing.close(ONE, run)));
            return open;
        });
        within(PROVINCE, open -> {
            long run = paid();
            List<String> names = names(run);
            answer(run, HEADER + names.get(0) + ",FAILED,AC01\n" + names.get(1) + ",FAILED,AC01\n");
            answer(run, all(run, ",SETTLED,"));
            assertEquals(FailedLine.Way.OPEN, answers.failed(ONE, run, 0).get(0).way());
            long before = runs.prepare(ONE, COUNTY, MONTH.next()).run().lines();
            corrected(names.get(0), "6299990000000000020", "测试农商行");
            assertEquals(FailedLine.Way.CORRECTED, answers.failed(ONE, run, 0).get(0).way());
            RunFile next = runs.prepare(ONE, COUNTY, MONTH.next()).run();
            assertEquals(before + 1, next.lines(), "both parts in one line");
            assertEquals(before + 1, runs.prepare(ONE, COUNTY, MONTH.next()).run().lines(), "and not twice");
            assertEquals(131346, next.byKind().stream().filter(sum -> sum.of().equals("REISSUE")).findFirst().orElseThrow().total().fen());
            assertEquals(new Standing(runs.find(ONE, run).run(), names.size(), runs.find(ONE, run).total(), names.size() - 2, 2, 0, 2, 0), answers.standing(ONE, run), "not before the run that issues it anew is released");
            runs.release(OTHER, next.id(), Ground.NONE);
            assertTrue(new String(file(next.id(), FileFormat.CSV), StandardCharsets.UTF_8).lines().anyMatch(line -> line.endsWith("REISSUE") && line.contains("6299990000000000020") && line.contains("1313.46")));
            assertEquals(new Standing(runs.find(ONE, run).run(), names.size(), runs.find(ONE, run).total(), names.size() - 2, 2, 2, 0, 0), answers.standing(ONE, run));
            int heard = ear.heard().size();
            closing.close(ONE, run);
            assertEquals(List.of(new MonthClosed(COUNTY, MONTH)), ear.heard().subList(heard, ear.heard().size()));
            assertEquals(RunState.CLOSED, runs.find(ONE, run).state());
            assertEquals("payment.closed", key(() -> closing.close(ONE, run)));
            return open;
        });
    }

    @Test
    void money_that_comes_back_after_it_was_paid_fails_its_line_once_even_in_a_closed_month() throws Exception {
        within(PROVINCE, open -> {
            long run = paid();
            String name = names(run).get(0);
            answer(run, all(run, ",SETTLED,"));
            closing.close(ONE, run);
            long balance = sum("select sum(balance) from fund_balance where office_code = '340302' and year = 2019");
            long amount = amount(run, name);
            String back = "<Document><BkToCstmrStmt><Stmt><Ntry><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><NtryDtls><TxDtls><Refs><EndToEndId>" + name + "</EndToEndId></Refs><Amt Ccy='CNY'>%s</Amt>"
                + "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf></TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>";
            Returned other = answer(run, back.formatted("0.01"));
            assertEquals(List.of(new Returned.Unknown(1, name + ",FAILED,AC04,0.01 ≠ " + PaymentFile.yuan(new Money(amount)))), other.unknown(), "another amount is shown and fails nothing");
            assertEquals(balance, sum("select sum(balance) from fund_balance where office_code = '340302' and year = 2019"));
            Returned returned = answer(run, back.formatted(PaymentFile.yuan(new Money(amount))));
            assertEquals(List.of(0L, 1L, 0), List.of(returned.settled(), returned.failed(), returned.unknown().size()));
            assertEquals(List.of(0L, 0L), failures(answer(run, HEADER + name + ",FAILED,AC04\n")), "once, whatever says it again");
            assertEquals(balance + amount, sum("select sum(balance) from fund_balance where office_code = '340302' and year = 2019"), "its money is back once");
            FailedLine line = answers.failed(ONE, run, 0).get(0);
            assertTrue(line.paidFirst() && line.way() == FailedLine.Way.OPEN, line.toString());
            Standing standing = answers.standing(ONE, run);
            assertEquals(List.of(standing.lines() - 1, 1L, RunState.CLOSED), List.of(standing.settled(), standing.failed(), standing.run().state()));
            assertEquals(1, answer(run, HEADER + name + ",SETTLED,\n").unknown().size(), "what came back is not paid by a word");
            corrected(name, "6299990000000000020", "测试农商行");
            RunFile next = runs.prepare(ONE, COUNTY, MONTH.next()).run();
            assertEquals(amount, next.byKind().stream().filter(kind -> kind.of().equals("REISSUE")).mapToLong(kind -> kind.total().fen()).sum(), "and it is issued anew once");
            assertEquals(List.of(), findings());
            return open;
        });
    }

    private static List<Long> failures(Returned returned) {
        return List.of(returned.settled(), returned.failed());
    }

    private long amount(long run, String name) {
        EndToEnd line = EndToEnd.parse(name).orElseThrow();
        return sum("select l.amount from payment_line l join award a on a.id = l.award_id where l.run_id = " + run + " and a.number = '" + line.award() + "' and l.kind = '" + line.kind() + "'");
    }

    /** What does not hold in the books of the county. */
    private List<BookFinding> findings() {
        return EveryBookQuestion.findings(books, officer(PROVINCE, Role.AUDITOR)).stream().filter(finding -> finding.row().contains("340302")).toList();
    }

    @Test
    void a_failed_line_is_issued_anew_only_as_far_as_it_is_still_due() throws Exception {
        within(PROVINCE, open -> {
            long run = paid();
            String award = corrected(0);
            List<String> failed = List.of(name(award, "R"), name(award, "T"));
            answer(run, HEADER + failed.get(0) + ",FAILED,AC01\n" + failed.get(1) + ",FAILED,AC01\n");
            corrected(failed.get(0), "6299990000000000020", "测试农商行");
            corrected(-30_000);
            RunFile next = runs.prepare(ONE, COUNTY, MONTH.next()).run();
            assertEquals(101_346, reissued(next), "what is due by now, and no more");
            assertEquals(101_346, reissued(runs.prepare(ONE, COUNTY, MONTH.next()).run()), "and not twice");
            runs.release(OTHER, next.id(), Ground.NONE);
            assertEquals(0, sum("select count(*) from overpayment o join award a on a.id = o.award_id where a.number = '" + award + "'"), "what was not issued anew is not asked back");
            corrected(20_000);
            RunFile third = runs.prepare(ONE, COUNTY, MONTH.plusMonths(2)).run();
            assertEquals(List.of(20_000L), third.byKind().stream().filter(kind -> kind.of().equals("BACK_PAY")).map(kind -> kind.total().fen()).toList(), "due again, it is paid back");
            runs.release(OTHER, third.id(), Ground.NONE);
            return open;
        });
    }

    @Test
    void a_failed_line_of_which_nothing_is_due_stays_with_the_fund_and_the_month_closes() throws Exception {
        within(PROVINCE, open -> {
            long run = paid();
            String award = corrected(0);
            answer(run, HEADER + name(award, "R") + ",FAILED,AC01\n" + name(award, "T") + ",FAILED,AC01\n");
            answer(run, all(run, ",SETTLED,"));
            corrected(name(award, "R"), "6299990000000000020", "测试农商行");
            corrected(-123_456);
            database.createNativeQuery("update award_version set top_ups = 0 where not superseded and award_id = (select id from award where number = :award)").setParameter("award", award).executeUpdate();
            database.createNativeQuery("update award_version set until_month = '2019-05' where not superseded and award_id = (select id from award where number = :award)").setParameter("award", award).executeUpdate();
            RunFile next = runs.prepare(ONE, COUNTY, MONTH.next()).run();
            assertEquals(0, reissued(next));
            assertEquals(List.of(FailedLine.Way.NOT_DUE, FailedLine.Way.NOT_DUE), answers.failed(ONE, run, 0).stream().map(FailedLine::way).toList());
            assertEquals(2, answers.standing(ONE, run).open(), "not before the run that says so is released");
            runs.release(OTHER, next.id(), Ground.NONE);
            assertEquals(2, answers.standing(ONE, run).givenBack());
            closing.close(ONE, run);
            return open;
        });
    }

    @Test
    void what_is_not_due_any_more_by_its_release_is_not_paid() throws Exception {
        within(PROVINCE, open -> {
            long run = paid();
            String award = corrected(0);
            answer(run, HEADER + name(award, "R") + ",FAILED,AC01\n");
            corrected(name(award, "R"), "6299990000000000020", "测试农商行");
            long next = runs.prepare(ONE, COUNTY, MONTH.next()).run().id();
            corrected(-1);
            database.createNativeQuery("update award_version set regular = regular + 1, from_month = '2019-06' where not superseded and award_id = (select id from award where number = :award)").setParameter("award", award).executeUpdate();
            database.createNativeQuery("insert into award_version (award_id, office_code, category, from_month, until_month, regular, top_ups, member_count, revision) select award_id, office_code, category, '2019-05', '2019-05', regular - 1,"
                + " top_ups, member_count, revision + 1 from award_version where not superseded and award_id = (select id from award where number = :award)").setParameter("award", award).executeUpdate();
            assertEquals("payment.changedSince", key(() -> runs.release(OTHER, next, Ground.NONE)), "a failed line");
            return open;
        });
        within(PROVINCE, open -> {
            paid();
            begun(1);
            long next = runs.prepare(ONE, COUNTY, MONTH.next()).run().id();
            database.createNativeQuery("update award_version set from_month = '2019-06' where award_id = (select max(award_id) from back_pay where run_id = :run)").setParameter("run", next).executeUpdate();
            assertEquals("payment.changedSince", key(() -> runs.release(OTHER, next, Ground.NONE)), "back-pay");
            return open;
        });
    }

    private static String name(String award, String mark) {
        return award + "-" + MONTH.toString().replace("-", "") + "-" + mark;
    }

    private static long reissued(RunFile run) {
        return run.byKind().stream().filter(kind -> kind.of().equals("REISSUE")).mapToLong(kind -> kind.total().fen()).sum();
    }

    @Test
    void a_cancelled_run_gives_the_failed_line_free_for_the_next_one() throws Exception {
        within(PROVINCE, open -> {
            long run = paid();
            String name = names(run).get(0);
            answer(run, HEADER + name + ",FAILED,AC01\n");
            corrected(name, "6299990000000000020", "测试农商行");
            long next = runs.prepare(ONE, COUNTY, MONTH.next()).run().id();
            assertEquals(FailedLine.Way.REISSUED, answers.failed(ONE, run, 0).get(0).way());
            database.flush();
            database.createNativeQuery("update payment_run set state = 'CANCELLED', cancellation = id where id = :run").setParameter("run", next).executeUpdate();
            database.clear();
            assertEquals(FailedLine.Way.CORRECTED, answers.failed(ONE, run, 0).get(0).way());
            assertTrue(runs.prepare(ONE, COUNTY, MONTH.next()).run().byKind().stream().anyMatch(sum -> sum.of().equals("REISSUE")));
            return open;
        });
    }

    @Test
    void a_failed_line_that_nobody_can_be_paid_stays_with_the_fund() throws Exception {
        within(PROVINCE, open -> {
            long run = paid();
            List<String> names = names(run);
            answer(run, HEADER + names.get(0) + ",FAILED,MD07\n");
            answer(run, all(run, ",SETTLED,"));
            answers.giveBack(OTHER, run, names.get(0));
            assertEquals(FailedLine.Way.RETURNED, answers.failed(ONE, run, 0).get(0).way());
            corrected(names.get(0), "6299990000000000020", "测试农商行");
            assertFalse(runs.prepare(ONE, COUNTY, MONTH.next()).run().byKind().stream().anyMatch(sum -> !List.of("REGULAR", "TOP_UP").contains(sum.of())), "neither issued anew nor paid back");
            closing.close(ONE, run);
            return open;
        });
        within(PROVINCE, open -> {
            long run = paid();
            String name = names(run).get(0);
            answer(run, HEADER + name + ",FAILED,MD07\n");
            answers.giveBack(OTHER, run, name);
            assertEquals("payment.notFailed", key(() -> answers.giveBack(OTHER, run, name)), "not twice");
            return open;
        });
        within(PROVINCE, open -> {
            long run = paid();
            assertEquals("payment.notFailed", key(() -> answers.giveBack(OTHER, run, names(run).get(0))));
            return open;
        });
    }

    @Test
    void a_family_confirmed_after_the_release_is_paid_back_once_in_the_next_run() throws Exception {
        within(PROVINCE, open -> {
            paid();
            begun(1);
            RunFile next = runs.prepare(ONE, COUNTY, MONTH.next()).run();
            assertEquals(List.of(new RunFile.Total("BACK_PAY", 1, new Money(131346))), next.byKind().stream().filter(sum -> sum.of().equals("BACK_PAY")).toList());
            assertEquals(next.total(), runs.prepare(ONE, COUNTY, MONTH.next()).run().total());
            assertEquals(131346, sum("select sum(from_central + from_province + from_municipality + from_county + from_donation) from back_pay where run_id = " + next.id()));
            runs.release(OTHER, next.id(), Ground.NONE);
            assertFalse(runs.prepare(ONE, COUNTY, MONTH.next().next()).run().byKind().stream().anyMatch(sum -> sum.of().equals("BACK_PAY")));
            return open;
        });
    }

    /** The newest award is worth so much more, or less, in its first month, as a correction says; its version follows. */
    private String corrected(long difference) {
        Object[] award = (Object[]) database.createNativeQuery("select id, number from award where id = (select max(id) from award)", Object[].class).getSingleResult();
        String key = RowKey.fresh();
        database.createNativeQuery("insert into award_event (award_id, office_code, at, act, officer_subject, officer_account, officer_name, role, to_state, row_key, detail_sealed)"
            + " select id, office_code, '2019-06-12 09:00:00', 'CORRECT', 'x', 'x', 'x', 'APPROVER', 'ACTIVE', :key, 'x' from award where id = :award").setParameter("key", key).setParameter("award", award[0]).executeUpdate();
        database.createNativeQuery("insert into award_difference (award_id, office_code, event_id, month, regular_before, regular_after, top_ups_before, top_ups_after)"
            + " select e.award_id, e.office_code, e.id, '2019-05', v.regular, v.regular + :difference, v.top_ups, v.top_ups from award_event e join award_version v on v.award_id = e.award_id and not v.superseded"
            + " where e.row_key = :key").setParameter("difference", difference).setParameter("key", key).executeUpdate();
        database.createNativeQuery("update award_version set regular = regular + :difference where award_id = :award and not superseded").setParameter("difference", difference).setParameter("award", award[0]).executeUpdate();
        return (String) award[1];
    }

    @Test
    void a_rise_and_a_cut_that_are_backdated_come_to_nothing_twice() throws Exception {
        within(PROVINCE, open -> {
            paid();
            String award = corrected(10_000);
            RunFile next = runs.prepare(ONE, COUNTY, MONTH.next()).run();
            assertEquals(List.of(new RunFile.Total("BACK_PAY", 1, new Money(10_000))), next.byKind().stream().filter(sum -> sum.of().equals("BACK_PAY")).toList());
            runs.release(OTHER, next.id(), Ground.NONE);
            assertEquals(award, corrected(-30_000));
            runs.prepare(ONE, COUNTY, MONTH.next().next());
            runs.prepare(ONE, COUNTY, MONTH.next().next());
            RecoveryFile excess = recoveries.find(ONE, award);
            assertEquals(List.of(new RecoveryFile.Excess(MONTH, new Money(30_000))), excess.months(), "the month itself with what was paid back for it, once");
            corrected(30_000);
            RunFile third = runs.prepare(ONE, COUNTY, MONTH.plusMonths(2)).run();
            assertFalse(third.byKind().stream().anyMatch(sum -> sum.of().equals("BACK_PAY")), "what is asked back and due again was never given back");
            assertEquals(Money.ZERO, recoveries.find(ONE, award).row().sums().found(), "and is asked no longer");
            return open;
        });
    }

    @Test
    void what_was_never_paid_can_never_be_recovered() throws Exception {
        within(PROVINCE, open -> {
            long run = paid();
            answer(run, all(run, ",FAILED,AC04"));
            String award = corrected(-30_000);
            runs.prepare(ONE, COUNTY, MONTH.next());
            assertEquals("access.notFound", key(() -> recoveries.find(ONE, award)));
            return open;
        });
    }

    @Test
    void a_recovery_is_planned_received_waived_and_written_off_by_named_persons_and_never_exceeds_what_is_left() throws Exception {
        within(PROVINCE, open -> {
            paid();
            String award = corrected(-30_000);
            runs.prepare(ONE, COUNTY, MONTH.next());
            recoveries.plan(ONE, award, new Money(10_000), "每月一百元");
            recoveries.receive(OTHER, award, new Money(6_000), "现金");
            recoveries.waive(ONE, award, new Money(9_000), "家庭困难");
            RecoveryFile file = recoveries.writeOff(OTHER, award, new Money(15_000), "无法追回");
            assertEquals(Money.ZERO, file.row().sums().outstanding());
            assertEquals(List.of(ONE.name(), OTHER.name(), ONE.name(), OTHER.name()), file.entries().stream().map(RecoveryFile.Entry::by).toList());
            assertEquals(List.of(award), recoveries.list(ONE, 0).rows().stream().map(RecoveryRow::award).filter(award::equals).toList());
            return open;
        });
        for (Asking asking : List.<Asking>of(award -> recoveries.receive(ONE, award, new Money(1), "x"), award -> recoveries.waive(ONE, award, new Money(30_001), "x"),
            award -> recoveries.writeOff(ONE, award, Money.ZERO, "x"), award -> recoveries.waive(ONE, award, new Money(1), " "), award -> recoveries.plan(ONE, award, Money.ZERO, "x"))) {
            within(PROVINCE, open -> {
                paid();
                String award = corrected(-30_000);
                runs.prepare(ONE, COUNTY, MONTH.next());
                assertThrows(Refused.class, () -> asking.about(award));
                return open;
            });
        }
        within(PROVINCE, open -> {
            paid();
            String award = corrected(-30_000);
            runs.prepare(ONE, COUNTY, MONTH.next());
            recoveries.plan(ONE, award, new Money(10_000), "每月一百元");
            recoveries.receive(ONE, award, new Money(10_000), "现金");
            assertEquals("payment.overCap", key(() -> recoveries.receive(ONE, award, new Money(1), "现金")));
            return open;
        });
    }

    /** Something that is asked about an award. */
    @FunctionalInterface
    private interface Asking {
        void about(String award);
    }

    @Test
    void results_and_outcomes_are_written_once() throws Exception {
        for (String change : List.of("update payment_result set status = 'SETTLED' where run_id = :run", "delete from payment_result where run_id = :run", "delete from payment_outcome where run_id = :run",
            "update award_account set bank = 'x' where id > :run", "delete from back_pay where run_id = :run", "update overpayment set amount = 0 where run_id = :run", "delete from recovery_act where id = :run")) {
            within(PROVINCE, open -> {
                RuntimeException refused = assertThrows(RuntimeException.class, () -> database.createNativeQuery(change).setParameter("run", 1L).executeUpdate());
                assertTrue(said(refused).contains("denied"), () -> said(refused));
                return open;
            });
        }
    }

    private static String said(Throwable thrown) {
        return thrown == null ? "" : thrown.getMessage() + " " + said(thrown.getCause());
    }
}
