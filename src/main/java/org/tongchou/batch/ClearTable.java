package org.tongchou.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A table that still keeps personal fields in clear text, and how they are sealed.
 *
 * @param table its name
 * @param clear one of its clear columns, which is gone once the table is done
 * @param select the next rows that are not sealed yet, after a key where it has a place for one
 * @param write what is done for each of them
 * @param sealing the values that the writing takes
 * @param rewrite writes the table anew without its clear columns
 */
record ClearTable(String table, String clear, String select, String write, Sealing sealing, String rewrite) {

    private static final int BLOCK = 200;

    /** What is written for a row. */
    interface Sealing {
        Object[] of(ResultSet row) throws SQLException;
    }

    /** Seals and rewrites the table unless that is done already; every block is committed, so that a cut off work goes on where it was. */
    void seal(Connection database) throws SQLException {
        if (!isClear(database)) {
            return;
        }
        try (PreparedStatement rows = database.prepareStatement(select + " limit " + BLOCK); PreparedStatement writing = database.prepareStatement(write)) {
            String key = "";
            while (key != null) {
                key = block(rows, writing, key);
                database.commit();
            }
        }
        try (Statement statement = database.createStatement()) {
            statement.execute(rewrite);
        }
    }

    /** Seals the next rows and answers the key of the last; null if there were none. */
    private String block(PreparedStatement rows, PreparedStatement writing, String after) throws SQLException {
        if (select.contains("?")) {
            rows.setString(1, after);
        }
        String key = null;
        try (ResultSet found = rows.executeQuery()) {
            while (found.next()) {
                key = found.getString(1);
                Object[] values = sealing.of(found);
                for (int at = 0; at < values.length; at++) {
                    writing.setObject(at + 1, values[at]);
                }
                writing.addBatch();
            }
        }
        writing.executeBatch();
        return key;
    }

    private boolean isClear(Connection database) throws SQLException {
        try (PreparedStatement query = database.prepareStatement("select 1 from information_schema.columns where table_schema = database() and table_name = ? and column_name = ?")) {
            query.setString(1, table);
            query.setString(2, clear);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }
}
