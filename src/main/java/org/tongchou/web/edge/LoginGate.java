package org.tongchou.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.wildfly.security.http.oidc.OidcAccount;

/**
 * Stands directly before the server's login mechanism, for what that mechanism does not do: a session gets a new number when somebody logs
 * in to it (session fixation); a program that asks without a token is told so and not led to a page for people; and while the login server
 * is away, whoever would have to go there is told so at once, and a session that waits there for a new token is kept and not thrown away.
 */
final class LoginGate implements HttpHandler {

    private static final HttpString ASKED_WITH = new HttpString("X-Requested-With");
    private static final HttpString MODE = new HttpString("Sec-Fetch-Mode");

    private final HttpHandler next;
    private final LoginServer login;

    LoginGate(HttpHandler next, LoginServer login) {
        this.next = next;
        this.login = login;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        ServletRequestContext context = exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY);
        HttpServletRequest request = context.getOriginalRequest();
        HttpSession session = request.getSession(false);
        if (session != null && isBackFromLogin(exchange)) {
            request.changeSessionId();
        }
        boolean known = session != null && session.getAttribute(OidcAccount.class.getName()) instanceof OidcAccount;
        boolean program = ErrorDocument.forPrograms(exchange.getRequestPath()) && !"navigate".equals(exchange.getRequestHeaders().getFirst(MODE));
        if (program && !known) {
            exchange.getRequestHeaders().put(ASKED_WITH, "XMLHttpRequest");
        }
        if (exchange.getSecurityContext().isAuthenticationRequired() && request.getHeader("Authorization") == null && (known ? !isFresh(session) : !program) && !login.answers()) {
            request.setAttribute(ErrorDocument.Cause.class.getName(), ErrorDocument.Cause.LOGIN);
            context.getOriginalResponse().sendError(StatusCodes.SERVICE_UNAVAILABLE);
            return;
        }
        next.handleRequest(exchange);
    }

    private static boolean isBackFromLogin(HttpServerExchange exchange) {
        Map<String, ?> query = exchange.getQueryParameters();
        return query.containsKey("code") && query.containsKey("state");
    }

    /** Whether the session's token holds without asking the login server for a new one. */
    private static boolean isFresh(HttpSession session) {
        return ((OidcAccount) session.getAttribute(OidcAccount.class.getName())).getOidcSecurityContext().isActive();
    }
}
