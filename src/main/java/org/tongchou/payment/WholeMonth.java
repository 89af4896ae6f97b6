package org.tongchou.payment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Month;

/**
 * A month begun for all counties at once (payments.md "The month"): each gets a run that waits, and is filled in a transaction of its own, by whichever server
 * comes first. What is unfinished stands in the runs themselves, so that it is taken up after a crash. Each is released by its county.
 */
@Boundary
public class WholeMonth {

    @Inject
    PaymentRuns runs;

    @Inject
    RunDocket docket;

    @Inject
    Supplements supplements;

    @Inject
    BusinessClock clock;

    @Inject
    Event<MonthBegun> begun;

    /**
     * Begins a run in every county that has support in force in the month and none that counts.
     *
     * @param month at most the month after the current one
     * @throws Refused invalid for a later month
     */
    @Allowed(value = Role.ADMINISTRATOR, act = "PREPARE_MONTH")
    public MonthProgress begin(Officer officer, Month month) {
        if (month.isAfter(clock.month().next())) {
            throw Refused.invalid("payment.monthTooLate", clock.month().next());
        }
        runs.beginAll(officer.scope(), month, officer, clock.now().toLocalDateTime());
        begun.fire(new MonthBegun(month));
        return runs.progress(officer.scope(), month);
    }

    /**
     * Fills a run that waits; one that is filled already, or given up, is left as it is.
     *
     * @return the run's county in the progress of its month, without a person
     */
    @Allowed(value = Role.ADMINISTRATOR, act = "FILL_RUN")
    public MonthProgress.County fill(Officer officer, Long id) {
        PaymentRun run = runs.lock(officer.scope(), id).orElseThrow(Refused::notFound);
        if (run.state() == RunState.PREPARING) {
            docket.fill(officer, run);
            supplements.add(officer.scope(), run, officer, clock.now().toLocalDateTime());
            docket.recount(officer, run);
            run.complete();
        }
        docket.keep(officer, run, runs);
        RunRow row = run.row();
        return new MonthProgress.County(row.id(), row.office(), row.state(), row.lines(), row.total());
    }

    /** How far the counties are. */
    @Allowed({Role.ADMINISTRATOR, Role.AUDITOR})
    public MonthProgress progress(Officer officer, Month month) {
        return runs.progress(officer.scope(), month);
    }

    /** The runs that wait to be filled. */
    @Allowed(Role.ADMINISTRATOR)
    public List<Long> waiting(Officer officer) {
        return runs.waiting(officer.scope());
    }
}
