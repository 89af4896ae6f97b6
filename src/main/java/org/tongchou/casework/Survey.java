package org.tongchou.casework;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.json.Json;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.procedure.Deadline;
import org.tongchou.law.procedure.State;
import org.tongchou.law.procedure.Step;

/** Finding out: the household survey of the township and the information check of the county (L3 art. 15-18). */
@Boundary
public class Survey {

    @Inject
    Docket docket;

    @Inject
    Correcting correcting;

    /** Orders the information check for these sources, each covered by an authorisation; it has to start within 3 working days. */
    @Allowed(value = Role.TOWNSHIP_CASEWORKER, act = "ORDER_CHECK")
    public CaseFile orderCheck(Officer officer, String number, Integer versionRead, List<CheckSource> sources) {
        Application application = docket.open(officer, number, versionRead, Step.ORDER_CHECK);
        docket.reading.stored(application.declaration()).authorises(sources);
        application.orderCheck();
        docket.start(officer, application, Deadline.CHECK_START);
        return docket.close(officer, application, Step.ORDER_CHECK, null, Json.write(Map.of("sources", sources)));
    }

    /** Reports what the sources say; a result is needed for every source that was asked. What differs has to be resolved before an opinion. */
    @Allowed(value = Role.COUNTY_VERIFIER, act = "REPORT_CHECK")
    public CaseFile reportCheck(Officer officer, String number, Integer versionRead, CheckReport report) {
        Application application = docket.open(officer, number, versionRead, Step.REPORT_CHECK);
        report.covers(docket.history(officer, application).toReport());
        application.reportCheck();
        docket.meet(officer, application, Deadline.CHECK_START);
        return docket.close(officer, application, Step.REPORT_CHECK, null, report.json());
    }

    /**
     * Records the survey of the household by at least two investigators; once, and again after an objection.
     *
     * @param facts what counts from now on, where the survey found something else than the family declared
     */
    @Allowed(value = Role.TOWNSHIP_CASEWORKER, act = "RECORD_SURVEY")
    public CaseFile recordSurvey(Officer officer, String number, Integer versionRead, SurveyReport report, Optional<Facts> facts) {
        Application application = docket.open(officer, number, versionRead, Step.RECORD_SURVEY);
        if (application.state() == State.SURVEY && !docket.history(officer, application).surveyDue()) {
            throw Refused.conflict("casework.surveyed");
        }
        docket.kin.unrelated(officer, application, report.investigators());
        report.complete(application.acceptedOn().orElseThrow(), docket.today());
        application.take(Step.RECORD_SURVEY);
        docket.meet(officer, application, Deadline.SURVEY_START);
        return docket.close(officer, application, Step.RECORD_SURVEY, report.findings(), correcting.papers(application, facts, report.papers()));
    }
}
