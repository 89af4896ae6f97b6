package org.tongchou.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongchou.http.Installation;
import org.tongchou.kernel.Month;

/** The questions of deploy/check-ledger; those about runs and lines are asked of one county's month only, so that forty months do not take forty times as long. */
final class Books {

    private static final String QUESTION = "-- ";
    private static final String MONTH_ONLY = "with payment_run as (select * from payment_run where office_code = '%s' and month = '%s'),"
        + " payment_line as (select * from payment_line where office_code like '%1$s%%' and month = '%2$s'),"
        + " fund_transaction as (select * from fund_transaction where run_id in (select id from payment_run)) ";

    private final Map<String, String> questions = new LinkedHashMap<>();

    private Books() {
    }

    static Books open() throws IOException {
        Books books = new Books();
        try (BufferedReader file = new BufferedReader(new InputStreamReader(Books.class.getResourceAsStream("/books.sql"), StandardCharsets.UTF_8))) {
            String name = "";
            for (String line : file.lines().filter(line -> !line.startsWith("#")).toList()) {
                if (line.startsWith(QUESTION)) {
                    name = line.substring(QUESTION.length());
                } else {
                    books.questions.merge(name, line, (before, more) -> before + "\n" + more);
                }
            }
        }
        return books;
    }

    /** What does not hold of a month, each with the first row that shows it. */
    List<String> findings(String county, Month month) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection database = Installation.database(); var statement = database.createStatement()) {
            for (Map.Entry<String, String> question : questions.entrySet()) {
                String sql = question.getValue();
                boolean ofLines = sql.contains("payment_run") || sql.contains("payment_line");
                try (var rows = statement.executeQuery((ofLines ? MONTH_ONLY.formatted(county, month) : "") + sql + " limit 1")) {
                    if (rows.next()) {
                        found.add(question.getKey() + ": " + row(rows));
                    }
                }
            }
        }
        return found;
    }

    private static String row(ResultSet rows) throws SQLException {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int at = 1; at <= rows.getMetaData().getColumnCount(); at++) {
            cells.put(rows.getMetaData().getColumnLabel(at), rows.getString(at));
        }
        return cells.entrySet().stream().map(cell -> cell.getKey() + "=" + cell.getValue()).collect(Collectors.joining(" "));
    }
}
