package org.tongchou.batch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.sealing.RowKey;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/**
 * Seals what a database of before still keeps in clear text, block by block, and writes each table anew without its clear columns: a column that
 * is only dropped stays in the pages. Nothing clear is updated or deleted on the way, which would leave it in the undo log.
 */
final class SealWhatIsClear {

    private final Seals seals;

    SealWhatIsClear(Seals seals) {
        this.seals = seals;
    }

    private List<ClearTable> tables() {
        return List.of(
            new ClearTable("application", "declaration", "select id, number, declaration from application where declaration_sealed is null",
                "update application set declaration_sealed = ? where id = ?",
                row -> new Object[] {seals.seal(SealedColumn.DECLARATION, row.getString(2), row.getString(3)), row.getLong(1)},
                "alter table application modify declaration_sealed longblob not null, drop column declaration, algorithm = copy"),
            new ClearTable("application_member", "id_number", "select application_id, ref, id_number from application_member where id_index is null",
                "update application_member set id_index = ? where application_id = ? and ref = ?",
                row -> new Object[] {seals.index(Seals.Purpose.MEMBER, new CitizenNumber(row.getString(3))), row.getLong(1), row.getString(2)},
                "alter table application_member modify id_index varchar(40) character set ascii collate ascii_bin not null, drop key member_id_number,"
                    + " drop column id_number, drop column birth_date, drop column sex, algorithm = copy"),
            new ClearTable("standing_clear", "id_number", "select id_number, application_id from standing_clear where id_number > ? order by id_number",
                "insert ignore into standing (person_index, application_id, number_sealed) values (?, ?, ?)", this::standing, "drop table standing_clear"),
            new ClearTable("case_event", "detail", "select id, application_id, text, detail from case_event where row_key is null",
                "update case_event set row_key = ?, text_sealed = ?, detail_sealed = ? where id = ?", this::event,
                "alter table case_event modify row_key char(32) character set ascii collate ascii_bin not null, drop column text, drop column detail, algorithm = copy"),
            new ClearTable("assessment", "facts", "select id, application_id, facts, result, result_en from assessment where row_key is null",
                "update assessment set row_key = ?, facts_sealed = ?, result_sealed = ?, result_en_sealed = ? where id = ?", this::assessment,
                "alter table assessment modify row_key char(32) character set ascii collate ascii_bin not null, modify facts_sealed longblob not null,"
                    + " modify result_sealed longblob not null, modify result_en_sealed longblob not null, drop column facts, drop column result,"
                    + " drop column result_en, algorithm = copy"),
            new ClearTable("award", "account_number", "select id, number, account_number from award where account_sealed is null",
                "update award set account_sealed = ? where id = ?",
                row -> new Object[] {seals.seal(SealedColumn.ACCOUNT, row.getString(2), row.getString(3)), row.getLong(1)},
                "alter table award modify account_sealed varbinary(100) not null, drop column account_number, algorithm = copy"));
    }

    private Object[] standing(ResultSet row) throws SQLException {
        String index = seals.index(Seals.Purpose.STANDING, new CitizenNumber(row.getString(1)));
        return new Object[] {index, row.getLong(2), seals.seal(SealedColumn.STANDING, index, row.getString(1))};
    }

    private Object[] event(ResultSet row) throws SQLException {
        String key = RowKey.fresh();
        String place = SealedColumn.row(row.getLong(2), key);
        return new Object[] {key, seals.seal(SealedColumn.EVENT_TEXT, place, row.getString(3)), seals.seal(SealedColumn.EVENT_DETAIL, place, row.getString(4)), row.getLong(1)};
    }

    private Object[] assessment(ResultSet row) throws SQLException {
        String key = RowKey.fresh();
        String place = SealedColumn.row(row.getLong(2), key);
        return new Object[] {key, seals.seal(SealedColumn.FACTS, place, row.getString(3)), seals.seal(SealedColumn.RESULT, place, row.getString(4)),
            seals.seal(SealedColumn.RESULT_EN, place, row.getString(5)), row.getLong(1)};
    }

    /** Seals all that is clear; does nothing where nothing is. @param database a connection without auto-commit */
    void in(Connection database) throws SQLException {
        for (ClearTable table : tables()) {
            table.seal(database);
        }
    }
}
