package org.tongchou.casework;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.json.Json;
import org.tongchou.law.award.RecheckClass;
import org.tongchou.law.award.Start;
import org.tongchou.law.procedure.Deadline;
import org.tongchou.law.procedure.Step;

/**
 * The decision, by a person who took no part in intake, survey, check or opinion (L3 art. 20, 21): the county's, or that of the township's head where the province
 * had delegated it when the file was accepted (L1 art. 44).
 */
@Boundary
public class Confirmation {

    @Inject
    Docket docket;

    @Inject
    Applications applications;

    @Inject
    Freezing freezing;

    @Inject
    Event<ApplicationConfirmed> confirmed;

    @Inject
    Event<FamilyRecognised> recognised;

    /**
     * Confirms what the township proposes, under the one classification that the assessment gives: support begins with the month after; a family near the
     * line or with rigid expenses gets a dated certificate (L1 art. 18, 21, 22).
     */
    @Allowed(value = {Role.TOWNSHIP_APPROVER, Role.COUNTY_APPROVER}, act = "CONFIRM")
    public CaseFile confirm(Officer officer, String number, Integer versionRead, String text) {
        Application application = docket.open(officer, number, versionRead, Step.CONFIRM);
        visited(officer, application);
        application.confirm(docket.today());
        docket.meet(officer, application, Deadline.values());
        FrozenAssessment rests = applications.assessment(officer.scope(), application).orElseThrow();
        boolean near = Frozen.recognisable(rests.outcome());
        applications.group(application, near ? FamilyGroup.EDGE : FamilyGroup.ACTIVE);
        if (near) {
            applications.release(application);
            recognised.fire(new FamilyRecognised(number, application.office(), application.category(), rests.outcome(), docket.today(), application.applicantName(),
                application.memberCount()));
        } else {
            confirmed.fire(supported(officer, application, rests));
        }
        return docket.close(officer, application, Step.CONFIRM, text, null);
    }

    private ApplicationConfirmed supported(Officer officer, Application application, FrozenAssessment rests) {
        Declaration declared = docket.reading.stored(application.declaration());
        return new ApplicationConfirmed(application.number(), application.office(), application.category(), docket.today(), application.applicantName(), rests.covered(),
            application.proposedMonthly(), application.proposedTopUps(), recheck(declared), declared.accountWithHolderName(),
            freezing.otherTopUps(application, docket.today(), Start.firstMonth(docket.today()), application.proposedTopUps()),
            docket.kin.isTied(officer, application));
    }

    private void visited(Officer officer, Application application) {
        if (docket.history(officer, application).visitDue()) {
            throw Refused.conflict("casework.visitOpen");
        }
    }

    /** Whoever the newest assessment found above the standard and not above the edge line is on file as edge (L1 art. 21). */
    private FamilyGroup refused(Officer officer, Application application) {
        return applications.assessment(officer.scope(), application).filter(FrozenAssessment::isEdge).isPresent() ? FamilyGroup.EDGE : FamilyGroup.REFUSED;
    }

    private RecheckClass recheck(Declaration declared) {
        return declared.somebodyCanWork(docket.today()) ? RecheckClass.HALF_YEAR : RecheckClass.ANNUAL;
    }

    /** Refuses with written reasons, which go to the applicant within 3 working days; the members are free to apply again. */
    @Allowed(value = {Role.TOWNSHIP_APPROVER, Role.COUNTY_APPROVER}, act = "REFUSE")
    public CaseFile refuse(Officer officer, String number, Integer versionRead, List<String> reasons) {
        Application application = docket.open(officer, number, versionRead, Step.REFUSE);
        visited(officer, application);
        List<String> written = reasons.stream().map(String::strip).filter(reason -> !reason.isEmpty()).toList();
        if (written.isEmpty()) {
            throw Refused.invalid("casework.reasonsMissing");
        }
        application.refuse(docket.today());
        applications.release(application);
        applications.group(application, refused(officer, application));
        docket.meet(officer, application, Deadline.values());
        docket.start(officer, application, Deadline.REFUSAL_NOTICE);
        return docket.close(officer, application, Step.REFUSE, String.join("\n", written), Json.write(Map.of("reasons", written)));
    }
}
