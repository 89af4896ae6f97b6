package org.tongchou.payment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.law.award.MonthClosed;

/** Closing a month (payments.md "Closing a month"): whoever freezes its figures does it in the same transaction. */
@Boundary
public class Closing {

    @Inject
    PaymentRuns runs;

    @Inject
    LineResults results;

    @Inject
    RunDocket docket;

    @Inject
    Event<MonthClosed> closed;

    /**
     * Closes a month: every line is settled, issued anew or given back to the fund, and the lines are what was released.
     *
     * @throws Refused conflict as long as lines wait for the bank or failed ones for what becomes of them, and where the sums differ
     */
    @Allowed(value = Role.COUNTY_PAYMENTS, act = "CLOSE_RUN")
    public Standing close(Officer officer, long id) {
        PaymentRun run = runs.lock(officer.scope(), id).orElseThrow(Refused::notFound);
        run.close();
        Standing standing = results.standing(officer.scope(), run);
        if (!standing.through()) {
            throw Refused.conflict("payment.notThrough", standing.waiting(), standing.open());
        }
        if (!standing.total().equals(run.total())) {
            throw Refused.conflict("payment.sumsDiffer");
        }
        closed.fire(new MonthClosed(run.office(), run.month()));
        docket.keep(officer, run, runs);
        return standing;
    }
}
