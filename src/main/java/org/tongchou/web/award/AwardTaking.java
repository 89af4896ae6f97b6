package org.tongchou.web.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.tongchou.access.Demonstration;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.award.AwardDecision;
import org.tongchou.award.AwardFile;
import org.tongchou.award.AwardVisit;
import org.tongchou.award.Review;
import org.tongchou.law.award.AwardStep;

/** Takes an act on an award: one of one boundary each. */
@RequestScoped
class AwardTaking {

    @Inject
    Review review;

    @Inject
    AwardDecision decision;

    @Inject
    AwardVisit visit;

    @Inject
    AwardSideTaking side;

    @Inject
    Demonstration clock;

    LocalDate today(Officer officer) {
        return clock.now(officer).toLocalDate();
    }

    /** Takes the act on the award that the request names, as it was when the page was read. */
    AwardFile take(Officer officer, AwardStep step, String number, AwardFile award, AwardForm form) {
        Integer version = award.version();
        return switch (step) {
            case REPORT_CHANGE -> review.reportChange(officer, number, version, form.changed(), form.getOn(), form.change(award.office().value()));
            case REASSESS -> review.reassess(officer, number, version);
            case HEAR -> review.hear(officer, number, version, form.getOn(), form.getPerson(), form.getStatement());
            case RECHECK -> review.recheck(officer, number, version, form.getOn(), form.getResult());
            case RECORD_VISIT -> visit.record(officer, number, version, form.visited());
            case INCREASE -> decision.increase(officer, number, version, form.ruling());
            case DECREASE -> decision.decrease(officer, number, version, form.ruling());
            case STOP -> decision.stop(officer, number, version, form.ruling());
            case GRANT_GRACE -> decision.grantGrace(officer, number, version, form.getMonths(), form.getText());
            case SUSPEND -> decision.suspend(officer, number, version, form.getMember(), form.refusals(), form.getText());
            case RESUME -> decision.resume(officer, number, version, form.getMember(), form.getText());
            case RECORD_DELIVERY -> review.recordDelivery(officer, number, version, form.getDelivery().letter(), form.getDelivery().which(), form.getDelivery().proof(form.getOn()));
            case TAKE_OVER -> throw Refused.notFound();
            case CORRECT, APPEAL, TRANSFER, RENEW_TOP_UPS -> side.take(officer, step, number, version, form);
        };
    }
}
