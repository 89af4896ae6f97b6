package org.tongchou.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How far a change of keys has come, step by step; kept in the database with each block, so that a cut off change goes on where it was.
 *
 * @param database a connection without auto-commit
 * @param from the number of the key that leaves
 * @param to the number of the key that takes its place
 */
record Bookmark(Connection database, int from, int to) {

    /** The key of the last row that is done. */
    long reached(String step) throws SQLException {
        try (PreparedStatement query = database.prepareStatement("select reached from key_rotation where from_key = ? and to_key = ? and step = ?")) {
            query.setInt(1, from);
            query.setInt(2, to);
            query.setString(3, step);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /** Notes, in the transaction of the rows, how far they go. */
    void reach(String step, long key, boolean done) throws SQLException {
        try (PreparedStatement write = database.prepareStatement("insert into key_rotation (step, from_key, to_key, reached, done) values (?, ?, ?, ?, ?)"
            + " on duplicate key update reached = values(reached), done = values(done)")) {
            write.setString(1, step);
            write.setInt(2, from);
            write.setInt(3, to);
            write.setLong(4, key);
            write.setBoolean(5, done);
            write.executeUpdate();
        }
    }
}
