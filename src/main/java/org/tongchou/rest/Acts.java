package org.tongchou.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.casework.CaseFile;
import org.tongchou.casework.CheckReport;
import org.tongchou.casework.CheckSource;
import org.tongchou.casework.Confirmation;
import org.tongchou.casework.Intake;
import org.tongchou.casework.Opinion;
import org.tongchou.casework.Proposal;
import org.tongchou.casework.Survey;
import org.tongchou.casework.SurveyReport;
import org.tongchou.json.Cursor;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.procedure.Step;

/** Which boundary takes which step of the straight road, with what of the body (api.md "Acts"). */
@Dependent
class Acts {

    /** A step whose body was read and that is still to be taken. */
    interface Taking {

        CaseFile on(Officer officer, String number, Integer version);
    }

    @Inject
    Intake intake;

    @Inject
    Survey survey;

    @Inject
    Opinion opinion;

    @Inject
    Confirmation confirmation;

    @Inject
    SideActs side;

    /** Reads the body of a step; nothing is done before the whole body is found right. */
    Taking read(Step step, Cursor body) {
        return switch (step) {
            case SUBMIT -> (officer, number, version) -> intake.submit(officer, number, version);
            case ACCEPT -> (officer, number, version) -> intake.accept(officer, number, version);
            case ORDER_CHECK -> orderCheck(ActBodies.sources(body));
            case REPORT_CHECK -> reportCheck(ActBodies.check(body));
            case RECORD_SURVEY -> recordSurvey(ActBodies.survey(body), ActBodies.facts(body));
            case OPINE -> opine(ActBodies.proposal(body), ActBodies.text(body));
            case PUBLISH_NOTICE -> publish(ActBodies.place(body));
            case FORWARD -> (officer, number, version) -> opinion.forward(officer, number, version);
            case CONFIRM -> confirm(ActBodies.text(body));
            case REFUSE -> refuse(ActBodies.reasons(body));
            default -> side.read(step, body);
        };
    }

    private Taking orderCheck(List<CheckSource> sources) {
        return (officer, number, version) -> survey.orderCheck(officer, number, version, sources);
    }

    private Taking reportCheck(CheckReport report) {
        return (officer, number, version) -> survey.reportCheck(officer, number, version, report);
    }

    private Taking recordSurvey(SurveyReport report, Optional<Facts> facts) {
        return (officer, number, version) -> survey.recordSurvey(officer, number, version, report, facts);
    }

    private Taking opine(Proposal proposal, String text) {
        return (officer, number, version) -> opinion.opine(officer, number, version, proposal, text);
    }

    private Taking publish(String place) {
        return (officer, number, version) -> opinion.publishNotice(officer, number, version, place);
    }

    private Taking confirm(String text) {
        return (officer, number, version) -> confirmation.confirm(officer, number, version, text);
    }

    private Taking refuse(List<String> reasons) {
        return (officer, number, version) -> confirmation.refuse(officer, number, version, reasons);
    }
}
