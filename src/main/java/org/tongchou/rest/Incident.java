package org.tongchou.rest;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** An unforeseen failure: the caller gets its number, the log where it happened; what the exceptions say may name persons and stays out. */
final class Incident {

    private static final System.Logger LOG = System.getLogger(Incident.class.getName());
    private static final int FRAMES = 25;

    private Incident() {
    }

    /** Writes the failure to the log. @return the number under which it stands there */
    static String report(Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(System.Logger.Level.ERROR, "Incident {0}: {1}", number, described(failure));
        return number;
    }

    private static String described(Throwable failure) {
        String here = failure.getClass().getName() + "\n" + Arrays.stream(failure.getStackTrace()).limit(FRAMES)
            .map(frame -> "\tat " + frame).collect(Collectors.joining("\n"));
        Throwable cause = failure.getCause();
        return cause == null || cause == failure ? here : here + "\nCaused by: " + described(cause);
    }
}
