package org.tongchou.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.award.AwardAppeal;
import org.tongchou.award.AwardCorrection;
import org.tongchou.award.AwardTopUps;
import org.tongchou.award.Transfer;
import org.tongchou.json.Cursor;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.award.AwardStep;
import org.tongchou.law.award.Remedy;
import org.tongchou.law.meanstest.Facts;

/** Which boundary takes which act on an award beside changing its amount: months put right, remedies, moves, birthdays. */
@Dependent
class AwardSideActs {

    @Inject
    AwardCorrection correction;

    @Inject
    AwardAppeal appeal;

    @Inject
    Transfer transfer;

    @Inject
    AwardTopUps topUps;

    /** Reads the body of an act; nothing is done before the whole body is found right. */
    AwardActs.Taking read(AwardStep step, Cursor body) {
        return switch (step) {
            case CORRECT -> correct(body.month("fromMonth"), ActBodies.facts(body), ActBodies.text(body));
            case APPEAL -> appeal(body.oneOf("kind", Remedy.class), body.date("on"), body.flag("continuePayment"));
            case TRANSFER -> transfer(body.office("toOffice"), body.month("fromMonth"));
            case RENEW_TOP_UPS -> (officer, number, version) -> topUps.renew(officer, number, version);
            default -> throw Problem.unknownAction();
        };
    }

    private AwardActs.Taking correct(Month from, Optional<Facts> facts, String text) {
        return (officer, number, version) -> correction.correct(officer, number, version, from, facts, text);
    }

    private AwardActs.Taking appeal(Remedy remedy, LocalDate on, boolean continuePayment) {
        return (officer, number, version) -> appeal.appeal(officer, number, version, remedy, on, continuePayment);
    }

    private AwardActs.Taking transfer(OfficeCode to, Month from) {
        return (officer, number, version) -> transfer.transfer(officer, number, version, to, from);
    }
}
