package org.tongchou.award;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Remarks;
import org.tongchou.access.Role;
import org.tongchou.casework.Account;
import org.tongchou.casework.Desks;
import org.tongchou.casework.SupportedFamilies;
import org.tongchou.json.Json;
import org.tongchou.kernel.Month;
import org.tongchou.law.award.AwardState;
import org.tongchou.law.award.AwardStep;
import org.tongchou.law.award.Schedule;
import org.tongchou.law.award.Span;
import org.tongchou.law.award.StopReason;
import org.tongchou.law.procedure.Desk;

/** What every act on an award shares: finding and locking it, keeping persons apart, its history, its amounts, and the award as it is handed out. */
@Dependent
class AwardDocket {

    /** Who pays sees what is paid, not what the family said. */
    private static final Role[] CASE_ROLES = {Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER,
        Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR};

    @Inject
    Awards awards;

    @Inject
    BusinessClock clock;

    @Inject
    Event<PaidUntil> payers;

    @Inject
    Remarks remarks;

    @Inject
    SupportedFamilies families;

    LocalDate today() {
        return clock.today();
    }

    Month month() {
        return clock.month();
    }

    /** The award, locked, for this act by this officer; not found outside his area, a conflict in the wrong state or where he prepared it. */
    Award open(Officer officer, String number, Integer versionRead, AwardStep step) {
        Award award = awards.lock(officer.scope(), number).orElseThrow(Refused::notFound);
        award.readAs(versionRead);
        if (!step.from(award.state())) {
            throw Refused.conflict("award.wrongState", step, award.state());
        }
        if (step.decides() && history(officer, award).preparedBy(officer.subject())) {
            throw Refused.conflict("award.barred", step);
        }
        families.unrelated(officer, award.applicationNumber());
        if (step.needsVisit() && visitMissing(officer, award, step)) {
            throw Refused.conflict("award.visitOpen", step);
        }
        remarks.from(award.state());
        return award;
    }

    /** Whether the county has to see the family before this step, as a person of it is a registered near relative; nobody is seen where nobody is left. */
    private boolean visitMissing(Officer officer, Award award, AwardStep step) {
        AwardHistory history = history(officer, award);
        return !history.visitedFor(step) && !history.familyGone() && families.tied(officer, award.applicationNumber());
    }

    AwardHistory history(Officer officer, Award award) {
        return AwardHistory.of(awards.events(officer.scope(), award));
    }

    /** The letters that acts on it made. */
    List<MadeLetter> letters(Officer officer, Award award) {
        return MadeLetter.of(awards.events(officer.scope(), award).stream().map(AwardEvent::entry).toList());
    }

    Schedule schedule(Officer officer, Award award) {
        return awards.schedule(officer.scope(), award);
    }

    /** The last month for which payments has a line of this award, if it has one. */
    Optional<Month> paidUntil(Award award) {
        return paidUntil(award.number());
    }

    /** The same of an award that is to be taken over. */
    Optional<Month> paidUntil(AwardTransfer paper) {
        return paidUntil(paper.award());
    }

    private Optional<Month> paidUntil(String number) {
        PaidUntil question = new PaidUntil(number);
        payers.fire(question);
        return question.last();
    }

    /** The first month in which a birthday makes the top-ups other than what is paid; none for a family of which nobody is left. */
    Optional<Month> otherTopUps(Officer officer, Award award, Schedule schedule) {
        return otherTopUps(officer, award, schedule, history(officer, award));
    }

    private Optional<Month> otherTopUps(Officer officer, Award award, Schedule schedule, AwardHistory history) {
        if (award.state() == AwardState.STOPPED || schedule.spans().isEmpty() || history.familyGone()) {
            return Optional.empty();
        }
        Span paid = schedule.last();
        return families.otherTopUps(officer.scope(), award.applicationNumber(), today(), paid.from(), paid.topUps())
            .filter(month -> paid.until().filter(month::isAfter).isEmpty());
    }

    /** Refuses a month that lies behind, or for which payments has a line already: that is a correction. */
    void open(Officer officer, Award award, Month from) {
        if (from.isBefore(month())) {
            throw Refused.invalid("award.monthBehind", month());
        }
        paidUntil(award).filter(last -> !from.isAfter(last)).ifPresent(last -> {
            throw Refused.conflict("award.monthPaid", last);
        });
    }

    /** Puts a new schedule in the place of the old one: versions that it replaces go out of force, new ones are added. */
    void put(Officer officer, Award award, Schedule before, Schedule after) {
        awards.replace(officer.scope(), award, before, after);
    }

    /** Pays to another account from now on. */
    void pay(Award award, Account account) {
        award.payTo(account);
        awards.pay(award, account, clock.today());
    }

    /** Writes the act into the history and hands the award out. */
    AwardFile close(Officer officer, Award award, AwardStep step, String text, ObjectNode papers) {
        write(officer, award, step, text, papers, false);
        return file(officer, award, settled(officer, award));
    }

    /** Writes the act into the history; with it the award may end. */
    AwardEvent record(Officer officer, Award award, AwardStep step, String text, ObjectNode papers, boolean ends) {
        AwardEvent event = write(officer, award, step, text, papers, ends);
        settled(officer, award);
        return event;
    }

    private AwardEvent write(Officer officer, Award award, AwardStep step, String text, ObjectNode papers, boolean ends) {
        award.take(step);
        if (ends) {
            award.end();
        }
        AwardEvent event = new AwardEvent(award, officer, held(officer, step).orElseThrow(), step, clock.now().toLocalDateTime(), text, Json.write(papers));
        awards.add(step == AwardStep.STOP ? event.because(StopReason.of(papers.path("reasonCode").asText())) : event);
        return event;
    }

    /** Sets the clocks by what was written. */
    private Standing settled(Officer officer, Award award) {
        Standing standing = standing(officer, award);
        awards.clocks(award, standing.clocks());
        remarks.to(award.state());
        return standing;
    }

    /**
     * What is known of an award, asked for once.
     *
     * @param events the oldest first
     * @param tied whether a person of the family is a registered near relative
     * @param clocks every one that runs
     */
    private record Standing(List<AwardEvent> events, AwardHistory history, boolean tied, List<AwardDue> clocks) {
    }

    private Standing standing(Officer officer, Award award) {
        List<AwardEvent> events = awards.events(officer.scope(), award);
        AwardHistory history = AwardHistory.of(events);
        boolean tied = families.tied(officer, award.applicationNumber());
        return new Standing(events, history, tied, clocks(officer, award, history, tied));
    }

    private List<AwardDue> clocks(Officer officer, Award award, AwardHistory history, boolean tied) {
        List<AwardDue> due = new ArrayList<>(history.due());
        award.recheck().ifPresent(due::add);
        Schedule schedule = schedule(officer, award);
        if (award.state() == AwardState.GRACE) {
            schedule.last().until().ifPresent(last -> due.add(new AwardDue(AwardDue.Kind.GRACE_END, last.lastDay())));
        }
        if (tied && !history.visitedFor(AwardStep.RECHECK)) {
            award.visit().ifPresent(due::add);
        }
        otherTopUps(officer, award, schedule, history).ifPresent(month -> due.add(new AwardDue(AwardDue.Kind.TOP_UPS, month.firstDay())));
        return due;
    }

    /** The award as it is handed out, with the acts that this officer may take next. */
    AwardFile file(Officer officer, Award award) {
        return file(officer, award, standing(officer, award));
    }

    private AwardFile file(Officer officer, Award award, Standing standing) {
        AwardHistory history = standing.history();
        boolean tied = standing.tied();
        boolean barred = tied && families.bars(officer, award.applicationNumber());
        List<AwardStep> steps = AwardStep.openIn(award.state()).stream().filter(step -> !barred && held(officer, step).isPresent())
            .filter(step -> step == AwardStep.RECORD_VISIT ? tied && history.visitServes() : !tied || !step.needsVisit() || history.familyGone() || history.visitedFor(step))
            .filter(step -> !step.decides() || !history.preparedBy(officer.subject())).filter(step -> step == AwardStep.RENEW_TOP_UPS ? renewable(history, standing.clocks()) : fits(step, history)).toList();
        return award.file(new AwardFile.Life(steps, history.proposal(), history.heard(), tied && history.visitServes() && award.state() != AwardState.STOPPED, standing.clocks(),
            officer.holdsOneOf(CASE_ROLES) ? standing.events().stream().map(AwardEvent::entry).toList() : List.of(), awards.differences(officer.scope(), award)), awards.amounts(officer.scope(), award));
    }

    private boolean renewable(AwardHistory history, List<AwardDue> clocks) {
        return !history.changed() && clocks.stream().anyMatch(clock -> clock.kind() == AwardDue.Kind.TOP_UPS && !clock.due().isAfter(month().next().firstDay()));
    }

    private static boolean fits(AwardStep step, AwardHistory history) {
        return switch (step) {
            case INCREASE -> history.proposal().filter(proposal -> proposal.difference().fen() > 0).isPresent();
            case DECREASE -> history.heard() && history.proposal().filter(Reassessment::entitled).filter(proposal -> proposal.difference().isNegative()).isPresent();
            case STOP -> history.heard() || history.familyGone();
            case GRANT_GRACE -> history.proposal().filter(proposal -> !proposal.entitled()).isPresent();
            case SUSPEND -> history.heard();
            case REASSESS -> !history.familyGone();
            case APPEAL -> history.decision().isPresent();
            case RECORD_DELIVERY -> history.letterOpen();
            default -> true;
        };
    }

    private static Optional<Desk> held(Officer officer, AwardStep step) {
        return step.desks().stream().filter(desk -> officer.holdsOneOf(Desks.role(desk))).findFirst();
    }
}
