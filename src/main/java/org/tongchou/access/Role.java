package org.tongchou.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.tongchou.kernel.OfficeCode;

/** What an officer is appointed to do; the names are those of the realm roles (api.md "Roles"). */
public enum Role {
    TOWNSHIP_CASEWORKER("township-caseworker", 9),
    TOWNSHIP_REVIEWER("township-reviewer", 9),
    /** The reviewer's supervisor, who decides in the county's place where the province delegates that to townships (L1 art. 44). */
    TOWNSHIP_APPROVER("township-approver", 9),
    COUNTY_VERIFIER("county-verifier", 6),
    COUNTY_APPROVER("county-approver", 6),
    COUNTY_PAYMENTS("county-payments", 6),
    MUNICIPAL_SUPERVISOR("municipal-supervisor", 4),
    PROVINCIAL_POLICY("provincial-policy", 2),
    PROVINCIAL_STATISTICS("provincial-statistics", 2),
    AUDITOR("auditor", 2, 4, 6, 9),
    ADMINISTRATOR("administrator", 2),
    /** Anyone, without login; never given by a token. */
    PUBLIC("", 2, 4, 6, 9);

    private final String claim;
    private final Set<Integer> digits;

    Role(String claim, Integer... digits) {
        this.claim = claim;
        this.digits = Set.of(digits);
    }

    /** The realm role's name. */
    public String claim() {
        return claim;
    }

    /** Whether this role exists at an office of that level; a township role at a county counts for nothing. */
    public boolean fits(OfficeCode office) {
        return digits.contains(office.value().length());
    }

    /** The role of that realm name, if it is one of ours. */
    public static Optional<Role> of(String claim) {
        return Arrays.stream(values()).filter(r -> r != PUBLIC && r.claim.equals(claim)).findFirst();
    }
}
