package org.tongchou.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tongchou.json.Json;
import org.tongchou.office.Badge;
import org.tongchou.office.Login;

/** Tells a page whether its login goes on, and lets it go on; a page asks when somebody wants to stay logged in, and before a form leaves it. */
@WebServlet("/still-here")
public class StillHere extends HttpServlet {

    @Inject
    private transient Badge badge;

    @Inject
    private transient SessionMark mark;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Login login = badge.login();
        if (login != Login.VALID) {
            response.setStatus(login == Login.UNKNOWN ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setContentType("application/json");
        response.getWriter().write(Json.write(Json.object().put("session", mark.text())));
    }
}
