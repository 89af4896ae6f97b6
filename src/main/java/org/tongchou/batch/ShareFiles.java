package org.tongchou.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Loads the shares of the sources from the configuration; those that are there already stay as they are, for months were paid by them. */
final class ShareFiles {

    private static final int CELLS = 9;

    private final Path config;

    ShareFiles(Path config) {
        this.config = config;
    }

    void load(Connection database) throws IOException, SQLException {
        try (PreparedStatement insert = database.prepareStatement("insert into fund_share (region, category, effective_from, central, province, municipality, county, donation, document)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update region = region")) {
            for (List<String> row : Csv.rows(config.resolve("funds/shares.csv"))) {
                if (row.size() != CELLS) {
                    throw new IllegalArgumentException("a line of the file of shares has " + CELLS + " cells, not " + row.size() + ": " + row);
                }
                for (int at = 0; at < CELLS; at++) {
                    insert.setString(at + 1, row.get(at));
                }
                insert.executeUpdate();
            }
        }
        database.commit();
    }
}
