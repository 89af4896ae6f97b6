package org.tongchou.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Remarks;
import org.tongchou.access.Role;
import org.tongchou.award.PaymentDoubts;
import org.tongchou.kernel.Money;
import org.tongchou.payment.RunFile.Total;

/** What every act on a run shares: its lines and holds, what the trail keeps of it, and the run as it is handed out. */
@Dependent
class RunDocket {

    @Inject
    PaymentLines lines;

    @Inject
    PaymentHolds holds;

    @Inject
    RunFunds funds;

    @Inject
    PaymentDoubts doubts;

    @Inject
    Remarks remarks;

    /** Holds what there is a doubt about and adds all other lines that are missing. */
    void fill(Officer officer, PaymentRun run) {
        doubts.of(officer, run.office(), run.month()).forEach(doubt -> holds.add(officer.scope(), run, doubt));
        addMissing(officer, run);
    }

    void addMissing(Officer officer, PaymentRun run) {
        lines.addMissing(officer.scope(), run, funds.shares(officer, run));
    }

    /** Counts and sums the lines that are there now. */
    void recount(Officer officer, PaymentRun run) {
        List<Total> sums = lines.byKind(officer.scope(), run);
        run.recount(sums.stream().mapToLong(Total::lines).sum(), sums.stream().map(Total::total).reduce(Money.ZERO, Money::plus));
    }

    /** Refuses where the lines are not, family by family and to the fen, what confirmed versions cover, or where a doubt has come up since about somebody who would be paid. */
    void prove(Officer officer, PaymentRun run) {
        Money total = lines.byKind(officer.scope(), run).stream().map(Total::total).reduce(Money.ZERO, Money::plus);
        if (!total.equals(run.total()) || !lines.asCovered(officer.scope(), run)) {
            throw Refused.conflict("payment.changedSince");
        }
        if (doubts.of(officer, run.office(), run.month()).stream().anyMatch(doubt -> holds.paysUnseen(officer.scope(), run, doubt))) {
            throw Refused.conflict("payment.doubtsSince");
        }
    }

    /** Takes the run's money from its sources. @param ground why the plan of the year is exceeded, where it is */
    void pay(Officer officer, PaymentRun run, Ground ground) {
        if (holds.decidedBy(officer.scope(), run, officer)) {
            throw Refused.conflict("payment.decidedHold");
        }
        funds.pay(officer, run, ground);
    }

    /** Lays down for the trail what the run and its lines are now, so that whoever changes them later behind the application is found out. */
    void keep(Officer officer, PaymentRun run, PaymentRuns runs) {
        RunMarks marks = new RunMarks(runs.written(officer.scope(), run), lines.written(officer.scope(), run));
        remarks.rows(marks.figures(), marks.each());
    }

    /** The run as it is handed out to this officer. */
    RunFile file(Officer officer, PaymentRun run) {
        boolean pays = officer.holdsOneOf(Role.COUNTY_PAYMENTS);
        boolean releasable = pays && run.state() == RunState.PREPARED && !run.preparedBy(officer) && !holds.decidedBy(officer.scope(), run, officer);
        boolean cancellable = pays && (run.state() == RunState.PREPARING || run.state() == RunState.PREPARED);
        return new RunFile(run.row(), lines.byKind(officer.scope(), run), lines.byCategory(officer.scope(), run), lines.byTownship(officer.scope(), run),
            lines.changes(officer.scope(), run), releasable, funds.sums(officer, run), holds.of(officer.scope(), run), cancellable);
    }
}
