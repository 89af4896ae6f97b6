package org.tongchou.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import org.tongchou.law.award.Recovery;
import org.tongchou.sealing.LaidAside;
import org.tongchou.sealing.RowKey;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/**
 * What a family is asked to give back, against what really reached it: lines that fail at the bank afterwards, lines that were issued anew in vain, runs that were given up, months
 * that are due again, families that moved; and what comes back is in the books by the sources it was paid from.
 */
@ExtendWith(ArquillianExtension.class)
class DemandsIT extends Container {

    private static final Month MONTH = Month.of(Planted.DAY).next();
    private static final long PAID = 131_346;
    private static final Officer ONE = officer(COUNTY, Role.COUNTY_PAYMENTS);
    private static final Officer OTHER = second(COUNTY);
    private static final Officer AUDITOR = officer(PROVINCE, Role.AUDITOR);

    @Inject
    Runs runs;

    @Inject
    BeforeRelease before;

    @Inject
    BankAnswers answers;

    @Inject
    Recoveries recoveries;

    @Inject
    WholeMonth wholeMonth;

    @Inject
    BooksCheck books;

    @Inject
    FundDesk funds;

    @Inject
    Event<ApplicationConfirmed> confirmations;

    @PersistenceContext
    EntityManager database;

    private RunFile prepared(Month month) {
        database.flush();
        return runs.prepare(ONE, COUNTY, month).run();
    }

    private long released(Month month) {
        long run = prepared(month).id();
        runs.release(OTHER, run, Ground.NONE);
        return run;
    }

    /** A family, paid in its first month. */
    private long paid() {
        Planted.funds(funds, ONE, MONTH.year());
        confirmations.fire(Planted.confirmed(HERE));
        return released(MONTH);
    }

    private static long paid(RunFile run, String kind) {
        return run.byKind().stream().filter(sum -> sum.of().equals(kind)).mapToLong(sum -> sum.total().fen()).sum();
    }

    /** The bank says of lines of the newest award in a run that they failed. */
    private void fails(long run, String kinds) throws Exception {
        List<?> names = database.createNativeQuery("select concat(a.number, '-', replace(l.month, '-', ''), '-', case l.kind when 'REGULAR' then 'R' when 'TOP_UP' then 'T' when 'BACK_PAY' then 'B' else 'I' end)"
            + " from payment_line l join award a on a.id = l.award_id where l.run_id = :run and l.award_id = (select max(id) from award) and find_in_set(l.kind, :kinds) > 0", String.class)
            .setParameter("run", run).setParameter("kinds", kinds).getResultList();
        assertFalse(names.isEmpty());
        StringBuilder text = new StringBuilder("endToEndId,status,reason\n");
        names.forEach(name -> text.append(name).append(",FAILED,AC04\n"));
        try (LaidAside file = LaidAside.fresh()) {
            try (OutputStream out = file.writing()) {
                out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            }
            assertEquals(names.size(), answers.read(ONE, run, ReturnFormat.CSV, file).failed());
        }
    }

    /** The newest award is paid to another account from now on. */
    private void otherAccount() {
        Object[] award = (Object[]) database.createNativeQuery("select id, office_code, holder_name from award where id = (select max(id) from award)", Object[].class).getSingleResult();
        String key = RowKey.fresh();
        database.createNativeQuery("insert into award_account (award_id, office_code, since, holder, bank, row_key, account_sealed) values (?1, ?2, '2019-06-01', ?3, ?4, ?5, ?6)")
            .setParameter(1, award[0]).setParameter(2, award[1]).setParameter(3, award[2]).setParameter(4, "测试农商行").setParameter(5, key)
            .setParameter(6, Seals.own().seal(SealedColumn.PAYEE, SealedColumn.row(award[0], key), "6299990000000000020")).executeUpdate();
    }

    /** The newest award is worth so much more, or less, in its first month, as a correction says; its version of that month follows. @return its number */
    private String corrected(long difference) {
        Object[] award = (Object[]) database.createNativeQuery("select id, number from award where id = (select max(id) from award)", Object[].class).getSingleResult();
        database.createNativeQuery("insert into award_version (award_id, office_code, category, member_count, from_month, until_month, regular, top_ups, revision, superseded)"
            + " select v.award_id, v.office_code, v.category, v.member_count, '2019-06', null, v.regular, v.top_ups, 1 + v.revision, false from award_version v where v.award_id = :award and v.from_month = '2019-05'"
            + " and v.until_month is null").setParameter("award", award[0]).executeUpdate();
        database.createNativeQuery("update award_version set until_month = '2019-05' where award_id = :award and from_month = '2019-05'").setParameter("award", award[0]).executeUpdate();
        String key = RowKey.fresh();
        database.createNativeQuery("insert into award_event (award_id, office_code, at, act, officer_subject, officer_account, officer_name, role, to_state, row_key, detail_sealed)"
            + " select id, office_code, '2019-06-12 09:00:00', 'CORRECT', 'x', 'x', 'x', 'APPROVER', 'ACTIVE', :key, 'x' from award where id = :award").setParameter("key", key).setParameter("award", award[0]).executeUpdate();
        database.createNativeQuery("insert into award_difference (award_id, office_code, event_id, month, regular_before, regular_after, top_ups_before, top_ups_after)"
            + " select e.award_id, e.office_code, e.id, '2019-05', v.regular, v.regular + :difference, v.top_ups, v.top_ups from award_event e join award_version v on v.award_id = e.award_id and v.from_month = '2019-05'"
            + " where e.row_key = :key").setParameter("difference", difference).setParameter("key", key).executeUpdate();
        database.createNativeQuery("update award_version set regular = regular + :difference where award_id = :award and from_month = '2019-05'").setParameter("difference", difference).setParameter("award", award[0]).executeUpdate();
        return (String) award[1];
    }

    private Recovery sums(String award) {
        return recoveries.find(ONE, award).row().sums();
    }

    private long found(String award) {
        return number("select coalesce(sum(o.amount), 0) from overpayment o join award a on a.id = o.award_id where a.number = '" + award + "'");
    }

    private long number(String sql) {
        return ((Number) database.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private void booksHold() {
        database.flush();
        assertEquals(List.of(), EveryBookQuestion.findings(books, AUDITOR));
    }

    @Test
    void what_was_found_before_the_bank_said_that_the_line_failed_is_asked_no_longer() throws Exception {
        within(PROVINCE, open -> {
            long run = paid();
            String award = corrected(-30_000);
            prepared(MONTH.next());
            assertEquals(new Money(30_000), sums(award).found());
            fails(run, "REGULAR,TOP_UP");
            prepared(MONTH.next());
            assertEquals(Money.ZERO, sums(award).found());
            assertEquals(List.of(), recoveries.find(ONE, award).months());
            assertTrue(recoveries.list(ONE, 0).rows().stream().noneMatch(row -> row.award().equals(award)));
            booksHold();
            return open;
        });
    }

    @Test
    void of_a_month_whose_amount_failed_nothing_is_asked_that_the_family_should_have_had() throws Exception {
        within(PROVINCE, open -> {
            long run = paid();
            fails(run, "REGULAR");
            String award = corrected(-30_000);
            prepared(MONTH.next());
            assertEquals(0, found(award), "it had the top-ups only, and more than those is due");
            otherAccount();
            assertEquals(93_456, paid(prepared(MONTH.next()), "REISSUE"), "no more than is due");
            assertEquals(0, found(award), "what is issued anew has not arrived before its run is released");
            runs.release(OTHER, prepared(MONTH.next()).id(), Ground.NONE);
            prepared(MONTH.plusMonths(2));
            assertEquals(0, found(award), "and what was not issued anew has not arrived at all");
            booksHold();
            return open;
        });
    }

    @Test
    void a_line_that_was_issued_anew_in_vain_has_not_arrived() throws Exception {
        within(PROVINCE, open -> {
            long run = paid();
            fails(run, "REGULAR,TOP_UP");
            otherAccount();
            long next = released(MONTH.next());
            String award = corrected(-30_000);
            fails(next, "REISSUE");
            prepared(MONTH.plusMonths(2));
            assertEquals(0, found(award));
            otherAccount();
            RunFile second = prepared(MONTH.plusMonths(2));
            assertEquals(101_346, paid(second, "REISSUE"), "the second time no more than is due by now");
            runs.release(OTHER, second.id(), Ground.NONE);
            prepared(MONTH.plusMonths(3));
            assertEquals(0, found(award));
            booksHold();
            fails(second.id(), "REISSUE");
            corrected(-20_000);
            otherAccount();
            RunFile third = prepared(MONTH.plusMonths(3));
            assertEquals(81_346, paid(third, "REISSUE"), "and a third time, less what was let go before");
            runs.release(OTHER, third.id(), Ground.NONE);
            corrected(50_000);
            assertEquals(50_000, paid(prepared(MONTH.plusMonths(4)), "BACK_PAY"), "due again after all");
            booksHold();
            return open;
        });
    }

    @Test
    void back_pay_that_failed_has_not_arrived() throws Exception {
        within(PROVINCE, open -> {
            paid();
            corrected(10_000);
            long next = released(MONTH.next());
            String award = corrected(-30_000);
            fails(next, "BACK_PAY");
            prepared(MONTH.plusMonths(2));
            assertEquals(new Money(20_000), sums(award).found());
            return open;
        });
    }

    @Test
    void what_a_run_that_is_given_up_would_have_paid_is_neither_asked_back_nor_paid_once_more() throws Exception {
        within(PROVINCE, open -> {
            paid();
            corrected(10_000);
            RunFile next = prepared(MONTH.next());
            assertEquals(10_000, paid(next, "BACK_PAY"));
            String award = corrected(-10_000);
            prepared(MONTH.next());
            assertEquals(0, found(award), "nothing has left yet");
            before.cancel(ONE, next.id());
            assertEquals(0, paid(prepared(MONTH.next()), "BACK_PAY"));
            assertEquals(0, found(award));
            return open;
        });
    }

    @Test
    void what_a_run_that_is_given_up_found_of_money_that_left_before_stays_found_once() throws Exception {
        within(PROVINCE, open -> {
            paid();
            String award = corrected(-30_000);
            RunFile next = prepared(MONTH.next());
            recoveries.waive(ONE, award, new Money(5_000), "家庭困难");
            before.cancel(ONE, next.id());
            prepared(MONTH.next());
            assertEquals(new Recovery(new Money(30_000), Money.ZERO, new Money(5_000), Money.ZERO), sums(award));
            booksHold();
            return open;
        });
    }

    @Test
    void what_is_due_again_and_was_not_given_back_yet_is_asked_no_longer_and_not_paid_twice() throws Exception {
        within(PROVINCE, open -> {
            paid();
            String award = corrected(-30_000);
            released(MONTH.next());
            corrected(20_000);
            assertEquals(0, paid(prepared(MONTH.plusMonths(2)), "BACK_PAY"));
            assertEquals(new Money(10_000), sums(award).outstanding());
            prepared(MONTH.plusMonths(2));
            assertEquals(new Money(10_000), sums(award).outstanding());
            booksHold();
            return open;
        });
    }

    @Test
    void what_was_waived_stays_with_the_family_once() throws Exception {
        within(PROVINCE, open -> {
            paid();
            String award = corrected(-30_000);
            released(MONTH.next());
            recoveries.waive(ONE, award, new Money(25_000), "家庭困难");
            recoveries.writeOff(ONE, award, new Money(5_000), "无法追回");
            corrected(30_000);
            assertEquals(0, paid(prepared(MONTH.plusMonths(2)), "BACK_PAY"), "the family has it already");
            assertEquals(new Recovery(new Money(30_000), Money.ZERO, new Money(25_000), new Money(5_000)), sums(award));
            runs.release(OTHER, prepared(MONTH.plusMonths(2)).id(), Ground.NONE);
            corrected(-30_000);
            prepared(MONTH.plusMonths(3));
            assertEquals(Money.ZERO, sums(award).outstanding(), "what was waived for a month is not asked anew for it");
            booksHold();
            return open;
        });
    }

    @Test
    void what_came_back_is_paid_again_when_it_is_due_again_and_only_that() throws Exception {
        within(PROVINCE, open -> {
            paid();
            String award = corrected(-30_000);
            released(MONTH.next());
            recoveries.plan(ONE, award, new Money(10_000), "每月一百元");
            recoveries.receive(OTHER, award, new Money(6_000), "现金");
            recoveries.waive(ONE, award, new Money(4_000), "家庭困难");
            corrected(30_000);
            assertEquals(6_000, paid(prepared(MONTH.plusMonths(2)), "BACK_PAY"));
            assertEquals(new Recovery(new Money(10_000), new Money(6_000), new Money(4_000), Money.ZERO), sums(award));
            runs.release(OTHER, prepared(MONTH.plusMonths(2)).id(), Ground.NONE);
            assertEquals(0, paid(prepared(MONTH.plusMonths(3)), "BACK_PAY"), "once");
            corrected(-30_000);
            prepared(MONTH.plusMonths(3));
            assertEquals(new Money(26_000), sums(award).outstanding(), "300.00 too much once more, of which 40.00 are waived");
            booksHold();
            return open;
        });
    }

    /** What a source had back by recoveries. */
    private long back(String source) {
        return number("select coalesce(sum(p.credit - p.debit), 0) from fund_posting p join fund_transaction t on t.id = p.transaction_id where t.kind = 'RECOVERY' and p.account = 'RETURNED' and p.source = '" + source + "'");
    }

    private long part(String award, String source) {
        return number("select coalesce(sum(o.from_" + source.toLowerCase() + "), 0) from overpayment o join award a on a.id = o.award_id where a.number = '" + award + "'");
    }

    @Test
    void what_comes_back_is_with_its_sources_to_the_fen_whatever_the_receipts() throws Exception {
        within(PROVINCE, open -> {
            paid();
            String award = corrected(-30_001);
            released(MONTH.next());
            recoveries.plan(ONE, award, new Money(30_001), "一次退回");
            long balance = number("select coalesce(sum(balance), 0) from fund_balance where office_code = '340302'");
            for (long fen : new long[] {1, 3_333, 7, 1, 26_659}) {
                recoveries.receive(OTHER, award, new Money(fen), "现金");
                booksHold();
            }
            assertEquals(Money.ZERO, sums(award).outstanding());
            assertEquals(5 + 1, recoveries.find(ONE, award).entries().size());
            assertEquals(balance + 30_001, number("select sum(balance) from fund_balance where office_code = '340302'"));
            for (String source : List.of("CENTRAL", "PROVINCE", "MUNICIPALITY", "COUNTY", "DONATION")) {
                assertEquals(part(award, source), back(source), source);
            }
            assertTrue(back("CENTRAL") > 0 && back("COUNTY") > 0, "more than one bears it");
            return open;
        });
    }

    @Test
    void a_family_that_moved_settles_with_the_county_whose_money_it_was() throws Exception {
        within(PROVINCE, open -> {
            paid();
            String award = corrected(-30_000);
            moved(award);
            prepared(MONTH.next());
            assertEquals(new Money(30_000), sums(award).found());
            assertEquals(HERE, recoveries.find(ONE, award).row().township());
            assertTrue(recoveries.list(ONE, 0).rows().stream().anyMatch(row -> row.award().equals(award)));
            recoveries.waive(ONE, award, new Money(30_000), "家庭困难");
            assertEquals(1, recoveries.find(ONE, award).entries().size());
            Officer far = officer(OTHER_COUNTY, Role.COUNTY_PAYMENTS);
            assertTrue(recoveries.list(far, 0).rows().stream().noneMatch(row -> row.award().equals(award)));
            assertEquals("access.notFound", assertThrows(Refused.class, () -> recoveries.find(far, award)).key());
            return open;
        });
        within(PROVINCE, open -> {
            paid();
            String award = corrected(10_000);
            moved(award);
            RunFile next = prepared(MONTH.next());
            assertEquals(10_000, paid(next, "BACK_PAY"));
            assertEquals(next.total(), runs.release(OTHER, next.id(), Ground.NONE).total());
            assertEquals(List.of("340302001"), database.createNativeQuery("select distinct x.office_code from (select b.office_code, b.award_id from back_pay b union all select l.office_code, l.award_id from payment_line l) x"
                + " join award a on a.id = x.award_id where a.number = :award", String.class).setParameter("award", award).getResultList());
            booksHold();
            return open;
        });
        within(PROVINCE, open -> {
            confirmations.fire(Planted.confirmed(HERE));
            paid();
            String award = corrected(-30_000);
            moved(award);
            Officer administrator = officer(PROVINCE, Role.ADMINISTRATOR);
            database.flush();
            wholeMonth.begin(administrator, MONTH.next());
            for (long run : wholeMonth.waiting(administrator)) {
                wholeMonth.fill(administrator, run);
            }
            assertEquals(new Money(30_000), sums(award).found(), "the month prepared for all counties finds the same");
            return open;
        });
    }

    /** An award goes to another county from the second month on, as a transfer moves it. */
    private void moved(String award) {
        database.createNativeQuery("update award a join award_version v on v.award_id = a.id set v.office_code = '340303001' where a.number = :award and v.from_month >= '2019-06'").setParameter("award", award).executeUpdate();
        database.createNativeQuery("update award a join award_event r on r.award_id = a.id set r.office_code = '340303001' where a.number = :award").setParameter("award", award).executeUpdate();
        database.createNativeQuery("update award set office_code = '340303001' where number = :award").setParameter("award", award).executeUpdate();
        database.clear();
    }
}
