package org.tongchou.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.tongchou.access.Refused;
import org.tongchou.office.Badge;
import org.tongchou.office.Login;

/** Turns away whoever the login server no longer knows: 401 for an ended session or a disabled person, 503 while it does not say. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class LoginGate implements ContainerRequestFilter {

    private static final int UNAUTHENTICATED = 401;
    private static final String OPEN_TO_ANYONE = "notices/public";

    @Inject
    Badge badge;

    @Inject
    HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().replaceFirst("^/", "").equals(OPEN_TO_ANYONE)) {
            return;
        }
        Login login = badge.login();
        if (login == Login.ENDED) {
            HttpSession session = servlet.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            throw new Problem(UNAUTHENTICATED, "rest.detail.401");
        }
        if (login == Login.UNKNOWN) {
            throw Refused.unavailable("office.loginServerSilent");
        }
    }
}
