package org.tongchou.office;

/** How a request stands with the login server. */
public enum Login {
    /** Nobody is logged in. */
    NOBODY,
    /** Somebody is, and the login server said so within the last minute. */
    VALID,
    /** Somebody was: the session was ended, the person disabled, or the token ran out. */
    ENDED,
    /** Somebody may be, but the login server has been silent for a minute: nothing is done on old word. */
    UNKNOWN
}
