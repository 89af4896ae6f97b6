package org.tongchou.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.casework.CaseFile;
import org.tongchou.casework.Completion;
import org.tongchou.casework.CountyVisit;
import org.tongchou.casework.Course;
import org.tongchou.casework.Evidence;
import org.tongchou.casework.Objection;
import org.tongchou.law.procedure.Step;

/** Takes a step beside the straight road on a file: one act of one boundary each. */
@RequestScoped
class CaseSideActs {

    @Inject
    Completion completion;

    @Inject
    Course course;

    @Inject
    Evidence evidence;

    @Inject
    Objection objection;

    @Inject
    CountyVisit visit;

    CaseFile take(Officer officer, Step step, String number, Integer version, SideForm form) {
        return switch (step) {
            case REQUEST_CORRECTION -> completion.requestCorrection(officer, number, version, form.missingLines());
            case RESUBMIT -> completion.resubmit(officer, number, version);
            case DECLINE -> completion.decline(officer, number, version, form.getReasonCode(), form.getText());
            case EXTEND -> course.extend(officer, number, version, form.extensionGround(), form.getText());
            case REFER -> course.refer(officer, number, version, form.referred(), form.getText());
            case WITHDRAW -> course.withdraw(officer, number, version, form.getEnding());
            case WARN -> course.warn(officer, number, version, form.warningDays(), form.getText());
            case TERMINATE -> course.terminate(officer, number, version, form.getEnding());
            case RESOLVE_EVIDENCE -> evidence.resolve(officer, number, version, form.evidenceItem(), form.resolvedAs(), form.getText(), Optional.empty());
            case OBJECT -> objection.object(officer, number, version, form.getObjector(), form.getGround());
            case RECORD_APPRAISAL -> objection.recordAppraisal(officer, number, version, form.getOn(), form.appraisal(), form.getText());
            case ORDER_VISIT -> visit.order(officer, number, version, form.getGround());
            case RECORD_VISIT -> visit.record(officer, number, version, form.visit());
            case RECORD_COMPLAINT -> visit.recordComplaint(officer, number, version, form.getText());
            case ORDER_RECHECK -> visit.orderRecheck(officer, number, version, form.getText());
            case RECORD_DELIVERY -> course.recordDelivery(officer, number, version, form.delivery());
            default -> throw Refused.conflict("casework.wrongState", step, "");
        };
    }
}
