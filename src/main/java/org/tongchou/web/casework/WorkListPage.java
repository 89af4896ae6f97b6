package org.tongchou.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.tongchou.access.Demonstration;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.casework.CaseFiles;
import org.tongchou.casework.Page;
import org.tongchou.casework.Urgency;
import org.tongchou.office.Badge;
import org.tongchou.web.Address;

/** The home of township and county: what waits for this officer, the most pressing first. */
@Named
@RequestScoped
public class WorkListPage {

    @Inject
    Badge badge;

    @Inject
    CaseFiles files;

    @Inject
    Demonstration clock;

    @Inject
    HttpServletRequest request;

    private Page page;
    private LocalDate today;

    /** Reads the list. */
    public void open() {
        Officer officer = badge.officer();
        today = clock.now(officer).toLocalDate();
        page = files.waiting(officer, request.getParameter("after"));
    }

    public List<FileLine> lines() {
        return page.rows().stream().map(row -> new FileLine(row, today)).toList();
    }

    public LocalDate today() {
        return today;
    }

    public Urgency urgency() {
        return files.urgency(badge.officer());
    }

    /** Whether this officer enters new applications. */
    public boolean enters() {
        return badge.officer().holdsOneOf(Role.TOWNSHIP_CASEWORKER);
    }

    /** The next page's address, empty on the last. */
    public String next() {
        return page.next().isEmpty() ? "" : Address.of(request).with("after", page.next());
    }

    /** The first page's address, empty there. */
    public String first() {
        return request.getParameter("after") == null ? "" : Address.of(request).without("after").toString();
    }
}
