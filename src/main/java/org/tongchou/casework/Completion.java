package org.tongchou.casework;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.json.Json;
import org.tongchou.law.procedure.Step;

/** Before acceptance: what is missing is asked for once, completed, and what is not to be accepted is declined in writing (L3 art. 10). */
@Boundary
public class Completion {

    @Inject
    Docket docket;

    @Inject
    Applications applications;

    @Inject
    Enrolment enrolment;

    /** Sends a file back with a list of everything that is missing; once only. */
    @Allowed(value = Role.TOWNSHIP_CASEWORKER, act = "REQUEST_CORRECTION")
    public CaseFile requestCorrection(Officer officer, String number, Integer versionRead, List<String> missing) {
        Application application = docket.open(officer, number, versionRead, Step.REQUEST_CORRECTION);
        List<String> listed = missing.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (listed.isEmpty()) {
            throw Refused.invalid("casework.missingNone");
        }
        if (docket.history(officer, application).has(Step.REQUEST_CORRECTION)) {
            throw Refused.conflict("casework.correctedOnce");
        }
        application.take(Step.REQUEST_CORRECTION);
        return docket.close(officer, application, Step.REQUEST_CORRECTION, String.join("\n", listed), Json.write(Map.of("missing", listed)));
    }

    /** Submits a file again that was sent back; all that a submission needs is looked at anew. */
    @Allowed(value = Role.TOWNSHIP_CASEWORKER, act = "RESUBMIT")
    public CaseFile resubmit(Officer officer, String number, Integer versionRead) {
        Application application = docket.open(officer, number, versionRead, Step.RESUBMIT);
        applications.release(application);
        enrolment.enter(application, docket.reading.stored(application.declaration()), docket.today());
        application.take(Step.RESUBMIT);
        return docket.close(officer, application, Step.RESUBMIT, null, null);
    }

    /**
     * Declines to accept a file, with a reason code and a written reason; the members are free to apply again. Declining a family that
     * may apply is itself a violation (L1 art. 70), so nothing is declined without both.
     */
    @Allowed(value = Role.TOWNSHIP_REVIEWER, act = "DECLINE")
    public CaseFile decline(Officer officer, String number, Integer versionRead, String reasonCode, String text) {
        Application application = docket.open(officer, number, versionRead, Step.DECLINE);
        if (text == null || text.isBlank()) {
            throw Refused.invalid("casework.reasonsMissing");
        }
        application.take(Step.DECLINE);
        applications.release(application);
        return docket.close(officer, application, Step.DECLINE, text.strip(), Json.write(Map.of("reasonCode", reasonCode)));
    }
}
