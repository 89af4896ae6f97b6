package org.tongchou.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.tongchou.json.Json;

/** Loads the published standards and rule packs of the configuration; what is there already stays as it is, for published is published. */
final class StandardFiles {

    private final Path config;

    StandardFiles(Path config) {
        this.config = config;
    }

    void load(Connection database) throws IOException, SQLException {
        standards(database);
        try (Stream<Path> files = Files.list(config.resolve("rule-packs"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
                pack(database, Json.parse(Files.readString(file)));
            }
        }
        database.commit();
    }

    private void standards(Connection database) throws IOException, SQLException {
        for (List<String> row : Csv.rows(config.resolve("standards/standards.csv"))) {
            new StandardLine(row).load(database);
        }
    }

    private static void pack(Connection database, JsonNode pack) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("insert ignore into rule_pack (region, version, era, effective_from, source, rules)"
            + " values (?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, pack.path("region").asText());
            insert.setInt(2, pack.path("version").asInt());
            insert.setString(3, pack.path("era").asText());
            insert.setString(4, pack.path("from").asText());
            insert.setString(5, pack.path("source").asText());
            insert.setString(6, pack.path("rules").toString());
            insert.executeUpdate();
        }
    }
}
