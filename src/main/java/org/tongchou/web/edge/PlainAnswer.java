package org.tongchou.web.edge;

import io.undertow.server.DefaultResponseListener;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import org.tongchou.text.Bundle;

/** Gives words to a status of 400 and more that was set where no servlet is: at the wall itself, or by the server before any servlet. */
final class PlainAnswer implements DefaultResponseListener {

    private static final HttpString POLICY = new HttpString("Content-Security-Policy");

    @Override
    public boolean handleDefaultResponse(HttpServerExchange exchange) {
        int status = exchange.getStatusCode();
        if (status < StatusCodes.BAD_REQUEST || !exchange.isResponseChannelAvailable()) {
            return false;
        }
        String incident = status >= StatusCodes.INTERNAL_SERVER_ERROR ? Incident.report(exchange.getAttachment(DefaultResponseListener.EXCEPTION)) : null;
        String language = exchange.getRequestHeaders().getFirst(Headers.ACCEPT_LANGUAGE);
        ErrorDocument document = ErrorDocument.of(exchange.getRequestPath(), Bundle.preferred(language), status, ErrorDocument.Cause.NONE, incident);
        HeaderMap headers = exchange.getResponseHeaders();
        headers.put(Headers.CONTENT_TYPE, document.type() + ";charset=UTF-8");
        headers.put(POLICY, Policies.OF_ERRORS);
        exchange.getResponseSender().send(document.body());
        return true;
    }
}
