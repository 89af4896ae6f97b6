package org.tongchou.web.standard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tongchou.json.Json;

/**
 * A row of a rule pack, or the plain values of a part, as they are typed: each value under its name in the document. Amounts are fen, days are days, all else is
 * text; a whole number that cannot be read is handed on as text, for the reader of the document to say so.
 */
public class TypedLine implements Serializable {

    private static final Set<String> COUNTS = Set.of("maxMonthsOfStandard", "minAge", "maxAge", "divisor", "default", "WAGE", "BUSINESS", "PROPERTY", "TRANSFER", "OTHER");
    private static final String VEHICLES = "exemptTypes";
    private static final int MOST_DIGITS = 9;

    private final LinkedHashMap<String, Object> fields = new LinkedHashMap<>();
    private List<String> vehicleTypes = new ArrayList<>();

    /** An empty line of which one value is settled already, such as the kind of a top-up. */
    static TypedLine about(String field, String value) {
        TypedLine line = new TypedLine();
        line.fields.put(field, value);
        return line;
    }

    /** A line as it stands in a document; lists in it are read elsewhere. */
    static TypedLine of(JsonNode row) {
        TypedLine line = new TypedLine();
        row.fields().forEachRemaining(entry -> line.read(entry.getKey(), entry.getValue(), row));
        return line;
    }

    private void read(String field, JsonNode value, JsonNode row) {
        if (field.equals(VEHICLES)) {
            value.forEach(type -> vehicleTypes.add(type.asText()));
        } else if (value.isIntegralNumber()) {
            fields.put(field, isCount(field, row.path("test").asText()) ? (Object) value.asText() : (Object) value.longValue());
        } else if (value.isTextual()) {
            fields.put(field, value.textValue().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? (Object) LocalDate.parse(value.textValue()) : (Object) value.textValue());
        }
    }

    private static boolean isCount(String field, String test) {
        return COUNTS.contains(field) || field.equals("max") && !test.equals("COMPANY_CAPITAL");
    }

    /** The line as it stands in the document; values that nobody typed are left out. */
    ObjectNode write() {
        ObjectNode row = Json.object();
        fields.forEach((field, value) -> put(row, field, value));
        if ("VEHICLES".equals(fields.get("test"))) {
            vehicleTypes.forEach(row.withArray(VEHICLES)::add);
        }
        return row;
    }

    private void put(ObjectNode row, String field, Object value) {
        if (value instanceof Long fen) {
            row.put(field, fen);
        } else if (value != null && !value.toString().isBlank()) {
            String text = value.toString().strip();
            boolean number = isCount(field, Objects.toString(fields.get("test"))) && text.matches("[0-9]{1," + MOST_DIGITS + "}");
            if (number) {
                row.put(field, Integer.parseInt(text));
            } else {
                row.put(field, text);
            }
        }
    }

    String text(String field) {
        return Objects.toString(fields.get(field), "");
    }

    /** The values by their names. */
    public Map<String, Object> getFields() {
        return fields;
    }

    public List<String> getVehicleTypes() {
        return vehicleTypes;
    }

    public void setVehicleTypes(List<String> vehicleTypes) {
        this.vehicleTypes = new ArrayList<>(vehicleTypes);
    }
}
