package org.tongchou.casework;

import jakarta.inject.Inject;
import java.util.Map;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.json.Json;
import org.tongchou.law.procedure.Step;

/** The county looks for itself before it decides: mandatory for registered relatives and complaints, else where it wishes to (L3 art. 20). */
@Boundary
public class CountyVisit {

    @Inject
    Docket docket;

    /** Orders a visit; nothing is decided before it is recorded. */
    @Allowed(value = Role.COUNTY_APPROVER, act = "ORDER_VISIT")
    public CaseFile order(Officer officer, String number, Integer versionRead, String ground) {
        Application application = docket.open(officer, number, versionRead, Step.ORDER_VISIT);
        if (ground == null || ground.isBlank()) {
            throw Refused.invalid("casework.groundMissing");
        }
        if (docket.history(officer, application).visitDue()) {
            throw Refused.conflict("casework.visitOrdered");
        }
        application.take(Step.ORDER_VISIT);
        return docket.close(officer, application, Step.ORDER_VISIT, ground.strip(), Json.write(Map.of("ground", ground.strip())));
    }

    /** Records the visit by at least two persons. */
    @Allowed(value = Role.COUNTY_APPROVER, act = "RECORD_VISIT")
    public CaseFile record(Officer officer, String number, Integer versionRead, SurveyReport report) {
        Application application = docket.open(officer, number, versionRead, Step.RECORD_VISIT);
        if (!docket.history(officer, application).visitDue()) {
            throw Refused.conflict("casework.noVisit");
        }
        report.complete(application.acceptedOn().orElseThrow(), docket.today());
        application.take(Step.RECORD_VISIT);
        return docket.close(officer, application, Step.RECORD_VISIT, report.findings(), report.json());
    }
}
