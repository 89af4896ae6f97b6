package org.tongchou.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Spoils a request that is still a tree. */
final class TreeSpoiler {

    /** Stands in a tree for a number that no tree can hold; {@link #text} puts the number itself there. */
    private static final String RAW = "@raw@";
    private static final String[] LITERALS = {"null", "true", "0", "-0", "-1", "1", "1.0", "1.5", "1e3", "1E-400", "1e999999999", "1e9999999999", "-1e-999999999",
        "10000000000000", "10000000000001", "9223372036854775807", "9223372036854775808", "-9223372036854775809", "9".repeat(40), "9".repeat(41), "1" + "0".repeat(40),
        "0.000001", "0.0000001", "{}", "[]", "[[]]", "[null]", "\"\"", "\" \"", "\"p1\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u202e\"", "\"'; --\"",
        "\"{0}\"", "\"2026-02-30\"", "\"9999-12-31\"", "\"+999999999-12-31\"", "\"0000-00-00\"", "\"1e999999999\"", "\"0.0000001\"", "\"1000\"", "\"100000\"", "\"-1\"",
        "\"340302001\"", "\"999999999\"", "\"00\"", "\"URBAN\"", "\"UNIFIED\"", "\"SUPPORT\"", "NaN", "Infinity", "-", "01", "'a'"};
    private static final long[] AMOUNTS = {0, 1, 99, 100, 101, 73_999, 74_000, 74_001, 888_000, 9_999_999_999_999L, 10_000_000_000_000L};

    private final SplittableRandom random;
    private final Pool pool;

    TreeSpoiler(SplittableRandom random, Pool pool) {
        this.random = random;
        this.pool = pool;
    }

    /** Puts a value in place of another that stands under the same name somewhere; what comes out may be right. */
    void swapForKnown(ObjectNode request) {
        ObjectNode object = anyObject(request);
        if (object.isEmpty()) {
            return;
        }
        String field = anyField(object);
        JsonNode value = object.get(field);
        if (value.isNumber() && random.nextBoolean()) {
            object.put(field, AMOUNTS[random.nextInt(AMOUNTS.length)]);
        } else if (!field.equals("members") && !field.equals("ref")) {
            object.set(field, pool.another(field, random));
        }
    }

    void spoil(ObjectNode request) {
        ObjectNode object = anyObject(request);
        String field = object.isEmpty() ? "" : anyField(object);
        switch (random.nextInt(9)) {
            case 0 -> object.remove(field);
            case 1 -> object.set(pool.field(random), object.path(field).deepCopy());
            case 2 -> object.put("x".repeat(1 + random.nextInt(120)), random.nextInt());
            case 3 -> object.set(field, JsonNodeFactory.instance.arrayNode().add(object.path(field)));
            case 4 -> object.set(field, pool.another(pool.field(random), random));
            case 5 -> grow(object.path(field));
            case 6 -> object.set(field, nested(object.path(field), random.nextInt(60)));
            default -> object.put(field, RAW + random.nextInt(LITERALS.length) + RAW);
        }
    }

    String text(ObjectNode request) {
        String text = request.toString();
        for (int literal = 0; text.contains(RAW) && literal < LITERALS.length; literal++) {
            text = text.replace("\"" + RAW + literal + RAW + "\"", LITERALS[literal]);
        }
        return text;
    }

    private void grow(JsonNode list) {
        if (list instanceof ArrayNode array && !array.isEmpty()) {
            int more = random.nextInt(10) == 0 ? random.nextInt(2000) : random.nextInt(20);
            for (int count = 0; count < more; count++) {
                array.add(array.get(random.nextInt(array.size())).deepCopy());
            }
        }
    }

    private JsonNode nested(JsonNode inner, int depth) {
        JsonNode nested = inner.deepCopy();
        for (int level = 0; level < depth; level++) {
            nested = random.nextBoolean() ? JsonNodeFactory.instance.arrayNode().add(nested) : JsonNodeFactory.instance.objectNode().set("a", nested);
        }
        return nested;
    }

    private ObjectNode anyObject(ObjectNode request) {
        List<ObjectNode> objects = new ArrayList<>();
        gather(request, objects);
        return objects.get(random.nextInt(objects.size()));
    }

    private static void gather(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> gather(child, objects));
    }

    private String anyField(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names.get(random.nextInt(names.size()));
    }
}
