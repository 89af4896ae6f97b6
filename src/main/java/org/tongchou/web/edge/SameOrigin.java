package org.tongchou.web.edge;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a request that changes something was sent by a page of ours. A browser says where a form or script stands that sends a request;
 * what comes from elsewhere with our cookie is turned away (cross-site request forgery). A program names no origin and sends no cookie.
 */
final class SameOrigin {

    private static final Set<String> LOOKS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final URI pages;

    /** @param pages the address that people type */
    SameOrigin(URI pages) {
        this.pages = pages;
    }

    /**
     * Whether the request may pass.
     *
     * @param method of the request
     * @param asked the origin that the request was sent to, as this server sees it
     * @param origin the header Origin, null if there is none
     * @param site the header Sec-Fetch-Site, null if there is none
     */
    boolean admits(String method, String asked, String origin, String site) {
        if (LOOKS.contains(method)) {
            return true;
        }
        if (origin != null) {
            return origin.equalsIgnoreCase(asked) || origin.equalsIgnoreCase(origin(pages)) || otherNameOfThisMachine(origin);
        }
        return site == null || !FOREIGN.contains(site.toLowerCase(Locale.ROOT));
    }

    /** An installation on somebody's own machine is reached by both names of it. */
    private boolean otherNameOfThisMachine(String origin) {
        if (!LOOPBACK.contains(pages.getHost())) {
            return false;
        }
        return LOOPBACK.stream().map(name -> origin(pages.getScheme(), name, pages.getPort())).anyMatch(origin::equalsIgnoreCase);
    }

    /** The origin of an address: scheme, host, and the port where it is not the scheme's own. */
    static String origin(URI address) {
        return origin(address.getScheme(), address.getHost(), address.getPort());
    }

    private static String origin(String scheme, String host, int port) {
        boolean usual = port < 0 || port == ("https".equals(scheme) ? 443 : 80);
        return scheme + "://" + host + (usual ? "" : ":" + port);
    }
}
