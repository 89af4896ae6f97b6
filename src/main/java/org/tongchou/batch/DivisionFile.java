package org.tongchou.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Loads the division tree of the whole country: 31 provinces, 342 municipalities, 2,978 counties, 41,352 townships. */
final class DivisionFile {

    private static final int BATCH = 5_000;

    private final Path folder;

    DivisionFile(Path folder) {
        this.folder = folder;
    }

    /** Adds the offices that are not there yet, and takes over changed names; an office is never removed, files refer to it. */
    void load(Connection database) throws IOException, SQLException {
        long there = count(database);
        int inFiles = 0;
        for (String file : List.of("provinces.csv", "cities.csv", "areas.csv", "streets.csv")) {
            List<List<String>> rows = Csv.rows(folder.resolve(file));
            inFiles += rows.size();
            if (there < inFiles) {
                insert(database, rows);
            }
        }
        database.commit();
        System.out.printf("Offices: %d%n", count(database));
    }

    private static void insert(Connection database, List<List<String>> rows) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("insert into office (code, name, parent) values (?, ?, ?)"
            + " on duplicate key update name = values(name)")) {
            int waiting = 0;
            for (List<String> row : rows) {
                String code = row.get(0);
                insert.setString(1, code);
                insert.setString(2, row.get(1));
                insert.setString(3, parentOf(code));
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static String parentOf(String code) {
        return switch (code.length()) {
            case 2 -> null;
            case 4 -> code.substring(0, 2);
            case 6 -> code.substring(0, 4);
            case 9 -> code.substring(0, 6);
            default -> throw new IllegalArgumentException("A division code has 2, 4, 6 or 9 digits, this one does not: " + code);
        };
    }

    private static long count(Connection database) throws SQLException {
        try (PreparedStatement query = database.prepareStatement("select count(*) from office"); ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
