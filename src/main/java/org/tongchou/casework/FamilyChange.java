package org.tongchou.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import org.tongchou.law.meanstest.Facts;

/**
 * What about a family on file is different from now on.
 *
 * @param leaving refs of members who died or live elsewhere
 * @param joining a member as an application writes one, who lives with the family now
 * @param facts what counts in the place of what was declared, for the members who are left
 * @param address as an application writes it
 * @param account as an application writes it
 */
public record FamilyChange(Set<String> leaving, Optional<JsonNode> joining, Optional<Facts> facts, Optional<JsonNode> address, Optional<JsonNode> account) {

    /** Nothing but these facts. */
    public static FamilyChange of(Optional<Facts> facts) {
        return new FamilyChange(Set.of(), Optional.empty(), facts, Optional.empty(), Optional.empty());
    }
}
