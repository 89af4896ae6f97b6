package org.tongchou.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tongchou.kernel.Month;
import org.tongchou.law.calendar.WorkingCalendar;
import org.tongchou.payment.Split;

/** Pays the invented awards for the three months before this one: released runs for every county, a line for all that is owed. */
final class DemonstrationRuns {

    private static final int MONTHS = 3;
    private static final int PREPARED_AFTER = 3;

    private static final String DUE = "select award_id, office_code, category, 'REGULAR' as kind, regular as amount, member_count from award_version"
        + " where office_code like ? and from_month <= ? and (until_month is null or until_month >= ?) and regular > 0"
        + " union all select award_id, office_code, category, 'TOP_UP', top_ups, member_count from award_version"
        + " where office_code like ? and from_month <= ? and (until_month is null or until_month >= ?) and top_ups > 0";

    private final Connection database;
    private final WorkingCalendar calendar;
    private final DemonstrationBooks books;

    DemonstrationRuns(Connection database, WorkingCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
        this.books = new DemonstrationBooks(database);
    }

    void load(LocalDate today) throws SQLException {
        for (String county : counties()) {
            for (int back = MONTHS; back > 0; back--) {
                release(county, Month.of(today).plusMonths(-back));
            }
        }
    }

    private List<String> counties() throws SQLException {
        List<String> counties = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement("select distinct left(office_code, 6) from award order by 1");
            ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                counties.add(rows.getString(1));
            }
        }
        return counties;
    }

    private void release(String county, Month month) throws SQLException {
        long run = run(county, month);
        try (PreparedStatement lines = database.prepareStatement(Split.insert(DUE, books.shares(county, month)))) {
            Object[] values = {run, month.toString(), county + "%", month.toString(), month.toString(), county + "%", month.toString(), month.toString()};
            for (int at = 0; at < values.length; at++) {
                lines.setObject(at + 1, values[at]);
            }
            lines.executeUpdate();
        }
        try (PreparedStatement totals = database.prepareStatement("update payment_run r join (select count(*) as lines_there, coalesce(sum(amount), 0) as paid"
            + " from payment_line where run_id = ?) sums set r.line_count = sums.lines_there, r.total = sums.paid,"
            + " r.versions_seen = (select max(id) from award_version), r.differences_seen = 0 where r.id = ?")) {
            totals.setLong(1, run);
            totals.setLong(2, run);
            totals.executeUpdate();
        }
        books.post(run);
    }

    private long run(String county, Month month) throws SQLException {
        LocalDate prepared = calendar.plusWorkingDays(month.firstDay(), PREPARED_AFTER);
        Object[] values = {county, month.toString(), "demonstration-cp-" + county, "测试发放" + county, prepared.atTime(9, 30),
            "demonstration-cp2-" + county, "测试发放二" + county, calendar.plusWorkingDays(prepared, 1).atTime(10, 15)};
        try (PreparedStatement insert = database.prepareStatement("insert into payment_run (office_code, month, state, version, line_count, total,"
            + " prepared_by, prepared_name, prepared_at, released_by, released_name, released_at) values (?, ?, 'RELEASED', 1, 0, 0, ?, ?, ?, ?, ?, ?)",
            PreparedStatement.RETURN_GENERATED_KEYS)) {
            for (int at = 0; at < values.length; at++) {
                insert.setObject(at + 1, values[at]);
            }
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }
}
