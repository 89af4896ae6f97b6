package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongchou.Programs;
import org.tongchou.Programs.Verdict;

/**
 * The books of the running installation hold; and in a copy without the database's own constraints, each invariant of payments.md that is broken behind
 * everybody's back is found and its row named.
 */
@Tag("http")
@TestInstance(Lifecycle.PER_CLASS)
class LedgerCheckIT {

    private static final List<String> TABLES = List.of("payment_run", "payment_line", "payment_hold", "payment_override", "payment_outcome", "payment_result", "reissue_less", "back_pay", "overpayment", "recovery_act", "subsidy", "award", "award_version", "award_difference", "fund_share", "fund_balance",
        "fund_transaction", "fund_posting", "fund_carry", "fund_allocation", "fund_allocation_part", "price_trigger", "heating_rate");
    /** A released line of the demonstration. */
    private static final String LINE = "(select id from (select min(l.id) as id from payment_line l join payment_run r on r.id = l.run_id and r.released_at is not null where l.kind = 'REGULAR') x)";

    /** That line as back-pay of its own month. */
    private static final String BACK_PAY = "insert into back_pay (id, run_id, award_id, office_code, month, number, cancellation, amount, from_central, from_province, from_municipality, from_county,"
        + " from_donation) select -1, run_id, award_id, office_code, month, 0, 0, amount, from_central, from_province, from_municipality, from_county, from_donation from payment_line where id = " + LINE;

    private static final String AS_BACK_PAY = "update payment_line l join back_pay b on b.id = -1 and b.award_id = l.award_id and b.month = l.month and b.run_id = l.run_id set l.kind = 'BACK_PAY' where l.kind = 'REGULAR'";

    /** That line as paid too much, borne by the county. */
    private static final String EXCESS = "insert into overpayment (id, run_id, award_id, office_code, category, month, number, amount, from_central, from_province, from_municipality, from_county,"
        + " from_donation) select -1, run_id, award_id, office_code, category, month, 0, 100, 0, 0, 0, 100, 0 from payment_line where id = " + LINE;

    /** All of it given back, without an entry. */
    private static final String GIVEN_BACK = "insert into recovery_act (id, award_id, office_code, act, amount, month, row_key, text_sealed, officer_subject, officer_name, at, demand_month, from_central, from_province,"
        + " from_municipality, from_county, from_donation) select -1, award_id, office_code, 'RECEIVE', 100, month, 'key', '', 'x', 'x', '2026-10-09', month, 0, 0, 0, 100, 0 from overpayment where id = -1";

    private Connection copy;

    @BeforeAll
    void a_copy_without_constraints() throws SQLException {
        String url = Installation.setting("tongchou.db.url", "").replaceFirst("/tongchou\\?", "/tongchou_trial?");
        try (Connection root = Installation.database(); Statement statement = root.createStatement()) {
            statement.execute("drop database if exists tongchou_trial");
            statement.execute("create database tongchou_trial character set utf8mb4 collate utf8mb4_0900_bin");
            for (String table : TABLES) {
                statement.execute("create table tongchou_trial." + table + " as select * from tongchou." + table);
            }
            statement.execute("create table tongchou_trial.application as select id, number, decided_on from tongchou.application");
            statement.execute("create table tongchou_trial.application_member as select application_id, ref, id_index from tongchou.application_member");
            for (String key : List.of("payment_line (award_id, month, kind)", "award_version (award_id)", "application (number)", "application_member (application_id)", "fund_posting (transaction_id)",
                "award (id)", "payment_run (id)")) {
                statement.execute("create index of_the_copy on tongchou_trial." + key);
            }
        }
        copy = DriverManager.getConnection(url, Installation.setting("tongchou.db.owner.user", "tongchou_owner"), System.getenv("TONGCHOU_DB_OWNER_PASSWORD"));
        copy.setAutoCommit(false);
    }

    @AfterAll
    void gone() throws SQLException {
        copy.close();
        try (Connection root = Installation.database(); Statement statement = root.createStatement()) {
            statement.execute("drop database tongchou_trial");
        }
    }

    private static Arguments broken(int invariant, String what, String... changes) {
        return Arguments.of(invariant, what, List.of(changes));
    }

    static Stream<Arguments> breaks() {
        return Stream.of(
            Arguments.of(0, "", List.of()),
            broken(1, "an award has two lines of a kind in a month", "insert into payment_line select * from payment_line where id = " + LINE),
            broken(1, "a county has two runs of a month that count", "insert into payment_run select * from payment_run limit 1"),
            broken(1, "a line does not stand as its run does", "update payment_line set cancellation = run_id where id = " + LINE),
            broken(2, "a person counts in two awards in a month", "update application_member m join (select min(application_id) as one, max(application_id) as other from (select m.application_id"
                + " from application_member m join application f on f.id = m.application_id join award a on a.application_number = f.number join payment_line l on l.award_id = a.id"
                + " where l.kind = 'REGULAR' and l.month = (select month from payment_line where id = " + LINE + ")) paid) x on m.application_id in (x.one, x.other) set m.id_index = 'one person'"),
            broken(3, "a line is not what the award amounts to", "update award_version set regular = regular + 1 where award_id = (select award_id from payment_line where id = " + LINE + ")"),
            broken(3, "an award that was confirmed is left out", "delete from payment_line where id = " + LINE),
            broken(4, "a run does not know its lines", "update payment_line set amount = amount + 1, from_county = from_county + 1 where id = " + LINE),
            broken(4, "a run does not know its lines", "update payment_run set total = total + 1 where id = (select run_id from payment_line where id = " + LINE + ")"),
            broken(5, "a split is not the line", "update payment_line set from_central = from_central + 1 where id = " + LINE),
            broken(5, "a part is not its share to the fen", "update payment_line set from_central = from_central - 2, from_donation = from_donation + 2 where id = " + LINE),
            broken(5, "a part is not its share to the fen", "update payment_line l join (select max(o.id) as id from payment_line o join payment_line m on m.id = " + LINE + " and o.run_id = m.run_id"
                + " and o.office_code = m.office_code and o.category = m.category) other on l.id = other.id set l.from_central = l.from_central + 1, l.from_county = l.from_county - 1",
                "update payment_line set from_central = from_central - 1, from_county = from_county + 1 where id = " + LINE),
            broken(5, "a part of back-pay is not the share of its month to the fen", BACK_PAY, AS_BACK_PAY, "update back_pay set from_central = from_central + 20, amount = amount + 20 where id = -1"),
            broken(5, "a line of back-pay is not what was found for its months", BACK_PAY, AS_BACK_PAY, "update back_pay set from_central = from_central - 1, from_county = from_county + 1 where id = -1"),
            broken(5, "a line of a subsidy is not what was found for its periods", "update payment_line set kind = 'HEATING' where id = " + LINE),
            broken(5, "a line that is issued anew is not what failed", "update payment_line set kind = 'REISSUE' where id = " + LINE),
            broken(5, "a failed line is not in what issues it anew", "insert into payment_outcome (line_id, run_id, cancellation, office_code, outcome, officer_subject, officer_name, at)"
                + " select id, run_id, 0, office_code, 'NOT_DUE', 'x', 'x', '2026-10-09' from payment_line where id = " + LINE),
            broken(5, "a line failed before it was paid", "insert into payment_result (line_id, run_id, return_id, office_code, status, reason) select id, run_id, if(s.status = 'FAILED', 1, 2), office_code, s.status, ''"
                + " from payment_line join (select 'FAILED' as status union all select 'SETTLED') s where id = " + LINE),
            broken(5, "the books do not have what the lines have", "update payment_line set from_central = from_central - 2, from_donation = from_donation + 2 where id = " + LINE),
            broken(5, "the lines do not have what the books have", "update fund_posting set category = 'UNIFIED' where account = 'PAID' and category = 'RURAL' limit 1"),
            broken(5, "what was paid too much or settled of it is not split", EXCESS, "update overpayment set from_central = 1 where id = -1"),
            broken(5, "what was paid too much or settled of it is not split", EXCESS, GIVEN_BACK, "update recovery_act set from_central = 1 where id = -1"),
            broken(5, "more is settled of a month than was paid too much", EXCESS, GIVEN_BACK, "update recovery_act set from_county = 99, from_central = 1 where id = -1"),
            broken(5, "what came back is not in the books", EXCESS, GIVEN_BACK),
            broken(5, "what came back is not in the books", EXCESS, GIVEN_BACK, "update recovery_act set transaction_id = (select max(id) from fund_transaction where kind = 'PAYMENT') where id = -1"),
            broken(5, "the books have something back that nobody gave", "update fund_transaction set kind = 'RECOVERY' where kind = 'RECEIPT' limit 1"),
            broken(5, "an entry moves what is not its own", "update fund_transaction set kind = 'CORRECTION', corrects = 'BUDGET' where kind = 'RECEIPT' limit 1"),
            broken(5, "an entry moves what is not its own", "update fund_transaction set kind = 'EARMARK' where kind = 'BUDGET' limit 1"),
            broken(5, "a gift is spent where or for what it was not given", "insert into fund_posting (id, transaction_id, office_code, account, source, year, township, category, debit, credit)"
                + " select -1, max(id), '349999', 'PAID', 'DONATION', 2026, '349999001', 'URBAN', 5, 0 from fund_transaction where kind = 'PAYMENT'"),
            broken(5, "what was carried over is not in both years", "update fund_transaction set kind = 'CARRY_OVER' where kind = 'RECEIPT' limit 1"),
            broken(5, "what was carried over is not in both years", "insert into fund_carry (office_code, year, source, number, amount, bound, out_transaction, in_transaction)"
                + " select office_code, year, source, 0, amount, 0, id, id from fund_transaction where kind = 'RECEIPT' limit 1"),
            broken(5, "a pool is not what was passed down", "insert into fund_allocation (id, office_code, year, source, pool, inputs, officer_subject, officer_name, at)"
                + " select -1, office_code, year, source, amount, '{}', 'x', 'x', at from fund_transaction where kind = 'RECEIPT' limit 1",
                "insert into fund_allocation_part (allocation_id, to_office, amount, transaction_id) select -1, t.office_code, t.amount, t.id from fund_transaction t join fund_allocation a on a.id = -1 and a.office_code = t.office_code limit 1"),
            broken(5, "a subsidy has a rate that nobody recorded", "insert into subsidy (id, run_id, award_id, office_code, kind, period, share_month, units, rate, cancellation, amount, from_central, from_province,"
                + " from_municipality, from_county, from_donation) select -1, run_id, award_id, office_code, 'PRICE_SUBSIDY', month, month, 1, 77, 0, 77, 77, 0, 0, 0, 0 from payment_line where id = " + LINE),
            broken(5, "an entry has not as much debit as credit", "update fund_posting set debit = debit + 1 where debit > 0 limit 1"),
            broken(5, "an entry is not what was posted", "update fund_transaction set amount = amount + 1 where kind = 'RECEIPT' limit 1"),
            broken(5, "a posting belongs to no entry", "delete from fund_transaction where kind = 'RECEIPT' limit 1"),
            broken(5, "a posting is on both sides, on none, or below zero", "update fund_posting set credit = debit where debit > 0 limit 1"),
            broken(5, "a released run is not posted exactly once", "delete from fund_transaction where kind = 'PAYMENT' limit 1"),
            broken(5, "a balance is not the sum of its postings", "update fund_balance set received = received + 1 where received > 0 limit 1"),
            broken(5, "postings have no balance", "delete from fund_balance where received > 0 limit 1"),
            broken(5, "a source is below zero or below what is bound", "update fund_balance set earmarked = balance + rural_paid + 1 where source = 'CENTRAL' limit 1"),
            broken(6, "a line pays nothing or less", "update payment_line set amount = 0 where id = " + LINE));
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void a_broken_invariant_is_found_and_named(int invariant, String what, List<String> changes) throws SQLException {
        try (Statement statement = copy.createStatement()) {
            for (String change : changes) {
                assertTrue(statement.executeUpdate(change) > 0, change);
            }
            Verdict verdict = Programs.checkLedger(copy);
            if (changes.isEmpty()) {
                assertEquals(List.of(), verdict.findings(), verdict.text());
            } else {
                assertTrue(verdict.findings().stream().anyMatch(finding -> finding.startsWith("invariant " + invariant + ": " + what + ": ")), verdict.text());
                assertEquals(1, verdict.status());
            }
        } finally {
            copy.rollback();
        }
    }
}
