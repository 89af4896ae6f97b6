package org.tongchou.award;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.json.Json;
import org.tongchou.law.award.AwardStep;
import org.tongchou.law.award.Remedy;

/** The recipient does not agree with a decision: reconsideration by the government, or a suit (Administrative Reconsideration Law art. 20). */
@Boundary
public class AwardAppeal {

    @Inject
    AwardDocket docket;

    /**
     * Records that a remedy was asked for; its clock starts.
     *
     * @param continuePayment whether the support is to be paid as before until it is decided; kept with the appeal, for the county to act on
     * @throws Refused if there is no decision to appeal against, or the day lies before it, after its term, or ahead
     */
    @Allowed(value = {Role.TOWNSHIP_CASEWORKER, Role.COUNTY_APPROVER}, act = "APPEAL")
    public AwardFile appeal(Officer officer, String number, Integer versionRead, Remedy remedy, LocalDate on, boolean continuePayment) {
        Award award = docket.open(officer, number, versionRead, AwardStep.APPEAL);
        LocalDate decided = docket.history(officer, award).decision().map(event -> event.at().toLocalDate()).orElseThrow(() -> Refused.conflict("award.nothingDecided"));
        if (on.isBefore(decided) || on.isAfter(remedy.lastDay(decided)) || on.isAfter(docket.today())) {
            throw Refused.invalid("award.appealDay", decided, remedy.lastDay(decided));
        }
        return docket.close(officer, award, AwardStep.APPEAL, null,
            Json.object().put("kind", remedy.name()).put("on", on.toString()).put("continuePayment", continuePayment));
    }
}
