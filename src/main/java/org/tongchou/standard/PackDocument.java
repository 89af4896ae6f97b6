package org.tongchou.standard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongchou.json.Json;
import org.tongchou.law.rulepack.Part;

/**
 * The parts of a rule pack as JSON. A part that is absent is inherited from the layer above; one that is null, or an empty list, is switched off.
 *
 * @param rules the arithmetic part (means-test.md section 3), with or without standards
 * @param priceLinkage the price linkage; null inherits it
 * @param sources where each part comes from: part, text, kind
 */
public record PackDocument(String rules, String priceLinkage, String sources) {

    private static final String STANDARDS = "standards";

    /** The document that the tables hold. @param sources null for none */
    public static PackDocument stored(String rules, String priceLinkage, String sources) {
        return new PackDocument(rules, priceLinkage, sources == null ? "[]" : sources);
    }

    /** The parts of a document that holds them all. */
    public static PackDocument of(JsonNode document) {
        JsonNode price = document.path("priceLinkage");
        return new PackDocument(document.path("rules").isObject() ? document.path("rules").toString() : "{}",
            price.isMissingNode() || price.isNull() ? null : price.toString(), document.path("sources").isArray() ? document.path("sources").toString() : "[]");
    }

    /** The whole as one document. */
    public ObjectNode json() {
        ObjectNode document = Json.object();
        document.set("sources", Json.parse(sources));
        document.set("rules", tree());
        document.set("priceLinkage", priceTree().<JsonNode>map(price -> price).orElse(null));
        return document;
    }

    /** The arithmetic part, fresh on every call. */
    ObjectNode tree() {
        return (ObjectNode) Json.parse(rules);
    }

    Optional<ObjectNode> priceTree() {
        return Optional.ofNullable(priceLinkage).map(text -> (ObjectNode) Json.parse(text));
    }

    /** Which parts it sets itself. */
    public List<Part> parts() {
        List<Part> set = new ArrayList<>();
        tree().fieldNames().forEachRemaining(field -> Part.ofField(field).ifPresent(set::add));
        if (priceLinkage != null) {
            set.add(Part.PRICE_LINKAGE);
        }
        return set;
    }

    /** The standards that it brings along; empty if it brings none. */
    Optional<ObjectNode> standards() {
        return tree().get(STANDARDS) instanceof ObjectNode given && !given.isEmpty() ? Optional.of(given) : Optional.empty();
    }

    /** The same without standards, which are kept in the register of standards. */
    PackDocument withoutStandards() {
        ObjectNode tree = tree();
        tree.remove(STANDARDS);
        return new PackDocument(tree.toString(), priceLinkage, sources);
    }
}
