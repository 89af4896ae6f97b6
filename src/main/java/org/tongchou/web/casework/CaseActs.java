package org.tongchou.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.casework.CaseFile;
import org.tongchou.casework.Confirmation;
import org.tongchou.casework.Intake;
import org.tongchou.casework.Opinion;
import org.tongchou.casework.Survey;
import org.tongchou.law.procedure.Step;

/** Takes a step of the straight road on a file: one act of one boundary each. */
@RequestScoped
class CaseActs {

    @Inject
    Intake intake;

    @Inject
    Survey survey;

    @Inject
    Opinion opinion;

    @Inject
    Confirmation confirmation;

    @Inject
    CaseSideActs side;

    CaseFile take(Officer officer, Step step, String number, Integer version, ActForm form) {
        return switch (step) {
            case SUBMIT -> intake.submit(officer, number, version);
            case ACCEPT -> intake.accept(officer, number, version);
            case ORDER_CHECK -> survey.orderCheck(officer, number, version, form.orderedSources());
            case REPORT_CHECK -> survey.reportCheck(officer, number, version, form.report());
            case RECORD_SURVEY -> survey.recordSurvey(officer, number, version, form.survey(), Optional.empty());
            case OPINE -> opinion.opine(officer, number, version, form.proposed(), form.getOpinion());
            case PUBLISH_NOTICE -> opinion.publishNotice(officer, number, version, form.getPlace());
            case FORWARD -> opinion.forward(officer, number, version);
            case CONFIRM -> confirmation.confirm(officer, number, version, form.getText());
            case REFUSE -> confirmation.refuse(officer, number, version, form.reasonLines());
            default -> side.take(officer, step, number, version, form.getSide());
        };
    }
}
