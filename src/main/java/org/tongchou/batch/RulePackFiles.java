package org.tongchou.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.tongchou.json.Json;
import org.tongchou.standard.PackDocument;

/** Loads the published rule packs of the configuration, each with its draft; a version that is there already stays as it is, for published is published. */
final class RulePackFiles {

    private final Path folder;

    RulePackFiles(Path folder) {
        this.folder = folder;
    }

    void load(Connection database) throws IOException, SQLException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
                JsonNode pack = Json.parse(Files.readString(file));
                if (!isThere(database, pack)) {
                    publish(database, pack, draft(database, pack));
                }
            }
        }
    }

    private static boolean isThere(Connection database, JsonNode pack) throws SQLException {
        try (PreparedStatement query = database.prepareStatement("select 1 from rule_pack where region = ? and version = ?")) {
            query.setString(1, pack.path("region").asText());
            query.setInt(2, pack.path("version").asInt());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static long draft(Connection database, JsonNode pack) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("insert into rule_pack_draft (office_code, era, effective_from, effective_until, source, document, state,"
            + " version, drafted_name, drafted_at) values (?, ?, ?, ?, ?, ?, 'PUBLISHED', 0, '', ?)", Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, pack.path("region").asText());
            insert.setString(2, pack.path("era").asText());
            insert.setString(3, pack.path("from").asText());
            insert.setString(4, until(pack));
            insert.setString(5, pack.path("source").asText());
            insert.setString(6, PackDocument.of(pack).json().toString());
            insert.setString(7, pack.path("from").asText());
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private static void publish(Connection database, JsonNode pack, long id) throws SQLException {
        PackDocument document = PackDocument.of(pack);
        try (PreparedStatement insert = database.prepareStatement("insert into rule_pack (id, region, version, era, effective_from, effective_until, source, rules, sources,"
            + " price_linkage) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, id);
            insert.setString(2, pack.path("region").asText());
            insert.setInt(3, pack.path("version").asInt());
            insert.setString(4, pack.path("era").asText());
            insert.setString(5, pack.path("from").asText());
            insert.setString(6, until(pack));
            insert.setString(7, pack.path("source").asText());
            insert.setString(8, document.rules());
            insert.setString(9, document.sources());
            insert.setString(10, document.priceLinkage());
            insert.executeUpdate();
        }
    }

    private static String until(JsonNode pack) {
        return pack.path("until").isTextual() ? pack.path("until").asText() : null;
    }
}
