package org.tongchou.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.List;

/** Whose desk a page stands on: the person, the office, the roles and the ways from here. */
@RequestScoped
@Named("desk")
public class Desk {

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    /** The name of the person who is logged in, empty if nobody is. */
    public String person() {
        Principal principal = request.getUserPrincipal();
        return principal == null ? "" : principal.getName();
    }

    /** The name of the office, empty while it is not known. */
    public String office() {
        return "";
    }

    /** The names of the person's roles. */
    public List<String> roles() {
        return List.of();
    }

    /** The lines of the navigation. */
    public List<Link> links() {
        return List.of(link("/index.xhtml", "web.nav.work"));
    }

    /** Ends the session here and at the identity provider. */
    public void logOut() throws IOException, ServletException {
        ExternalContext context = FacesContext.getCurrentInstance().getExternalContext();
        request.logout();
        context.invalidateSession();
        context.redirect(context.getRequestContextPath() + "/");
    }

    private Link link(String page, String key) {
        return new Link(request.getContextPath() + page, texts.of(key), page.equals(request.getServletPath()));
    }
}
