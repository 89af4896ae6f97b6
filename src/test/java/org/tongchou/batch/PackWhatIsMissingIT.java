package org.tongchou.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.http.Installation;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** A family in support that was not packed is packed from its declaration, and it is kept that nothing was packed of it before. */
@Tag("http")
class PackWhatIsMissingIT {

    /** Frozen as the first month of all, so that there is one whose persons can be counted again. */
    private static final String FROZEN = "insert into frozen_month (office_code, month, frozen_by, frozen_at, packed_pasts_seen) values ('349999', '1999-01', 'x', '2026-10-01', 0)";

    @Test
    void what_is_packed_later_was_not_there_when_a_month_was_frozen() throws SQLException {
        try (Connection database = Installation.database()) {
            long family = Installation.number("select min(a.id) from application a join award w on w.application_number = a.number join packed_family p on p.id = a.id"
                + " where not exists (select 1 from packed_family_past x where x.family_id = a.id)");
            String packed = packed(database, family);
            change(database, FROZEN);
            change(database, "update packed_family set id = " + -family + " where id = " + family);
            database.setAutoCommit(false);
            try {
                new PackWhatIsMissing(Seals.own()).in(database);
                assertEquals(packed, packed(database, family));
                assertEquals(1, Installation.number("select count(*) from packed_family_past where family_id = ? and facts_sealed is null", family));
                assertEquals(1, Installation.number("select count(*) from packed_family_past x join packed_family p on p.id = x.family_id and p.office_code = x.office_code where p.id = ?", family));
                new PackWhatIsMissing(Seals.own()).in(database);
                assertEquals(1, Installation.number("select count(*) from packed_family_past where family_id = ?", family), "once");
            } finally {
                change(database, "delete from packed_family_past where family_id = " + family);
                change(database, "delete from packed_family where id = " + family);
                change(database, "update packed_family set id = " + family + " where id = " + -family);
                change(database, "delete from frozen_month where office_code = '349999'");
                database.commit();
            }
        }
    }

    private static void change(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql), sql);
        }
    }

    private static String packed(Connection database, long family) throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery("select facts_sealed from packed_family where id = " + family)) {
            assertTrue(rows.next());
            return Seals.own().open(SealedColumn.PACKED, Long.toString(family), rows.getBytes(1));
        }
    }
}
