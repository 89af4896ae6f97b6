package org.tongchou.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The number series on file, counted on in memory and written back with each chunk, so that real files go on where the invented ones end. */
final class DemonstrationSeries {

    private final Connection database;
    private final Map<String, Long> last = new HashMap<>();
    private final Map<String, Long> changed = new HashMap<>();

    DemonstrationSeries(Connection database) throws SQLException {
        this.database = database;
        try (PreparedStatement query = database.prepareStatement("select series, last from number_series"); ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                last.put(rows.getString(1), rows.getLong(2));
            }
        }
    }

    long last(String series) {
        return last.getOrDefault(series, 0L);
    }

    long next(String series) {
        return set(series, last(series) + 1);
    }

    long set(String series, long number) {
        last.put(series, number);
        changed.put(series, number);
        return number;
    }

    void send() throws SQLException {
        try (PreparedStatement write = database.prepareStatement("insert into number_series (series, last) values (?, ?)"
            + " on duplicate key update last = values(last)")) {
            for (Map.Entry<String, Long> series : changed.entrySet()) {
                write.setString(1, series.getKey());
                write.setLong(2, series.getValue());
                write.addBatch();
            }
            write.executeBatch();
        }
        changed.clear();
    }
}
