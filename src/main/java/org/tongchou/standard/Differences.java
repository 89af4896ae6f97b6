package org.tongchou.standard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongchou.law.rulepack.Part;

/** Compares two rule packs value by value; rows of lists are matched by what they are about, not by their place. */
final class Differences {

    private static final List<String> NAMES = List.of("code", "item", "test", "index", "kind", "trait", "county", "from", "minAge", "maxAge", "upToPerCapitaAnnual");

    /** Where a value stands in a part. */
    private record Place(String row, String field) {
    }

    private Differences() {
    }

    static List<Difference> between(PackDocument before, PackDocument after) {
        List<Difference> differences = new ArrayList<>();
        for (Part part : Part.values()) {
            Map<Place, String> one = values(part, before);
            Map<Place, String> other = values(part, after);
            Set<Place> places = new LinkedHashSet<>(one.keySet());
            places.addAll(other.keySet());
            for (Place place : places) {
                Optional<String> old = Optional.ofNullable(one.get(place));
                Optional<String> now = Optional.ofNullable(other.get(place));
                if (!old.equals(now)) {
                    differences.add(new Difference(part, place.row(), place.field(), old, now));
                }
            }
        }
        return differences;
    }

    private static Map<Place, String> values(Part part, PackDocument document) {
        Map<Place, String> values = new LinkedHashMap<>();
        JsonNode own = part == Part.PRICE_LINKAGE ? document.priceTree().<JsonNode>map(price -> price).orElse(MissingNode.getInstance())
            : document.tree().path(part.field());
        if (own.isNull()) {
            values.put(new Place("", part.field()), "");
        } else if (!own.isMissingNode()) {
            collect(own, "", part.field(), values);
        }
        return values;
    }

    private static void collect(JsonNode node, String row, String field, Map<Place, String> values) {
        if (node.isObject()) {
            node.fields().forEachRemaining(entry -> collect(entry.getValue(), row, entry.getKey(), values));
        } else if (node.isArray() && Stream.iterate(0, at -> at < node.size(), at -> at + 1).allMatch(at -> node.get(at).isObject()) && !node.isEmpty()) {
            node.forEach(element -> collect(element, unused(name(element), values), field, values));
        } else if (node.isArray()) {
            values.put(new Place(row, field), texts(node).collect(Collectors.joining(", ")));
        } else if (!node.isNull()) {
            values.put(new Place(row, field), node.asText());
        }
    }

    private static Stream<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts.stream();
    }

    /** What a row is about, in the words of the document. */
    private static String name(JsonNode row) {
        return NAMES.stream().map(row::path).filter(value -> value.isValueNode() && !value.isNull()).map(JsonNode::asText).collect(Collectors.joining(" "));
    }

    private static String unused(String name, Map<Place, String> values) {
        boolean used = values.keySet().stream().anyMatch(place -> place.row().equals(name));
        return used ? unused(name + " *", values) : name;
    }
}
