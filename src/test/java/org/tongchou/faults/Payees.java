package org.tongchou.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.tongchou.http.Installation;
import org.tongchou.sealing.RowKey;
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
            accounts(database);
            database.commit();
        }
    }

    private void add(PreparedStatement awards, int household) throws SQLException {
        String number = number(household);
        String name = name(household);
        batch(awards, number, "F-" + number, "F-" + number, township(household), household % 2 == 0 ? "URBAN" : "RURAL", name, name,
            Seals.own().seal(SealedColumn.ACCOUNT, number, account(household)));
    }

    private static void batch(PreparedStatement insert, Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            insert.setObject(at + 1, values[at]);
        }
        insert.addBatch();
    }

    private String number(int household) {
        return "%s-F%06d".formatted(township(household), household);
    }

    private static String name(int household) {
        return "测试" + household;
    }

    private static String account(int household) {
        return "6299%015d".formatted(household);
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

    /** What the bank's file is written from: each award's account, sealed for its own row. */
    private void accounts(Connection database) throws SQLException {
        try (PreparedStatement accounts = database.prepareStatement("insert into award_account (award_id, office_code, since, holder, bank, row_key, account_sealed)"
                + " values (?, ?, '2000-01-01', ?, '测试银行', ?, ?)");
            PreparedStatement awards = database.prepareStatement("select id, number from award where office_code like ? and number like '%-F%' order by id")) {
            awards.setString(1, county + "%");
            int added = 0;
            try (ResultSet rows = awards.executeQuery()) {
                while (rows.next()) {
                    int household = Integer.parseInt(rows.getString(2).substring(rows.getString(2).lastIndexOf('F') + 1));
                    String key = RowKey.fresh();
                    batch(accounts, rows.getLong(1), township(household), name(household), key, Seals.own().seal(SealedColumn.PAYEE, SealedColumn.row(rows.getLong(1), key), account(household)));
                    if (++added % CHUNK == 0) {
                        accounts.executeBatch();
                    }
                }
            }
            accounts.executeBatch();
        }
    }
}
