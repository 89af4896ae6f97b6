import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Reckons what must hold of payments and funds from the tables as they stand, set by set; the questions stand in a file, which the application's page for the
 * auditor asks too. Every finding is a line that begins with BAD, the number of the invariant, and names the row. Run as:
 * java -cp mysql-connector.jar CheckLedger.java QUESTIONS; address, user and password come from the environment (TONGCHOU_DB_URL, TONGCHOU_DB_OWNER_USER, TONGCHOU_DB_OWNER_PASSWORD).
 */
class CheckLedger {

    private static final int MOST_SHOWN = 20;
    private static final String QUESTION = "-- ";

    /**
     * A question whose every row is a finding.
     *
     * @param invariant its number in payments.md
     * @param what is wrong with the row
     * @param sql whose columns name the row
     */
    private record Check(int invariant, String what, String sql) {
    }

    private CheckLedger() {
    }

    /** The questions, in the order in which they are asked. */
    private static List<Check> checks(Path file) throws IOException {
        List<Check> checks = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(QUESTION)) {
                String[] head = line.substring(QUESTION.length()).split(": ", 2);
                checks.add(new Check(Integer.parseInt(head[0]), head[1], ""));
            } else if (!line.startsWith("#")) {
                Check begun = checks.remove(checks.size() - 1);
                checks.add(new Check(begun.invariant(), begun.what(), begun.sql() + line + "\n"));
            }
        }
        return checks;
    }

    public static void main(String[] args) {
        try (Connection database = DriverManager.getConnection(needed("TONGCHOU_DB_URL"), needed("TONGCHOU_DB_OWNER_USER"), needed("TONGCHOU_DB_OWNER_PASSWORD"));
            Statement statement = database.createStatement()) {
            statement.execute("set session transaction isolation level repeatable read");
            statement.execute("start transaction with consistent snapshot, read only");
            System.exit(run(database, Path.of(args[0]), System.out));
        } catch (IOException | SQLException | IllegalStateException broken) {
            System.out.println("Could not be checked: " + broken.getMessage());
            System.exit(2);
        }
    }

    /** 0 when all holds, 1 when not. */
    static int run(Connection database, Path questions, PrintStream out) throws IOException, SQLException {
        int bad = 0;
        List<Check> checks = checks(questions);
        for (Check check : checks) {
            bad += ask(database, check, out);
        }
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery("select (select count(*) from payment_run), (select count(*) from payment_line),"
            + " (select count(*) from fund_transaction), (select count(*) from fund_balance)")) {
            row.next();
            out.printf("Reckoned: %d checks over %d payment runs, %d lines, %d entries, %d balances%n", checks.size(), row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
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
