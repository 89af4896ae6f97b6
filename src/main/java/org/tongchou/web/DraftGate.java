package org.tongchou.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tongchou.draft.HandedIn;

/** A form that is kept as a draft while it is typed says so in a hidden field; the act that it hands in throws the draft away. */
@WebFilter(servletNames = "faces")
public class DraftGate extends HttpFilter {

    private static final String FIELD = "draft";

    @Inject
    private transient HandedIn handedIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getMethod().equals("POST")) {
            handedIn.names(request.getParameter(FIELD));
        }
        chain.doFilter(request, response);
    }
}
