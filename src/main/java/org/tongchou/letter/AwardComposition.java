package org.tongchou.letter;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongchou.award.AwardAmount;
import org.tongchou.award.AwardFile;
import org.tongchou.award.MadeLetter;
import org.tongchou.award.Reassessment;
import org.tongchou.casework.ReasonSheet;
import org.tongchou.json.Json;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.law.award.AwardLetter;

/** Puts a letter about support in force together: what changes from when on, why, how it was worked out, and where somebody goes who does not agree. */
final class AwardComposition {

    private final AwardFile award;
    private final MadeLetter made;
    private final Issuers issuers;
    private final Optional<ReasonSheet> sheet;
    private final Words words;
    private final JsonNode papers;

    AwardComposition(AwardFile award, MadeLetter made, Issuers issuers, Optional<ReasonSheet> sheet, Words words) {
        this.award = award;
        this.made = made;
        this.issuers = issuers;
        this.sheet = sheet;
        this.words = words;
        this.papers = Json.parse(made.act().detail());
    }

    Paper paper() {
        AwardLetter letter = made.letter();
        return new Paper(words.locale(), letter.slug() + "-" + award.number() + "-" + made.which(), issuers.of(letter.decides(), words.locale()), text("letter.name." + letter),
            text("letter.awardNumber", award.number()), text("letter.addressee", award.holder()), List.of(text("letter.opening." + letter, words.day(on()))),
            made.act().text().lines().toList(), terms(), closing(), text("letter.basis." + letter), sheet.map(lines -> SheetLines.of(lines, words.locale())).orElse(List.of()),
            words.day(made.on()), letter.decides() ? Paper.Ending.RECEIPT : Paper.Ending.SIGNATURES);
    }

    /** The day that the letter is about: that of the hearing, else its own. */
    private LocalDate on() {
        return made.letter() == AwardLetter.HEARING ? LocalDate.parse(papers.path("on").asText()) : made.on();
    }

    private List<Paper.Term> terms() {
        List<Paper.Term> terms = new ArrayList<>();
        switch (made.letter()) {
            case INCREASE, DECREASE -> changed(terms, made.finding().orElseThrow());
            case STOP -> {
                made.finding().ifPresent(finding -> terms.add(words.term("before", words.yuan(finding.oldRegular().plus(finding.oldTopUps())))));
                terms.add(words.term("last", words.month(from().previous())));
            }
            case GRACE -> grace(terms);
            case SUSPENSION -> {
                terms.add(words.term("share", words.yuan(new Money(papers.path("share").asLong()))));
                terms.add(words.term("from", words.month(from())));
            }
            case HEARING -> {
                terms.add(words.term("heard", papers.path("person").asText()));
                terms.add(words.term("heardOn", words.day(on())));
                terms.add(words.term("recordedBy", made.act().officer()));
            }
        }
        return terms;
    }

    private void changed(List<Paper.Term> terms, Reassessment finding) {
        terms.add(words.term("members", Integer.toString(finding.covered())));
        terms.add(words.term("before", words.yuan(finding.oldRegular().plus(finding.oldTopUps()))));
        terms.add(words.term("monthly", words.yuan(finding.regular().plus(finding.topUps()))));
        terms.add(words.term("topUps", words.yuan(finding.topUps())));
        terms.add(words.term("from", words.month(from())));
    }

    private void grace(List<Paper.Term> terms) {
        Month from = from();
        award.versions().stream().filter(version -> version.from().equals(from)).findFirst().map(AwardAmount::monthly)
            .ifPresent(monthly -> terms.add(words.term("monthly", words.yuan(monthly))));
        terms.add(words.term("from", words.month(from)));
        terms.add(words.term("last", words.month(from.plusMonths(papers.path("months").asInt() - 1))));
    }

    private Month from() {
        return Month.parse(papers.path("fromMonth").asText()).orElseThrow();
    }

    private List<String> closing() {
        List<String> closing = new ArrayList<>(List.of(text("letter.closing." + made.letter())));
        if (made.letter().decides()) {
            closing.add(text("letter.remedies", issuers.reconsidering(words.locale())));
        }
        return closing;
    }

    private String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }
}
