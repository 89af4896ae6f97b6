package org.tongchou.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.office.Badge;

/** Leads whoever comes in to the desk of the role; who has none stays and is told so. */
@RequestScoped
@Named("home")
public class Home {

    @Inject
    Badge badge;

    /** The first page of the role, or null for an account without a role at an office. */
    public String lead() {
        Officer officer = badge.officer();
        if (officer.holdsOneOf(Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR)) {
            return to("/casework/work-list");
        }
        if (officer.holdsOneOf(Role.COUNTY_PAYMENTS)) {
            return to("/payment/runs");
        }
        if (officer.holdsOneOf(Role.PROVINCIAL_STATISTICS, Role.PROVINCIAL_POLICY)) {
            return to("/statistics/monthly");
        }
        return officer.holdsOneOf(Role.ADMINISTRATOR) ? to("/administration/clock") : null;
    }

    private static String to(String page) {
        return page + ".xhtml?faces-redirect=true";
    }
}
