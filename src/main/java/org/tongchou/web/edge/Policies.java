package org.tongchou.web.edge;

import java.net.URI;

/** The content security policies: what a browser may load, run and send for an answer of ours. */
public final class Policies {

    /** Of everything that is not a page: a file, a resource, an answer to a program. */
    static final String CLOSED = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Of an error page: our sheet and our sign, no script. */
    public static final String OF_ERRORS = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private Policies() {
    }

    /**
     * Of the pages. The component library sets style attributes, hence 'unsafe-inline' for styles only, and adds the page's nonce at the
     * end, hence script-src last. A form goes to ourselves, and on to the login server where the session has ended meanwhile.
     */
    static String ofPages(URI loginServer) {
        return "default-src 'none'; connect-src 'self'; img-src 'self' data:; font-src 'self' data:; style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'self' "
            + SameOrigin.origin(loginServer) + "; frame-ancestors 'none'; script-src 'self'";
    }
}
