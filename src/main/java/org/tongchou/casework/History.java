package org.tongchou.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongchou.json.Json;
import org.tongchou.law.procedure.Delivery;
import org.tongchou.law.procedure.Letter;
import org.tongchou.law.procedure.Step;
import org.tongchou.law.procedure.VisitGround;
import org.tongchou.law.procedure.Warning;

/** What the steps taken on a file say beside its state: what was asked of which source, what contradicts, which survey or visit is due. */
final class History {

    private final Set<Step> taken = EnumSet.noneOf(Step.class);
    private final Set<CheckSource> toReport = EnumSet.noneOf(CheckSource.class);
    private final Map<CheckSource, EvidenceItem> evidence = new EnumMap<>(CheckSource.class);
    private final Map<Letter, LetterOnFile> letters = new EnumMap<>(Letter.class);
    private boolean surveyDue;
    private Warning warning;
    private final Set<VisitGround> visitFor = EnumSet.noneOf(VisitGround.class);

    private History(List<CaseEvent> events, Set<VisitGround> found) {
        events.forEach(this::read);
        if (!has(Step.RECORD_VISIT)) {
            visitFor.addAll(found);
        }
    }

    /** @param found why the county has to visit beside what the steps say; one visit answers it, whenever it was found */
    static History of(List<CaseEvent> events, Set<VisitGround> found) {
        return new History(events, found);
    }

    private void read(CaseEvent event) {
        taken.add(event.act());
        Letter.madeBy(event.act()).ifPresent(letter -> letters.put(letter, new LetterOnFile(letter, event.entry().at().toLocalDate(), Optional.empty())));
        switch (event.act()) {
            case ORDER_CHECK -> papers(event).path("sources").forEach(source -> toReport.add(CheckSource.valueOf(source.asText())));
            case REPORT_CHECK -> papers(event).path("results").forEach(this::report);
            case RESOLVE_EVIDENCE -> resolve(papers(event));
            case OBJECT -> surveyDue = true;
            case RECORD_SURVEY, RECORD_APPRAISAL -> surveyDue = false;
            case ORDER_VISIT -> visitFor.add(VisitGround.ORDERED);
            case RECORD_COMPLAINT -> visitFor.add(VisitGround.COMPLAINT);
            case ORDER_RECHECK -> visitFor.add(VisitGround.RECHECK);
            case RECORD_VISIT -> visitFor.clear();
            case RECORD_DELIVERY -> deliver(papers(event));
            case WARN -> warning = new Warning(event.entry().at().toLocalDate(), papers(event).path("days").asInt(), Optional.empty());
            default -> { }
        }
    }

    private void report(JsonNode result) {
        CheckSource source = CheckSource.valueOf(result.path("source").asText());
        toReport.remove(source);
        evidence.remove(source);
        if (!result.path("agrees").asBoolean()) {
            List<String> found = new ArrayList<>();
            result.path("found").forEach(line -> found.add(line.asText()));
            evidence.put(source, new EvidenceItem(source, List.copyOf(found), Optional.empty()));
        }
    }

    private void resolve(JsonNode papers) {
        CheckSource source = CheckSource.valueOf(papers.path("item").asText());
        Resolution resolution = Resolution.valueOf(papers.path("resolution").asText());
        evidence.computeIfPresent(source, (key, item) -> item.resolved(resolution));
        if (resolution == Resolution.RE_INVESTIGATED) {
            toReport.add(source);
        }
    }

    private void deliver(JsonNode papers) {
        Delivery delivery = new Delivery(Letter.valueOf(papers.path("letter").asText()), LocalDate.parse(papers.path("on").asText()),
            Delivery.Manner.valueOf(papers.path("manner").asText()), papers.path("receiver").asText());
        if (delivery.letter() == Letter.WARNING) {
            warning = warning.servedOn(delivery.on());
        }
        letters.computeIfPresent(delivery.letter(), (key, letter) -> letter.delivered(delivery));
    }

    private static JsonNode papers(CaseEvent event) {
        return event.detail() == null ? Json.object() : Json.parse(event.detail());
    }

    boolean has(Step step) {
        return taken.contains(step);
    }

    /** The sources that were asked and have not answered. */
    Set<CheckSource> toReport() {
        return toReport.isEmpty() ? EnumSet.noneOf(CheckSource.class) : EnumSet.copyOf(toReport);
    }

    /** Every source that contradicted in its last report. */
    List<EvidenceItem> evidence() {
        return List.copyOf(evidence.values());
    }

    /** The sources whose contradiction waits to be resolved. */
    List<CheckSource> unresolved() {
        return evidence.values().stream().filter(EvidenceItem::open).map(EvidenceItem::source).toList();
    }

    /** The letters that the steps made, each with the proof of its delivery. */
    List<LetterOnFile> letters() {
        return List.copyOf(letters.values());
    }

    /** The newest warning that the case ends for want of co-operation, if the family was warned. */
    Optional<Warning> warning() {
        return Optional.ofNullable(warning);
    }

    /** Whether an objection still waits for a new survey or an appraisal. */
    boolean surveyDue() {
        return surveyDue;
    }

    /** Whether a visit that the county has to make is not recorded. */
    boolean visitDue() {
        return !visitFor.isEmpty();
    }

    /** Why it has to be made. */
    List<VisitGround> visitFor() {
        return List.copyOf(visitFor);
    }
}
