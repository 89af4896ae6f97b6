package org.tongchou.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The key under which a caller wants this request to be carried out once; the first act of the request takes it. */
@RequestScoped
public class RequestKey {

    private Asked asked;
    private boolean taken;

    /**
     * What the caller asked for.
     *
     * @param key the caller's key, at most 120 characters
     * @param fingerprint of method, path and body, 64 hexadecimal digits
     */
    public record Asked(String key, String fingerprint) {
    }

    /** This request carries a key. */
    public void ask(Asked wanted) {
        asked = wanted;
    }

    /** The key, if there is one and no act of this request has taken it; taken from now on. */
    public Optional<Asked> take() {
        Optional<Asked> free = taken ? Optional.empty() : Optional.ofNullable(asked);
        taken = taken || asked != null;
        return free;
    }

    /** The key, once an act has taken it. */
    public Optional<Asked> taken() {
        return taken ? Optional.of(asked) : Optional.empty();
    }
}
