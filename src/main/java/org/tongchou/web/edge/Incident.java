package org.tongchou.web.edge;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** An unforeseen failure: the caller gets its number, the log where it happened; what the exceptions say may name persons and stays out. */
public final class Incident {

    private static final System.Logger LOG = System.getLogger(Incident.class.getName());
    private static final int FRAMES = 25;
    private static final int CAUSES = 20;

    private Incident() {
    }

    /** Writes the failure to the log. @param failure null if there is only a status. @return the number under which it stands there */
    public static String report(Throwable failure) {
        String number = newNumber();
        LOG.log(System.Logger.Level.ERROR, "Incident {0}: {1}", number, failure == null ? "a status without an exception" : described(failure, CAUSES));
        return number;
    }

    static String newNumber() {
        String digits = UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
        return digits.substring(0, 4) + "-" + digits.substring(4, 8);
    }

    static String described(Throwable failure, int depth) {
        String here = failure.getClass().getName() + state(failure) + "\n" + Arrays.stream(failure.getStackTrace()).limit(FRAMES)
            .map(frame -> "\tat " + frame).collect(Collectors.joining("\n"));
        Throwable cause = failure.getCause();
        return cause == null || depth == 0 ? here : here + "\nCaused by: " + described(cause, depth - 1);
    }

    /** The database's numbers for what went wrong; its words may quote a row. */
    private static String state(Throwable failure) {
        return failure instanceof SQLException sql ? " (SQL state " + sql.getSQLState() + ", error " + sql.getErrorCode() + ")" : "";
    }
}
