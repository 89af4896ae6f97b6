package org.tongchou.payment;

import com.mysql.cj.jdbc.MysqlDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.persistence.Scope;
import org.tongchou.sealing.Generation;
import org.tongchou.sealing.KeyFile;
import org.tongchou.sealing.KeyRing;
import org.tongchou.sealing.KeyState;
import org.tongchou.sealing.RowKey;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;
import org.tongchou.sealing.Suite;

/**
 * Writes the file of many lines for the banks and reads as many answers, with the house's own classes and statements, where as many were paid in each of so many
 * months before. Run by deploy/benchmark bank on a database server of its own, which is thrown away.
 */
public final class BankBenchmark {

    private static final double SECOND = 1_000_000_000;
    private static final Month MONTH = new Month(2026, 11);
    private static final OfficeCode COUNTY = new OfficeCode("340302");
    private static final Officer OFFICER = new Officer("x", "cp-340302", "测试员", COUNTY, EnumSet.of(Role.COUNTY_PAYMENTS), new Jurisdiction(COUNTY));
    private static final int BANKS = 3;
    private static final int BATCH = 2_000;

    private final Connection database;
    private final int lines;
    private final int history;

    private BankBenchmark(Connection database, int lines, int history) {
        this.database = database;
        this.lines = lines;
        this.history = history;
    }

    public static void main(String[] arguments) throws SQLException, IOException {
        String url = System.getenv("TONGCHOU_DB_URL");
        String user = System.getenv("TONGCHOU_DB_OWNER_USER");
        String password = System.getenv("TONGCHOU_DB_OWNER_PASSWORD");
        KeyFile keys = new KeyFile(Path.of(System.getenv("TONGCHOU_KEYS")));
        if (!keys.exists()) {
            keys.write(new KeyRing(List.of(Generation.fresh(1, Suite.AES, KeyState.ACTIVE, new SecureRandom()))));
        }
        Flyway.configure().dataSource(url, user, password).locations("classpath:db/migration")
            .placeholders(Map.of("schema", url.replaceFirst(".*/", "").replaceFirst("\\?.*", ""), "application", System.getenv("TONGCHOU_DB_APP_USER"))).load().migrate();
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        try (Connection database = DriverManager.getConnection(url, user, password);
            EntityManagerFactory factory = Persistence.createEntityManagerFactory("tongchou", Map.of("jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", source, "hibernate.connection.isolation", "2"))) {
            database.setAutoCommit(false);
            BankBenchmark benchmark = new BankBenchmark(database, Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
            benchmark.fill();
            benchmark.measure(factory.createEntityManager());
        }
    }

    private void measure(EntityManager manager) throws IOException {
        BankLines out = new BankLines();
        out.database = manager;
        BankWriting files = new BankWriting();
        files.lines = out;
        LineResults results = new LineResults();
        results.database = manager;
        manager.getTransaction().begin();
        try (Scope scope = Scope.open(OFFICER.scope())) {
            PaymentRun run = manager.find(PaymentRun.class, 1L);
            for (FileFormat format : FileFormat.values()) {
                long begun = System.nanoTime();
                Path file = Files.createTempFile("bank-", ".part");
                List<BankSum> banks = out.banks(OFFICER.scope(), run);
                BankSum whole = new BankSum("", banks.stream().mapToLong(BankSum::lines).sum(), banks.stream().map(BankSum::total).reduce(Money.ZERO, Money::plus));
                files.write(OFFICER, run, format, Files.newOutputStream(file), banks, whole);
                tell("file " + format.mark() + " (" + (Files.size(file) >> 20) + " MB)", begun);
                Files.delete(file);
            }
            Path answer = answer();
            long begun = System.nanoTime();
            long key = results.begin(OFFICER.scope(), run, OFFICER, LocalDateTime.of(2026, 11, 4, 9, 0), "f".repeat(64));
            AnswerBlock block = new AnswerBlock(results, OFFICER.scope(), run, key);
            try (InputStream in = Files.newInputStream(answer)) {
                CsvReturns.read(in, block::take);
            }
            block.write();
            manager.getTransaction().commit();
            tell("returns " + results.counts(OFFICER.scope(), run, key), begun);
            Files.delete(answer);
        }
    }

    private void tell(String what, long begun) {
        double seconds = (System.nanoTime() - begun) / SECOND;
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("%s of %d lines: %.1f s, %.1f s for a million; heap in use %d of at most %d MB%n", what, lines, seconds, seconds * 1_000_000 / lines,
            (runtime.totalMemory() - runtime.freeMemory()) >> 20, runtime.maxMemory() >> 20);
    }

    private static String number(int at) {
        return "340302001-2026-A%06d".formatted(at);
    }

    private Path answer() throws IOException {
        Path file = Files.createTempFile("answer-", ".csv");
        try (Writer text = Files.newBufferedWriter(file)) {
            text.write("endToEndId,status,reason\n");
            for (int at = 1; at <= lines; at++) {
                text.write(number(at) + "-202611-R," + (at % 500 == 0 ? "FAILED,AC04\n" : "SETTLED,\n"));
            }
        }
        return file;
    }

    private void fill() throws SQLException {
        long begun = System.nanoTime();
        for (int run = 1; run <= history + 1; run++) {
            update("insert into payment_run (id, office_code, month, state, version, line_count, total, prepared_by, prepared_name, prepared_at, released_by, released_name, released_at) values (" + run
                + ", '340302', '" + MONTH.plusMonths(1 - run) + "', 'RELEASED', 0, " + lines + ", 0, 'x', 'x', '2026-11-02', 'y', 'y', '2026-11-03')");
        }
        try (PreparedStatement awards = database.prepareStatement("insert into award (id, number, certificate, application_number, office_code, category, state, holder_name, member_count, recheck_class,"
            + " recheck_due, account_holder, account_sealed, account_bank, version) values (?, ?, ?, ?, '340302001', 'URBAN', 'ACTIVE', '测试家甲', 2, 'ANNUAL', '2027-01-01', '测试家甲', 'x', '测试银行', 0)");
            PreparedStatement accounts = database.prepareStatement("insert into award_account (id, award_id, office_code, since, holder, bank, row_key, account_sealed)"
                + " values (?, ?, '340302001', '2026-01-01', '测试家甲', ?, ?, ?)")) {
            for (int at = 1; at <= lines; at++) {
                String key = RowKey.fresh();
                add(awards, at, number(at), "C" + at, "F" + at);
                add(accounts, at, at, "测试银行" + at % BANKS, key, Seals.own().seal(SealedColumn.PAYEE, SealedColumn.row(at, key), "6299990000000000012"));
                if (at % BATCH == 0 || at == lines) {
                    awards.executeBatch();
                    accounts.executeBatch();
                    database.commit();
                }
            }
        }
        for (int run = history + 1; run >= 1; run--) {
            update("insert into payment_line (run_id, award_id, office_code, category, month, kind, amount, member_count, account_id, from_county) select " + run + ", id, office_code, category, '"
                + MONTH.plusMonths(1 - run) + "', 'REGULAR', 20000 + mod(id * 7919, 80000), 2, id, 20000 + mod(id * 7919, 80000) from award");
            database.commit();
        }
        update("analyze table award, award_account, payment_line");
        System.out.printf("%d lines and %d months before filled in %.1f s%n", lines, history, (System.nanoTime() - begun) / SECOND);
    }

    private static void add(PreparedStatement insert, Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            insert.setObject(at + 1, values[at]);
        }
        insert.addBatch();
    }

    private void update(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
