package org.tongchou.law.procedure;

import static org.tongchou.law.procedure.Desk.APPROVER;
import static org.tongchou.law.procedure.Desk.CASEWORKER;
import static org.tongchou.law.procedure.Desk.REVIEWER;
import static org.tongchou.law.procedure.Desk.VERIFIER;
import static org.tongchou.law.procedure.State.ACCEPTED;
import static org.tongchou.law.procedure.State.CONFIRMED;
import static org.tongchou.law.procedure.State.COUNTY_REVIEW;
import static org.tongchou.law.procedure.State.DRAFT;
import static org.tongchou.law.procedure.State.NOTICE;
import static org.tongchou.law.procedure.State.OPINION;
import static org.tongchou.law.procedure.State.REFUSED;
import static org.tongchou.law.procedure.State.SUBMITTED;
import static org.tongchou.law.procedure.State.SURVEY;
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
    SUBMIT(CASEWORKER, EnumSet.of(DRAFT), SUBMITTED, "L3 art. 4, 9"),
    ACCEPT(CASEWORKER, EnumSet.of(SUBMITTED), ACCEPTED, "L3 art. 10, 15, 22"),
    ORDER_CHECK(CASEWORKER, EnumSet.of(ACCEPTED, SURVEY), null, "L3 art. 17"),
    REPORT_CHECK(VERIFIER, EnumSet.of(ACCEPTED, SURVEY), null, "L3 art. 17; L1 art. 41"),
    RECORD_SURVEY(CASEWORKER, EnumSet.of(ACCEPTED), SURVEY, "L3 art. 15, 16"),
    OPINE(REVIEWER, EnumSet.of(SURVEY), OPINION, "L3 art. 19"),
    PUBLISH_NOTICE(REVIEWER, EnumSet.of(OPINION), NOTICE, "L3 art. 19"),
    FORWARD(REVIEWER, EnumSet.of(NOTICE), COUNTY_REVIEW, "L3 art. 19"),
    CONFIRM(APPROVER, EnumSet.of(COUNTY_REVIEW), CONFIRMED, "L3 art. 20, 21"),
    REFUSE(APPROVER, EnumSet.of(COUNTY_REVIEW), REFUSED, "L3 art. 21"),
    WITHDRAW(CASEWORKER, EnumSet.of(DRAFT, SUBMITTED, ACCEPTED, SURVEY, OPINION, NOTICE), WITHDRAWN, "L3 art. 4");

    private final Desk desk;
    private final Set<State> from;
    private final State to;
    private final String basis;

    Step(Desk desk, Set<State> from, State to, String basis) {
        this.desk = desk;
        this.from = from;
        this.to = to;
        this.basis = basis;
    }

    /** Whose act it is. */
    public Desk desk() {
        return desk;
    }

    /** Whether it may be done in that state. */
    public boolean from(State state) {
        return from.contains(state);
    }

    /** The state that it leads to: its own, or for an act beside the road the same as before. */
    public State to(State before) {
        return to == null ? before : to;
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
