package org.tongchou.award;

import java.time.LocalDate;

/**
 * A clock that runs on an award.
 *
 * @param kind what is due
 * @param due its last day
 */
public record AwardDue(Kind kind, LocalDate due) {

    /** What is due: the family looked at again, after a death, a remedy decided; a birthday that changes a top-up, the end of a grace, a near relative's family seen by the county. */
    public enum Kind { RECHECK, DEATH_VERIFICATION, RECONSIDERATION, SUIT, TOP_UPS, GRACE_END, VISIT }
}
