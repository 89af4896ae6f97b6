package org.tongchou.payment;

import jakarta.inject.Inject;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.award.Relatives;

/** What a county does with a prepared run before anybody releases it: pays an award that was held, or gives the run up (payments.md "The month"). */
@Boundary
public class BeforeRelease {

    @Inject
    PaymentRuns runs;

    @Inject
    PaymentHolds holds;

    @Inject
    RunDocket docket;

    @Inject
    BusinessClock clock;

    @Inject
    Relatives relatives;

    /**
     * Decides that an award that is held is paid in this run; who decides it may not release the run.
     *
     * @throws Refused invalid without a ground; conflict for a near relative of the family; not found for an award that the run does not hold or that was decided about
     */
    @Allowed(value = Role.COUNTY_PAYMENTS, act = "OVERRIDE_HOLD")
    public RunFile overrideHold(Officer officer, long id, String award, Ground ground) {
        PaymentRun run = runs.lock(officer.scope(), id).orElseThrow(Refused::notFound);
        run.prepared();
        if (!ground.given()) {
            throw Refused.invalid("payment.groundNeeded");
        }
        relatives.unrelated(officer, award);
        if (!holds.override(officer.scope(), run, award, officer, ground, clock.now().toLocalDateTime())) {
            throw Refused.notFound();
        }
        docket.addMissing(officer, run);
        docket.keep(officer, run, runs);
        return docket.file(officer, run);
    }

    /**
     * Gives up a run that is not released; its lines stay on file and count for nothing, and the month can be prepared anew.
     *
     * @throws Refused conflict once it is released or cancelled
     */
    @Allowed(value = Role.COUNTY_PAYMENTS, act = "CANCEL_RUN")
    public RunFile cancel(Officer officer, long id) {
        PaymentRun run = runs.lock(officer.scope(), id).orElseThrow(Refused::notFound);
        run.cancel(officer, clock.now().toLocalDateTime());
        docket.keep(officer, run, runs);
        return docket.file(officer, run);
    }
}
