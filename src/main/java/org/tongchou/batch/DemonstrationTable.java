package org.tongchou.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/** Rows for one table, sent in batches. */
final class DemonstrationTable implements AutoCloseable {

    private final PreparedStatement insert;

    DemonstrationTable(Connection database, String table, String... columns) throws SQLException {
        insert = database.prepareStatement("insert into " + table + " (" + String.join(", ", columns) + ") values ("
            + String.join(", ", Collections.nCopies(columns.length, "?")) + ")");
    }

    /** Adds a row, its values in the order of the columns; null for none. */
    void add(Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            insert.setObject(at + 1, values[at]);
        }
        insert.addBatch();
    }

    void send() throws SQLException {
        insert.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
