package org.tongchou.law.award;

import static org.tongchou.law.award.AwardState.ACTIVE;
import static org.tongchou.law.award.AwardState.GRACE;
import static org.tongchou.law.award.AwardState.STOPPED;
import static org.tongchou.law.award.AwardState.SUSPENDED;
import static org.tongchou.law.procedure.Desk.APPROVER;
import static org.tongchou.law.procedure.Desk.CASEWORKER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongchou.law.Article;
import org.tongchou.law.procedure.Desk;

/** What may be done to support in force: one row of the table each (casework.md "Award"). */
@Article("L1 art. 46, 48; L3 art. 31-34, 37; L6 1(3)")
public enum AwardStep {
    /** A change of the family is reported: members, income, property, address, account, a death. */
    REPORT_CHANGE(EnumSet.of(CASEWORKER), EnumSet.of(ACTIVE, GRACE, SUSPENDED), null, "L1 art. 46; L3 art. 30"),
    /** The means test is made anew; old, new and difference are kept. */
    REASSESS(EnumSet.of(CASEWORKER), EnumSet.of(ACTIVE, GRACE, SUSPENDED), null, "L3 art. 31, 32"),
    /** The recipient is heard before anything is lowered or stopped. */
    HEAR(EnumSet.of(CASEWORKER), EnumSet.of(ACTIVE, GRACE, SUSPENDED), null, "L1 art. 48"),
    INCREASE(EnumSet.of(APPROVER), EnumSet.of(ACTIVE, GRACE), ACTIVE, "L1 art. 48; L3 art. 32"),
    DECREASE(EnumSet.of(APPROVER), EnumSet.of(ACTIVE, GRACE), ACTIVE, "L1 art. 48; L3 art. 32"),
    STOP(EnumSet.of(APPROVER), EnumSet.of(ACTIVE, GRACE, SUSPENDED), STOPPED, "L1 art. 48; L3 art. 32"),
    GRANT_GRACE(EnumSet.of(APPROVER), EnumSet.of(ACTIVE), GRACE, "L3 art. 33; L6 1(3)"),
    /** The share of one person who refused suitable work three times in a row rests. */
    SUSPEND(EnumSet.of(APPROVER), EnumSet.of(ACTIVE), SUSPENDED, "L3 art. 34; L1 art. 48"),
    RESUME(EnumSet.of(APPROVER), EnumSet.of(SUSPENDED), ACTIVE, "L3 art. 34"),
    /** The county sees a family for itself of which a person is a registered near relative, before it is rechecked or decided about anew. */
    RECORD_VISIT(EnumSet.of(APPROVER), EnumSet.allOf(AwardState.class), null, "L3 art. 11, 20, 31"),
    RECHECK(EnumSet.of(CASEWORKER), EnumSet.of(ACTIVE, GRACE, SUSPENDED), null, "L3 art. 31"),
    /** A birthday gives a higher top-up; from which month, the ages say. */
    RENEW_TOP_UPS(EnumSet.of(APPROVER), EnumSet.of(ACTIVE, GRACE), null, "L1 art. 20; L3 art. 27"),
    /** The family moves: its file goes to another township, at once within the county, else when the other county takes it over. */
    TRANSFER(EnumSet.of(APPROVER), EnumSet.of(ACTIVE, GRACE, SUSPENDED), null, "L3 art. 5, 15, 30; L1 art. 37"),
    /** An earlier month is put right; the difference per month is kept for payments. */
    CORRECT(EnumSet.of(APPROVER), EnumSet.of(ACTIVE, GRACE, STOPPED), ACTIVE, "L1 art. 48, 73, 74"),
    /** Support from before this system was taken over as it stood; never an act on an award that is there. */
    TAKE_OVER(EnumSet.of(APPROVER), EnumSet.noneOf(AwardState.class), ACTIVE, "L3 art. 30, 31"),
    /** A letter of a decision reached whom it is for. */
    RECORD_DELIVERY(EnumSet.of(CASEWORKER), EnumSet.allOf(AwardState.class), null, "L1 art. 48; L3 art. 32"),
    /** The recipient asks for reconsideration or sues. */
    APPEAL(EnumSet.of(CASEWORKER, APPROVER), EnumSet.allOf(AwardState.class), null, "Administrative Reconsideration Law art. 20; Administrative Litigation Law art. 45, 46");

    private final Set<Desk> desks;
    private final Set<AwardState> from;
    private final AwardState to;
    private final String basis;

    AwardStep(Set<Desk> desks, Set<AwardState> from, AwardState to, String basis) {
        this.desks = desks;
        this.from = from;
        this.to = to;
        this.basis = basis;
    }

    /** Whose act it is; one of these desks does it. */
    public Set<Desk> desks() {
        return EnumSet.copyOf(desks);
    }

    /** The states in which it may be done. */
    public Set<AwardState> from() {
        return from.isEmpty() ? EnumSet.noneOf(AwardState.class) : EnumSet.copyOf(from);
    }

    /** Whether it may be done in that state. */
    public boolean from(AwardState state) {
        return from.contains(state);
    }

    /** The state that it leads to. */
    public AwardState to(AwardState before) {
        return to == null ? before : to;
    }

    /** The articles that it rests on. */
    public String basis() {
        return basis;
    }

    /** Whether it decides about money, so that nobody takes it who prepared it. */
    public boolean decides() {
        return EnumSet.of(INCREASE, DECREASE, STOP, GRANT_GRACE, SUSPEND, RESUME, RENEW_TOP_UPS, CORRECT).contains(this);
    }

    /** Whether it rests on a new test of the family, so that the county has seen a near relative's family before. */
    public boolean needsVisit() {
        return EnumSet.of(INCREASE, DECREASE, STOP, GRANT_GRACE, CORRECT, RECHECK).contains(this);
    }

    /** The acts that are open in a state. */
    public static List<AwardStep> openIn(AwardState state) {
        return Arrays.stream(values()).filter(step -> step.from(state)).toList();
    }

    /** The act of that name. */
    public static Optional<AwardStep> of(String name) {
        return Arrays.stream(values()).filter(step -> step.name().equals(name)).findFirst();
    }
}
