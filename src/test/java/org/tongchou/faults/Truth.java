package org.tongchou.faults;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tongchou.http.Installation;
import org.tongchou.kernel.Month;

/**
 * What the tables say of a county's months, asked past the application: nobody twice, nobody missing, not a fen too much or too little, in the lines, in the
 * bank's file and in the books.
 *
 * @param county the county that is paid
 * @param books the questions of deploy/check-ledger
 */
record Truth(String county, Books books) {

    private static final String COVERED = " from award_version v where v.office_code like ? and not v.superseded and v.from_month <= ? and (v.until_month is null or v.until_month >= ?)";
    private static final String UNLINED = COVERED + " and v.%s > 0 and not exists (select 1 from payment_line l where l.award_id = v.award_id and l.month = ? and l.kind = '%s'"
        + " and l.cancellation = 0 and l.amount = v.%1$s)";
    private static final int NAME = 0;
    private static final int AMOUNT = 5;

    static Truth of(String county) throws IOException {
        return new Truth(county, Books.open());
    }

    /** All that is wrong with a month that was paid. @param file what the bank was given */
    List<String> faults(Month month, String file) throws SQLException {
        List<String> faults = new ArrayList<>();
        String area = county + "%";
        String at = month.toString();
        long owed = number("select coalesce(sum(v.regular + v.top_ups), 0)" + COVERED, area, at, at);
        long due = number("select coalesce(sum((v.regular > 0) + (v.top_ups > 0)), 0)" + COVERED, area, at, at);
        long lines = number("select count(*) from payment_line where office_code like ? and month = ? and cancellation = 0", area, at);
        none(faults, "families without their line", number("select count(*)" + UNLINED.formatted("regular", "REGULAR"), area, at, at, at));
        none(faults, "families without their top-up", number("select count(*)" + UNLINED.formatted("top_ups", "TOP_UP"), area, at, at, at));
        none(faults, "lines twice", number("select count(*) from (select 1 from payment_line where office_code like ? and month = ? and cancellation = 0 group by award_id, kind"
            + " having count(*) > 1) twice", area, at));
        none(faults, "lines without the bank's answer", number("select count(*) from payment_line l where l.office_code like ? and l.month = ?"
            + " and not exists (select 1 from payment_result r where r.line_id = l.id)", area, at));
        same(faults, "lines, owed and there", due, lines);
        same(faults, "fen, owed and in lines", owed, number("select coalesce(sum(amount), 0) from payment_line where office_code like ? and month = ? and cancellation = 0", area, at));
        same(faults, "fen, owed and in the run", owed, number("select coalesce(sum(total), 0) from payment_run where office_code = ? and month = ? and cancellation = 0", county, at));
        file(faults, file, due, owed);
        faults.addAll(books.findings(county, month));
        return faults;
    }

    private static void file(List<String> faults, String file, long lines, long owed) {
        Set<String> names = new HashSet<>();
        long fen = 0;
        long number = 0;
        for (String line : file.lines().skip(1).toList()) {
            String[] cells = line.split(",");
            names.add(cells[NAME]);
            fen += Long.parseLong(cells[AMOUNT].replace(".", ""));
            number++;
        }
        none(faults, "payments twice in the bank's file", number - names.size());
        same(faults, "lines, owed and in the bank's file", lines, number);
        same(faults, "fen, owed and in the bank's file", owed, fen);
    }

    private static void none(List<String> faults, String what, long number) {
        if (number != 0) {
            faults.add(number + " " + what);
        }
    }

    private static void same(List<String> faults, String what, long one, long other) {
        if (one != other) {
            faults.add(what + ": " + one + " and " + other);
        }
    }

    private static long number(String sql, Object... parameters) throws SQLException {
        return Installation.number(sql, parameters);
    }
}
