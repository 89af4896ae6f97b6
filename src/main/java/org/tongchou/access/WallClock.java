package org.tongchou.access;

import java.time.Clock;
import java.time.Instant;

/** The one place that reads the real time: audit trail, logins, and the base of the business clock. */
public final class WallClock {

    private static final Clock CLOCK = Clock.systemUTC();

    private WallClock() {
    }

    /** The real instant. */
    public static Instant now() {
        return CLOCK.instant();
    }
}
