package org.tongchou.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.tongchou.http.Installation;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** A county full of invented awards, so that a run of it takes long enough to be hit. */
final class Payees {

    private static final int CHUNK = 5000;
    private static final long LEAST = 20_000;
    private static final int SPREAD = 977;

    private final String county;
    private final int households;

    Payees(String county, int households) {
        this.county = county;
        this.households = households;
    }

    /** Writes the awards of the county, payable from a month on; each is paid a sum of its own, every third a top-up besides. */
    void load(String fromMonth) throws SQLException {
        try (Connection database = Installation.database();
            PreparedStatement awards = database.prepareStatement("insert into award (number, certificate, application_number, office_code, category, state, holder_name, member_count,"
                + " recheck_class, recheck_due, account_holder, account_sealed, account_bank, version) values (?, ?, ?, ?, ?, 'ACTIVE', ?, 1, 'ANNUAL', '2099-01-01', ?, ?, '测试银行', 0)")) {
            database.setAutoCommit(false);
            for (int household = 1; household <= households; household++) {
                add(awards, household);
                if (household % CHUNK == 0 || household == households) {
                    awards.executeBatch();
                    database.commit();
                }
            }
            versions(database, fromMonth);
            database.commit();
        }
    }

    private void add(PreparedStatement awards, int household) throws SQLException {
        String number = "%s-F%06d".formatted(township(household), household);
        String name = "测试" + household;
        String account = "6299%015d".formatted(household);
        Object[] values = {number, "F-" + number, "F-" + number, township(household), household % 2 == 0 ? "URBAN" : "RURAL", name, name,
            Seals.own().seal(SealedColumn.ACCOUNT, number, account)};
        for (int at = 0; at < values.length; at++) {
            awards.setObject(at + 1, values[at]);
        }
        awards.addBatch();
    }

    private String township(int household) {
        return county + "%03d".formatted(1 + household % 3);
    }

    private void versions(Connection database, String fromMonth) throws SQLException {
        try (PreparedStatement versions = database.prepareStatement("insert into award_version (award_id, office_code, category, member_count, from_month, regular, top_ups)"
            + " select id, office_code, category, 1, ?, ? + id % ?, if(id % 3 = 0, 5000, 0) from award where office_code like ? and number like '%-F%'")) {
            versions.setString(1, fromMonth);
            versions.setLong(2, LEAST);
            versions.setInt(3, SPREAD);
            versions.setString(4, county + "%");
            versions.executeUpdate();
        }
    }
}
