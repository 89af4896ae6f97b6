package org.tongchou.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.tongchou.json.Json;

/** A line of the standards file: region, category, unit, amount in fen, first day, paper, and how it came about as far as that is known. */
record StandardLine(List<String> cells) {

    private static final String[] COLUMNS = {"category", "unit", "amount", "effective_from", "document", "level", "effective_to", "doc_number", "approved_by",
        "published_on", "method", "inputs"};
    private static final int CATEGORY = 1;
    private static final int FROM = 4;

    StandardLine {
        if (cells.size() != COLUMNS.length + 1) {
            throw new IllegalArgumentException("a line of the standards file has " + (COLUMNS.length + 1) + " cells, not " + cells.size() + ": " + cells);
        }
    }

    /** Publishes the standard with its draft, unless the region has one of that category from that day. */
    void load(Connection database) throws SQLException {
        if (!isThere(database)) {
            insert(database, "standard", "region", "draft_id", draft(database));
        }
    }

    private boolean isThere(Connection database) throws SQLException {
        try (PreparedStatement query = database.prepareStatement("select 1 from standard where region = ? and category = ? and effective_from = ?")) {
            query.setString(1, cells.get(0));
            query.setString(2, cells.get(CATEGORY));
            query.setString(3, cells.get(FROM));
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private long draft(Connection database) throws SQLException {
        return insert(database, "standard_draft", "office_code", "version", 0);
    }

    private long insert(Connection database, String table, String region, String last, long value) throws SQLException {
        boolean draft = table.equals("standard_draft");
        String sql = "insert into " + table + " (" + region + ", " + String.join(", ", COLUMNS) + ", " + last + (draft ? ", state, drafted_by, drafted_name, drafted_at" : "")
            + ") values (" + "?, ".repeat(cells.size()) + "?" + (draft ? ", 'PUBLISHED', '', '', '2026-11-23 00:00:00'" : "") + ")";
        try (PreparedStatement insert = database.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            int at = 1;
            for (Object cell : values().toArray()) {
                insert.setObject(at++, cell);
            }
            insert.setLong(at, value);
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    /** The cells as they are stored: an empty one as nothing, the inputs as a document. */
    private Stream<String> values() {
        List<String> plain = cells.subList(0, cells.size() - 1);
        return Stream.concat(plain.stream(), Stream.of(inputs(cells.get(cells.size() - 1)))).map(cell -> cell.isEmpty() ? null : cell);
    }

    /** {@code consumption=2400000 ratio=35} as a document: amounts are whole numbers of fen, all else decimals as texts. */
    static String inputs(String cell) {
        if (cell.isEmpty()) {
            return "";
        }
        ObjectNode document = Json.object();
        for (String input : cell.split(" ")) {
            String[] parts = input.split("=", 2);
            if (parts[0].equals("ratio") || parts[0].equals("engel")) {
                document.put(parts[0], parts[1]);
            } else {
                document.put(parts[0], Long.parseLong(parts[1]));
            }
        }
        return Json.write(document);
    }
}
