package org.tongchou.payment;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.payment.RunFile.Total;

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
    RunTrail trail;

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
            lines.addMissing(officer.scope(), run);
            supplements.add(officer.scope(), run, officer, clock.now().toLocalDateTime());
            List<Total> sums = lines.byKind(officer.scope(), run);
            run.recount(sums.stream().mapToLong(Total::lines).sum(), sum(sums));
        }
        trail.keep(officer, run);
        return new Prepared(file(officer, run), created);
    }

    /**
     * Releases a run that somebody else prepared; from then on it never changes.
     *
     * @throws Refused conflict for the one who prepared it, for a released one, and where the lines are not, to the fen and by category,
     *     what confirmed versions cover in that month
     */
    @Allowed(value = Role.COUNTY_PAYMENTS, act = "RELEASE_RUN")
    public RunFile release(Officer officer, long id) {
        PaymentRun run = runs.lock(officer.scope(), id).orElseThrow(Refused::notFound);
        run.releasableBy(officer);
        proveIdentity(officer, run);
        run.release(officer, clock.now().toLocalDateTime());
        trail.keep(officer, run);
        return file(officer, run);
    }

    private void proveIdentity(Officer officer, PaymentRun run) {
        Money all = sum(lines.byKind(officer.scope(), run));
        Map<String, Money> month = lines.ofTheMonth(officer.scope(), run).stream().collect(Collectors.toMap(Total::of, Total::total));
        if (!all.equals(run.total()) || !month.equals(lines.covered(officer.scope(), run.office(), run.month())) || !supplements.proved(officer.scope(), run)) {
            throw Refused.conflict("payment.changedSince");
        }
    }

    /** One run; not found outside the officer's jurisdiction. */
    @Allowed({Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR})
    public RunFile find(Officer officer, long id) {
        return file(officer, run(officer, id));
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

    private PaymentRun run(Officer officer, long id) {
        return runs.find(officer.scope(), id).orElseThrow(Refused::notFound);
    }

    private RunFile file(Officer officer, PaymentRun run) {
        boolean releasable = run.row().state() == RunState.PREPARED && officer.holdsOneOf(Role.COUNTY_PAYMENTS) && !run.preparedBy(officer);
        return new RunFile(run.row(), lines.byKind(officer.scope(), run), lines.byCategory(officer.scope(), run),
            lines.byTownship(officer.scope(), run), lines.changes(officer.scope(), run), releasable);
    }

    private static Money sum(List<Total> sums) {
        return sums.stream().map(Total::total).reduce(Money.ZERO, Money::plus);
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
