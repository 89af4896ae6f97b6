package org.tongchou.law.procedure;

import static org.tongchou.law.procedure.Desk.APPROVER;
import static org.tongchou.law.procedure.Desk.CASEWORKER;
import static org.tongchou.law.procedure.Desk.HEAD;
import static org.tongchou.law.procedure.Desk.REVIEWER;
import static org.tongchou.law.procedure.Desk.SUPERVISOR;
import static org.tongchou.law.procedure.Desk.VERIFIER;
import static org.tongchou.law.procedure.State.ACCEPTED;
import static org.tongchou.law.procedure.State.CONFIRMED;
import static org.tongchou.law.procedure.State.CORRECTION_REQUESTED;
import static org.tongchou.law.procedure.State.COUNTY_REVIEW;
import static org.tongchou.law.procedure.State.DRAFT;
import static org.tongchou.law.procedure.State.NOTICE;
import static org.tongchou.law.procedure.State.NOT_ACCEPTED;
import static org.tongchou.law.procedure.State.OPINION;
import static org.tongchou.law.procedure.State.REFUSED;
import static org.tongchou.law.procedure.State.SUBMITTED;
import static org.tongchou.law.procedure.State.SURVEY;
import static org.tongchou.law.procedure.State.TERMINATED;
import static org.tongchou.law.procedure.State.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongchou.law.Article;

/** The acts of the procedure: one row of the statutory table each. */
@Article("L3 art. 4, 10-24; L1 art. 37-45")
public enum Step {
    SUBMIT(EnumSet.of(CASEWORKER), EnumSet.of(DRAFT), SUBMITTED, "L3 art. 4, 9"),
    REQUEST_CORRECTION(EnumSet.of(CASEWORKER), EnumSet.of(SUBMITTED), CORRECTION_REQUESTED, "L3 art. 10"),
    RESUBMIT(EnumSet.of(CASEWORKER), EnumSet.of(CORRECTION_REQUESTED), SUBMITTED, "L3 art. 10"),
    DECLINE(EnumSet.of(REVIEWER), EnumSet.of(SUBMITTED), NOT_ACCEPTED, "L3 art. 10; L1 art. 70"),
    ACCEPT(EnumSet.of(CASEWORKER), EnumSet.of(SUBMITTED), ACCEPTED, "L3 art. 10, 15, 22"),
    EXTEND(EnumSet.of(REVIEWER), EnumSet.of(ACCEPTED, SURVEY, OPINION, NOTICE, COUNTY_REVIEW), null, "L3 art. 22; L6 4(1)"),
    ORDER_CHECK(EnumSet.of(CASEWORKER), EnumSet.of(ACCEPTED, SURVEY), null, "L3 art. 17"),
    REPORT_CHECK(EnumSet.of(VERIFIER), EnumSet.of(ACCEPTED, SURVEY), null, "L3 art. 17; L1 art. 41"),
    RESOLVE_EVIDENCE(EnumSet.of(CASEWORKER), EnumSet.of(ACCEPTED, SURVEY), null, "L3 art. 18"),
    RECORD_SURVEY(EnumSet.of(CASEWORKER), EnumSet.of(ACCEPTED, SURVEY), SURVEY, "L3 art. 15, 16"),
    RECORD_APPRAISAL(EnumSet.of(CASEWORKER), EnumSet.of(SURVEY), null, "L3 art. 19; L4 art. 22, 23"),
    REFER(EnumSet.of(CASEWORKER), EnumSet.range(SUBMITTED, COUNTY_REVIEW), null, "L1 art. 16, 35, 37, 50; L3 art. 28"),
    OPINE(EnumSet.of(REVIEWER), EnumSet.of(SURVEY), OPINION, "L3 art. 19"),
    PUBLISH_NOTICE(EnumSet.of(REVIEWER), EnumSet.of(OPINION), NOTICE, "L3 art. 19"),
    OBJECT(EnumSet.of(CASEWORKER), EnumSet.of(NOTICE), SURVEY, "L3 art. 19"),
    FORWARD(EnumSet.of(REVIEWER), EnumSet.of(NOTICE), COUNTY_REVIEW, "L3 art. 19"),
    ORDER_VISIT(EnumSet.of(APPROVER), EnumSet.of(COUNTY_REVIEW), null, "L3 art. 20"),
    RECORD_VISIT(EnumSet.of(APPROVER), EnumSet.of(COUNTY_REVIEW), null, "L3 art. 20"),
    RECORD_COMPLAINT(EnumSet.of(CASEWORKER, REVIEWER, APPROVER), EnumSet.range(ACCEPTED, COUNTY_REVIEW), null, "L3 art. 20, 37"),
    ORDER_RECHECK(EnumSet.of(SUPERVISOR), EnumSet.range(ACCEPTED, COUNTY_REVIEW), null, "L1 art. 66; L3 art. 20"),
    CONFIRM(EnumSet.of(APPROVER, HEAD), EnumSet.of(COUNTY_REVIEW), CONFIRMED, "L3 art. 20, 21; L1 art. 44"),
    REFUSE(EnumSet.of(APPROVER, HEAD), EnumSet.of(COUNTY_REVIEW), REFUSED, "L3 art. 21; L1 art. 44"),
    RECORD_DELIVERY(EnumSet.of(CASEWORKER), EnumSet.complementOf(EnumSet.of(DRAFT)), null, "L3 art. 10, 21"),
    WITHDRAW(EnumSet.of(CASEWORKER, REVIEWER), EnumSet.range(DRAFT, COUNTY_REVIEW), WITHDRAWN, "L3 art. 4"),
    WARN(EnumSet.of(CASEWORKER, REVIEWER), EnumSet.range(SUBMITTED, COUNTY_REVIEW), null, "L3 art. 29"),
    TERMINATE(EnumSet.of(CASEWORKER, REVIEWER), EnumSet.range(SUBMITTED, COUNTY_REVIEW), TERMINATED, "L3 art. 29");

    private final Set<Desk> desks;
    private final Set<State> from;
    private final State to;
    private final String basis;

    Step(Set<Desk> desks, Set<State> from, State to, String basis) {
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
    public Set<State> from() {
        return EnumSet.copyOf(from);
    }

    /** Whether it may be done in that state. */
    public boolean from(State state) {
        return from.contains(state);
    }

    /** The state that it leads to: its own, or for an act beside the road the same as before. */
    public State to(State before) {
        return to == null ? before : to;
    }

    /** Whether it decides the application, which is the act of one desk alone: see {@link Desk#deciding}. */
    public boolean decides() {
        return this == CONFIRM || this == REFUSE;
    }

    /** The articles that it rests on. */
    public String basis() {
        return basis;
    }

    /** The acts that are open in a state. */
    public static List<Step> openIn(State state) {
        return Arrays.stream(values()).filter(step -> step.from(state)).toList();
    }

    /** The act of that name. */
    public static Optional<Step> of(String name) {
        return Arrays.stream(values()).filter(step -> step.name().equals(name)).findFirst();
    }
}
