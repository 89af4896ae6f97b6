package org.tongchou.web.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.award.AwardAppeal;
import org.tongchou.award.AwardCorrection;
import org.tongchou.award.AwardFile;
import org.tongchou.award.AwardTopUps;
import org.tongchou.award.Transfer;
import org.tongchou.law.award.AwardStep;

/** Takes the acts on an award beside changing its amount: months put right, remedies, moves, birthdays. */
@RequestScoped
class AwardSideTaking {

    @Inject
    AwardCorrection correction;

    @Inject
    AwardAppeal appeal;

    @Inject
    Transfer transfer;

    @Inject
    AwardTopUps topUps;

    AwardFile take(Officer officer, AwardStep step, String number, Integer version, AwardForm form) {
        return switch (step) {
            case CORRECT -> correction.correct(officer, number, version, form.from(), Optional.empty(), form.getText());
            case APPEAL -> appeal.appeal(officer, number, version, form.asked(), form.getOn(), form.isContinuePayment());
            case TRANSFER -> transfer.transfer(officer, number, version, form.to(), form.from());
            case RENEW_TOP_UPS -> topUps.renew(officer, number, version);
            default -> throw new IllegalArgumentException(step.name());
        };
    }
}
