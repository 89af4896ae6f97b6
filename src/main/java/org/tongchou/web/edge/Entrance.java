package org.tongchou.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.util.List;

/** The first to see a request: sees to the headers of its answer, and turns away what no part of the house is asked about. */
final class Entrance implements HttpHandler {

    private static final HttpString SITE = new HttpString("Sec-Fetch-Site");

    private final HttpHandler next;
    private final SameOrigin sameOrigin;

    Entrance(HttpHandler next, SameOrigin sameOrigin) {
        this.next = next;
        this.sameOrigin = sameOrigin;
    }

    /** A status of 400 and more set here becomes the error page or problem document before anybody is asked to log in. */
    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.addResponseCommitListener(new SafetyHeaders());
        String method = exchange.getRequestMethod().toString();
        List<String> known = Methods.of(exchange.getRequestPath());
        HeaderMap headers = exchange.getRequestHeaders();
        if (!known.contains(method)) {
            exchange.setStatusCode(StatusCodes.METHOD_NOT_ALLOWED);
            exchange.getResponseHeaders().put(Headers.ALLOW, String.join(", ", known));
        } else if (exchange.getRequestContentLength() > exchange.getMaxEntitySize() && exchange.getMaxEntitySize() > 0) {
            exchange.setStatusCode(StatusCodes.REQUEST_ENTITY_TOO_LARGE);
            exchange.setPersistent(false);
        } else if (!headers.contains(Headers.AUTHORIZATION) && !sameOrigin.admits(method, asked(exchange), headers.getFirst(Headers.ORIGIN), headers.getFirst(SITE))) {
            exchange.setStatusCode(StatusCodes.FORBIDDEN);
        }
        next.handleRequest(exchange);
    }

    private static String asked(HttpServerExchange exchange) {
        return exchange.getRequestScheme() + "://" + exchange.getHostAndPort();
    }
}
