package org.tongchou.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Reads documents strictly and writes them canonically. */
public final class Json {

    /** The largest document in bytes. */
    public static final int LARGEST_DOCUMENT = 1 << 20;
    /** How deep objects and arrays may lie in each other. */
    public static final int DEEPEST = 50;

    private static final ObjectMapper MAPPER = JsonMapper.builder(limitedFactory())
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .addModule(new Canonical())
        .build();

    private Json() {
    }

    /** The writer and reader of the house: records as objects, {@code Money} as integer fen, dates in ISO 8601, nulls written, no binary fractions. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Reads a document in UTF-8. @throws InvalidDocument if it is not one, is too large or too deep, or names a field twice */
    public static JsonNode parse(byte[] document) {
        Faults faults = new Faults();
        JsonNode tree = parse(document, faults);
        faults.refuseAny();
        return tree;
    }

    /** Reads a document. @throws InvalidDocument as {@link #parse(byte[])} */
    public static JsonNode parse(String document) {
        return parse(document.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a document without ever holding more than the limit. @throws InvalidDocument as {@link #parse(byte[])} */
    public static JsonNode parse(InputStream document) throws IOException {
        return parse(document.readNBytes(LARGEST_DOCUMENT + 1));
    }

    /**
     * Reads a document with a reader that walks a cursor over it.
     *
     * @throws InvalidDocument with every fault that the reader and the closing of the cursor found, and every field that is there twice
     */
    public static <T> T read(byte[] document, Function<Cursor, T> reader) {
        Faults faults = new Faults();
        Cursor cursor = Cursor.of(parse(document, faults), faults);
        T read = reader.apply(cursor);
        cursor.close();
        faults.refuseAny();
        return read;
    }

    /** The canonical text of a record, a node or a collection. @throws UncheckedIOException if it cannot be written */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static JsonNode parse(byte[] document, Faults faults) {
        if (document.length > LARGEST_DOCUMENT) {
            throw new InvalidDocument(List.of(new Fault("", "json.fault.tooLarge", List.of(LARGEST_DOCUMENT))));
        }
        return new Parsing(MAPPER, faults).tree(document);
    }

    private static JsonFactory limitedFactory() {
        StreamReadConstraints limits = StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxDocumentLength(LARGEST_DOCUMENT).maxNumberLength(40)
            .maxStringLength(100_000).maxNameLength(100).build();
        return JsonFactory.builder().streamReadConstraints(limits).build();
    }
}
