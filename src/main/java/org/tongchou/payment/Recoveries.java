package org.tongchou.payment;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.award.Relatives;
import org.tongchou.kernel.Money;
import org.tongchou.law.award.Recovery;

/**
 * Getting back what was paid too much (L1 art. 73, 74; payments.md "Retroactive change"): a plan with a cap a month, what came back, what is waived and what
 * is written off, each by a named person of the county whose money it was. What is found is found when that county's next month is prepared.
 */
@Boundary
public class Recoveries {

    private static final int PAGE = 50;

    @Inject
    Overpayments overpayments;

    @Inject
    BusinessClock clock;

    @Inject
    Relatives relatives;

    @Inject
    RecoveryFunds funds;

    /**
     * One page of awards that were paid too much.
     *
     * @param after the key of the page before; zero for the first page
     */
    @Allowed(value = {Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR}, look = "READ_RECOVERIES")
    public RecoveryRows list(Officer officer, long after) {
        List<RecoveryRow> found = overpayments.page(officer.scope(), after, PAGE + 1);
        List<RecoveryRow> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        return new RecoveryRows(shown, found.size() > PAGE ? Long.toString(shown.get(PAGE - 1).key()) : "");
    }

    /** What one award was paid too much; not found outside the officer's jurisdiction, and where nothing was. */
    @Allowed(value = {Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR}, look = "READ_RECOVERY")
    public RecoveryFile find(Officer officer, String award) {
        return file(officer, overpayments.find(officer.scope(), award).orElseThrow(Refused::notFound));
    }

    /**
     * Decides that at most so much is asked for a month, in the place of what was decided before.
     *
     * @param cap fen a month
     */
    @Allowed(value = Role.COUNTY_PAYMENTS, act = "PLAN_RECOVERY")
    public RecoveryFile plan(Officer officer, String award, Money cap, String text) {
        if (cap.isZero() || cap.isNegative()) {
            throw Refused.invalid("payment.recoveryAmount");
        }
        return write(officer, locked(officer, award), RecoveryAct.PLAN, cap, text, List.of());
    }

    /**
     * Keeps that so much came back this month, and puts it into the books to the sources that it was paid from.
     *
     * @throws Refused conflict if there is no plan, or it is more than the plan asks for in a month or than is still to come
     */
    @Allowed(value = Role.COUNTY_PAYMENTS, act = "RECEIVE_RECOVERY")
    public RecoveryFile receive(Officer officer, String award, Money amount, String text) {
        RecoveryRow row = locked(officer, award);
        RecoveryFile file = file(officer, row);
        Money cap = file.cap().orElseThrow(() -> Refused.conflict("payment.noPlan"));
        if (!Recovery.withinCap(file.receivedIn(clock.month()), amount, cap)) {
            throw Refused.conflict("payment.overCap", cap);
        }
        return settle(officer, row, RecoveryAct.RECEIVE, amount, text);
    }

    /** Forgives so much. @throws Refused conflict if it is more than is still to come */
    @Allowed(value = Role.COUNTY_PAYMENTS, act = "WAIVE_RECOVERY")
    public RecoveryFile waive(Officer officer, String award, Money amount, String text) {
        return settle(officer, locked(officer, award), RecoveryAct.WAIVE, amount, text);
    }

    /** Writes off what cannot be got back. @throws Refused conflict if it is more than is still to come */
    @Allowed(value = Role.COUNTY_PAYMENTS, act = "WRITE_OFF_RECOVERY")
    public RecoveryFile writeOff(Officer officer, String award, Money amount, String text) {
        return settle(officer, locked(officer, award), RecoveryAct.WRITE_OFF, amount, text);
    }

    /** For who is no near relative of the family, wherever it lives by now. */
    private RecoveryRow locked(Officer officer, String award) {
        RecoveryRow row = overpayments.lock(officer.scope(), award).orElseThrow(Refused::notFound);
        relatives.unrelatedWherever(officer, award);
        return row;
    }

    private RecoveryFile settle(Officer officer, RecoveryRow row, RecoveryAct act, Money amount, String text) {
        if (!row.sums().takes(amount)) {
            throw Refused.conflict("payment.overOutstanding", row.sums().outstanding());
        }
        return write(officer, row, act, amount, text, OpenDemand.taking(overpayments.open(officer.scope(), row.key()), amount));
    }

    private RecoveryFile write(Officer officer, RecoveryRow row, RecoveryAct act, Money amount, String text, List<OpenDemand> taken) {
        if (text == null || text.isBlank()) {
            throw Refused.invalid("payment.groundMissing");
        }
        Long entered = act == RecoveryAct.RECEIVE ? funds.receive(officer, row, taken) : null;
        overpayments.add(row, new RecoveryFile.Entry(act, amount, clock.month(), officer.name(), clock.now().toLocalDateTime(), text.strip()), taken, entered, officer);
        return file(officer, overpayments.find(officer.scope(), row.award()).orElseThrow());
    }

    private RecoveryFile file(Officer officer, RecoveryRow row) {
        List<RecoveryFile.Entry> entries = overpayments.entries(officer.scope(), row.key());
        Optional<Money> cap = entries.stream().filter(entry -> entry.act() == RecoveryAct.PLAN).map(RecoveryFile.Entry::amount).reduce((earlier, later) -> later);
        return new RecoveryFile(row, overpayments.months(officer.scope(), row.key()), cap, entries);
    }
}
