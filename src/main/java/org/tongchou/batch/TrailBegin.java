package org.tongchou.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tongchou.audit.Signet;
import org.tongchou.payment.RunMarks;

/**
 * Takes over what was there before the trail was chained: lines of an older version are signed, and each payment run that no line stands for
 * gets one. Once only: as soon as anything is chained, whatever is unsigned or stands for nothing is somebody's forgery and stays one.
 */
final class TrailBegin {

    private static final String OWN_HAND = "installation";
    private static final String RUNS = "select r.id, r.office_code from payment_run r where not exists (select 1 from audit_line l where l.marks is not null"
        + " and l.subject = cast(r.id as char)) order by r.id";

    private final Connection database;
    private final Signet signet;

    private TrailBegin(Connection database, Signet signet) {
        this.database = database;
        this.signet = signet;
    }

    /** @param moment real time, as the column writes it */
    static void takeOver(Connection database, Signet signet, String moment) throws SQLException {
        TrailBegin begin = new TrailBegin(database, signet);
        if (begin.rows("select 1 from audit_link limit 1").isEmpty()) {
            begin.signLines();
            begin.standForRuns(moment);
            database.commit();
        }
    }

    private void signLines() throws SQLException {
        String columns = Signet.COLUMNS.stream().map(name -> name.equals("at") ? "date_format(at, '%Y-%m-%d %H:%i:%s.%f')" : name).collect(Collectors.joining(", "));
        try (PreparedStatement update = database.prepareStatement("update audit_line set signature = ? where id = ?")) {
            for (List<String> line : rows("select id, " + columns + " from audit_line where signature is null")) {
                update.setString(1, signet.sign(line.subList(1, line.size())));
                update.setString(2, line.get(0));
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private void standForRuns(String moment) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("insert into audit_line (" + String.join(", ", Signet.COLUMNS) + ", signature) values ("
            + "?, ".repeat(Signet.COLUMNS.size()) + "?)")) {
            for (List<String> run : rows(RUNS)) {
                String id = run.get(0);
                RunMarks marks = new RunMarks(rows("select " + RunMarks.RUN + " from payment_run where id = " + id).get(0),
                    rows("select " + RunMarks.LINE + " from payment_line where run_id = " + id + " order by id"));
                List<String> values = Arrays.asList(moment, "ACT", OWN_HAND, OWN_HAND, "", "", run.get(1), run.get(1), "TAKE_OVER_RUN", id, "DONE", null, null, null,
                    marks.figures(), marks.each());
                for (int at = 0; at < values.size(); at++) {
                    insert.setString(at + 1, values.get(at));
                }
                insert.setString(values.size() + 1, signet.sign(values));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private List<List<String>> rows(String sql) throws SQLException {
        List<List<String>> found = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement(sql); ResultSet rows = query.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int at = 1; at <= columns; at++) {
                    row.add(rows.getString(at));
                }
                found.add(row);
            }
        }
        return found;
    }
}
