package org.tongchou.web.edge;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a failure that comes from an absent database, which passes by itself, or from a full disk, which the operator has to empty, from one that somebody has to look into. */
public final class Outage {

    private static final int DEEPEST = 20;
    private static final String NO_CONNECTION = "08";
    /** MySQL's number for: it is shutting down. */
    private static final int SHUTTING_DOWN = 1053;
    /** MySQL's numbers for: disk full, table full. */
    private static final Set<Integer> NO_ROOM = Set.of(1021, 1114);
    /** How the system says that a file cannot grow; Java hands it on as text only. */
    private static final Set<String> NO_ROOM_FOR_FILES = Set.of("No space left on device", "File too large", "Disk quota exceeded");
    /** What the server's pool says when it has no connection to give; the name, for the type is the server's own. */
    private static final Set<String> NO_RESOURCE = Set.of("jakarta.resource.ResourceException", "jakarta.resource.spi.ResourceAllocationException",
        "org.hibernate.exception.JDBCConnectionException");

    private Outage() {
    }

    /** Whether the database could not be reached. */
    public static boolean ofDatabase(Throwable failure) {
        return causes(failure).anyMatch(Outage::isAbsence);
    }

    /** Whether a disk was full, the database's or that of the application: what was begun has been taken back. */
    public static boolean ofRoom(Throwable failure) {
        return causes(failure).anyMatch(Outage::isFullDisk);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEEPEST);
    }

    private static boolean isFullDisk(Throwable cause) {
        return cause instanceof SQLException sql ? NO_ROOM.contains(sql.getErrorCode())
            : cause instanceof IOException && cause.getMessage() != null && NO_ROOM_FOR_FILES.stream().anyMatch(cause.getMessage()::endsWith);
    }

    private static boolean isAbsence(Throwable cause) {
        if (cause instanceof SQLException sql) {
            String state = sql.getSQLState();
            return state != null && state.startsWith(NO_CONNECTION) || sql.getErrorCode() == SHUTTING_DOWN;
        }
        return NO_RESOURCE.contains(cause.getClass().getName());
    }
}
