package org.tongchou.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.award.AwardDecision;
import org.tongchou.award.AwardFile;
import org.tongchou.award.AwardVisit;
import org.tongchou.award.MadeLetter;
import org.tongchou.award.Review;
import org.tongchou.casework.FamilyChange;
import org.tongchou.casework.SurveyReport;
import org.tongchou.json.Cursor;
import org.tongchou.law.award.AwardLetter;
import org.tongchou.law.award.AwardStep;
import org.tongchou.law.award.ChangeKind;

/** Which boundary takes which act on an award, with what of the body (api.md "An award"). */
@Dependent
class AwardActs {

    private static final int MOST_MONTHS = 120;

    /** An act whose body was read and that is still to be taken. */
    interface Taking {

        AwardFile on(Officer officer, String number, Integer version);
    }

    @Inject
    Review review;

    @Inject
    AwardDecision decision;

    @Inject
    AwardVisit visit;

    @Inject
    AwardSideActs side;

    /** Reads the body of an act; nothing is done before the whole body is found right. */
    Taking read(AwardStep step, Cursor body) {
        return switch (step) {
            case REPORT_CHANGE -> report(body.oneOf("kind", ChangeKind.class), body.date("on"), AwardBodies.change(body));
            case REASSESS -> (officer, number, version) -> review.reassess(officer, number, version);
            case HEAR -> hear(body.date("on"), body.text("person", AwardBodies.LONGEST_NAME), body.text("statement", AwardBodies.LONGEST_TEXT));
            case RECHECK -> recheck(body.date("on"), body.text("result", AwardBodies.LONGEST_TEXT));
            case RECORD_VISIT -> visit(ActBodies.visit(body));
            case INCREASE, DECREASE, STOP -> rule(step, AwardBodies.ruling(body));
            case GRANT_GRACE -> grace(body.count("months", 0, MOST_MONTHS), ActBodies.text(body));
            case SUSPEND -> suspend(body.text("member", AwardBodies.LONGEST_REF), AwardBodies.days(body, "refusals"), ActBodies.text(body));
            case RESUME -> resume(body.text("member", AwardBodies.LONGEST_REF), ActBodies.text(body));
            case RECORD_DELIVERY -> deliver(body.oneOf("letter", AwardLetter.class), AwardBodies.which(body), AwardBodies.proof(body));
            case TAKE_OVER -> throw Problem.unknownAction();
            case CORRECT, APPEAL, TRANSFER, RENEW_TOP_UPS -> side.read(step, body);
        };
    }

    private Taking report(ChangeKind kind, LocalDate on, FamilyChange change) {
        return (officer, number, version) -> review.reportChange(officer, number, version, kind, on, change);
    }

    private Taking hear(LocalDate on, String person, String statement) {
        return (officer, number, version) -> review.hear(officer, number, version, on, person, statement);
    }

    private Taking recheck(LocalDate on, String result) {
        return (officer, number, version) -> review.recheck(officer, number, version, on, result);
    }

    private Taking visit(SurveyReport report) {
        return (officer, number, version) -> visit.record(officer, number, version, report);
    }

    private Taking rule(AwardStep step, AwardDecision.Ruling ruling) {
        return switch (step) {
            case INCREASE -> (officer, number, version) -> decision.increase(officer, number, version, ruling);
            case DECREASE -> (officer, number, version) -> decision.decrease(officer, number, version, ruling);
            default -> (officer, number, version) -> decision.stop(officer, number, version, ruling);
        };
    }

    private Taking grace(int months, String text) {
        return (officer, number, version) -> decision.grantGrace(officer, number, version, months, text);
    }

    private Taking suspend(String member, List<LocalDate> refusals, String text) {
        return (officer, number, version) -> decision.suspend(officer, number, version, member, refusals, text);
    }

    private Taking resume(String member, String text) {
        return (officer, number, version) -> decision.resume(officer, number, version, member, text);
    }

    private Taking deliver(AwardLetter letter, Optional<Integer> which, MadeLetter.Proof proof) {
        return (officer, number, version) -> review.recordDelivery(officer, number, version, letter, which, proof);
    }
}
