package org.tongchou.award;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.casework.Declaration;
import org.tongchou.casework.SupportedFamilies;
import org.tongchou.json.Json;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.law.award.AwardStep;
import org.tongchou.law.award.Grace;
import org.tongchou.law.award.Schedule;
import org.tongchou.law.award.Span;
import org.tongchou.law.award.WorkRefusal;

/** The county decides what becomes of support, by a person who did not prepare it: heard first, then decided, then told in writing (L1 art. 48). */
@Boundary
public class AwardDecision {

    @Inject
    AwardDocket docket;

    @Inject
    SupportedFamilies families;

    /**
     * Why and from when on.
     *
     * @param from the first month with the new amount; none that lies behind or is paid
     * @param reasonCode a short code of the reason
     * @param text the written reasons, which the recipient is told
     */
    public record Ruling(Month from, String reasonCode, String text) {

        void written() {
            if (text == null || text.isBlank()) {
                throw Refused.invalid("award.textMissing");
            }
        }

        ObjectNode papers() {
            return Json.object().put("fromMonth", from.toString()).put("reasonCode", reasonCode);
        }
    }

    /** Raises the support to what the newest means test gives. */
    @Allowed(value = Role.COUNTY_APPROVER, act = "INCREASE")
    public AwardFile increase(Officer officer, String number, Integer versionRead, Ruling ruling) {
        return settle(officer, docket.open(officer, number, versionRead, AwardStep.INCREASE), AwardStep.INCREASE, ruling);
    }

    /** Lowers the support to what the newest means test gives; refused without a hearing since, or without written reasons. */
    @Allowed(value = Role.COUNTY_APPROVER, act = "DECREASE")
    public AwardFile decrease(Officer officer, String number, Integer versionRead, Ruling ruling) {
        Award award = docket.open(officer, number, versionRead, AwardStep.DECREASE);
        ruling.written();
        heard(docket.history(officer, award));
        return settle(officer, award, AwardStep.DECREASE, ruling);
    }

    private static void heard(AwardHistory history) {
        if (!history.heard() && !history.familyGone()) {
            throw Refused.conflict("award.notHeard");
        }
    }

    private AwardFile settle(Officer officer, Award award, AwardStep step, Ruling ruling) {
        Reassessment proposal = docket.history(officer, award).proposal().orElseThrow(() -> Refused.conflict("award.notReassessed"));
        long difference = proposal.difference().fen();
        if (!proposal.entitled() || (step == AwardStep.INCREASE ? difference <= 0 : difference >= 0)) {
            throw Refused.conflict("award.otherResult", step, proposal.difference().toYuan());
        }
        docket.open(officer, award, ruling.from());
        Schedule before = docket.schedule(officer, award);
        docket.put(officer, award, before, before.changed(new Span(ruling.from(), Optional.empty(), proposal.regular(), proposal.topUps(), proposal.covered())));
        return docket.close(officer, award, step, ruling.text(), ruling.papers());
    }

    /** Stops the support with the end of the month before; its persons may apply again. */
    @Allowed(value = Role.COUNTY_APPROVER, act = "STOP")
    public AwardFile stop(Officer officer, String number, Integer versionRead, Ruling ruling) {
        Award award = docket.open(officer, number, versionRead, AwardStep.STOP);
        ruling.written();
        heard(docket.history(officer, award));
        docket.open(officer, award, ruling.from());
        Schedule before = docket.schedule(officer, award);
        docket.put(officer, award, before, before.endedBefore(ruling.from()));
        families.release(officer.scope(), award.applicationNumber());
        return docket.close(officer, award, AwardStep.STOP, ruling.text(), ruling.papers());
    }

    /** Lets a family whose income rose above the standard keep its support for some months from the next one on (L3 art. 33). */
    @Allowed(value = Role.COUNTY_APPROVER, act = "GRANT_GRACE")
    public AwardFile grantGrace(Officer officer, String number, Integer versionRead, int months, String text) {
        Award award = docket.open(officer, number, versionRead, AwardStep.GRANT_GRACE);
        Reassessment proposal = docket.history(officer, award).proposal().orElseThrow(() -> Refused.conflict("award.notReassessed"));
        if (proposal.entitled()) {
            throw Refused.conflict("award.stillEntitled");
        }
        if (!Grace.allowed(months)) {
            throw Refused.invalid("award.graceMonths", Grace.LONGEST);
        }
        Month from = docket.month().next();
        docket.open(officer, award, from);
        Schedule before = docket.schedule(officer, award);
        Span grace = Grace.span(from, months, before.last().regular(), proposal.standard(), proposal.covered(), proposal.graceTopUps());
        docket.put(officer, award, before, before.changed(grace));
        return docket.close(officer, award, AwardStep.GRANT_GRACE, text, Json.object().put("fromMonth", from.toString()).put("months", months));
    }

    /**
     * Lets the share of one person rest who refused suitable work three times in a row; nobody else's is touched (L3 art. 34).
     *
     * @param refusals the days of the refusals, the oldest first; empty if the text says them
     */
    @Allowed(value = Role.COUNTY_APPROVER, act = "SUSPEND")
    public AwardFile suspend(Officer officer, String number, Integer versionRead, String member, List<LocalDate> refusals, String text) {
        Award award = docket.open(officer, number, versionRead, AwardStep.SUSPEND);
        heard(docket.history(officer, award));
        if (text == null || text.isBlank()) {
            throw Refused.invalid("award.textMissing");
        }
        if (!refusals.isEmpty() && !WorkRefusal.enough(refusals, docket.today())) {
            throw Refused.invalid("award.refusals", WorkRefusal.IN_A_ROW);
        }
        Declaration family = families.of(officer.scope(), award.applicationNumber());
        if (family.members().stream().noneMatch(one -> one.ref().equals(member))) {
            throw Refused.invalid("award.unknownMember", member);
        }
        Span now = docket.schedule(officer, award).last();
        Money share = WorkRefusal.share(now.regular(), now.members());
        Month from = rest(officer, award, share.negated());
        ObjectNode papers = Json.object().put("member", member).put("share", share.fen()).put("fromMonth", from.toString());
        refusals.forEach(day -> papers.withArray("refusals").add(day.toString()));
        return docket.close(officer, award, AwardStep.SUSPEND, text, papers);
    }

    /** Gives the person's share back from the next month on. */
    @Allowed(value = Role.COUNTY_APPROVER, act = "RESUME")
    public AwardFile resume(Officer officer, String number, Integer versionRead, String member, String text) {
        Award award = docket.open(officer, number, versionRead, AwardStep.RESUME);
        AwardHistory.Rest rest = docket.history(officer, award).rest().filter(one -> one.member().equals(member))
            .orElseThrow(() -> Refused.conflict("award.notAtRest", member));
        Month from = rest(officer, award, rest.share());
        return docket.close(officer, award, AwardStep.RESUME, text, Json.object().put("member", member).put("share", rest.share().fen()).put("fromMonth", from.toString()));
    }

    private Month rest(Officer officer, Award award, Money difference) {
        Month from = docket.month().next();
        docket.open(officer, award, from);
        Schedule before = docket.schedule(officer, award);
        Span now = before.last();
        docket.put(officer, award, before, before.changed(new Span(from, now.until(), now.regular().plus(difference), now.topUps(), now.members())));
        return from;
    }
}
