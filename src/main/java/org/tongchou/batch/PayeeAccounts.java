package org.tongchou.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.tongchou.sealing.RowKey;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** Keeps the account of every award that has none in the list of accounts yet: those of before that list, and the invented ones. */
final class PayeeAccounts {

    private static final int BLOCK = 500;
    private static final String BEFORE = "2000-01-01";
    /** Each award's accounts are looked up by themselves: as a join, every block would read all that the blocks before it wrote. */
    private static final String MISSING = "select a.id, a.office_code, a.number, a.account_holder, a.account_bank, a.account_sealed from award a"
        + " where a.id > ? and (select c.award_id from award_account c where c.award_id = a.id limit 1) is null order by a.id limit " + BLOCK;

    private final Connection database;
    private final Seals seals;

    PayeeAccounts(Connection database, Seals seals) {
        this.database = database;
        this.seals = seals;
    }

    void keep() throws SQLException {
        try (PreparedStatement query = database.prepareStatement(MISSING);
            DemonstrationTable accounts = new DemonstrationTable(database, "award_account", "award_id", "office_code", "since", "holder", "bank", "row_key", "account_sealed")) {
            long after = 0;
            long done;
            do {
                done = after;
                after = block(query, accounts, after);
            } while (after > done);
        }
    }

    private long block(PreparedStatement query, DemonstrationTable accounts, long after) throws SQLException {
        long last = after;
        query.setLong(1, after);
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                last = row.getLong(1);
                String key = RowKey.fresh();
                String number = seals.open(SealedColumn.ACCOUNT, row.getString(3), row.getBytes(6));
                accounts.add(last, row.getString(2), BEFORE, row.getString(4), row.getString(5), key,
                    seals.seal(SealedColumn.PAYEE, SealedColumn.row(last, key), number));
            }
        }
        accounts.send();
        database.commit();
        return last;
    }
}
