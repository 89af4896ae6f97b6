package org.tongchou.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.office.Badge;
import org.tongchou.person.OfficialFile;
import org.tongchou.person.OfficialPage;
import org.tongchou.person.OfficialRow;
import org.tongchou.person.Register;
import org.tongchou.web.Asked;

/** The register of staff and village committees with their near relatives. */
@RequestScoped
@Named
public class StaffPage {

    @Inject
    Badge badge;

    @Inject
    Register register;

    @Inject
    Asked asked;

    private OfficialPage page;
    private OfficialFile chosen;

    /** The officials that were asked for. */
    public List<OfficialRow> rows() {
        return page().rows();
    }

    /** The address of the next page, empty on the last. */
    public String next() {
        return page().next().isEmpty() ? "" : "staff.xhtml?from=" + page().next();
    }

    /** The address of the first page, empty on it. */
    public String first() {
        return asked.text("from").isEmpty() ? "" : "staff.xhtml";
    }

    /** The words that were looked for. */
    public String words() {
        return asked.text("q");
    }

    /** The official whose entry is open, null if none is. */
    public OfficialFile chosen() {
        if (chosen == null && !asked.text("id").isEmpty()) {
            chosen = register.find(badge.officer(), asked.number("id"));
        }
        return chosen;
    }

    /** Whether this officer keeps the register. */
    public boolean keeps() {
        return badge.officer().holdsOneOf(Role.ADMINISTRATOR);
    }

    private OfficialPage page() {
        if (page == null) {
            Officer officer = badge.officer();
            page = register.list(officer, officer.office(), words(), asked.text("from"));
        }
        return page;
    }
}
