package org.tongchou.award;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongchou.json.Json;
import org.tongchou.kernel.Money;
import org.tongchou.law.award.AwardStep;
import org.tongchou.law.award.ChangeKind;
import org.tongchou.law.award.Death;
import org.tongchou.law.award.Remedy;

/** What the acts on an award say beside its state: what was found and not decided yet, who was heard, what rests, which clocks run. */
final class AwardHistory {

    private final Set<String> preparers = new HashSet<>();
    private final List<AwardDue> appeals = new ArrayList<>();
    private Reassessment proposal;
    private boolean heard;
    private boolean changed;
    private boolean appealWithoutPayment;
    private LocalDate death;
    private LocalDate rechecked;
    private boolean familyGone;
    private Rest rest;
    private AwardEvent decision;
    private boolean letterOpen;
    private boolean visitedBeforeRecheck;
    private boolean visitedBeforeDecision;

    /**
     * The part of one person that rests.
     *
     * @param member the ref of the person
     * @param share fen a month
     */
    record Rest(String member, Money share) {
    }

    private AwardHistory() {
    }

    static AwardHistory of(List<AwardEvent> events) {
        AwardHistory history = new AwardHistory();
        events.forEach(history::read);
        history.letterOpen = MadeLetter.of(events.stream().map(AwardEvent::entry).toList()).stream().anyMatch(MadeLetter::open);
        return history;
    }

    private void read(AwardEvent event) {
        JsonNode papers = Json.parse(event.detail());
        switch (event.act()) {
            case REPORT_CHANGE -> report(papers, event);
            case REASSESS -> {
                proposal = Reassessment.of(papers);
                heard = false;
                preparers.add(event.officerSubject());
            }
            case HEAR -> {
                heard = true;
                preparers.add(event.officerSubject());
            }
            case APPEAL -> {
                appeals.add(appeal(papers));
                appealWithoutPayment |= !papers.path("continuePayment").asBoolean();
            }
            case RECORD_VISIT -> {
                visitedBeforeRecheck = true;
                visitedBeforeDecision = true;
            }
            case RECHECK -> {
                visitedBeforeRecheck = false;
                rechecked = LocalDate.parse(papers.path("on").asText());
            }
            case RECORD_DELIVERY, TAKE_OVER -> { }
            case TRANSFER -> moved(papers);
            case RENEW_TOP_UPS -> settled(event);
            default -> decide(event, papers);
        }
    }

    private void report(JsonNode papers, AwardEvent event) {
        preparers.add(event.officerSubject());
        heard = false;
        proposal = null;
        changed = true;
        familyGone |= papers.path("gone").asBoolean();
        if (papers.path("kind").asText().equals(ChangeKind.DEATH.name()) && death == null) {
            death = LocalDate.parse(papers.path("on").asText());
        }
    }

    /** Another office tests the family under its own rules, so that what was found before no longer counts. */
    private void moved(JsonNode papers) {
        if (papers.path("state").asText().equals(TransferState.DONE.name())) {
            proposal = null;
            heard = false;
        }
    }

    /** A birthday was decided: a finding on the old top-ups no longer counts, but a death is still to be looked into. */
    private void settled(AwardEvent event) {
        decision = event;
        proposal = null;
        heard = false;
    }

    private void decide(AwardEvent event, JsonNode papers) {
        if (event.act() == AwardStep.SUSPEND) {
            rest = new Rest(papers.path("member").asText(), new Money(papers.path("share").asLong()));
        } else if (event.act() == AwardStep.RESUME) {
            rest = null;
        }
        settled(event);
        visitedBeforeDecision &= !event.act().needsVisit();
        changed = false;
        death = null;
        preparers.clear();
    }

    private static AwardDue appeal(JsonNode papers) {
        Remedy remedy = Remedy.valueOf(papers.path("kind").asText());
        return new AwardDue(AwardDue.Kind.valueOf(remedy.name()), remedy.decisionDue(LocalDate.parse(papers.path("on").asText())));
    }

    /** What the newest means test proposes, until it is decided or the family changes again. */
    Optional<Reassessment> proposal() {
        return Optional.ofNullable(proposal);
    }

    /** Whether the recipient was heard since the newest finding. */
    boolean heard() {
        return heard;
    }

    /** Whether the family changed since the newest decision, so that its whole means test has to be made anew. */
    boolean changed() {
        return changed;
    }

    /** Whether the county saw the family since its last recheck, or, for a decision, since the last one: a visit serves one recheck and one decision. */
    boolean visitedFor(AwardStep step) {
        return step == AwardStep.RECHECK ? visitedBeforeRecheck : visitedBeforeDecision;
    }

    /** Whether a visit to a near relative's family would still serve something. */
    boolean visitServes() {
        return !visitedBeforeRecheck || !visitedBeforeDecision;
    }

    /** The day of the last recheck, if there was one. */
    Optional<LocalDate> rechecked() {
        return Optional.ofNullable(rechecked);
    }

    /** Whether nobody of the family is left, so that nobody can be heard. */
    boolean familyGone() {
        return familyGone;
    }

    /** Whether a remedy was asked for without payment going on until it is decided. */
    boolean appealWithoutPayment() {
        return appealWithoutPayment;
    }

    Optional<Rest> rest() {
        return Optional.ofNullable(rest);
    }

    /** The newest decision about money, if there was one. */
    Optional<AwardEvent> decision() {
        return Optional.ofNullable(decision);
    }

    /** Whether the delivery of a letter is still to be recorded. */
    boolean letterOpen() {
        return letterOpen;
    }

    /** Whether this person prepared what is to be decided now. */
    boolean preparedBy(String subject) {
        return preparers.contains(subject);
    }

    /** The clocks that run: a death to look into, remedies to be decided. */
    List<AwardDue> due() {
        List<AwardDue> due = new ArrayList<>(appeals);
        Optional.ofNullable(death).ifPresent(day -> due.add(new AwardDue(AwardDue.Kind.DEATH_VERIFICATION, Death.verificationDue(day))));
        return due;
    }
}
