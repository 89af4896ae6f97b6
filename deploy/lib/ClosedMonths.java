import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;

/**
 * For the benchmark: gives every county and township of the province frozen figures of a month, those of the demonstration's counties and townships in turn, and repeats
 * the month for so many months before it. What must hold between the figures holds between these too. Arguments: the month, how many.
 */
final class ClosedMonths {

    private static final String FIGURES = "category, households, persons, women, elderly, minors, disabled, seriously_ill, new_households, stopped_households, standard_monthly,"
        + " spending, decided_within, decided_past, recheck_due, recheck_done";

    private static final String RUN = "state, version, line_count, total, prepared_by, prepared_name, prepared_at, released_by, released_name, released_at, versions_seen, differences_seen";

    /** Enough for the keys of all months before. */
    private static final int LATER = 1_000_000;

    private final Statement database;
    private final YearMonth last;

    private ClosedMonths(Statement database, YearMonth last) {
        this.database = database;
        this.last = last;
    }

    public static void main(String[] arguments) throws SQLException {
        YearMonth last = YearMonth.parse(arguments[0]);
        try (Connection database = DriverManager.getConnection(System.getenv("TONGCHOU_DB_URL"), System.getenv("TONGCHOU_DB_OWNER_USER"), System.getenv("TONGCHOU_DB_OWNER_PASSWORD"));
            Statement statement = database.createStatement()) {
            ClosedMonths months = new ClosedMonths(statement, last);
            months.everyCounty();
            for (int back = Integer.parseInt(arguments[1]); back > 0; back--) {
                months.repeat(last.minusMonths(back));
            }
            months.sumUp();
            // A month is frozen after the one before it, and its key says so.
            months.run("update frozen_month set id = id + " + LATER + " where month = '" + last + "'");
            months.count();
        }
    }

    private void run(String... statements) throws SQLException {
        for (String statement : List.of(statements)) {
            database.executeUpdate(statement);
        }
    }

    /** The counties that have no figures of the month get those of one that has, township for township. */
    private void everyCounty() throws SQLException {
        run("create temporary table county_like as select t.code as office_code, s.office_code as source from"
                + " (select code, row_number() over (order by code) as place from office where length(code) = 6 and left(code, 2) = (select min(left(office_code, 2)) from frozen_month)"
                + " and code not in (select office_code from frozen_month where month = '" + last + "')) t"
                + " join (select office_code, row_number() over (order by office_code) as place, count(*) over () as many from frozen_month where month = '" + last + "') s"
                + " on s.place = 1 + t.place % s.many",
            "create temporary table township_like as select t.code as office_code, s.office_code as source from"
                + " (select o.code, c.source, row_number() over (partition by o.parent order by o.code) as place from office o join county_like c on c.office_code = o.parent) t"
                + " join (select f.office_code, left(f.office_code, 6) as county, row_number() over (partition by left(f.office_code, 6) order by f.office_code) as place,"
                + " count(*) over (partition by left(f.office_code, 6)) as many from (select distinct office_code from monthly_fact where month = '" + last + "') f) s"
                + " on s.county = t.source and s.place = 1 + t.place % s.many",
            "insert into monthly_fact (office_code, month, " + FIGURES + ") select t.office_code, f.month, " + FIGURES + " from township_like t join monthly_fact f on f.office_code = t.source and f.month = '" + last + "'",
            "insert into monthly_fact_part (office_code, month, category, part, code, figure) select t.office_code, f.month, f.category, f.part, f.code, f.figure from township_like t"
                + " join monthly_fact_part f on f.office_code = t.source and f.month = '" + last + "' and f.part not in ('BOOK', 'REISSUE', 'ROLL')",
            "insert into monthly_fact_part (office_code, month, category, part, code, figure) select left(t.office_code, 6), '" + last + "', f.category, 'BOOK', f.code, sum(f.figure) from township_like t"
                + " join monthly_fact_part f on f.office_code = t.source and f.month = '" + last + "' and f.part = 'SOURCE' group by left(t.office_code, 6), f.category, f.code",
            "insert into frozen_month (office_code, month, frozen_by, frozen_at, households, persons, released) select c.office_code, '" + last + "', 'benchmark', now(6), sum(f.households), sum(f.persons),"
                + " sum(f.spending) from county_like c join monthly_fact f on f.month = '" + last + "' and f.office_code like concat(c.office_code, '%') group by c.office_code",
            "insert into payment_run (office_code, month, " + RUN + ") select c.office_code, r.month, " + RUN + " from county_like c join payment_run r on r.office_code = c.source"
                + " and r.month = '" + last + "' and r.released_at is not null where c.office_code in (select office_code from frozen_month where month = '" + last + "')",
            roll(last));
    }

    /** The month before is the same, so what was new or stopped in it was put right as well. */
    private static String roll(YearMonth month) {
        return "insert ignore into monthly_fact_part (office_code, month, category, part, code, figure) select office_code, month, category, 'ROLL', if(new_households > stopped_households, 'TAKEN', 'ADDED'),"
            + " abs(new_households - stopped_households) from monthly_fact where month = '" + month + "' and new_households <> stopped_households";
    }

    /** Without a run a month counts as never paid, and its figures are reckoned from the awards as if it were open. */
    private void repeat(YearMonth month) throws SQLException {
        run("insert into monthly_fact (office_code, month, " + FIGURES + ") select office_code, '" + month + "', " + FIGURES + " from monthly_fact where month = '" + last + "'",
            "insert into monthly_fact_part (office_code, month, category, part, code, figure) select office_code, '" + month + "', category, part, code, figure from monthly_fact_part where month = '" + last + "' and part <> 'ROLL'",
            roll(month),
            "insert ignore into payment_run (office_code, month, " + RUN + ") select office_code, '" + month + "', " + RUN + " from payment_run where month = '" + last + "'",
            "insert into frozen_month (office_code, month, frozen_by, frozen_at, households, persons, released) select office_code, '" + month + "', 'benchmark', frozen_at, households, persons, released"
                + " from frozen_month where month = '" + last + "' order by id");
    }

    /** By county, as the freezing does it. */
    private void sumUp() throws SQLException {
        run("insert ignore into county_fact select month, left(office_code, 6) as county, category, sum(households), sum(persons), sum(women), sum(elderly), sum(minors), sum(disabled), sum(seriously_ill),"
                + " sum(new_households), sum(stopped_households), sum(standard_sum), sum(standard_persons), sum(spending), sum(decided_within), sum(decided_past), sum(recheck_due), sum(recheck_done)"
                + " from monthly_fact group by month, county, category",
            "insert ignore into county_fact_part select month, part, code, left(office_code, 6) as county, category, sum(figure) from monthly_fact_part group by month, part, code, county, category");
    }

    private void count() throws SQLException {
        try (ResultSet row = database.executeQuery("select count(distinct month), count(distinct left(office_code, 6)), count(distinct office_code), count(*), (select count(*) from monthly_fact_part) from monthly_fact")) {
            row.next();
            System.out.printf("%d frozen months of %d counties and %d townships: %d figures with %d parts%n", row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
        }
    }
}
