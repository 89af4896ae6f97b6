package org.tongchou.web.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongchou.json.Json;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.Term;
import org.tongchou.standard.PackBody;
import org.tongchou.standard.PackDocument;
import org.tongchou.web.Language;
import org.tongchou.web.Wording;

/** What the layers above a drafted pack settle on its first day, beside the form. */
@RequestScoped
@Named("packAbove")
public class PackAbove {

    @Inject
    PackDraftPage page;

    @Inject
    PackShelf shelf;

    @Inject
    RegionNames names;

    @Inject
    Language language;

    private List<PartCard> cards;

    /** The part of that name in the document, as it is without the draft. */
    public PartCard part(String field) {
        return cards().stream().filter(card -> card.part().field().equals(field)).findFirst().orElseThrow();
    }

    private List<PartCard> cards() {
        if (cards == null) {
            PackForm form = page.getForm();
            LocalDate from = Optional.ofNullable(form.getFrom()).orElseGet(shelf::today);
            PackBody nothing = new PackBody(form.region(), Era.valueOf(form.getEra()), new Term(from, Optional.empty()), "", PackDocument.of(Json.object()));
            cards = new PackCards(Wording.in(language.locale()), shelf.above(nothing), names::of, names::of).of(nothing);
        }
        return cards;
    }
}
