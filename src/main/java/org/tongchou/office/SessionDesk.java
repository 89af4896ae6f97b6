package org.tongchou.office;

import jakarta.inject.Inject;
import java.util.Optional;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;

/** The administrator's work with logins: who is logged in, and ending a session. */
@Boundary
public class SessionDesk {

    private static final String ID = "[0-9A-Za-z-]{1,60}[.][0-9A-Za-z_-]{1,60}";

    @Inject
    LoginSessions sessions;

    @Inject
    Standings standings;

    /**
     * The open sessions of people in the officer's area, and of accounts that have no office.
     *
     * @param words part of an account or name; all sessions if empty
     * @param page what the page before named as the next, or empty
     * @throws Refused unavailable, if the login server does not answer or does not let the application ask
     */
    @Allowed(Role.ADMINISTRATOR)
    public SessionPage open(Officer officer, String words, String page) {
        SessionPage found = words.isBlank() ? sessions.list(start(page)) : new SessionPage(sessions.search(words.strip()), "");
        return new SessionPage(found.rows().stream().filter(session -> covers(officer, session)).toList(), found.next());
    }

    /** One open session. @throws Refused not found, if there is none of that id in the officer's area */
    @Allowed(Role.ADMINISTRATOR)
    public OpenSession find(Officer officer, String id) {
        Optional<OpenSession> session = id.matches(ID) ? sessions.of(id.substring(0, id.indexOf('.'))).stream().filter(open -> open.id().equals(id)).findFirst() : Optional.empty();
        return session.filter(open -> covers(officer, open)).orElseThrow(Refused::notFound);
    }

    /**
     * Ends a session. Whoever works in it is logged out at once here, and within a minute on other servers of the installation; what was typed
     * stays on the page and in the draft.
     *
     * @throws Refused not found, if there is no such session in the officer's area
     */
    @Allowed(value = Role.ADMINISTRATOR, act = "END_SESSION")
    public OpenSession end(Officer officer, String id) {
        OpenSession session = find(officer, id);
        sessions.end(id.substring(id.indexOf('.') + 1));
        standings.forget();
        return session;
    }

    private static boolean covers(Officer officer, OpenSession session) {
        return session.office().map(officer.scope()::covers).orElse(true);
    }

    private static int start(String page) {
        if (!page.matches("[0-9]{0,6}")) {
            throw Refused.notFound();
        }
        return page.isEmpty() ? 0 : Integer.parseInt(page);
    }
}
