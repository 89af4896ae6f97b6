package org.tongchou.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
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
        return known.computeIfAbsent(number, asked -> !runs.here(badge.officer(), Set.of(asked)).isEmpty());
    }
}
