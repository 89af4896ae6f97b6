package org.tongchou.rest;

import org.tongchou.access.Refused;

/** The version of a file that a caller read: the header {@code If-Match}, or the field {@code version} of the body. */
final class Version {

    private static final int REQUIRED = 428;

    private Version() {
    }

    /** The version, from the header if it is there, else from the body; null if the caller names none. */
    static Integer of(String ifMatch, Integer field) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return field;
        }
        try {
            return Integer.valueOf(ifMatch.strip().replaceFirst("^W/", "").replace("\"", ""));
        } catch (NumberFormatException unreadable) {
            throw Refused.invalid("rest.ifMatch");
        }
    }

    /** The same, where a change without one is not accepted. */
    static Integer required(String ifMatch, Integer field) {
        Integer version = of(ifMatch, field);
        if (version == null) {
            throw new Problem(REQUIRED, "rest.versionMissing");
        }
        return version;
    }
}
