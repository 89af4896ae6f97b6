import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.YearMonth;

/** For the benchmark: repeats the frozen figures of a month for so many months before it. Arguments: the month, how many. */
final class ClosedMonths {

    private static final String COLUMNS = "category, households, persons, women, elderly, minors, disabled, seriously_ill, new_households, stopped_households, standard_monthly,"
        + " spending, decided_within, decided_past, recheck_due, recheck_done";

    private static final String RUN = "state, version, line_count, total, prepared_by, prepared_name, prepared_at, released_by, released_name, released_at, versions_seen, differences_seen";

    private ClosedMonths() {
    }

    public static void main(String[] arguments) throws SQLException {
        YearMonth from = YearMonth.parse(arguments[0]);
        try (Connection database = DriverManager.getConnection(System.getenv("TONGCHOU_DB_URL"), System.getenv("TONGCHOU_DB_OWNER_USER"), System.getenv("TONGCHOU_DB_OWNER_PASSWORD"));
            var statement = database.createStatement()) {
            for (int back = Integer.parseInt(arguments[1]); back > 0; back--) {
                YearMonth month = from.minusMonths(back);
                statement.executeUpdate("insert ignore into monthly_fact (office_code, month, " + COLUMNS + ") select office_code, '" + month + "', " + COLUMNS
                    + " from monthly_fact where month = '" + from + "'");
                statement.executeUpdate("insert ignore into monthly_fact_part (office_code, month, category, part, code, figure) select office_code, '" + month
                    + "', category, part, code, figure from monthly_fact_part where month = '" + from + "'");
                // Without a run a month counts as never paid, and its figures are reckoned from the awards as if it were open.
                statement.executeUpdate("insert ignore into payment_run (office_code, month, " + RUN + ") select office_code, '" + month + "', " + RUN
                    + " from payment_run where month = '" + from + "'");
                statement.executeUpdate("insert ignore into frozen_month (office_code, month, frozen_by, frozen_at) select office_code, '" + month
                    + "', 'benchmark', frozen_at from frozen_month where month = '" + from + "'");
            }
        }
    }
}
