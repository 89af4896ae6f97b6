package org.tongchou.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.tongchou.sealing.Generation;
import org.tongchou.sealing.KeyRing;
import org.tongchou.sealing.KeySource;
import org.tongchou.sealing.KeyState;
import org.tongchou.sealing.Seals;
import org.tongchou.sealing.Suite;

/** An empty database as the installation makes it, for measuring: no divisions, no rules, no invented province. */
public final class BenchmarkSchema {

    private record Given(KeyRing ring) implements KeySource {

        @Override
        public KeyRing now() {
            return ring;
        }

        @Override
        public KeyRing anew() {
            return ring;
        }
    }

    private BenchmarkSchema() {
    }

    public static void make(FluentConfiguration flyway, Path config, String url, String user, String password) throws SQLException, IOException {
        flyway.locations("classpath:db/migration").placeholders(Map.of("schema", Install.schemaOf(url), "application", System.getenv("TONGCHOU_DB_APP_USER"))).load().migrate();
        try (Connection database = DriverManager.getConnection(url, user, password)) {
            database.setAutoCommit(false);
            KeyRing ring = new KeyRing(List.of(Generation.fresh(1, Suite.AES, KeyState.ACTIVE, new SecureRandom())));
            new SealWhatIsClear(new Seals(new Given(ring))).in(database);
            new ShareFiles(config).load(database);
            database.commit();
        }
    }
}
