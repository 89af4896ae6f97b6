package org.tongchou.web.edge;

import java.util.List;

/** The methods of the protocol that an address knows; TRACE, which gives a request's headers back, and invented ones are none of them. */
final class Methods {

    private static final List<String> OF_PAGES = List.of("GET", "HEAD", "POST");
    private static final List<String> OF_PROGRAMS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private Methods() {
    }

    /** Those of an address. */
    static List<String> of(String path) {
        return ErrorDocument.forPrograms(path) ? OF_PROGRAMS : OF_PAGES;
    }
}
