package org.tongchou.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import org.tongchou.office.Badge;
import org.tongchou.office.Login;

/**
 * Stands before the pages. A session that was ended at the login server ends here too: a page that is only looked at is opened anew, through
 * the login; whatever was sent is answered with 401, so that the page that sent it keeps what was typed. While the login server does not say
 * how somebody stands, the answer is 503. Bound to the servlet of the pages, and not to an address, so that it comes after the filters that
 * set the headers of every answer.
 */
@WebFilter(servletNames = "faces")
public class LoginGate extends HttpFilter {

    private static final String SECONDS_TO_WAIT = "5";

    /** The public board, and what pages are drawn with. */
    private static final List<String> OPEN_TO_ANYONE = List.of("/publicnotice/", "/jakarta.faces.resource/");

    @Inject
    private transient Badge badge;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Login login = OPEN_TO_ANYONE.stream().anyMatch(request.getServletPath()::startsWith) ? Login.NOBODY : badge.login();
        switch (login) {
            case NOBODY, VALID -> chain.doFilter(request, response);
            case ENDED -> end(request, response);
            case UNKNOWN -> wait(request, response);
        }
    }

    private static void end(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Address here = Address.of(request);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        if (request.getMethod().equals("GET")) {
            response.sendRedirect(here.toString());
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private static void wait(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", SECONDS_TO_WAIT);
        if (request.getMethod().equals("GET")) {
            request.getRequestDispatcher("/WEB-INF/errors/login-server.xhtml").forward(request, response);
        }
    }
}
