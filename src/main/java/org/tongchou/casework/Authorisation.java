package org.tongchou.casework;

import java.time.LocalDate;
import java.util.Set;

/**
 * A member's leave to check what the family declared (L1 art. 40).
 *
 * @param member whose
 * @param signedBy who signed: the member, or for a minor the guardian
 * @param signedOn when
 * @param sources whom the county may ask
 */
public record Authorisation(String member, String signedBy, LocalDate signedOn, Set<CheckSource> sources) {

    private static final int MONTHS = 12;

    /** The last day on which it may be used; after it the member signs again. */
    public LocalDate until() {
        return signedOn.plusMonths(MONTHS).minusDays(1);
    }

    /** Whether a source may be asked on a day. */
    public boolean allows(CheckSource source, LocalDate on) {
        return sources.contains(source) && !on.isBefore(signedOn) && !on.isAfter(until());
    }
}
