package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tongchou.access.Officer;
import org.tongchou.json.Json;
import org.tongchou.law.procedure.Referral;

/** What was found beside this procedure about the persons of a file, for other rooms. */
@Dependent
public class Referred {

    @Inject
    ReferralShelf shelf;

    /** Whether a person of a file was sent to the support of destitute persons, which is paid instead of this one (L1 art. 16). */
    public boolean toTheDestitute(Officer officer, String number) {
        return shelf.ofPersons(officer.scope(), number).stream().anyMatch(event -> Referral.DESTITUTE.name().equals(Json.parse(event.detail()).path("to").asText()));
    }
}
