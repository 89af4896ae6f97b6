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
import org.tongchou.law.procedure.VisitGround;

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
        if (docket.history(officer, application).visitFor().contains(VisitGround.ORDERED)) {
            throw Refused.conflict("casework.visitOrdered");
        }
        application.take(Step.ORDER_VISIT);
        return docket.close(officer, application, Step.ORDER_VISIT, ground.strip(), Json.write(Map.of("ground", ground.strip())));
    }

    /** Records that somebody complained about the case; the county then has to see for itself (L3 art. 20, 37). */
    @Allowed(value = {Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.COUNTY_APPROVER}, act = "RECORD_COMPLAINT")
    public CaseFile recordComplaint(Officer officer, String number, Integer versionRead, String text) {
        return oblige(officer, docket.open(officer, number, versionRead, Step.RECORD_COMPLAINT), Step.RECORD_COMPLAINT, text);
    }

    /** Orders from the city that the county look at the case once more before it decides; it does not decide in the county's place. */
    @Allowed(value = Role.MUNICIPAL_SUPERVISOR, act = "ORDER_RECHECK")
    public CaseFile orderRecheck(Officer officer, String number, Integer versionRead, String text) {
        return oblige(officer, docket.open(officer, number, versionRead, Step.ORDER_RECHECK), Step.ORDER_RECHECK, text);
    }

    private CaseFile oblige(Officer officer, Application application, Step step, String text) {
        if (text == null || text.isBlank()) {
            throw Refused.invalid("casework.obligeText");
        }
        application.take(step);
        return docket.close(officer, application, step, text.strip(), null);
    }

    /** Records the visit by at least two persons. */
    @Allowed(value = Role.COUNTY_APPROVER, act = "RECORD_VISIT")
    public CaseFile record(Officer officer, String number, Integer versionRead, SurveyReport report) {
        Application application = docket.open(officer, number, versionRead, Step.RECORD_VISIT);
        if (!docket.history(officer, application).visitDue()) {
            throw Refused.conflict("casework.noVisit");
        }
        docket.kin.unrelated(officer, application, report.investigators());
        report.complete(application.acceptedOn().orElseThrow(), docket.today());
        application.take(Step.RECORD_VISIT);
        return docket.close(officer, application, Step.RECORD_VISIT, report.findings(), report.json());
    }
}
