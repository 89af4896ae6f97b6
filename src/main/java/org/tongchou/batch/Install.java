package org.tongchou.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.WallClock;
import org.tongchou.audit.Signet;
import org.tongchou.sealing.Generation;
import org.tongchou.sealing.KeyFile;
import org.tongchou.sealing.KeyRing;
import org.tongchou.sealing.KeyState;
import org.tongchou.sealing.Seals;
import org.tongchou.sealing.Suite;

/**
 * Prepares the database, run before the server as the owner of the schema: migrations, rights of the application's user, divisions,
 * standards, rule packs, in demonstration mode the invented province, and what the trail begins with. Run again it adds what is missing and keeps all data.
 */
public final class Install {

    private static final long SEED = 20260701;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(BusinessClock.ZONE);

    private Install() {
    }

    /** Reads its settings from the environment; see config/ for every variable. */
    public static void main(String[] arguments) throws Exception {
        Map<String, String> settings = System.getenv();
        String url = needed(settings, "TONGCHOU_DB_URL");
        String user = needed(settings, "TONGCHOU_DB_OWNER_USER");
        String password = needed(settings, "TONGCHOU_DB_OWNER_PASSWORD");
        Path config = Path.of(needed(settings, "TONGCHOU_CONFIG"));
        try (Connection database = DriverManager.getConnection(url, user, password)) {
            keys(database, new KeyFile(Path.of(needed(settings, "TONGCHOU_KEYS"))), settings.getOrDefault("TONGCHOU_SUITE", ""));
        }
        migrate(url, user, password, needed(settings, "TONGCHOU_DB_APP_USER"));
        try (Connection database = DriverManager.getConnection(url, user, password)) {
            database.setAutoCommit(false);
            new SealWhatIsClear(Seals.own()).in(database);
            new DivisionFile(config.resolve("divisions")).load(database);
            new StandardFiles(config).load(database);
            new ShareFiles(config).load(database);
            demonstration(settings, config, database);
            new PackWhatIsMissing(Seals.own()).in(database);
            new PayeeAccounts(database, Seals.own()).keep();
            TrailBegin.takeOver(database, new Signet(needed(settings, "TONGCHOU_TRAIL_KEY")), MOMENT.format(WallClock.now()));
            database.commit();
        }
    }

    /** The first keys of a new installation; those that are there stay, and lost ones are never replaced by others. */
    private static void keys(Connection database, KeyFile file, String suite) throws IOException, SQLException {
        if (file.exists()) {
            System.out.printf("Keys: %s%n", file.anew());
        } else if (holdsSealed(database)) {
            throw new IllegalStateException("the key file is missing, but the database holds sealed fields: put the file back from its copy; without it they stay unreadable");
        } else {
            file.write(new KeyRing(List.of(Generation.fresh(1, suite.isBlank() ? Suite.AES : Suite.valueOf(suite), KeyState.ACTIVE, new SecureRandom()))));
            System.out.printf("Keys: made, %s%n", file.anew());
        }
    }

    private static boolean holdsSealed(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
            ResultSet column = statement.executeQuery("select 1 from information_schema.columns where table_schema = database() and table_name = 'application' and column_name = 'declaration_sealed'")) {
            if (!column.next()) {
                return false;
            }
        }
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery("select 1 from application where declaration_sealed is not null limit 1")) {
            return row.next();
        }
    }

    private static void migrate(String url, String user, String password, String application) {
        var result = Flyway.configure().dataSource(url, user, password).locations("classpath:db/migration")
            .placeholders(Map.of("schema", schemaOf(url), "application", application)).load().migrate();
        System.out.printf("Database: %d migrations carried out, schema version %s%n", result.migrationsExecuted, result.targetSchemaVersion);
    }

    private static void demonstration(Map<String, String> settings, Path config, Connection database) throws Exception {
        if (!Boolean.parseBoolean(settings.getOrDefault("TONGCHOU_DEMONSTRATION", "false"))) {
            return;
        }
        long households = Long.parseLong(settings.getOrDefault("TONGCHOU_DEMONSTRATION_HOUSEHOLDS", "2000"));
        LocalDate today = Optional.ofNullable(settings.get("TONGCHOU_DEMONSTRATION_DAY")).filter(day -> !day.isBlank()).map(LocalDate::parse)
            .orElseGet(() -> WallClock.now().atZone(BusinessClock.ZONE).toLocalDate());
        DemonstrationFunds.load(database, households, today);
        DemonstrationProvince.load(database, households, SEED, today);
    }

    /** The schema's name in a JDBC address such as {@code jdbc:mysql://127.0.0.1:13306/tongchou?…}. */
    static String schemaOf(String url) {
        String path = url.substring(url.indexOf("//") + 2);
        int slash = path.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("TONGCHOU_DB_URL names no schema: it must look like jdbc:mysql://host:port/schema");
        }
        return path.substring(slash + 1).split("[?;]")[0];
    }

    private static String needed(Map<String, String> settings, String name) {
        return Optional.ofNullable(settings.get(name)).filter(value -> !value.isBlank())
            .orElseThrow(() -> new IllegalArgumentException(name + " is not set; see config/ for what it means"));
    }
}
