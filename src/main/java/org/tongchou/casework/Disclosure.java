package org.tongchou.casework;

import jakarta.inject.Inject;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.json.Json;

/** Looking under the cover of a personal field: an act with a reason, kept in the trail. */
@Boundary
public class Disclosure {

    @Inject
    Applications applications;

    @Inject
    DeclarationReading reading;

    @Inject
    Kin kin;

    /**
     * Shows one covered field of a file.
     *
     * @throws Refused not found outside the officer's jurisdiction, and where the family did not declare that field; invalid without a purpose
     */
    @Allowed(value = {Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR},
        act = "SHOW_SEALED")
    public Shown show(Officer officer, String number, ShowRequest asked) {
        Application application = applications.find(officer.scope(), number).orElseThrow(Refused::notFound);
        kin.unrelated(officer, application);
        asked.complete();
        String value = value(reading.stored(application.declaration()), asked);
        if (value.isEmpty()) {
            throw Refused.notFound();
        }
        return new Shown(asked.field(), asked.member(), value);
    }

    private static String value(Declaration declared, ShowRequest asked) {
        return switch (asked.field()) {
            case ID_NUMBER -> declared.members().stream().filter(member -> member.ref().equals(asked.member())).map(member -> member.idNumber().value()).findFirst().orElse("");
            case PHONE -> Json.parse(declared.json()).path("phone").asText("");
            case ADDRESS -> Json.parse(declared.json()).path("address").path("detail").asText("");
            case ACCOUNT -> declared.account().number();
        };
    }
}
