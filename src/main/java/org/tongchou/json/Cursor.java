package org.tongchou.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;

/**
 * Reads one JSON object field by field. A wrong or missing field is noted as a fault and a harmless value of its type is handed back, so that reading goes on and all
 * faults are found; whoever reads must therefore ask the {@link Faults} before the values are used. A null counts as absent. {@link #close} refuses unknown
 * fields. Where something else stands than an object, that alone is the fault: what is missing in it is not named one by one.
 */
public final class Cursor {

    /** The largest amount in a document, in fen. */
    public static final long LARGEST_AMOUNT = 10_000_000_000_000L;

    private final JsonNode node;
    private final String pointer;
    private final Faults faults;
    private final Set<String> known = new HashSet<>();

    private Cursor(JsonNode node, String pointer, Faults faults) {
        this.node = node.isObject() ? node : JsonNodeFactory.instance.objectNode();
        this.pointer = pointer;
        this.faults = node.isObject() ? faults : new Faults();
        if (!node.isObject()) {
            faults.add(pointer, "notObject");
            this.faults.add(pointer, "notObject");
        }
    }

    /** A cursor on a whole document. */
    public static Cursor of(JsonNode document, Faults faults) {
        return new Cursor(document, "", faults);
    }

    /** A cursor on a part of a document. @param pointer of that part */
    public static Cursor of(JsonNode part, String pointer, Faults faults) {
        return new Cursor(part, pointer, faults);
    }

    public String pointer() {
        return pointer;
    }

    public String pointer(String field) {
        return pointer + "/" + field.replace("~", "~0").replace("/", "~1");
    }

    public Faults faults() {
        return faults;
    }

    /** Notes a fault at a field. @param kind the last part of the message key */
    public void fault(String field, String kind, Object... args) {
        faults.add(pointer(field), kind, args);
    }

    public boolean isFaulty(String field) {
        return faults.isWithin(pointer(field));
    }

    /** Whether the field is there and not null. */
    public boolean has(String field) {
        return value(field).isPresent();
    }

    /** The field as it stands; empty if absent or null. It counts as known from now on. */
    public Optional<JsonNode> value(String field) {
        known.add(field);
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    /** Notes every field that nobody asked for. */
    public void close() {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                faults.add(pointer(name), "unknownField");
            }
        });
    }

    /** A text of 1 to so many characters. */
    public String text(String field, int longest) {
        return required(field, optionalText(field, longest), "");
    }

    public Optional<String> optionalText(String field, int longest) {
        return value(field).map(value -> scalars(field).text(value, longest));
    }

    /** An amount in whole fen, 0 to {@link #LARGEST_AMOUNT}. */
    public Money amount(String field) {
        return required(field, optionalAmount(field), Money.ZERO);
    }

    public Optional<Money> optionalAmount(String field) {
        return value(field).map(value -> new Money(scalars(field).whole(value, 0, LARGEST_AMOUNT)));
    }

    /** An amount in whole fen that may lie below zero, at most {@link #LARGEST_AMOUNT} either way. */
    public Money signedAmount(String field) {
        return required(field, value(field).map(value -> new Money(scalars(field).whole(value, -LARGEST_AMOUNT, LARGEST_AMOUNT))), Money.ZERO);
    }

    /** A whole number within two bounds, both included. */
    public int count(String field, int lowest, int highest) {
        return required(field, optionalCount(field, lowest, highest), lowest);
    }

    public Optional<Integer> optionalCount(String field, int lowest, int highest) {
        return value(field).map(value -> (int) scalars(field).whole(value, lowest, highest));
    }

    /** A boolean; absent is false. */
    public boolean flag(String field) {
        return value(field).map(value -> scalars(field).flag(value)).orElse(false);
    }

    /** An ISO date from 1800 to 9999. */
    public LocalDate date(String field) {
        return required(field, optionalDate(field), Scalars.SOME_DAY);
    }

    public Optional<LocalDate> optionalDate(String field) {
        return value(field).map(value -> scalars(field).date(value));
    }

    /** An ISO month such as {@code 2026-12}. */
    public Month month(String field) {
        return required(field, optionalMonth(field), Month.of(Scalars.SOME_DAY));
    }

    public Optional<Month> optionalMonth(String field) {
        return value(field).map(value -> scalars(field).month(value));
    }

    /** A decimal written as a text such as {@code "1.5"}, from 0 up to a bound, with at most 6 places after the point. */
    public BigDecimal decimal(String field, long highest) {
        return required(field, optionalDecimal(field, highest), BigDecimal.ZERO);
    }

    public Optional<BigDecimal> optionalDecimal(String field, long highest) {
        return value(field).map(value -> scalars(field).decimalText(value, highest));
    }

    /** A decimal written as a number or as a text, as areas in facts are. */
    public Optional<BigDecimal> optionalNumber(String field, long highest) {
        return value(field).map(value -> scalars(field).decimal(value, highest));
    }

    /** An office code of 2, 4, 6 or 9 digits; whether that office exists is not known here. */
    public OfficeCode office(String field) {
        return required(field, optionalOffice(field), Scalars.SOME_OFFICE);
    }

    public Optional<OfficeCode> optionalOffice(String field) {
        return value(field).map(value -> scalars(field).office(value));
    }

    /** One of the names of an enum. */
    public <E extends Enum<E>> E oneOf(String field, Class<E> words) {
        return required(field, optionalOneOf(field, words), words.getEnumConstants()[0]);
    }

    public <E extends Enum<E>> Optional<E> optionalOneOf(String field, Class<E> words) {
        return value(field).map(value -> scalars(field).word(value, words));
    }

    /** A list of names of an enum; absent is empty. */
    public <E extends Enum<E>> List<E> listOf(String field, Class<E> words, int most) {
        List<E> list = new ArrayList<>();
        elements(field, most).forEach(element -> list.add(element.scalar().word(element.node(), words)));
        return list;
    }

    /** A list of texts; absent is empty. */
    public List<String> texts(String field, int longest, int most) {
        List<String> list = new ArrayList<>();
        elements(field, most).forEach(element -> list.add(element.scalar().text(element.node(), longest)));
        return list;
    }

    /** A list of amounts in whole fen; absent is empty. */
    public List<Money> amounts(String field, int most) {
        List<Money> list = new ArrayList<>();
        elements(field, most).forEach(element -> list.add(new Money(element.scalar().whole(element.node(), 0, LARGEST_AMOUNT))));
        return list;
    }

    /** The objects of a list; absent is empty. Each must be closed by whoever reads it. */
    public List<Cursor> objects(String field, int most) {
        List<Cursor> list = new ArrayList<>();
        elements(field, most).forEach(element -> list.add(new Cursor(element.node(), element.pointer(), faults)));
        return list;
    }

    /** The object in a field, which must be there. It must be closed by whoever reads it. */
    public Cursor object(String field) {
        Optional<Cursor> object = optionalObject(field);
        if (object.isEmpty()) {
            faults.add(pointer(field), "missing");
        }
        return object.orElseGet(() -> new Cursor(JsonNodeFactory.instance.objectNode(), pointer(field), new Faults()));
    }

    public Optional<Cursor> optionalObject(String field) {
        return value(field).map(value -> new Cursor(value, pointer(field), faults));
    }

    /** The names of all fields, for objects whose keys are data; they count as known. */
    public List<String> fields() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        known.addAll(names);
        return names;
    }

    private List<Element> elements(String field, int most) {
        Optional<JsonNode> array = value(field);
        if (array.isPresent() && !array.get().isArray()) {
            fault(field, "notArray");
        }
        if (array.isEmpty() || !array.get().isArray()) {
            return List.of();
        }
        if (array.get().size() > most) {
            fault(field, "tooMany", most);
            return List.of();
        }
        List<Element> elements = new ArrayList<>();
        for (JsonNode element : array.get()) {
            elements.add(new Element(element, pointer(field) + "/" + elements.size(), faults));
        }
        return elements;
    }

    private Scalars scalars(String field) {
        return new Scalars(pointer(field), faults);
    }

    private <T> T required(String field, Optional<T> value, T harmless) {
        if (value.isEmpty()) {
            fault(field, "missing");
        }
        return value.orElse(harmless);
    }

    /** One element of an array with its place. */
    private record Element(JsonNode node, String pointer, Faults faults) {

        Scalars scalar() {
            return new Scalars(pointer, faults);
        }
    }
}
