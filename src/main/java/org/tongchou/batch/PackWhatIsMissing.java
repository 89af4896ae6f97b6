package org.tongchou.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.tongchou.casework.DeclarationReading;
import org.tongchou.household.PackedFacts;
import org.tongchou.sealing.RowKey;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** Packs the facts of the files that have none packed yet, such as those of a version before the simulator, block by block. */
final class PackWhatIsMissing {

    private static final int BLOCK = 500;
    private static final String MISSING = "select a.id, a.office_code, a.number, a.declaration_sealed, case a.state when 'CONFIRMED' then if(exists (select 1 from award w"
        + " where w.application_number = a.number and w.state = 'STOPPED'), 'ENDED', if(a.accepted_on is null, 'WAITING', 'ACTIVE')) when 'REFUSED' then if((select s.outcome from assessment s where s.application_id = a.id"
        + " and s.award_number is null order by s.id desc limit 1) = 'EDGE', 'EDGE', 'REFUSED') else 'WAITING' end, a.state = 'CONFIRMED' from application a"
        + " where not exists (select 1 from packed_family p where p.id = a.id) and a.id > ? order by a.id limit " + BLOCK;

    /** A month that was frozen without the family is counted again without it. */
    private static final String NOTHING_BEFORE = "insert into packed_family_past (family_id, office_code, row_key) select ?, ?, ? from dual"
        + " where exists (select 1 from frozen_month f where f.packed_pasts_seen is not null)";

    private final Seals seals;

    PackWhatIsMissing(Seals seals) {
        this.seals = seals;
    }

    /** @param database a connection without auto-commit */
    void in(Connection database) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(MISSING);
            PreparedStatement insert = database.prepareStatement("insert into packed_family (id, office_code, family_group, facts_sealed) values (?, ?, ?, ?)");
            PreparedStatement nothing = database.prepareStatement(NOTHING_BEFORE)) {
            long last = 0;
            while (last >= 0) {
                last = block(query, insert, nothing, last);
                database.commit();
            }
        }
    }

    /** The key of the last file packed; below zero if there was none. */
    private long block(PreparedStatement query, PreparedStatement insert, PreparedStatement nothing, long after) throws SQLException {
        query.setLong(1, after);
        long last = -1;
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                last = row.getLong(1);
                String declared = seals.open(SealedColumn.DECLARATION, row.getString(3), row.getBytes(4));
                insert.setLong(1, last);
                insert.setString(2, row.getString(2));
                insert.setString(3, row.getString(5));
                insert.setBytes(4, seals.seal(SealedColumn.PACKED, Long.toString(last), PackedFacts.write(DeclarationReading.facts(declared))));
                insert.addBatch();
                if (row.getBoolean(6)) {
                    add(nothing, last, row.getString(2));
                }
            }
        }
        insert.executeBatch();
        nothing.executeBatch();
        return last;
    }

    private static void add(PreparedStatement nothing, long family, String office) throws SQLException {
        nothing.setLong(1, family);
        nothing.setString(2, office);
        nothing.setString(3, RowKey.fresh());
        nothing.addBatch();
    }
}
