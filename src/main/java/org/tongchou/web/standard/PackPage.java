package org.tongchou.web.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongchou.law.Finding;
import org.tongchou.standard.PackAct;
import org.tongchou.standard.PackFile;
import org.tongchou.standard.PackState;
import org.tongchou.web.Asked;
import org.tongchou.web.Language;
import org.tongchou.web.Option;
import org.tongchou.web.Wording;

/** One rule pack in words, at work or published. */
@RequestScoped
@Named
public class PackPage {

    @Inject
    Asked asked;

    @Inject
    PackShelf shelf;

    @Inject
    RegionNames names;

    @Inject
    Language language;

    private PackFile file;
    private List<PartCard> cards;

    /** The pack that the address names. */
    public PackFile file() {
        if (file == null) {
            file = shelf.find(asked.number("id"));
        }
        return file;
    }

    /** Its parts in the order of the law. */
    public List<PartCard> cards() {
        if (cards == null) {
            cards = new PackCards(wording(), shelf.above(file().body()), names::of, names::of).of(file().body());
        }
        return cards;
    }

    /** How many parts it settles itself. */
    public long own() {
        return cards().stream().filter(PartCard::isOwn).count();
    }

    /** The standards that a draft brings along. */
    public List<Said> standards() {
        return PackWords.in(wording(), names::of).standards(file().body().document().json().path("rules").path("standards"));
    }

    /** Where its days come from. */
    public List<PartCard.Note> termNotes() {
        return PackCards.notes(file().body().document().json(), "term");
    }

    /** What bars its publication. */
    public List<FindingLine> faults() {
        return file().findings().stream().filter(Finding::isFault).map(this::line).toList();
    }

    /** What has to be accepted with its publication, one by one. */
    public List<FindingLine> warnings() {
        return file().findings().stream().filter(finding -> !finding.isFault()).map(this::line).toList();
    }

    /** Whether this officer may do something with it now. */
    public boolean may(String act) {
        return file().actions().contains(PackAct.valueOf(act));
    }

    /** Whether this officer makes rules, but has written at this draft and so does not publish it. */
    public boolean waitsForSomebodyElse() {
        return file().state() == PackState.DRAFT && may("REVISE") && !may("PUBLISH");
    }

    /** Whether it is barred from publication by its findings. */
    public boolean isBarred() {
        return file().isBarred();
    }

    /** The warnings as choices, each accepted by its code; one code stands for all of its kind. */
    public List<Option> warningChoices() {
        Map<String, String> texts = new LinkedHashMap<>();
        warnings().forEach(line -> texts.merge(line.code(), line.text(), (one, other) -> one + " " + other));
        return texts.entrySet().stream().map(entry -> new Option(entry.getKey(), entry.getValue())).toList();
    }

    private FindingLine line(Finding finding) {
        return FindingLine.of(finding, wording());
    }

    private Wording wording() {
        return Wording.in(language.locale());
    }
}
