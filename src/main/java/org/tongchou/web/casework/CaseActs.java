package org.tongchou.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.tongchou.access.Officer;
import org.tongchou.casework.CaseFile;
import org.tongchou.casework.Confirmation;
import org.tongchou.casework.Intake;
import org.tongchou.casework.Opinion;
import org.tongchou.casework.Survey;
import org.tongchou.law.procedure.Step;
import org.tongchou.office.Badge;

/** Takes a step on a file: one act of one boundary each. */
@RequestScoped
class CaseActs {

    @Inject
    Badge badge;

    @Inject
    Intake intake;

    @Inject
    Survey survey;

    @Inject
    Opinion opinion;

    @Inject
    Confirmation confirmation;

    CaseFile take(Step step, String number, Integer version, ActForm form) {
        Officer officer = badge.officer();
        return switch (step) {
            case SUBMIT -> intake.submit(officer, number, version);
            case ACCEPT -> intake.accept(officer, number, version);
            case ORDER_CHECK -> survey.orderCheck(officer, number, version, form.orderedSources());
            case REPORT_CHECK -> survey.reportCheck(officer, number, version, form.report());
            case RECORD_SURVEY -> survey.recordSurvey(officer, number, version, form.survey());
            case OPINE -> opinion.opine(officer, number, version, form.proposed(), form.getOpinion());
            case PUBLISH_NOTICE -> opinion.publishNotice(officer, number, version, form.getPlace());
            case FORWARD -> opinion.forward(officer, number, version);
            case CONFIRM -> confirmation.confirm(officer, number, version, form.getText());
            case REFUSE -> confirmation.refuse(officer, number, version, form.reasonLines());
            case WITHDRAW -> intake.withdraw(officer, number, version, form.getWithdrawal());
        };
    }
}
