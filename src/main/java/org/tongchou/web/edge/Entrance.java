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

    private static final int ADMITTED = 0;
    private static final int HEARD_OUT = 4;
    private static final HttpString SITE = new HttpString("Sec-Fetch-Site");

    private final HttpHandler next;
    private final SameOrigin sameOrigin;
    private final long mostBytes;

    /** @param mostBytes the largest body that is taken */
    Entrance(HttpHandler next, SameOrigin sameOrigin, long mostBytes) {
        this.next = next;
        this.sameOrigin = sameOrigin;
        this.mostBytes = mostBytes;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.addResponseCommitListener(new SafetyHeaders());
        exchange.addDefaultResponseListener(new PlainAnswer());
        int refusal = refusal(exchange);
        if (refusal == ADMITTED) {
            next.handleRequest(exchange);
            return;
        }
        exchange.setStatusCode(refusal);
        exchange.endExchange();
    }

    private int refusal(HttpServerExchange exchange) {
        String method = exchange.getRequestMethod().toString();
        HeaderMap headers = exchange.getRequestHeaders();
        List<String> known = Methods.of(exchange.getRequestPath());
        if (!known.contains(method)) {
            exchange.getResponseHeaders().put(Headers.ALLOW, String.join(", ", known));
            return StatusCodes.METHOD_NOT_ALLOWED;
        }
        if (exchange.getRequestPath().chars().anyMatch(Character::isISOControl)) {
            return StatusCodes.BAD_REQUEST;
        }
        if (exchange.getRequestContentLength() > mostBytes) {
            // A caller who is cut off while sending never reads the answer: a body that is a little too large is read to its end and forgotten.
            exchange.setPersistent(exchange.getRequestContentLength() <= HEARD_OUT * mostBytes);
            return StatusCodes.REQUEST_ENTITY_TOO_LARGE;
        }
        exchange.setMaxEntitySize(mostBytes);
        boolean carriesToken = headers.contains(Headers.AUTHORIZATION);
        boolean ours = sameOrigin.admits(method, asked(exchange), headers.getFirst(Headers.ORIGIN), headers.getFirst(SITE));
        return carriesToken || ours ? ADMITTED : StatusCodes.FORBIDDEN;
    }

    private static String asked(HttpServerExchange exchange) {
        return exchange.getRequestScheme() + "://" + exchange.getHostAndPort();
    }
}
