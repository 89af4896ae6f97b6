package org.tongchou.casework;

import jakarta.inject.Inject;
import java.util.Optional;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.json.Json;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.procedure.Deadline;
import org.tongchou.law.procedure.Step;

/** Resolving what a source says against the declaration (L3 art. 18). */
@Boundary
public class Evidence {

    @Inject
    Docket docket;

    @Inject
    Correcting correcting;

    /**
     * Resolves the difference that a source reported: the found fact is accepted, the family's explanation recorded, or the source asked again.
     *
     * @param text the explanation, or on what paper the fact is accepted
     * @param facts what counts from now on, if the found fact changes it
     */
    @Allowed(value = Role.TOWNSHIP_CASEWORKER, act = "RESOLVE_EVIDENCE")
    public CaseFile resolve(Officer officer, String number, Integer versionRead, CheckSource item, Resolution resolution, String text, Optional<Facts> facts) {
        Application application = docket.open(officer, number, versionRead, Step.RESOLVE_EVIDENCE);
        if (!docket.history(officer, application).unresolved().contains(item)) {
            throw Refused.conflict("casework.noEvidence", item);
        }
        if (text == null || text.isBlank()) {
            throw Refused.invalid("casework.resolutionText");
        }
        if (resolution == Resolution.RE_INVESTIGATED) {
            application.reopenCheck();
            docket.start(officer, application, Deadline.CHECK_START);
        }
        String papers = correcting.papers(application, facts, Json.object().put("item", item.name()).put("resolution", resolution.name()));
        return docket.close(officer, application, Step.RESOLVE_EVIDENCE, text.strip(), papers);
    }
}
