package org.tongchou.standard;

import org.tongchou.law.rulepack.ComponentKind;
import org.tongchou.json.Faults;
import org.tongchou.json.Cursor;
import org.tongchou.law.rulepack.Components;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongchou.json.Json;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.Layer;
import org.tongchou.law.rulepack.Part;

/**
 * The parts of a rule pack as JSON. A part that is absent is inherited from the layer above; one that is null, or an empty list, is switched off.
 *
 * @param rules the arithmetic part (means-test.md section 3), with or without standards
 * @param priceLinkage the price linkage; null inherits it
 * @param sources where each part comes from: part, text, kind
 */
public record PackDocument(String rules, String priceLinkage, String sources) {

    /** One that says nothing. */
    static final PackDocument EMPTY = stored("{}", null, null);

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

    /** The components that it states. */
    public Components components() {
        return rules.contains(Part.COMPONENTS.field()) && tree().get(Part.COMPONENTS.field()) instanceof ObjectNode given ? ComponentsReading.read(Cursor.of(given, new Faults()))
            : Components.NONE;
    }

    /** The standards that it brings along; empty if it brings none. */
    Optional<ObjectNode> standards() {
        return tree().get(STANDARDS) instanceof ObjectNode given && !given.isEmpty() ? Optional.of(given) : Optional.empty();
    }

    /** What of it counts for a layer under the law of an era, without standards. */
    PackDocument counting(Layer layer, Era era) {
        Set<String> gone = parts().stream().filter(part -> !part.maySet(layer, era)).map(Part::field).collect(Collectors.toSet());
        return withoutStandards().without(gone);
    }

    /** The same without some fields and what is said about where they come from. */
    PackDocument without(Set<String> fields) {
        ObjectNode tree = tree();
        tree.remove(fields);
        ArrayNode kept = JsonNodeFactory.instance.arrayNode();
        Json.parse(sources).forEach(row -> {
            if (!fields.contains(row.path("part").asText())) {
                kept.add(row);
            }
        });
        return new PackDocument(tree.toString(), fields.contains(Part.PRICE_LINKAGE.field()) ? null : priceLinkage, kept.toString());
    }

    /** The same without components of places. */
    PackDocument withoutPlaces() {
        ArrayNode kept = JsonNodeFactory.instance.arrayNode();
        tree().path(Part.COMPONENTS.field()).path("rows").forEach(row -> {
            if (!row.path("kind").asText().equals(ComponentKind.PLACE.name())) {
                kept.add(row);
            }
        });
        ObjectNode components = (ObjectNode) tree().path(Part.COMPONENTS.field()).deepCopy();
        components.set("rows", kept);
        return kept.isEmpty() ? without(Set.of(Part.COMPONENTS.field())) : with(Json.object().<ObjectNode>set(Part.COMPONENTS.field(), components));
    }

    /** The same with fields of the arithmetic part in the place of its own. */
    PackDocument with(ObjectNode fields) {
        ObjectNode tree = tree();
        tree.setAll(fields);
        return new PackDocument(tree.toString(), priceLinkage, sources);
    }

    /** The same without standards, which are kept in the register of standards. */
    PackDocument withoutStandards() {
        ObjectNode tree = tree();
        tree.remove(STANDARDS);
        return new PackDocument(tree.toString(), priceLinkage, sources);
    }
}
