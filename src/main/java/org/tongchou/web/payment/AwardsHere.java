package org.tongchou.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tongchou.office.Badge;
import org.tongchou.payment.Runs;

/** Which awards a page of payments can lead to: that of a family that moved is on file elsewhere. */
@RequestScoped
@Named
public class AwardsHere {

    @Inject
    Badge badge;

    @Inject
    Runs runs;

    private final Map<String, Boolean> known = new HashMap<>();

    /** Whether the officer finds the award. */
    public boolean leads(String number) {
        return leads(number, Set.of());
    }

    /** The same. @param among those that the page shows beside it, which are asked for at once */
    public boolean leads(String number, Collection<String> among) {
        if (!known.containsKey(number)) {
            Set<String> asked = new HashSet<>(among);
            asked.add(number);
            Set<String> here = runs.here(badge.officer(), asked);
            asked.forEach(award -> known.put(award, here.contains(award)));
        }
        return known.get(number);
    }
}
