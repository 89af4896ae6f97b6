package org.tongchou.casework;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Money;
import org.tongchou.law.procedure.Deadline;
import org.tongchou.law.procedure.Step;

/** The township's preliminary opinion, its public notice and its way to the county (L3 art. 19). */
@Boundary
public class Opinion {

    @Inject
    Docket docket;

    @Inject
    Applications applications;

    @Inject
    Freezing freezing;

    @Inject
    Event<NoticePublished> notices;

    /**
     * Gives the preliminary opinion on frozen facts: the means test of this day is stored with its rules. To propose confirmation the
     * family must be entitled, or near the line: then it is recognised with a certificate and paid nothing.
     */
    @Allowed(value = Role.TOWNSHIP_REVIEWER, act = "OPINE")
    public CaseFile opine(Officer officer, String number, Integer versionRead, Proposal proposal, String text) {
        Application application = docket.open(officer, number, versionRead, Step.OPINE);
        ready(docket.history(officer, application));
        Frozen frozen = freezing.of(application, docket.today());
        if (proposal == Proposal.CONFIRM && !frozen.confirmable()) {
            throw Refused.conflict("casework.notEntitled", frozen.outcomeKey());
        }
        Money none = Money.ZERO;
        boolean confirm = proposal == Proposal.CONFIRM && frozen.entitled();
        application.opine(proposal, confirm ? frozen.monthly() : none, confirm ? frozen.topUps() : none);
        applications.freeze(new FrozenAssessment(application, frozen));
        return docket.close(officer, application, Step.OPINE, text, null);
    }

    private static void ready(History history) {
        if (!history.unresolved().isEmpty()) {
            throw Refused.conflict("casework.evidenceOpen", history.unresolved());
        }
        if (history.surveyDue()) {
            throw Refused.conflict("casework.surveyOpen");
        }
    }

    /** Posts the proposal for seven days where the family lives. */
    @Allowed(value = Role.TOWNSHIP_REVIEWER, act = "PUBLISH_NOTICE")
    public CaseFile publishNotice(Officer officer, String number, Integer versionRead, String place) {
        Application application = docket.open(officer, number, versionRead, Step.PUBLISH_NOTICE);
        if (place == null || place.isBlank()) {
            throw Refused.invalid("casework.placeMissing");
        }
        LocalDate until = docket.start(officer, application, Deadline.NOTICE_END);
        application.publish(until);
        notices.fire(new NoticePublished(number, application.office(), application.applicantName(), application.memberCount(),
            application.proposedMonthly().plus(application.proposedTopUps()), docket.today(), until, place.strip()));
        return docket.close(officer, application, Step.PUBLISH_NOTICE, place.strip(), null);
    }

    /** Sends the file on to be decided once the notice has hung for seven days; where the county decides, its 10 working days start. */
    @Allowed(value = Role.TOWNSHIP_REVIEWER, act = "FORWARD")
    public CaseFile forward(Officer officer, String number, Integer versionRead) {
        Application application = docket.open(officer, number, versionRead, Step.FORWARD);
        application.forward(docket.today());
        docket.meet(officer, application, Deadline.NOTICE_END);
        if (!application.delegated()) {
            docket.start(officer, application, Deadline.COUNTY_OPINION);
        }
        return docket.close(officer, application, Step.FORWARD, null, null);
    }
}
