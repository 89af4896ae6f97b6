package org.tongchou.web.edge;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.ResponseCommitListener;
import io.undertow.server.handlers.Cookie;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.util.Map;

/**
 * The headers of every answer, set at the moment when it leaves: whoever made it can neither forget nor weaken them. A page has its policy
 * for scripts from the component library, which knows the page's nonce; whatever has none is closed. The libraries' files carry a version
 * and are kept as Faces says, our own sheet and script are asked for again at each page, and nothing else is kept at all.
 */
final class SafetyHeaders implements ResponseCommitListener {

    private static final HttpString POLICY = new HttpString("Content-Security-Policy");
    private static final HttpString ONLY_TLS = new HttpString("Strict-Transport-Security");
    private static final String A_YEAR = "max-age=31536000";
    private static final Map<HttpString, String> ALWAYS = Map.of(
        new HttpString("X-Content-Type-Options"), "nosniff",
        new HttpString("X-Frame-Options"), "DENY",
        new HttpString("Referrer-Policy"), "same-origin",
        new HttpString("Permissions-Policy"), "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
        new HttpString("Cross-Origin-Opener-Policy"), "same-origin",
        new HttpString("Cross-Origin-Resource-Policy"), "same-origin",
        new HttpString("X-Permitted-Cross-Domain-Policies"), "none");

    @Override
    public void beforeCommit(HttpServerExchange exchange) {
        HeaderMap headers = exchange.getResponseHeaders();
        ALWAYS.forEach(headers::put);
        if (!headers.contains(POLICY)) {
            headers.put(POLICY, Policies.CLOSED);
        }
        if (!isFile(exchange.getRequestPath())) {
            headers.put(Headers.CACHE_CONTROL, "no-store");
        } else if (exchange.getStatusCode() >= 400 || !headers.contains(Headers.CACHE_CONTROL)) {
            headers.put(Headers.CACHE_CONTROL, "no-cache");
        }
        boolean secure = "https".equals(exchange.getRequestScheme());
        if (secure) {
            headers.put(ONLY_TLS, A_YEAR);
        }
        for (Cookie cookie : exchange.responseCookies()) {
            cookie.setHttpOnly(true);
            cookie.setSameSiteMode("Lax");
            cookie.setSecure(secure || cookie.isSecure());
        }
    }

    private static boolean isFile(String path) {
        return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/resources/");
    }
}
