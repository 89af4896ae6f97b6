package org.tongchou.award;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.casework.FamilyChange;
import org.tongchou.casework.Reassessed;
import org.tongchou.casework.SupportedFamilies;
import org.tongchou.json.Json;
import org.tongchou.kernel.Month;
import org.tongchou.law.award.AwardState;
import org.tongchou.law.award.AwardStep;
import org.tongchou.law.award.MonthDifference;
import org.tongchou.law.award.Schedule;
import org.tongchou.law.award.Span;
import org.tongchou.law.meanstest.Facts;

/** Puts months right that lie behind: each is tested anew under the rules of that month, and the difference is kept for payments (payments.md). */
@Boundary
public class AwardCorrection {

    private static final int FURTHEST_BACK = 60;

    @Inject
    AwardDocket docket;

    @Inject
    Awards awards;

    @Inject
    SupportedFamilies families;

    /**
     * Corrects from a month on. A stop that was wrong is corrected too: support goes on, unless a person of the family stands elsewhere by now.
     *
     * @param facts what is right, in the place of what counted; empty if a reported change says it already
     * @throws Refused if the month lies ahead or more than five years back, before the first month of the award, or nothing written says why
     */
    @Allowed(value = Role.COUNTY_APPROVER, act = "CORRECT")
    public AwardFile correct(Officer officer, String number, Integer versionRead, Month from, Optional<Facts> facts, String text) {
        Award award = docket.open(officer, number, versionRead, AwardStep.CORRECT);
        Schedule before = docket.schedule(officer, award);
        fits(from, before, text);
        boolean gone = docket.history(officer, award).familyGone();
        if (facts.isPresent() && !gone) {
            families.change(officer.scope(), award.applicationNumber(), FamilyChange.of(facts), docket.today());
        }
        Schedule after = gone ? before.endedBefore(from) : tested(officer, award, before, from);
        Month last = docket.paidUntil(award).filter(paid -> paid.isAfter(docket.month().previous())).orElse(docket.month().previous());
        List<MonthDifference> differences = after.differences(before, from, last);
        docket.put(officer, award, before, after);
        boolean ends = gone || award.state() == AwardState.STOPPED && after.at(docket.month()).isEmpty();
        if (ends) {
            families.release(officer.scope(), award.applicationNumber());
        } else if (award.state() == AwardState.STOPPED) {
            families.stand(officer.scope(), award.applicationNumber());
        }
        AwardEvent event = docket.record(officer, award, AwardStep.CORRECT, text.strip(), papers(from, differences), ends);
        differences.forEach(difference -> awards.add(new AwardDifference(award, event, difference)));
        return docket.file(officer, award);
    }

    private void fits(Month from, Schedule before, String text) {
        if (text == null || text.isBlank()) {
            throw Refused.invalid("award.textMissing");
        }
        Month first = before.spans().get(0).from();
        if (from.isAfter(docket.month()) || from.isBefore(first) || from.isBefore(docket.month().plusMonths(-FURTHEST_BACK))) {
            throw Refused.invalid("award.correctMonth", first, docket.month());
        }
    }

    /** The amounts month by month from the first one on; the current month's run on. Months that a grace or a stop ended stay ended. */
    private Schedule tested(Officer officer, Award award, Schedule before, Month from) {
        Schedule after = before.endedBefore(from);
        List<Span> spans = new ArrayList<>();
        Month current = docket.month();
        for (Month month = from; !month.isAfter(current); month = month.next()) {
            Reassessed test = families.assess(officer.scope(), award.applicationNumber(), award.number(), month.firstDay());
            spans.add(new Span(month, month.equals(current) ? Optional.empty() : Optional.of(month), test.monthly(), test.topUps(), test.covered()));
        }
        for (Span span : merged(spans)) {
            after = after.changed(span);
        }
        return after;
    }

    private static List<Span> merged(List<Span> months) {
        List<Span> merged = new ArrayList<>();
        for (Span month : months) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.regular().equals(month.regular()) && last.topUps().equals(month.topUps()) && last.members() == month.members()) {
                merged.set(merged.size() - 1, new Span(last.from(), month.until(), last.regular(), last.topUps(), last.members()));
            } else {
                merged.add(month);
            }
        }
        return merged;
    }

    private static ObjectNode papers(Month from, List<MonthDifference> differences) {
        ObjectNode papers = Json.object().put("fromMonth", from.toString());
        for (MonthDifference difference : differences) {
            papers.withArray("differences").addObject().put("month", difference.month().toString()).put("difference", difference.total().fen());
        }
        return papers;
    }
}
