package org.tongchou.standard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.json.Cursor;
import org.tongchou.json.Json;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.Layer;
import org.tongchou.law.rulepack.Term;

/** Reads a rule pack that a person drafts; its arithmetic part is read later, laid over what it inherits. */
public final class PackReading {

    static final int LONGEST_SOURCE = 500;

    private static final int MOST_SOURCES = 100;
    private static final int LONGEST_TEXT = 1000;

    /** How a part of a pack is known: it stands in a document, is the national default, or is assumed to make the pack complete. */
    enum SourceKind {
        DOCUMENT, DEFAULT, ASSUMED
    }

    private PackReading() {
    }

    /** The pack; empty if it has a fault. The caller closes the cursor. */
    public static Optional<PackBody> read(Cursor body) {
        OfficeCode region = body.office("region");
        if (!body.isFaulty("region") && Layer.of(region) == Layer.TOWNSHIP) {
            body.fault("region", "noPackRegion");
        }
        Optional<Term> term = term(body);
        String source = body.text("source", LONGEST_SOURCE);
        JsonNode rules = object(body, "rules").orElseGet(() -> missing(body));
        Optional<JsonNode> price = object(body, "priceLinkage");
        ArrayNode sources = sources(body);
        Era era = era(body, rules);
        if (!body.faults().isEmpty()) {
            return Optional.empty();
        }
        PackDocument document = new PackDocument(Json.write(rules), price.map(Json::write).orElse(null), Json.write(sources));
        return term.map(days -> new PackBody(region, era, days, source, document));
    }

    private static Optional<Term> term(Cursor body) {
        LocalDate from = body.date("from");
        Optional<LocalDate> until = body.optionalDate("until");
        if (until.isPresent() && until.get().isBefore(from)) {
            body.fault("until", "endsBeforeBegin");
            return Optional.empty();
        }
        return Optional.of(new Term(from, until));
    }

    /** The era stands beside the rules or in them, as in a question with rules of its own. */
    private static Era era(Cursor body, JsonNode rules) {
        Optional<Era> beside = body.optionalOneOf("era", Era.class);
        Optional<Era> within = Cursor.of(rules, "/rules", body.faults()).optionalOneOf("era", Era.class);
        if (beside.isEmpty() && within.isEmpty()) {
            body.fault("era", "missing");
        }
        if (beside.isPresent() && within.isPresent() && beside.get() != within.get()) {
            body.fault("era", "contradiction", "/rules/era");
        }
        return beside.or(() -> within).orElse(Era.R2026);
    }

    private static Optional<JsonNode> object(Cursor body, String field) {
        Optional<JsonNode> value = body.value(field);
        if (value.isPresent() && !value.get().isObject()) {
            body.fault(field, "notObject");
        }
        return value.filter(JsonNode::isObject);
    }

    private static JsonNode missing(Cursor body) {
        if (!body.isFaulty("rules")) {
            body.fault("rules", "missing");
        }
        return JsonNodeFactory.instance.objectNode();
    }

    private static ArrayNode sources(Cursor body) {
        ArrayNode read = JsonNodeFactory.instance.arrayNode();
        for (Cursor row : body.objects("sources", MOST_SOURCES)) {
            read.addObject().put("part", row.text("part", 40)).put("text", row.text("text", LONGEST_TEXT)).put("kind", row.oneOf("kind", SourceKind.class).name());
            row.close();
        }
        return read;
    }
}
