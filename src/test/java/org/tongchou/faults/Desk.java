package org.tongchou.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tongchou.faults.Office.Reply;
import org.tongchou.faults.Schedule.Stage;
import org.tongchou.http.Installation;
import org.tongchou.kernel.Month;

/**
 * The two persons of a county's payments desk, who go on until the month is done: what gave no answer is looked at, and asked for again if it
 * did not happen.
 *
 * @param county the county that is paid
 * @param preparing the one who prepares, gives the bank its file and brings its answers
 * @param releasing the one who releases
 * @param files the bank's file of each month; whenever it is handed out, it has to be the same
 */
record Desk(String county, String preparing, String releasing, Map<Month, String> files) {

    private static final String ADMINISTRATOR = "ad-34";
    private static final long BETWEEN_LOOKS_MS = 100;
    private static final int CLOSED_ACCOUNT_EVERY = 1000;
    private static final long ENOUGH = 2_000_000_000_000L;
    private static final Set<String> RELEASED = Set.of("RELEASED", "SENT", "PARTLY_RETURNED", "CLOSED");

    /** Puts into the county's funds what a year can cost. */
    void fund(int year, String server) throws Exception {
        for (String source : List.of("CENTRAL", "PROVINCE", "MUNICIPALITY", "COUNTY")) {
            for (String kind : List.of("BUDGET", "RECEIPT")) {
                String body = "{\"kind\": \"%s\", \"source\": \"%s\", \"office\": \"%s\", \"amount\": %d, \"year\": %d, \"text\": \"测试\"}".formatted(kind, source, county, ENOUGH, year);
                Optional<Reply> reply = new Office(preparing, server).ask("POST", "/funds/entries", "application/json", body).get(1, TimeUnit.MINUTES);
                assertTrue(reply.filter(Reply::done).isPresent(), () -> kind + " " + source + ": " + reply);
            }
        }
    }

    /** Does a stage's work once at one of the servers. */
    CompletableFuture<Optional<Reply>> work(Stage stage, Month month, String server) throws Exception {
        return switch (stage) {
            case MONTH -> new Office(ADMINISTRATOR, server).ask("POST", "/payment-months", "application/json", "{\"month\": \"" + month + "\"}");
            case PREPARE -> new Office(preparing, server).ask("POST", "/payment-runs", "application/json", "{\"office\": \"" + county + "\", \"month\": \"" + month + "\"}");
            case RELEASE -> new Office(releasing, server).ask("POST", "/payment-runs/" + run(month) + "/actions/RELEASE", "application/json", "{}");
            case FILE -> new Office(preparing, server).ask("GET", "/payment-runs/" + run(month) + "/file?format=csv", "text/csv", "").thenApply(reply -> keep(month, reply));
            case RETURNS -> new Office(preparing, server).ask("POST", "/payment-runs/" + run(month) + "/returns", "text/csv", answers(month));
        };
    }

    private Optional<Reply> keep(Month month, Optional<Reply> reply) {
        reply.filter(Reply::done).ifPresent(file -> assertEquals(file.text(), files.computeIfAbsent(month, first -> file.text()), "the bank's file of " + month));
        return reply;
    }

    /** Looks until the stage is done; whatever the servers do not finish by themselves is asked for again. @throws AssertionError if it is not done in time */
    void untilDone(Stage stage, Month month, String server, Duration patience) throws Exception {
        long end = System.nanoTime() + patience.toNanos();
        Optional<Reply> last = Optional.empty();
        while (!done(stage, month)) {
            assertTrue(System.nanoTime() < end, stage + " of " + month + " is not done after " + patience + "; last answer " + last);
            last = begun(stage, month) ? last : work(stage, month, server).get(5, TimeUnit.MINUTES);
            if (!done(stage, month)) {
                assertTrue(!new CountDownLatch(1).await(BETWEEN_LOOKS_MS, TimeUnit.MILLISECONDS));
            }
        }
    }

    private boolean done(Stage stage, Month month) throws SQLException {
        String state = state(month);
        return switch (stage) {
            case PREPARE, MONTH -> state.equals("PREPARED") || RELEASED.contains(state);
            case RELEASE -> RELEASED.contains(state);
            case FILE -> files.containsKey(month);
            case RETURNS -> state.equals("PARTLY_RETURNED") && open(month) == 0;
        };
    }

    /** Whether the servers are at it themselves. */
    private boolean begun(Stage stage, Month month) throws SQLException {
        return (stage == Stage.PREPARE || stage == Stage.MONTH) && state(month).equals("PREPARING");
    }

    private String state(Month month) throws SQLException {
        try (Connection database = Installation.database(); var query = database.prepareStatement("select state from payment_run where office_code = ? and month = ?")) {
            query.setString(1, county);
            query.setString(2, month.toString());
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }

    private long run(Month month) throws SQLException {
        return Installation.number("select coalesce(max(id), 0) from payment_run where office_code = ? and month = ?", county, month.toString());
    }

    /** Lines of the month that the bank has not answered for. */
    private long open(Month month) throws SQLException {
        return Installation.number("select count(*) from payment_line l where l.run_id = ? and not exists (select 1 from payment_result r where r.line_id = l.id)", run(month));
    }

    /** What the bank says of the month, from the file that it was given: every line is settled but each thousandth, whose account is closed. */
    private String answers(Month month) {
        StringBuilder answers = new StringBuilder("endToEndId,status,reason\n");
        int number = 0;
        for (String line : files.get(month).lines().skip(1).toList()) {
            answers.append(line, 0, line.indexOf(',')).append(++number % CLOSED_ACCOUNT_EVERY == 0 ? ",FAILED,AC04\n" : ",SETTLED,\n");
        }
        return answers.toString();
    }
}
