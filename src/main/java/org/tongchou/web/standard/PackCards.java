package org.tongchou.web.standard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Part;
import org.tongchou.standard.PackBody;
import org.tongchou.standard.PublishedPack;
import org.tongchou.web.Wording;

/**
 * The cards of a rule pack in the order of the law.
 *
 * @param wording the reader's language
 * @param above which pack above gives each part
 * @param names how a pack is called
 * @param places how a place is called
 */
record PackCards(Wording wording, Map<Part, PublishedPack> above, Function<PublishedPack, String> names, Function<OfficeCode, String> places) {

    List<PartCard> of(PackBody body) {
        JsonNode document = body.document().json();
        return Stream.of(Part.values()).map(part -> card(part, body, document)).toList();
    }

    /** The notes on a pack's days. */
    static List<PartCard.Note> notes(JsonNode document, String part) {
        return IncomeWords.rows(document.path("sources")).filter(row -> row.path("part").asText().equals(part))
            .map(row -> new PartCard.Note(row.path("kind").asText(), row.path("text").asText())).toList();
    }

    private PartCard card(Part part, PackBody body, JsonNode document) {
        PackWords words = PackWords.in(wording, places);
        JsonNode own = under(part, document);
        Optional<PublishedPack> giver = Optional.ofNullable(above.get(part)).filter(pack -> own.isMissingNode());
        JsonNode holds = giver.map(pack -> under(part, pack.document().json())).orElse(own);
        List<Said> said = words.of(part, holds);
        String how = giver.isPresent() ? "INHERITED" : own.isMissingNode() ? "NOWHERE" : said.isEmpty() ? "OFF" : "OWN";
        return new PartCard(part, how, giver.map(names).orElse(""), said, part.basis(body.era()), notes(document, part.field()));
    }

    /** A part of a document; missing where the layer above is asked. */
    static JsonNode under(Part part, JsonNode document) {
        JsonNode own = part == Part.PRICE_LINKAGE ? document.path(part.field()) : document.path("rules").path(part.field());
        return part == Part.PRICE_LINKAGE && own.isNull() ? MissingNode.getInstance() : own;
    }
}
