package org.tongchou.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tongchou.json.Json;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.SealedColumn.Walk;
import org.tongchou.sealing.Seals;

/**
 * Seals under the active key what another one sealed, while people work: row by row in the order of the keys, each row changed only if it is still what was
 * read. What somebody writes meanwhile is sealed with the active key already.
 */
final class Resealing {

    private static final int BLOCK = 100;
    private static final String FILES = "application";

    private final Connection database;
    private final Seals seals;
    private final int from;
    private final Bookmark bookmark;
    private final Pace pace;

    /** Keeps to a number of rows a second. */
    interface Pace {
        void rows(int done) throws InterruptedException;
    }

    /** @param from the number of the key that leaves @param to the number of the active one */
    Resealing(Connection database, Seals seals, int from, int to, Pace pace) {
        this.database = database;
        this.seals = seals;
        this.from = from;
        this.bookmark = new Bookmark(database, from, to);
        this.pace = pace;
    }

    /** Goes over all tables until nothing is sealed or found by the key that leaves; what it was when this began may have been written back meanwhile. */
    void all() throws SQLException, InterruptedException {
        Map<String, Long> left;
        do {
            files();
            for (String table : walked(Walk.BY_ID).map(SealedColumn::table).distinct().toList()) {
                numbered(table, Walk.BY_ID, BLOCK);
            }
            for (String table : walked(Walk.ONE_BY_ONE).map(SealedColumn::table).distinct().toList()) {
                numbered(table, Walk.ONE_BY_ONE, 1);
            }
            for (SealedColumn column : walked(Walk.INDEXED).toList()) {
                indexed(column);
            }
            for (SealedColumn column : walked(Walk.AT_ONCE).toList()) {
                atOnce(column);
            }
            left = left(true);
            for (String table : left.keySet()) {
                bookmark.reach(table, 0, false);
            }
            database.commit();
        } while (!left.isEmpty());
    }

    /**
     * How many rows of each table are still sealed with the key that leaves; without the tables that have none, and without the entries of persons, which go
     * last.
     *
     * @param last asks for the rows with a lock, so that it waits for everybody who has one of them in hand and may write it back: for a file that is being drafted
     * by its number series, for every other act by its file. No lock is kept on what does not match, so nobody has to wait for this.
     */
    Map<String, Long> left(boolean last) throws SQLException {
        Map<String, Long> left = new TreeMap<>();
        String lock = last ? " for share" : "";
        count("select count(*) from number_series where last < ?" + lock, 0);
        for (SealedColumn column : SealedColumn.values()) {
            if (column.walk() != Walk.ENTRIES) {
                long rows = count("select count(*) from " + column.table() + " where substring(" + column.column() + ", 3, 2) = ?" + lock, new byte[] {(byte) (from >> Byte.SIZE), (byte) from});
                if (rows > 0) {
                    left.merge(column.table(), rows, Long::sum);
                }
            }
        }
        long found = count("select count(*) from application_member where id_index like ?" + lock, from + ".%");
        if (found > 0) {
            left.merge(FILES, found, Long::sum);
        }
        database.rollback();
        return left;
    }

    private long count(String sql, Object value) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(sql)) {
            query.setObject(1, value);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** The files with their members' indexes and the entries of their persons, one file a transaction, locked as every act on it locks it. */
    private void files() throws SQLException, InterruptedException {
        List<Long> block = next(FILES, BLOCK);
        while (!block.isEmpty()) {
            for (long id : block) {
                file(id);
                bookmark.reach(FILES, id, false);
                database.commit();
                pace.rows(1);
            }
            block = next(FILES, BLOCK);
        }
        bookmark.reach(FILES, bookmark.reached(FILES), true);
        database.commit();
    }

    private List<Long> next(String table, int most) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement("select id from " + table + " where id > ? order by id limit " + most)) {
            query.setLong(1, bookmark.reached(table));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        database.rollback();
        return ids;
    }

    private void file(long id) throws SQLException {
        try (PreparedStatement query = database.prepareStatement("select number, declaration_sealed from application where id = ? for update")) {
            query.setLong(1, id);
            try (ResultSet row = query.executeQuery()) {
                if (row.next()) {
                    String declared = seals.open(SealedColumn.DECLARATION, row.getString(1), row.getBytes(2));
                    if (Seals.keyOf(row.getBytes(2)) == from) {
                        write("update application set declaration_sealed = ? where id = ?", seals.seal(SealedColumn.DECLARATION, row.getString(1), declared), id);
                    }
                    for (JsonNode member : Json.parse(declared).path("members")) {
                        write("update application_member set id_index = ? where application_id = ? and ref = ?",
                            seals.index(Seals.Purpose.MEMBER, new CitizenNumber(member.path("idNumber").asText())), id, member.path("ref").asText());
                    }
                }
            }
        }
        persons(id);
    }

    /**
     * Enters the persons of a file under the active key beside the one that leaves, so that nobody can be entered elsewhere under either. Whoever was entered
     * while the active key was arriving is there already, sealed by the one that leaves.
     */
    private void persons(long id) throws SQLException {
        try (PreparedStatement query = database.prepareStatement("select person_index, number_sealed from standing where application_id = ? and person_index like ?")) {
            query.setLong(1, id);
            query.setString(2, from + ".%");
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    String number = seals.open(SealedColumn.STANDING, rows.getString(1), rows.getBytes(2));
                    String index = seals.index(Seals.Purpose.STANDING, new CitizenNumber(number));
                    write("insert into standing (person_index, application_id, number_sealed) values (?, ?, ?)"
                        + " on duplicate key update number_sealed = if(application_id = values(application_id), values(number_sealed), number_sealed)", index, id, seals.seal(SealedColumn.STANDING, index, number));
                }
            }
        }
    }

    private void numbered(String table, Walk walk, int most) throws SQLException, InterruptedException {
        List<SealedColumn> columns = walked(walk).filter(column -> column.table().equals(table)).toList();
        List<Long> block = next(table, most);
        while (!block.isEmpty()) {
            long last = block.get(block.size() - 1);
            for (SealedColumn column : columns) {
                reseal(column, "id between ? and ?", block.get(0), last);
            }
            bookmark.reach(table, last, false);
            database.commit();
            pace.rows(block.size());
            block = next(table, most);
        }
        bookmark.reach(table, bookmark.reached(table), true);
        database.commit();
    }

    /** The persons of the register, each with the index by which a family's persons find them. */
    private void indexed(SealedColumn column) throws SQLException, InterruptedException {
        List<Long> block = next(column.table(), BLOCK);
        while (!block.isEmpty()) {
            for (long id : block) {
                person(column, id);
            }
            bookmark.reach(column.table(), block.get(block.size() - 1), false);
            database.commit();
            pace.rows(block.size());
            block = next(column.table(), BLOCK);
        }
        bookmark.reach(column.table(), bookmark.reached(column.table()), true);
        database.commit();
    }

    private void person(SealedColumn column, long id) throws SQLException {
        try (PreparedStatement query = database.prepareStatement("select " + column.row() + ", " + column.column() + " from " + column.table() + " where id = ? for update")) {
            query.setLong(1, id);
            try (ResultSet row = query.executeQuery()) {
                if (row.next() && Seals.keyOf(row.getBytes(2)) == from) {
                    String number = seals.open(column, row.getString(1), row.getBytes(2));
                    write("update " + column.table() + " set " + column.column() + " = ?, id_index = ? where id = ?", seals.seal(column, row.getString(1), number),
                        seals.index(Seals.Purpose.REGISTER, new CitizenNumber(number)), id);
                }
            }
        }
    }

    private static Stream<SealedColumn> walked(Walk walk) {
        return Arrays.stream(SealedColumn.values()).filter(column -> column.walk() == walk);
    }

    private void atOnce(SealedColumn column) throws SQLException, InterruptedException {
        reseal(column, "true");
        database.commit();
        pace.rows(1);
    }

    private void reseal(SealedColumn column, String which, Object... values) throws SQLException {
        String key = "substring(" + column.column() + ", 3, 2) = ?";
        try (PreparedStatement query = database.prepareStatement("select " + column.row() + ", " + column.column() + " from " + column.table() + " where " + which + " and " + key)) {
            bind(query, values);
            query.setBytes(values.length + 1, new byte[] {(byte) (from >> Byte.SIZE), (byte) from});
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    byte[] before = rows.getBytes(2);
                    byte[] after = seals.sealBytes(column, rows.getString(1), seals.openBytes(column, rows.getString(1), before));
                    change(column, which, after, values, before);
                }
            }
        }
    }

    private void change(SealedColumn column, String which, byte[] after, Object[] values, byte[] before) throws SQLException {
        List<Object> all = new ArrayList<>(List.of(after));
        all.addAll(Arrays.asList(values));
        all.add(before);
        write("update " + column.table() + " set " + column.column() + " = ? where " + which + " and " + column.column() + " = ?", all.toArray());
    }

    private void write(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
    }

    /** Takes the entries under the key that leaves away; every person is entered under the active one by now. */
    void withoutOldEntries() throws SQLException {
        try (PreparedStatement delete = database.prepareStatement("delete from standing where person_index like ? limit " + BLOCK)) {
            delete.setString(1, from + ".%");
            int block = BLOCK;
            while (block == BLOCK) {
                block = delete.executeUpdate();
                database.commit();
            }
        }
    }
}
