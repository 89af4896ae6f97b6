package org.tongchou.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes the wish {@code ?lang=en} off a page's address, keeps it for the session and shows the same page again. */
@WebFilter("*.xhtml")
public class LanguageSwitch extends HttpFilter {

    static final String PARAMETER = "lang";

    @Inject
    private transient Language language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String wish = request.getMethod().equals("GET") ? request.getParameter(PARAMETER) : null;
        if (wish == null) {
            chain.doFilter(request, response);
            return;
        }
        language.choose(wish);
        response.sendRedirect(Address.of(request).without(PARAMETER).toString());
    }
}
