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
}
