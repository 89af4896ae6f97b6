package org.tongchou.web.edge;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a failure that comes from an absent database, which passes by itself, from one that somebody has to look into. */
public final class Outage {

    private static final int DEEPEST = 20;
    private static final String NO_CONNECTION = "08";
    /** MySQL's number for: it is shutting down. */
    private static final int SHUTTING_DOWN = 1053;
    /** What the server's pool says when it has no connection to give; the name, for the type is the server's own. */
    private static final Set<String> NO_RESOURCE = Set.of("jakarta.resource.ResourceException", "jakarta.resource.spi.ResourceAllocationException",
        "org.hibernate.exception.JDBCConnectionException");

    private Outage() {
    }

    /** Whether the database could not be reached. */
    public static boolean ofDatabase(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEEPEST).anyMatch(Outage::isAbsence);
    }

    private static boolean isAbsence(Throwable cause) {
        if (cause instanceof SQLException sql) {
            String state = sql.getSQLState();
            return state != null && state.startsWith(NO_CONNECTION) || sql.getErrorCode() == SHUTTING_DOWN;
        }
        return NO_RESOURCE.contains(cause.getClass().getName());
    }
}
