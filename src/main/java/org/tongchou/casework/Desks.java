package org.tongchou.casework;

import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.procedure.Desk;
import org.tongchou.law.procedure.Step;

/** Which role sits at which desk of the procedure. */
public final class Desks {

    private Desks() {
    }

    /** The role that sits at a desk. */
    public static Role role(Desk desk) {
        return switch (desk) {
            case CASEWORKER -> Role.TOWNSHIP_CASEWORKER;
            case REVIEWER -> Role.TOWNSHIP_REVIEWER;
            case VERIFIER -> Role.COUNTY_VERIFIER;
            case APPROVER -> Role.COUNTY_APPROVER;
            case SUPERVISOR -> Role.MUNICIPAL_SUPERVISOR;
            case HEAD -> Role.TOWNSHIP_APPROVER;
        };
    }

    /** The office at which a desk stands that works on a township's files. */
    static OfficeCode office(Desk desk, OfficeCode township) {
        return new OfficeCode(township.value().substring(0, desk.digits()));
    }

    /** The desk at which this officer takes a step; empty if it is another's step. */
    public static Optional<Desk> held(Officer officer, Step step) {
        return step.desks().stream().filter(desk -> officer.holdsOneOf(role(desk))).findFirst();
    }
}
