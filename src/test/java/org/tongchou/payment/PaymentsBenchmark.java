package org.tongchou.payment;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.tongchou.batch.BenchmarkSchema;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.fund.Shares;
import org.tongchou.law.rulepack.Category;

/**
 * Prepares, splits and posts a month of many households with the statements of the house, two counties at a time as the job of the whole month does
 * ({@code batch.CountiesOfMonth}), each in a transaction of its own, and writes the same lines by one bare {@code INSERT … SELECT} in the same run. Run by deploy/benchmark payments on a database server of its own, which is thrown away.
 */
public final class PaymentsBenchmark {

    private static final String MONTH = "2026-11";
    private static final int COUNTIES = 100;
    private static final int ROUNDS = 3;
    private static final double SECOND = 1_000_000_000;
    private static final Map<Category, Shares> SHARES = Map.of(
        Category.URBAN, new Shares(Map.of(FundSource.CENTRAL, 5000, FundSource.PROVINCE, 2000, FundSource.MUNICIPALITY, 1000, FundSource.COUNTY, 2000)),
        Category.RURAL, new Shares(Map.of(FundSource.CENTRAL, 6667, FundSource.PROVINCE, 1833, FundSource.MUNICIPALITY, 500, FundSource.COUNTY, 1000)));

    private final Connection database;
    private final Connection beside;
    private final long households;

    private PaymentsBenchmark(Connection database, Connection beside, long households) {
        this.database = database;
        this.beside = beside;
        this.households = households;
    }

    public static void main(String[] arguments) throws SQLException, IOException {
        String url = System.getenv("TONGCHOU_DB_URL");
        String user = System.getenv("TONGCHOU_DB_OWNER_USER");
        String password = System.getenv("TONGCHOU_DB_OWNER_PASSWORD");
        BenchmarkSchema.make(Flyway.configure().dataSource(url, user, password), Path.of(System.getenv("TONGCHOU_CONFIG")), url, user, password);
        try (Connection database = open(url, user, password); Connection beside = open(url, user, password)) {
            new PaymentsBenchmark(database, beside, Long.parseLong(arguments[0])).run();
        }
    }

    private static Connection open(String url, String user, String password) throws SQLException {
        Connection opened = DriverManager.getConnection(url, user, password);
        opened.setAutoCommit(false);
        opened.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return opened;
    }

    private void run() throws SQLException {
        long begun = System.nanoTime();
        fill();
        System.out.printf("%d households filled in %.1f s; MySQL %s%n", households, seconds(begun), text("select version()"));
        double[] own = new double[ROUNDS];
        double[] doubtless = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            empty();
            bare[round] = bare();
            doubtless[round] = counties(PaymentsBenchmark::month);
            own[round] = doubtless[round] + counties(PaymentsBenchmark::doubts);
            System.out.printf("round %d: %s lines; bare %.1f s; prepare, split and books %.1f s (%.2f x); with doubts %.1f s (%.2f x)%n", round + 1,
                text("select count(*) from payment_line"), bare[round], doubtless[round], doubtless[round] / bare[round], own[round], own[round] / bare[round]);
        }
        check();
        System.out.printf("median: bare %.1f s, prepare + split + ledger %.1f s: %.2f x; with looking for doubts %.1f s: %.2f x; heap at most %d MB%n", median(bare), median(doubtless),
            median(doubtless) / median(bare), median(own), median(own) / median(bare), Runtime.getRuntime().maxMemory() >> 20);
    }

    /** What is done for a county on a connection. */
    private interface Work {
        void of(Connection database, String county) throws SQLException;
    }

    /** Seconds until all counties are done, two at a time. */
    private double counties(Work work) {
        long begun = System.nanoTime();
        AtomicInteger next = new AtomicInteger();
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> take(beside, next, work));
        take(database, next, work);
        other.join();
        return seconds(begun);
    }

    private static void take(Connection connection, AtomicInteger next, Work work) {
        try {
            for (int at = next.getAndIncrement(); at < COUNTIES; at = next.getAndIncrement()) {
                work.of(connection, county(at));
                connection.commit();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String county(int at) {
        return Integer.toString(340000 + (at / 10 + 1) * 100 + at % 10 + 1);
    }

    private static void month(Connection database, String county) throws SQLException {
        update(database, "insert into payment_run (office_code, month, state, version, line_count, total, prepared_by, prepared_name, prepared_at) values ('" + county + "', '" + MONTH
            + "', 'PREPARED', 0, 0, 0, 'x', 'x', '2026-11-02')");
        String run = text(database, "select last_insert_id()");
        try (PreparedStatement adding = prepared(database, DueLines.adding(SHARES, false, false), named(county, run))) {
            adding.executeUpdate();
        }
        update(database, "update payment_run r join (select count(*) as lines_there, coalesce(sum(amount), 0) as paid from payment_line where run_id = " + run + ") s"
            + " set r.line_count = s.lines_there, r.total = s.paid, r.state = 'RELEASED', r.released_by = 'y', r.released_name = 'y', r.released_at = '2026-11-03' where r.id = " + run);
        post(database, county, run);
    }

    private static Map<String, String> named(String county, String run) {
        return Map.of("run", run, "month", MONTH, "area", county + "%", "county", county + "%");
    }

    private static void doubts(Connection database, String county) throws SQLException {
        for (String sql : DOUBTS) {
            try (PreparedStatement statement = prepared(database, sql, named(county, "0")); ResultSet rows = statement.executeQuery()) {
                if (rows.next()) {
                    throw new IllegalStateException("nothing here is doubtful");
                }
            }
        }
    }

    private static void post(Connection database, String county, String run) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (Statement statement = database.createStatement(); ResultSet sums = statement.executeQuery("select office_code, category, " + Split.SUMS
            + " from payment_line where run_id = " + run + " group by office_code, category")) {
            while (sums.next()) {
                for (FundSource source : FundSource.values()) {
                    if (sums.getLong(3 + source.ordinal()) > 0) {
                        rows.add(new Object[] {source.name(), sums.getString(1), sums.getString(2), sums.getLong(3 + source.ordinal())});
                    }
                }
            }
        }
        update(database, "insert into fund_transaction (office_code, kind, year, amount, run_id, at, officer_subject, officer_name, row_key) select office_code, 'PAYMENT', 2026, total, id, released_at, 'y', 'y',"
            + " md5(id) from payment_run where id = " + run);
        String number = text(database, "select last_insert_id()");
        String values = String.join(", ", Collections.nCopies(rows.size() * 2, "(" + number + ", 2026, '" + county + "', ?, ?, ?, ?, ?, ?)"));
        try (PreparedStatement insert = database.prepareStatement("insert into fund_posting (transaction_id, year, office_code, account, source, township, category, debit, credit) values " + values)) {
            int at = 1;
            for (Object[] row : rows) {
                for (String account : List.of("PAID", "CASH")) {
                    boolean paid = account.equals("PAID");
                    for (Object value : new Object[] {account, row[0], row[1], row[2], paid ? row[3] : 0L, paid ? 0L : row[3]}) {
                        insert.setObject(at++, value);
                    }
                }
            }
            insert.executeUpdate();
        }
        update(database, "update fund_balance b join (select source, sum(debit) as amount, sum(if(category = 'RURAL', debit, 0)) as rural from fund_posting where transaction_id = " + number
            + " and account = 'PAID' group by source) x on x.source = b.source set b.paid = b.paid + x.amount, b.rural_paid = b.rural_paid + x.rural where b.office_code = '" + county + "' and b.year = 2026");
    }

    private static final String COVERED = " a.office_code like :area and exists (select 1 from award_version v where v.award_id = a.id and not v.superseded and v.from_month <= :month"
        + " and (v.until_month is null or v.until_month >= :month))";

    /** What org.tongchou.award.DoubtfulAwards asks. */
    private static final List<String> DOUBTS = List.of(
        "select a.id from award a join application f on f.number = a.application_number where" + COVERED + " and exists (select 1 from application_member m where m.application_id = f.id)"
            + " and not exists (select 1 from application_member m where m.application_id = f.id and m.name = a.account_holder)",
        "select a.id from award a join application f on f.number = a.application_number where" + COVERED + " and exists (select 1 from application_member m join application_member o"
            + " on o.id_index = m.id_index and o.application_id <> m.application_id join application g on g.id = o.application_id join award b on b.application_number = g.number"
            + " join award_version w on w.award_id = b.id and not w.superseded and w.from_month <= :month and (w.until_month is null or w.until_month >= :month) where m.application_id = f.id)",
        "select a.id from award a where" + COVERED + " and exists (select 1 from award_event e where e.award_id = a.id and e.act = 'APPEAL')");

    private double bare() throws SQLException {
        update("drop table if exists bare_line");
        update("create table bare_line like payment_line");
        long begun = System.nanoTime();
        update("insert into bare_line (run_id, award_id, office_code, category, month, kind, amount, member_count, from_county) select 1, due.award_id, due.office_code, due.category, '" + MONTH
            + "', due.kind, due.amount, due.member_count, due.amount from (select award_id, office_code, category, 'REGULAR' as kind, regular as amount, member_count from award_version"
            + " where not superseded and regular > 0 union all select award_id, office_code, category, 'TOP_UP', top_ups, member_count from award_version where not superseded and top_ups > 0) due"
            + " order by due.award_id, due.kind");
        database.commit();
        return seconds(begun);
    }

    private void empty() throws SQLException {
        for (String table : List.of("fund_posting", "fund_transaction")) {
            update("delete from " + table);
        }
        update("set foreign_key_checks = 0");
        update("truncate table payment_line");
        update("truncate table payment_run");
        update("set foreign_key_checks = 1");
        update("update fund_balance set paid = 0, rural_paid = 0");
        database.commit();
    }

    private void check() throws SQLException {
        String lines = text("select concat(count(*), ' ', sum(amount), ' ', sum(from_central + from_province + from_municipality + from_county + from_donation)) from payment_line");
        String bare = text("select concat(count(*), ' ', sum(amount), ' ', sum(amount)) from bare_line");
        String books = text("select concat(sum(debit), ' ', sum(credit)) from fund_posting");
        if (!lines.equals(bare) || !books.equals(lines.split(" ")[1] + " " + lines.split(" ")[1])) {
            throw new IllegalStateException("not the same lines: " + lines + ", " + bare + ", books " + books);
        }
    }

    private void fill() throws SQLException {
        update("create table number (n bigint not null primary key)");
        update("insert into number with recursive t (n) as (select 0 union all select n + 1 from t where n < 999) select a.n * 1000 + b.n from t a join t b where a.n * 1000 + b.n < " + households);
        String office = "340000 + (mod(n, 100) div 10 + 1) * 100 + mod(n, 10) + 1";
        String township = "concat(" + office + ", lpad(mod(n div 100, 10) + 1, 3, '0'))";
        update("insert into application (id, number, office_code, category, state, version, applicant_name, member_count, declaration_sealed, created_on) select n + 1, concat('F', n), " + township
            + ", if(mod(n, 3) = 0, 'URBAN', 'RURAL'), 'CONFIRMED', 0, '测试家甲', 2, 'x', '2026-01-01' from number");
        update("insert into application_member (application_id, position, ref, name, id_index) select n + 1, p.p, concat('p', p.p), '测试家甲', md5(concat(n, '/', p.p)) from number join (select 1 as p union all select 2) p");
        update("insert into award (id, number, certificate, application_number, office_code, category, state, holder_name, member_count, recheck_class, recheck_due, account_holder, account_sealed,"
            + " account_bank, version) select n + 1, concat('A', n), concat('C', n), concat('F', n), " + township + ", if(mod(n, 3) = 0, 'URBAN', 'RURAL'), 'ACTIVE', '测试家甲', 2, 'ANNUAL', '2027-01-01',"
            + " '测试家甲', 'x', '测试银行', 0 from number");
        update("insert into award_version (award_id, office_code, category, member_count, from_month, regular, top_ups) select n + 1, " + township + ", if(mod(n, 3) = 0, 'URBAN', 'RURAL'), 2, '2026-02',"
            + " 20000 + mod(n * 7919, 80000), if(mod(n, 10) < 3, 5000 + mod(n * 31, 9000), 0) from number");
        for (int county = 0; county < COUNTIES; county++) {
            for (FundSource source : FundSource.values()) {
                update("insert into fund_balance (office_code, year, source, budget, received) values ('" + county(county) + "', 2026, '" + source + "', 1000000000000, 1000000000000)");
            }
        }
        database.commit();
        update("analyze table award, award_version, application, application_member");
    }

    private void update(String sql) throws SQLException {
        update(database, sql);
    }

    private static void update(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static PreparedStatement prepared(Connection database, String sql, Map<String, String> named) throws SQLException {
        Matcher names = Pattern.compile(":([a-z]+)").matcher(sql);
        List<String> values = new ArrayList<>();
        String positional = names.replaceAll(found -> {
            values.add(named.get(found.group(1)));
            return "?";
        });
        PreparedStatement statement = database.prepareStatement(positional);
        for (int at = 0; at < values.size(); at++) {
            statement.setString(at + 1, values.get(at));
        }
        return statement;
    }

    private String text(String sql) throws SQLException {
        return text(database, sql);
    }

    private static String text(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / SECOND;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
