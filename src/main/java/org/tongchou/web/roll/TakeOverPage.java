package org.tongchou.web.roll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tongchou.access.Demonstration;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Month;
import org.tongchou.office.Badge;

/** Where a roll is looked through and taken over; the file goes to the REST door by papers.js and is never kept. */
@Named
@RequestScoped
public class TakeOverPage {

    @Inject
    Badge badge;

    @Inject
    Demonstration clock;

    /** Opens the page; forbidden to whoever takes no roll over. */
    public void open() {
        if (!badge.officer().holdsOneOf(Role.COUNTY_APPROVER)) {
            throw new Refused(Refused.Reason.FORBIDDEN, "access.forbidden");
        }
    }

    /** The month after this one, which is the usual one to begin with. */
    public String next() {
        return Month.of(clock.now(badge.officer()).toLocalDate()).next().toString();
    }
}
