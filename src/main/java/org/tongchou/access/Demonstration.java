package org.tongchou.access;

import jakarta.inject.Inject;
import java.time.ZonedDateTime;

/** What exists in demonstration mode only: moving the business clock (api.md "demonstration/clock"). */
@Boundary
public class Demonstration {

    @Inject
    BusinessClock clock;

    /**
     * Moves the business clock, forwards or backwards.
     *
     * @return the business time that it now shows
     * @throws Refused not found, outside demonstration mode
     */
    @Allowed(value = Role.ADMINISTRATOR, act = "MOVE_CLOCK")
    public ZonedDateTime moveClock(Officer officer, ZonedDateTime moment) {
        clock.moveTo(moment);
        return clock.now();
    }

    /** The business time, for any page that shows a date. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR, Role.PUBLIC})
    public ZonedDateTime now(Officer officer) {
        return clock.now();
    }
}
