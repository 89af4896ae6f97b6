package org.tongchou.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a tree of one document. What is no document is refused at once; a field that is there twice is noted, so that reading can go on. The bytes are read as
 * UTF-8 and never guessed at: a parser left to itself takes other encodings too, and fails in other ways over them.
 */
record Parsing(ObjectMapper mapper, Faults faults) {

    JsonNode tree(byte[] document) {
        String text = text(document);
        Optional<JsonNode> tree = walk(text, this::treeOfSingleFields);
        return tree.orElseGet(() -> {
            walk(text, this::noteFieldsGivenTwice);
            return walk(text, this::wholeTree);
        });
    }

    private String text(byte[] document) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
        } catch (CharacterCodingException broken) {
            throw refused("", "notUtf8");
        }
    }

    /** Empty as soon as an object names a field twice. */
    private Optional<JsonNode> treeOfSingleFields(JsonParser parser) throws IOException {
        try {
            return Optional.of(wholeTree(parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)));
        } catch (StreamReadException wrong) {
            if (wrong.getOriginalMessage().startsWith("Duplicate field")) {
                return Optional.empty();
            }
            throw wrong;
        }
    }

    private JsonNode wholeTree(JsonParser parser) throws IOException {
        JsonNode node = mapper.readTree(parser);
        if (node == null || node.isMissingNode()) {
            throw refused("", "noDocument");
        }
        return node;
    }

    /** A tree does not show them: the last one takes the place of the others. */
    private Faults noteFieldsGivenTwice(JsonParser parser) throws IOException {
        Deque<Set<String>> open = new ArrayDeque<>();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                open.push(new HashSet<>());
            } else if (token == JsonToken.END_OBJECT) {
                open.pop();
            } else if (token == JsonToken.FIELD_NAME && !open.element().add(parser.currentName())) {
                faults.add(place(parser), "duplicateKey");
            }
        }
        return faults;
    }

    private <T> T walk(String text, Walk<T> walk) {
        try (JsonParser parser = mapper.getFactory().createParser(text)) {
            return refusing(parser, walk);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** An exponent of ten and more digits is no fault of the form to the parser, and no number to Java. */
    private <T> T refusing(JsonParser parser, Walk<T> walk) throws IOException {
        try {
            return walk.over(parser);
        } catch (StreamConstraintsException | NumberFormatException beyond) {
            throw refused(place(parser), "beyondLimits", Json.DEEPEST, Json.LARGEST_DOCUMENT);
        } catch (JsonProcessingException wrong) {
            boolean placed = wrong.getLocation() != null;
            throw refused("", "malformed", placed ? wrong.getLocation().getLineNr() : 1, placed ? wrong.getLocation().getColumnNr() : 1);
        }
    }

    private InvalidDocument refused(String pointer, String kind, Object... args) {
        faults.add(pointer, kind, args);
        return new InvalidDocument(faults.list());
    }

    private static String place(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    /** Goes over a document once. */
    private interface Walk<T> {
        T over(JsonParser parser) throws IOException;
    }
}
