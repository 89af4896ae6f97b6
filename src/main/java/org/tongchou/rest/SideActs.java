package org.tongchou.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.casework.CheckSource;
import org.tongchou.casework.Completion;
import org.tongchou.casework.CountyVisit;
import org.tongchou.casework.Course;
import org.tongchou.casework.Evidence;
import org.tongchou.casework.Objection;
import org.tongchou.casework.Resolution;
import org.tongchou.casework.SurveyReport;
import org.tongchou.json.Cursor;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.procedure.Appraisal;
import org.tongchou.law.procedure.Delivery;
import org.tongchou.law.procedure.ExtensionGround;
import org.tongchou.law.procedure.Referral;
import org.tongchou.law.procedure.Step;

/** Which boundary takes which step beside the straight road, with what of the body (api.md "Acts"). */
@Dependent
class SideActs {

    private static final int MOST_DAYS = 1000;

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

    /** Reads the body of a step; nothing is done before the whole body is found right. */
    Acts.Taking read(Step step, Cursor body) {
        return switch (step) {
            case REQUEST_CORRECTION -> {
                var missing = ActBodies.missing(body);
                yield (officer, number, version) -> completion.requestCorrection(officer, number, version, missing);
            }
            case RESUBMIT -> (officer, number, version) -> completion.resubmit(officer, number, version);
            case DECLINE -> decline(ActBodies.reasonCode(body), ActBodies.text(body));
            case EXTEND -> extend(ActBodies.extension(body), ActBodies.text(body));
            case WITHDRAW -> withdraw(ActBodies.text(body));
            case WARN -> warn(body.count("days", 0, MOST_DAYS), ActBodies.text(body));
            case TERMINATE -> terminate(ActBodies.text(body));
            case REFER -> refer(body.oneOf("to", Referral.class), ActBodies.text(body));
            case RESOLVE_EVIDENCE -> resolve(body.oneOf("item", CheckSource.class), body.oneOf("resolution", Resolution.class), ActBodies.text(body),
                ActBodies.facts(body));
            case OBJECT -> object(ActBodies.objector(body), ActBodies.ground(body));
            case RECORD_APPRAISAL -> appraise(body.date("on"), ActBodies.appraisal(body), ActBodies.text(body));
            case ORDER_VISIT -> orderVisit(ActBodies.ground(body));
            case RECORD_VISIT -> recordVisit(ActBodies.visit(body));
            case RECORD_COMPLAINT -> recordComplaint(ActBodies.text(body));
            case ORDER_RECHECK -> orderRecheck(ActBodies.text(body));
            case RECORD_DELIVERY -> deliver(ActBodies.delivery(body));
            default -> throw Problem.unknownAction();
        };
    }

    private Acts.Taking decline(String code, String text) {
        return (officer, number, version) -> completion.decline(officer, number, version, code, text);
    }

    private Acts.Taking extend(ExtensionGround ground, String text) {
        return (officer, number, version) -> course.extend(officer, number, version, ground, text);
    }

    private Acts.Taking withdraw(String text) {
        return (officer, number, version) -> course.withdraw(officer, number, version, text);
    }

    private Acts.Taking warn(int days, String text) {
        return (officer, number, version) -> course.warn(officer, number, version, days, text);
    }

    private Acts.Taking terminate(String text) {
        return (officer, number, version) -> course.terminate(officer, number, version, text);
    }

    private Acts.Taking refer(Referral to, String text) {
        return (officer, number, version) -> course.refer(officer, number, version, to, text);
    }

    private Acts.Taking resolve(CheckSource item, Resolution resolution, String text, Optional<Facts> facts) {
        return (officer, number, version) -> evidence.resolve(officer, number, version, item, resolution, text, facts);
    }

    private Acts.Taking object(String by, String ground) {
        return (officer, number, version) -> objection.object(officer, number, version, by, ground);
    }

    private Acts.Taking appraise(LocalDate on, Appraisal appraisal, String conclusion) {
        return (officer, number, version) -> objection.recordAppraisal(officer, number, version, on, appraisal, conclusion);
    }

    private Acts.Taking deliver(Delivery delivery) {
        return (officer, number, version) -> course.recordDelivery(officer, number, version, delivery);
    }

    private Acts.Taking orderVisit(String ground) {
        return (officer, number, version) -> visit.order(officer, number, version, ground);
    }

    private Acts.Taking recordComplaint(String text) {
        return (officer, number, version) -> visit.recordComplaint(officer, number, version, text);
    }

    private Acts.Taking orderRecheck(String text) {
        return (officer, number, version) -> visit.orderRecheck(officer, number, version, text);
    }

    private Acts.Taking recordVisit(SurveyReport report) {
        return (officer, number, version) -> visit.record(officer, number, version, report);
    }
}
