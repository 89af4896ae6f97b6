import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reckons what must hold of payments and funds from the tables as they stand, set by set, and shares no code with the application. Every finding is a line
 * that begins with BAD, the number of the invariant, and names the row. Run as: java -cp mysql-connector.jar CheckLedger.java; address, user and password
 * come from the environment (TONGCHOU_DB_URL, TONGCHOU_DB_OWNER_USER, TONGCHOU_DB_OWNER_PASSWORD).
 */
class CheckLedger {

    private static final int MOST_SHOWN = 20;
    private static final List<String> SOURCES = List.of("CENTRAL", "PROVINCE", "MUNICIPALITY", "COUNTY", "DONATION");

    /** Runs that were released and count, whatever became of them since; those of before the funds were kept were taken over by the installation. */
    private static final String RELEASED = "(select r.* from payment_run r where r.released_at is not null and r.cancellation = 0)";
    private static final String TAKEN_OVER = "exists (select 1 from fund_transaction t where t.run_id = r.id and t.kind = 'PAYMENT' and t.officer_subject = 'installation')";
    private static final String HELD = "exists (select 1 from payment_hold h where h.run_id = r.id and h.award_id = v.award_id and not exists"
        + " (select 1 from payment_override o where o.run_id = h.run_id and o.award_id = h.award_id))";
    private static final String CONTROL = SOURCES.stream().map(source -> "select l.run_id, l.office_code, l.category, '" + source + "' as source, sum(l." + column(source) + ") as amount"
        + " from payment_line l join " + RELEASED + " r on r.id = l.run_id group by l.run_id, l.office_code, l.category having amount > 0").collect(Collectors.joining(" union all "));
    private static final String POSTED = "select t.run_id, p.township, p.category, p.source, sum(p.debit - p.credit) as amount from fund_posting p"
        + " join fund_transaction t on t.id = p.transaction_id where t.kind = 'PAYMENT' and p.account = 'PAID' group by t.run_id, p.township, p.category, p.source";
    private static final String FIGURES = "select p.office_code, p.year, p.source, sum(if(p.account = 'PLANNED', p.debit - p.credit, 0)) as budget,"
        + " sum(if(p.account = 'RECEIVED', p.credit - p.debit, 0)) as received, sum(if(p.account = 'TRANSFERRED', p.debit - p.credit, 0)) as transferred,"
        + " sum(if(p.account = 'PAID', p.debit - p.credit, 0)) as paid, sum(if(p.account = 'RETURNED', p.credit - p.debit, 0)) as returned,"
        + " sum(if(p.account = 'EARMARKED', p.debit - p.credit, 0)) as earmarked, sum(if(p.account in ('PAID', 'RETURNED') and p.category = 'RURAL', p.debit - p.credit, 0)) as rural_paid,"
        + " sum(if(p.account = 'CASH', p.debit - p.credit, 0)) as balance from fund_posting p group by p.office_code, p.year, p.source";

    /**
     * A question whose every row is a finding.
     *
     * @param invariant its number in payments.md
     * @param what is wrong with the row
     * @param sql whose columns name the row
     */
    private record Check(int invariant, String what, String sql) {
    }

    private static final List<Check> CHECKS = List.of(
        new Check(1, "a county has two runs of a month that count", "select office_code, month, count(*) as runs from payment_run where state <> 'CANCELLED' group by office_code, month having count(*) > 1"),
        new Check(1, "an award has two lines of a kind in a month", "select l.award_id, l.month, l.kind, count(*) as payment_lines, min(l.id) as first_line, max(l.id) as last_line from payment_line l"
            + " join payment_run r on r.id = l.run_id where r.state <> 'CANCELLED' group by l.award_id, l.month, l.kind having count(*) > 1"),
        new Check(1, "a line does not stand as its run does", "select l.id as payment_line, l.run_id, l.cancellation from payment_line l left join payment_run r on r.id = l.run_id"
            + " where r.id is null or r.cancellation <> l.cancellation or (r.state = 'CANCELLED') <> (l.cancellation > 0)"),
        new Check(2, "a person counts in two awards in a month", "select l.month, min(l.award_id) as award, max(l.award_id) as other_award from payment_line l join payment_run r on r.id = l.run_id and r.cancellation = 0"
            + " join award a on a.id = l.award_id join application f on f.number = a.application_number join application_member m on m.application_id = f.id"
            + " where l.kind = 'REGULAR' and not exists (select 1 from payment_override o where o.run_id = l.run_id and o.award_id = l.award_id)"
            + " group by m.id_index, l.month having count(distinct l.award_id) > 1"),
        new Check(3, "a line is not what the award amounts to", "select l.id as payment_line, l.award_id, l.month, l.kind, l.amount, coalesce(v.amount, 0) - coalesce(d.amount, 0) as due from payment_line l"
            + " join " + RELEASED + " r on r.id = l.run_id left join " + versions() + " v on v.award_id = l.award_id and v.kind = l.kind and v.from_month <= l.month"
            + " and (v.until_month is null or v.until_month >= l.month) left join " + differences() + " d on d.award_id = l.award_id and d.month = l.month and d.kind = l.kind"
            + " where l.kind in ('REGULAR', 'TOP_UP') and l.amount <> coalesce(v.amount, 0) - coalesce(d.amount, 0)"),
        new Check(3, "an award that was confirmed is left out", "select r.id as run, v.award_id, r.month, v.kind, v.amount as due from " + RELEASED + " r"
            + " join " + versions() + " v on v.office_code like concat(r.office_code, '%') and v.from_month <= r.month and (v.until_month is null or v.until_month >= r.month)"
            + " join award a on a.id = v.award_id left join application f on f.number = a.application_number"
            + " left join " + differences() + " d on d.award_id = v.award_id and d.month = r.month and d.kind = v.kind"
            + " where v.amount - coalesce(d.amount, 0) > 0 and (f.decided_on is null or f.decided_on < date(r.released_at)) and not " + HELD
            + " and not exists (select 1 from payment_line l where l.award_id = v.award_id and l.month = r.month and l.kind = v.kind and l.cancellation = 0)"),
        new Check(4, "a run does not know its lines", "select r.id as run, r.line_count, r.total, count(l.id) as found_lines, coalesce(sum(l.amount), 0) as found_total from payment_run r"
            + " left join payment_line l on l.run_id = r.id where r.state <> 'PREPARING' group by r.id, r.line_count, r.total having r.line_count <> count(l.id) or r.total <> coalesce(sum(l.amount), 0)"),
        new Check(5, "a split is not the line", "select id as payment_line, amount, " + sum("") + " as split from payment_line where amount <> " + sum("") + " or least("
            + SOURCES.stream().map(CheckLedger::column).collect(Collectors.joining(", ")) + ") < 0"),
        new Check(5, "a part is off its share by a fen or more", "select l.id as payment_line, l.amount, s.id as share from payment_line l join " + RELEASED + " r on r.id = l.run_id"
            + " join fund_share s on s.id = (select x.id from fund_share x where r.office_code like concat(x.region, '%') and x.category = l.category"
            + " and x.effective_from <= concat(l.month, '-01') order by char_length(x.region) desc, x.effective_from desc limit 1) where not " + TAKEN_OVER + " and ("
            + SOURCES.stream().map(source -> "abs(10000 * l." + column(source) + " - l.amount * s." + source.toLowerCase(Locale.ROOT) + ") >= 10000").collect(Collectors.joining(" or ")) + ")"),
        new Check(5, "an entry has not as much debit as credit", "select transaction_id, office_code, sum(debit) as debits, sum(credit) as credits from fund_posting group by transaction_id, office_code"
            + " having sum(debit) <> sum(credit)"),
        new Check(5, "an entry is not what was posted", "select t.id as entry, t.kind, t.amount, coalesce(sum(p.debit), 0) as posted from fund_transaction t left join fund_posting p on p.transaction_id = t.id"
            + " and p.office_code = t.office_code group by t.id, t.kind, t.amount having abs(t.amount) <> coalesce(sum(p.debit), 0)"),
        new Check(5, "a posting belongs to no entry", "select p.id as posting, p.transaction_id from fund_posting p left join fund_transaction t on t.id = p.transaction_id where t.id is null"),
        new Check(5, "a posting is on both sides, on none, or below zero", "select id as posting, debit, credit from fund_posting where debit < 0 or credit < 0 or (debit = 0) = (credit = 0)"),
        new Check(5, "the books do not have what the lines have", "select c.* from (" + CONTROL + ") c left join (" + POSTED + ") p on p.run_id = c.run_id and p.township = c.office_code"
            + " and p.category = c.category and p.source = c.source where p.amount is null or p.amount <> c.amount"),
        new Check(5, "the lines do not have what the books have", "select p.* from (" + POSTED + ") p left join (" + CONTROL + ") c on p.run_id = c.run_id and p.township = c.office_code"
            + " and p.category = c.category and p.source = c.source where c.amount is null"),
        new Check(5, "a released run is not posted exactly once", "select r.id as run, count(t.id) as entries from payment_run r left join fund_transaction t on t.run_id = r.id and t.kind = 'PAYMENT'"
            + " where r.total > 0 group by r.id, r.released_at having count(t.id) <> (r.released_at is not null)"),
        new Check(5, "a balance is not the sum of its postings", "select b.office_code, b.year, b.source, b.balance, f.balance as reckoned from fund_balance b left join (" + FIGURES + ") f"
            + " on f.office_code = b.office_code and f.year = b.year and f.source = b.source where " + Stream.of("budget", "received", "transferred", "paid", "returned", "earmarked", "rural_paid", "balance")
                .map(figure -> "b." + figure + " <> coalesce(f." + figure + ", 0)").collect(Collectors.joining(" or "))),
        new Check(5, "postings have no balance", "select distinct p.office_code, p.year, p.source from fund_posting p left join fund_balance b on b.office_code = p.office_code and b.year = p.year"
            + " and b.source = p.source where b.source is null"),
        new Check(5, "a source is below zero or below what is bound", "select office_code, year, source, balance from fund_balance where balance < greatest(0, earmarked - rural_paid)"),
        new Check(6, "an amount is not kept as a whole number of fen", "select table_name as place, column_name as amount, data_type as kept_as from information_schema.columns where table_schema = database()"
            + " and (table_name, column_name) in (" + amounts() + ") and data_type <> 'bigint'"),
        new Check(6, "a line pays nothing or less", "select id as payment_line, amount from payment_line where amount <= 0"));

    private CheckLedger() {
    }

    private static String column(String source) {
        return "from_" + source.toLowerCase(Locale.ROOT);
    }

    private static String sum(String alias) {
        return SOURCES.stream().map(source -> alias + column(source)).collect(Collectors.joining(" + "));
    }

    private static String versions() {
        return "(select award_id, office_code, from_month, until_month, 'REGULAR' as kind, regular as amount from award_version where not superseded and regular > 0"
            + " union all select award_id, office_code, from_month, until_month, 'TOP_UP', top_ups from award_version where not superseded and top_ups > 0)";
    }

    private static String differences() {
        return "(select award_id, month, 'REGULAR' as kind, sum(cast(regular_after as signed) - regular_before) as amount from award_difference group by award_id, month"
            + " union all select award_id, month, 'TOP_UP', sum(cast(top_ups_after as signed) - top_ups_before) from award_difference group by award_id, month)";
    }

    private static String amounts() {
        return Stream.concat(Stream.of("('payment_line', 'amount')", "('payment_run', 'total')", "('award_version', 'regular')", "('award_version', 'top_ups')", "('fund_transaction', 'amount')",
            "('fund_posting', 'debit')", "('fund_posting', 'credit')", "('fund_balance', 'received')", "('fund_balance', 'paid')", "('fund_balance', 'balance')"),
            SOURCES.stream().map(source -> "('payment_line', '" + column(source) + "')")).collect(Collectors.joining(", "));
    }

    public static void main(String[] args) {
        try (Connection database = DriverManager.getConnection(needed("TONGCHOU_DB_URL"), needed("TONGCHOU_DB_OWNER_USER"), needed("TONGCHOU_DB_OWNER_PASSWORD"));
            Statement statement = database.createStatement()) {
            statement.execute("set session transaction isolation level repeatable read");
            statement.execute("start transaction with consistent snapshot, read only");
            System.exit(run(database, System.out));
        } catch (SQLException | IllegalStateException broken) {
            System.out.println("Could not be checked: " + broken.getMessage());
            System.exit(2);
        }
    }

    /** 0 when all holds, 1 when not. */
    static int run(Connection database, PrintStream out) throws SQLException {
        int bad = 0;
        for (Check check : CHECKS) {
            bad += ask(database, check, out);
        }
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery("select (select count(*) from payment_run), (select count(*) from payment_line),"
            + " (select count(*) from fund_transaction), (select count(*) from fund_balance)")) {
            row.next();
            out.printf("Reckoned: %d checks over %d payment runs, %d lines, %d entries, %d balances%n", CHECKS.size(), row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
        }
        out.println(bad == 0 ? "The books hold." : bad + (bad == 1 ? " finding." : " findings."));
        return bad == 0 ? 0 : 1;
    }

    private static int ask(Connection database, Check check, PrintStream out) throws SQLException {
        int found = 0;
        try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(check.sql() + " limit " + (MOST_SHOWN + 1))) {
            while (rows.next()) {
                found++;
                if (found <= MOST_SHOWN) {
                    StringBuilder row = new StringBuilder();
                    for (int at = 1; at <= rows.getMetaData().getColumnCount(); at++) {
                        row.append(row.isEmpty() ? "" : " ").append(rows.getMetaData().getColumnLabel(at)).append('=').append(rows.getString(at));
                    }
                    out.println("BAD invariant " + check.invariant() + ": " + check.what() + ": " + row);
                }
            }
        }
        if (found > MOST_SHOWN) {
            out.println("… and more of this kind");
        }
        return found;
    }

    private static String needed(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(name + " is not set");
        }
        return value;
    }
}
