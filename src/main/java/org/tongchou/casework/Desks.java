package org.tongchou.casework;

import org.tongchou.access.Role;
import org.tongchou.law.procedure.Desk;

/** Which role sits at which desk of the procedure. */
final class Desks {

    private Desks() {
    }

    static Role role(Desk desk) {
        return switch (desk) {
            case CASEWORKER -> Role.TOWNSHIP_CASEWORKER;
            case REVIEWER -> Role.TOWNSHIP_REVIEWER;
            case VERIFIER -> Role.COUNTY_VERIFIER;
            case APPROVER -> Role.COUNTY_APPROVER;
        };
    }
}
