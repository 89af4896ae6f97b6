package org.tongchou.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Loads the published standards and rule packs of the configuration; what is there already stays as it is, for published is published. */
final class StandardFiles {

    private final Path config;

    StandardFiles(Path config) {
        this.config = config;
    }

    void load(Connection database) throws IOException, SQLException {
        standards(database);
        new RulePackFiles(config.resolve("rule-packs")).load(database);
        database.commit();
    }

    private void standards(Connection database) throws IOException, SQLException {
        for (List<String> row : Csv.rows(config.resolve("standards/standards.csv"))) {
            new StandardLine(row).load(database);
        }
    }
}
