package org.tongchou.payment;

import java.util.Optional;
import org.tongchou.access.GivenReason;

/**
 * Why an officer does what asks for a ground.
 *
 * @param reason in the officer's words; null where none was given
 */
public record Ground(String reason) implements GivenReason {

    /** No ground. */
    public static final Ground NONE = new Ground(null);

    /** The ground that was given, if one was. */
    public static Ground of(Optional<String> given) {
        return given.map(String::strip).filter(text -> !text.isEmpty()).map(Ground::new).orElse(NONE);
    }

    /** Whether one was given. */
    public boolean given() {
        return reason != null;
    }
}
