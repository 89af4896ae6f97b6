package org.tongchou.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tongchou.office.Badge;
import org.tongchou.office.OpenSession;
import org.tongchou.office.SessionDesk;
import org.tongchou.office.SessionPage;
import org.tongchou.web.Asked;
import org.tongchou.web.Messages;
import org.tongchou.web.OfficeNames;
import org.tongchou.web.Texts;

/** Who is logged in, and ending a session. */
@RequestScoped
@Named
public class SessionsPage {

    @Inject
    Badge badge;

    @Inject
    SessionDesk desk;

    @Inject
    Asked asked;

    @Inject
    Messages messages;

    @Inject
    Names names;

    private SessionPage page;
    private OpenSession chosen;

    /** What the page calls its sessions' offices and says of them. */
    @RequestScoped
    static class Names {

        @Inject
        OfficeNames offices;

        @Inject
        Texts texts;

        String office(OpenSession session) {
            return session.office().map(offices::of).orElseGet(() -> texts.of("web.sessions.noOffice"));
        }
    }

    /** The sessions that were asked for; refused for any other than an administrator. */
    public List<OpenSession> rows() {
        return page().rows();
    }

    /** The address of the next page, empty on the last. */
    public String next() {
        return page().next().isEmpty() ? "" : "sessions.xhtml?from=" + page().next();
    }

    /** The address of the first page, empty on it. */
    public String first() {
        return asked.text("from").isEmpty() ? "" : "sessions.xhtml";
    }

    /** The words that were looked for. */
    public String words() {
        return asked.text("q");
    }

    public String office(OpenSession session) {
        return names.office(session);
    }

    /** The session that is about to be ended, null if none is. */
    public OpenSession chosen() {
        if (chosen == null && !asked.text("end").isEmpty()) {
            chosen = desk.find(badge.officer(), asked.text("end"));
        }
        return chosen;
    }

    /** Ends it. */
    public String end() {
        OpenSession ended = desk.end(badge.officer(), asked.text("end"));
        messages.done("web.sessions.ended", ended.account());
        return "/administration/sessions?faces-redirect=true";
    }

    private SessionPage page() {
        if (page == null) {
            page = desk.open(badge.officer(), words(), asked.text("from"));
        }
        return page;
    }
}
