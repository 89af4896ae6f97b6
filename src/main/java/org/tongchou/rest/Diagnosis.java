package org.tongchou.rest;

import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.tongchou.access.Refused;
import org.tongchou.json.InvalidDocument;
import org.tongchou.web.edge.Outage;

/** Looks through a failure and what it was wrapped into, for the first cause that a caller can be told about. */
final class Diagnosis {

    private static final Set<Integer> CONTENTION = Set.of(1205, 1213);
    private static final Set<String> CHANGED_MEANWHILE = Set.of("OptimisticLockException", "StaleObjectStateException", "StaleStateException");

    private Diagnosis() {
    }

    /** A failure as what it comes down to: itself or one of its causes, or a {@link Problem} for what the database could not do now. */
    static Throwable of(Throwable failure) {
        return causes(failure).stream().map(Diagnosis::known).filter(cause -> cause != null).findFirst()
            .orElseGet(() -> Outage.ofDatabase(failure) ? new Problem(503, "rest.detail.503.database") : failure);
    }

    private static Throwable known(Throwable cause) {
        if (cause instanceof Refused || cause instanceof InvalidDocument || cause instanceof Problem || cause instanceof WebApplicationException) {
            return cause;
        }
        if (CHANGED_MEANWHILE.contains(cause.getClass().getSimpleName())) {
            return Refused.stale();
        }
        boolean contended = cause instanceof SQLException sql && CONTENTION.contains(sql.getErrorCode());
        return contended ? new Problem(503, "rest.detail.503") : null;
    }

    private static List<Throwable> causes(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}
