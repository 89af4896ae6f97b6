package org.tongchou.casework;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.json.Json;
import org.tongchou.law.procedure.Appraisal;
import org.tongchou.law.procedure.Deadline;
import org.tongchou.law.procedure.Step;

/** Somebody objects to a notice: the family is surveyed again or its neighbours' representatives appraise it, then opinion and notice begin anew (L3 art. 19). */
@Boundary
public class Objection {

    @Inject
    Docket docket;

    @Inject
    Event<NoticeEnded> ended;

    /** Records who objects on what ground; the notice comes down and the file goes back to the survey. */
    @Allowed(value = Role.TOWNSHIP_CASEWORKER, act = "OBJECT")
    public CaseFile object(Officer officer, String number, Integer versionRead, String by, String ground) {
        Application application = docket.open(officer, number, versionRead, Step.OBJECT);
        if (by == null || by.isBlank() || ground == null || ground.isBlank()) {
            throw Refused.invalid("casework.objectionIncomplete");
        }
        application.object();
        docket.meet(officer, application, Deadline.NOTICE_END);
        docket.start(officer, application, Deadline.SURVEY_START);
        ended.fire(new NoticeEnded(number, officer.scope(), docket.today()));
        return docket.close(officer, application, Step.OBJECT, ground.strip(), Json.write(Map.of("by", by.strip(), "ground", ground.strip())));
    }

    /** Records a democratic appraisal in the place of a second survey; two thirds are representatives and everybody signs. */
    @Allowed(value = Role.TOWNSHIP_CASEWORKER, act = "RECORD_APPRAISAL")
    public CaseFile recordAppraisal(Officer officer, String number, Integer versionRead, LocalDate on, Appraisal appraisal, String conclusion) {
        Application application = docket.open(officer, number, versionRead, Step.RECORD_APPRAISAL);
        if (!docket.history(officer, application).surveyDue()) {
            throw Refused.conflict("casework.noObjection");
        }
        if (on.isBefore(application.acceptedOn().orElseThrow()) || on.isAfter(docket.today())) {
            throw Refused.invalid("casework.surveyDay", application.acceptedOn().orElseThrow(), docket.today());
        }
        if (!appraisal.hasQuorum()) {
            throw Refused.conflict("casework.noQuorum", appraisal.representatives(), appraisal.participants());
        }
        if (!appraisal.isSigned()) {
            throw Refused.conflict("casework.notAllSigned", appraisal.participants() - appraisal.signed());
        }
        application.take(Step.RECORD_APPRAISAL);
        docket.meet(officer, application, Deadline.SURVEY_START);
        return docket.close(officer, application, Step.RECORD_APPRAISAL, conclusion, Json.write(Map.of("on", on, "appraisal", appraisal)));
    }
}
