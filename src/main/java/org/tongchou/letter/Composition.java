package org.tongchou.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tongchou.award.AwardAmount;
import org.tongchou.award.AwardFile;
import org.tongchou.award.RecognitionPaper;
import org.tongchou.casework.CaseFile;
import org.tongchou.casework.LetterOnFile;
import org.tongchou.casework.TimelineEntry;
import org.tongchou.json.Json;
import org.tongchou.law.procedure.Deadline;
import org.tongchou.law.procedure.Letter;
import org.tongchou.law.procedure.State;
import org.tongchou.text.Bundle;

/** Puts one letter together from the file: what was done, why, what follows, and where somebody goes who does not agree. */
final class Composition {

    private final CaseFile file;
    private final Letter letter;
    private final LocalDate on;
    private final Issuers issuers;
    private final Optional<AwardFile> award;
    private final Optional<RecognitionPaper> recognition;
    private final Locale locale;

    Composition(CaseFile file, LetterOnFile made, Issuers issuers, Optional<AwardFile> award, Optional<RecognitionPaper> recognition, Locale locale) {
        this.file = file;
        this.letter = made.letter();
        this.on = made.on();
        this.issuers = issuers;
        this.award = award;
        this.recognition = recognition;
        this.locale = locale;
    }

    Paper paper() {
        return new Paper(locale, letter.slug() + "-" + file.number(), issuers.of(letter.ofCounty() && !file.delegated(), locale), text("letter.name." + letter),
            text("letter.number", file.number()), text("letter.addressee", file.declaration().applicantMember().name()), opening(), points(), terms(),
            closing(), text("letter.basis." + said()), letter.decides() ? sheet() : List.of(), day(on),
            Paper.Ending.RECEIPT);
    }

    /** Which words the letter has: a confirmation says whether it is one of support or a certificate. */
    private String said() {
        return letter == Letter.CONFIRMATION && recognition.isPresent() ? "RECOGNITION" : letter.name();
    }

    private List<String> opening() {
        return List.of(text("letter.opening." + said(), applied(), file.declaration().members().size(), text("casework.category." + file.declaration().category()),
            day(on)));
    }

    /** The day on which the family applied, that is first submitted its file. */
    private String applied() {
        return day(file.timeline().stream().filter(entry -> entry.state() == State.SUBMITTED)
            .map(entry -> entry.at().toLocalDate()).findFirst().orElse(file.createdOn()));
    }

    private List<String> points() {
        TimelineEntry step = step();
        return switch (letter) {
            case CORRECTION -> texts(step, "missing");
            case REFUSAL -> texts(step, "reasons");
            case NOT_ACCEPTED, TERMINATION, WARNING -> step.text().lines().toList();
            case ACCEPTANCE, CONFIRMATION -> List.of();
        };
    }

    private TimelineEntry step() {
        return file.timeline().stream().filter(entry -> entry.act() == letter.step()).reduce((earlier, later) -> later).orElseThrow();
    }

    private static List<String> texts(TimelineEntry step, String field) {
        List<String> texts = new ArrayList<>();
        Json.parse(step.detail()).path(field).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private List<Paper.Term> terms() {
        if (letter != Letter.CONFIRMATION) {
            return List.of();
        }
        if (recognition.isPresent()) {
            RecognitionPaper paper = recognition.get();
            return List.of(term("outcome", text("law.outcome." + paper.outcome())), term("members", Integer.toString(paper.members())), term("certificate", paper.certificate()),
                term("valid", day(paper.from()) + " – " + day(paper.until())));
        }
        AwardFile granted = award.orElseThrow();
        AwardAmount first = granted.versions().get(0);
        return List.of(term("category", text("casework.category." + granted.category())), term("members", Integer.toString(granted.members())),
            term("monthly", text("letter.yuan", first.regular().plus(first.topUps()).toYuan())), term("topUps", text("letter.yuan", first.topUps().toYuan())),
            term("from", new Words(locale).month(first.from())), term("certificate", granted.certificate()),
            term("recheck", day(granted.recheckDue())));
    }

    private Paper.Term term(String name, String value) {
        return new Paper.Term(text("letter.term." + name), value);
    }

    private List<String> closing() {
        List<String> closing = new ArrayList<>();
        switch (letter) {
            case ACCEPTANCE -> {
                closing.add(text("letter.closing.ACCEPTANCE", Deadline.decisionDays(file.delegated(), false)));
                closing.add(text("letter.silence", issuers.reconsidering(locale)));
            }
            case WARNING -> closing.add(text("letter.closing.WARNING", file.warned().orElseThrow().warning().days()));
            case CORRECTION, CONFIRMATION, NOT_ACCEPTED, REFUSAL, TERMINATION -> closing.add(text("letter.closing." + said()));
        }
        if (letter.decides()) {
            closing.add(text("letter.remedies", issuers.reconsidering(locale)));
        }
        return closing;
    }

    private List<Paper.Line> sheet() {
        return file.assessment().map(stored -> SheetLines.of(stored, locale)).orElse(List.of());
    }

    private String day(LocalDate day) {
        return new Words(locale).day(day);
    }

    private String text(String key, Object... arguments) {
        return Bundle.text(locale, key, arguments);
    }
}
