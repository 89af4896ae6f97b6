package org.tongchou.law.procedure;

import org.tongchou.law.Article;

/** Whose act a step is: the desks of township, county and city. */
@Article("L3 art. 2, 10-24; L1 art. 44, 66")
public enum Desk {
    CASEWORKER(9), REVIEWER(9), VERIFIER(6), APPROVER(6), SUPERVISOR(4),
    /** The reviewer's supervisor at the township, who decides where the province delegates the decision. */
    HEAD(9);

    private final int digits;

    Desk(int digits) {
        this.digits = digits;
    }

    /** Who confirms or refuses: the county's approver, or the township's head where the decision is delegated to townships (L1 art. 44). */
    public static Desk deciding(boolean delegated) {
        return delegated ? HEAD : APPROVER;
    }

    /** How many digits of a township's code name the office at which this desk stands. */
    public int digits() {
        return digits;
    }
}
