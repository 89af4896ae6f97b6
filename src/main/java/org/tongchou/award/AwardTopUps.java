package org.tongchou.award;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.List;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.casework.SupportedFamilies;
import org.tongchou.json.Json;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.law.award.AwardStep;
import org.tongchou.law.award.MonthDifference;
import org.tongchou.law.award.Schedule;
import org.tongchou.law.award.Span;

/** Somebody of the family reached an age that gives a higher top-up: one act, whose month and amount the ages say (L1 art. 20; L3 art. 27). */
@Boundary
public class AwardTopUps {

    @Inject
    AwardDocket docket;

    @Inject
    Awards awards;

    @Inject
    SupportedFamilies families;

    /**
     * Raises the top-ups from the first month that sees the age; what months that are paid already lack is kept for payments as a difference.
     *
     * @throws Refused if no birthday changes them before the month after next, if they would fall, which has to be heard and decided, or if the family
     *     changed and was not reassessed
     */
    @Allowed(value = Role.COUNTY_APPROVER, act = "RENEW_TOP_UPS")
    public AwardFile renew(Officer officer, String number, Integer versionRead) {
        Award award = docket.open(officer, number, versionRead, AwardStep.RENEW_TOP_UPS);
        if (docket.history(officer, award).changed()) {
            throw Refused.conflict("award.notReassessed");
        }
        Schedule before = docket.schedule(officer, award);
        Span paid = before.last();
        Month from = docket.otherTopUps(officer, award, before).orElseThrow(() -> Refused.conflict("award.topUpsStand"));
        if (from.isAfter(docket.month().next())) {
            throw Refused.conflict("award.topUpsLater", from);
        }
        Money fresh = families.topUps(officer.scope(), award.applicationNumber(), docket.today(), from);
        if (fresh.compareTo(paid.topUps()) < 0) {
            throw Refused.conflict("award.topUpsFall", from);
        }
        Schedule after = before.changed(new Span(from, paid.until(), paid.regular(), fresh, paid.members()));
        docket.put(officer, award, before, after);
        families.assess(officer.scope(), award.applicationNumber(), number, from.firstDay());
        return closed(officer, award, from, fresh, after.differences(before, from, behind(award)));
    }

    private Month behind(Award award) {
        Month last = docket.month().previous();
        return docket.paidUntil(award).filter(month -> month.isAfter(last)).orElse(last);
    }

    private AwardFile closed(Officer officer, Award award, Month from, Money fresh, List<MonthDifference> differences) {
        ObjectNode papers = Json.object().put("fromMonth", from.toString()).put("topUps", fresh.fen());
        AwardEvent event = docket.record(officer, award, AwardStep.RENEW_TOP_UPS, null, papers, false);
        differences.forEach(difference -> awards.add(new AwardDifference(award, event, difference)));
        return docket.file(officer, award);
    }
}
