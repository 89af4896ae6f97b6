package org.tongchou.award;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Remarks;
import org.tongchou.access.Role;
import org.tongchou.casework.MonthlyTests;
import org.tongchou.casework.SupportedFamilies;
import org.tongchou.json.Json;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.law.award.MonthDifference;
import org.tongchou.law.award.AwardStep;
import org.tongchou.law.award.Schedule;
import org.tongchou.law.award.Span;

/**
 * Reckons all awards of a county anew from a month on, because a standard or rule was published that holds since then (payments.md "Retroactive change"; L1 art. 48):
 * block by block, each in a transaction of its own. Each month is tested under its own rules with the facts that count today; what an award is worth otherwise is a
 * correction of it like any other. Months from the current one on are never lowered this way: who is to get less is heard first, one by one, and decided about by the desk. Where those facts
 * do not tell what earlier months rest on, the award is left to the desk. Doing it again changes nothing.
 */
@Boundary
public class AwardRecalculation {

    private static final int BLOCK = 200;
    private static final int FURTHEST_BACK = 60;

    @Inject
    AwardDocket docket;

    @Inject
    Awards awards;

    @Inject
    MonthlyTests tests;

    @Inject
    SupportedFamilies families;

    @Inject
    Remarks remarks;

    /** The latest month from which a county may reckon anew: the current one. */
    @Allowed(Role.COUNTY_APPROVER)
    public Month latest(Officer officer) {
        return docket.month();
    }

    /**
     * What a block would become; nothing is changed.
     *
     * @param after the key of the block before; empty for the first block
     * @throws Refused invalid for a month that lies ahead or more than five years back
     */
    @Allowed(Role.COUNTY_APPROVER)
    public Recalculated preview(Officer officer, Month from, String after) {
        return reckon(officer, from, after).answer();
    }

    /**
     * Corrects the awards of a block that are worth otherwise.
     *
     * @param text the document that it rests on, which the recipients are told
     * @param after the key of the block before; empty for the first block
     * @throws Refused invalid for a month that lies ahead or more than five years back, or where nothing written says why
     */
    @Allowed(value = Role.COUNTY_APPROVER, act = "RECALCULATE")
    public Recalculated carryOut(Officer officer, Month from, String text, String after) {
        if (text == null || text.isBlank()) {
            throw Refused.invalid("award.textMissing");
        }
        Reckoned reckoned = reckon(officer, from, after);
        reckoned.changed().forEach(anew -> correct(officer, from, text.strip(), anew));
        remarks.rows("awards=%d corrected=%d left=%d from=%s".formatted(reckoned.tested(), reckoned.changed().size(), reckoned.left().size(), from),
            reckoned.changed().stream().map(anew -> anew.award().number() + ":" + anew.difference()).collect(Collectors.joining(" ")));
        return reckoned.answer();
    }

    /** A block with what is to be done about it. */
    private record Reckoned(int tested, List<Anew> changed, List<Recalculated.Left> left, String next) {

        Recalculated answer() {
            Map<Month, Recalculated.MonthSum> months = new TreeMap<>();
            changed.stream().flatMap(anew -> anew.differences().stream()).forEach(difference -> months.merge(difference.month(),
                new Recalculated.MonthSum(difference.month(), 0, Money.ZERO, Money.ZERO).and(difference.total().fen()), (sum, one) -> sum.and(difference.total().fen())));
            int raised = (int) changed.stream().filter(anew -> anew.difference() > 0).count();
            return new Recalculated(tested, raised, changed.size() - raised, left, List.copyOf(months.values()), next);
        }
    }

    private Reckoned reckon(Officer officer, Month from, String after) {
        Month current = docket.month();
        if (from.isAfter(current) || from.isBefore(current.plusMonths(-FURTHEST_BACK))) {
            throw Refused.invalid("award.correctMonth", current.plusMonths(-FURTHEST_BACK), current);
        }
        List<Award> block = awards.lock(officer.scope(), PageKey.of(after, 0), BLOCK);
        Sorted sorted = sorted(officer, block, from);
        Map<Long, Schedule> schedules = awards.versions(officer.scope(), sorted.clear()).stream()
            .collect(Collectors.groupingBy(AwardVersion::awardId, Collectors.collectingAndThen(Collectors.toList(), versions -> new Schedule(versions.stream().map(AwardVersion::span).toList()))));
        Map<Long, Month> begun = awards.begun(officer.scope(), sorted.clear());
        Month last = schedules.values().stream().map(schedule -> schedule.last().from()).filter(month -> month.isAfter(current)).reduce(current, (one, other) -> other.isAfter(one) ? other : one);
        Map<String, List<Span>> tested = sorted.clear().isEmpty() ? Map.of()
            : tests.of(officer.scope(), sorted.clear().stream().map(Award::applicationNumber).toList(), from, last);
        List<Anew> changed = new ArrayList<>();
        for (Award award : sorted.clear()) {
            Optional<List<Span>> months = Optional.ofNullable(tested.get(award.applicationNumber()));
            if (months.isEmpty()) {
                sorted.left().add(new Recalculated.Left(award.number(), LeftReason.NO_FACTS));
            } else {
                anew(award, schedules.getOrDefault(award.id(), new Schedule(List.of())), months.get(), begun.get(award.id())).ifPresent(anew -> sort(anew, changed, sorted.left()));
            }
        }
        return new Reckoned(block.size(), changed, sorted.left(), block.size() < BLOCK ? "" : block.get(BLOCK - 1).id().toString());
    }

    private static void sort(Anew anew, List<Anew> changed, List<Recalculated.Left> left) {
        if (anew.corrects()) {
            changed.add(anew);
        }
        if (anew.toHear()) {
            left.add(new Recalculated.Left(anew.award().number(), LeftReason.HEARING));
        }
    }

    /** Which awards of a block can be reckoned anew and which are left. */
    private record Sorted(List<Award> clear, List<Recalculated.Left> left) {
    }

    private Sorted sorted(Officer officer, List<Award> block, Month from) {
        Map<Long, List<AwardEvent>> events = awards.events(officer.scope(), block);
        var birthdays = awards.topUpsDue(officer.scope(), block, docket.month().firstDay());
        Sorted sorted = new Sorted(new ArrayList<>(), new ArrayList<>());
        for (Award award : block) {
            Optional<LeftReason> reason = birthdays.contains(award.id()) ? Optional.of(LeftReason.TOP_UPS_DUE) : WhatLeaves.of(award, events.getOrDefault(award.id(), List.of()), from);
            reason.ifPresentOrElse(why -> sorted.left().add(new Recalculated.Left(award.number(), why)), () -> sorted.clear().add(award));
        }
        return sorted;
    }

    private Optional<Anew> anew(Award award, Schedule before, List<Span> tested, Month first) {
        Month current = docket.month();
        Month last = before.spans().isEmpty() || before.last().from().isBefore(current) ? current : before.last().from();
        List<Span> months = tested.stream().filter(month -> !month.from().isBefore(first) && !month.from().isAfter(last)).toList();
        if (months.isEmpty() || !Anew.differs(before, months)) {
            return Optional.empty();
        }
        List<Span> held = Anew.unlowered(before, months, current);
        Schedule after = Anew.differs(before, held) ? Anew.put(before, held) : before;
        Month behind = docket.paidUntil(award).filter(paid -> paid.isAfter(current.previous())).orElse(current.previous());
        return Optional.of(new Anew(award, before, after, after.differences(before, months.get(0).from(), behind), !held.equals(months)));
    }

    private void correct(Officer officer, Month from, String text, Anew anew) {
        Award award = anew.award();
        anew.fresh().forEach(span -> families.assess(officer.scope(), award.applicationNumber(), award.number(), span.from().firstDay()));
        docket.put(officer, award, anew.before(), anew.after());
        ObjectNode papers = Json.object().put("fromMonth", from.toString()).put(WhatLeaves.RECALCULATED, true);
        for (MonthDifference difference : anew.differences()) {
            papers.withArray("differences").addObject().put("month", difference.month().toString()).put("difference", difference.total().fen());
        }
        AwardEvent event = docket.record(officer, award, AwardStep.CORRECT, text, papers, false);
        anew.differences().forEach(difference -> awards.add(new AwardDifference(award, event, difference)));
    }
}
