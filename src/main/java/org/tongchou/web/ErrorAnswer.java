package org.tongchou.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.tongchou.text.Bundle;
import org.tongchou.web.edge.ErrorDocument;
import org.tongchou.web.edge.ErrorDocument.Cause;
import org.tongchou.web.edge.Incident;
import org.tongchou.web.edge.LoginServer;
import org.tongchou.web.edge.Outage;
import org.tongchou.web.edge.Policies;

/**
 * The one place where a status of 400 or more becomes words, whoever set it: the server, its login mechanism, the wall, a page. Nobody
 * can ask for it directly, for it lies where the server lets no address lead.
 */
@WebServlet("/WEB-INF/errors/answer")
public class ErrorAnswer extends HttpServlet {

    private static final String FIVE_SECONDS = "5";
    /** How the login mechanism ends when it cannot reach its server. */
    private static final Set<Integer> AT_LOGIN = Set.of(400, 401, 403, 500);

    @Inject
    private transient Language language;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Throwable fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Cause cause = cause(request, fault, response.getStatus());
        int status = cause == Cause.NONE ? status(fault, response.getStatus()) : HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        String incident = status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR && (cause == Cause.NONE || cause == Cause.ROOM) ? incident(request, fault) : null;
        String path = asked(request);
        ErrorDocument document = ErrorDocument.of(path, locale(request, path), status, cause, incident);
        response.setStatus(status);
        response.setHeader("Content-Security-Policy", Policies.OF_ERRORS);
        if (status == HttpServletResponse.SC_UNAUTHORIZED && !response.containsHeader("WWW-Authenticate")) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", FIVE_SECONDS);
        }
        response.setContentType(document.type());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(document.body().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the answer is wrong only because a part of the house is away: then that is what has to be said. */
    private static Cause cause(HttpServletRequest request, Throwable fault, int status) {
        if (request.getAttribute(Cause.class.getName()) instanceof Cause known) {
            return known;
        }
        if (fault != null && Outage.ofDatabase(fault)) {
            return Cause.DATABASE;
        }
        if (fault != null && Outage.ofRoom(fault)) {
            return Cause.ROOM;
        }
        boolean nobody = request.getUserPrincipal() == null && AT_LOGIN.contains(status);
        boolean wanted = request.getHeader("Authorization") != null || !ErrorDocument.forPrograms(asked(request));
        LoginServer login = (LoginServer) request.getServletContext().getAttribute(LoginServer.class.getName());
        return nobody && wanted && !login.answers() ? Cause.LOGIN : Cause.NONE;
    }

    /** A body that is larger than the server takes breaks off wherever it is read. */
    private static int status(Throwable fault, int status) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().equals("RequestTooBigException")) {
                return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            }
        }
        return status;
    }

    /** A page keeps to the language that its reader chose; all else to what the request says. */
    private Locale locale(HttpServletRequest request, String path) {
        boolean chosen = !ErrorDocument.forPrograms(path) && request.getSession(false) != null;
        return chosen ? language.locale() : Bundle.preferred(request.getHeader("Accept-Language"));
    }

    private static String incident(HttpServletRequest request, Throwable fault) {
        return request.getAttribute(Incident.class.getName()) instanceof String known ? known : Incident.report(fault);
    }

    private static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed ? failed : request.getRequestURI();
    }
}
