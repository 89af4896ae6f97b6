package org.tongchou.payment;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;

/** Paying a month: prepared by one person of the county, released by another (L1 art. 45; payments.md "The month"). */
@Boundary
public class Runs {

    private static final int PAGE = 50;
    private static final int NEWEST = 200;

    @Inject
    PaymentRuns runs;

    @Inject
    PaymentLines lines;

    @Inject
    Supplements supplements;

    @Inject
    BusinessClock clock;

    @Inject
    RunDocket docket;

    /**
     * Prepares a county's month: a line for every amount that a confirmed award version covers. Again, it adds what was confirmed since
     * if the same person asks and it is not released; else it answers with the run that is there.
     *
     * @param month at most the month after the current one
     * @throws Refused not found for another county than the officer's own; invalid for a later month
     */
    @Allowed(value = Role.COUNTY_PAYMENTS, act = "PREPARE_RUN")
    public Prepared prepare(Officer officer, OfficeCode county, Month month) {
        if (!county.equals(officer.office())) {
            throw Refused.notFound();
        }
        if (month.isAfter(clock.month().next())) {
            throw Refused.invalid("payment.monthTooLate", clock.month().next());
        }
        boolean there = runs.lock(officer.scope(), county, month).isPresent();
        boolean created = !there && runs.begin(officer, month, clock.now().toLocalDateTime());
        PaymentRun run = runs.lock(officer.scope(), county, month).orElseThrow();
        if (run.growsBy(officer)) {
            docket.fill(officer, run);
            supplements.add(officer.scope(), run, officer, clock.now().toLocalDateTime());
            docket.recount(officer, run);
        }
        docket.keep(officer, run, runs);
        return new Prepared(docket.file(officer, run), created);
    }

    /**
     * Releases a run that somebody else prepared; from then on it never changes, and its sources have paid it.
     *
     * @param ground why the plan of the year is exceeded, where it is
     * @throws Refused conflict for the one who prepared it or decided about a hold, for a released one, where the lines are not, to the fen and by category,
     *     what confirmed versions cover in that month, where a source has too little, and where the plan is exceeded without a ground
     */
    @Allowed(value = Role.COUNTY_PAYMENTS, act = "RELEASE_RUN")
    public RunFile release(Officer officer, long id, Ground ground) {
        PaymentRun run = runs.lock(officer.scope(), id).orElseThrow(Refused::notFound);
        run.releasableBy(officer);
        docket.prove(officer, run);
        supplements.prove(officer.scope(), run);
        docket.pay(officer, run, ground);
        run.release(officer, clock.now().toLocalDateTime(), runs.seen(officer.scope()));
        docket.keep(officer, run, runs);
        return docket.file(officer, run);
    }

    /** One run; not found outside the officer's jurisdiction. */
    @Allowed({Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR})
    public RunFile find(Officer officer, long id) {
        return docket.file(officer, run(officer, id));
    }

    /** The runs of the jurisdiction, the newest month first, at most 200. */
    @Allowed({Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR})
    public List<RunRow> list(Officer officer) {
        return runs.newest(officer.scope(), NEWEST).stream().map(PaymentRun::row).toList();
    }

    /**
     * One page of a run's lines.
     *
     * @param after the key of the page before; empty for the first page
     */
    @Allowed(value = {Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR}, look = "READ_RUN_LINES")
    public LinePage lines(Officer officer, long id, String after) {
        List<PaymentLines.Keyed> found = lines.page(officer.scope(), run(officer, id), key(after), PAGE + 1);
        List<PaymentLines.Keyed> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        return new LinePage(shown.stream().map(PaymentLines.Keyed::line).toList(), found.size() > PAGE ? Long.toString(shown.get(PAGE - 1).key()) : "");
    }

    /**
     * One page of the awards that are paid otherwise than in the month before, with what lies behind it.
     *
     * @param after the key of the page before; empty for the first page
     */
    @Allowed(value = {Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR}, look = "READ_RUN_CHANGES")
    public ChangePage changes(Officer officer, long id, String after) {
        List<ChangedAward> found = lines.changed(officer.scope(), run(officer, id), key(after), PAGE + 1);
        List<ChangedAward> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        return new ChangePage(shown, found.size() > PAGE ? Long.toString(shown.get(PAGE - 1).key()) : "");
    }

    /** Of some awards those that the officer finds: a family that moved to another county is on file there. */
    @Allowed({Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR})
    public Set<String> here(Officer officer, Set<String> awards) {
        return lines.here(officer.scope(), awards);
    }

    private PaymentRun run(Officer officer, long id) {
        return runs.find(officer.scope(), id).orElseThrow(Refused::notFound);
    }

    private static long key(String after) {
        if (after == null || after.isEmpty()) {
            return 0;
        }
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException unreadable) {
            throw Refused.invalid("payment.badPage");
        }
    }
}
