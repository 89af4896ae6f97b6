package org.tongchou.persistence;

import java.util.Optional;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** The jurisdiction that is open while a boundary works; nothing open means no rows. */
public final class Scope implements AutoCloseable {

    private static final ThreadLocal<Jurisdiction> OPEN = new ThreadLocal<>();

    private final Jurisdiction before;

    private Scope(Jurisdiction before) {
        this.before = before;
    }

    /** Opens a jurisdiction until closed; the one that was open before comes back then. */
    public static Scope open(Jurisdiction jurisdiction) {
        Scope scope = new Scope(OPEN.get());
        OPEN.set(jurisdiction);
        return scope;
    }

    /** What is open on this thread. */
    public static Optional<Jurisdiction> current() {
        return Optional.ofNullable(OPEN.get());
    }

    @Override
    public void close() {
        if (before == null) {
            OPEN.remove();
        } else {
            OPEN.set(before);
        }
    }
}
