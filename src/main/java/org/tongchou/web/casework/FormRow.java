package org.tongchou.web.casework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** A part of the intake form that keeps what the page does not show, so that a file entered by another door loses nothing when it is edited here. */
abstract class FormRow implements Serializable {

    private static final int NEW = -1;
    private static final int MOST_DIGITS = 9;

    private final ObjectNode kept;
    private int origin = NEW;

    FormRow(ObjectNode kept) {
        this.kept = kept;
    }

    /** Which line of the stored file this was, from 0; -1 for one that was added on the page. */
    public int getOrigin() {
        return origin;
    }

    final void cameFrom(int line) {
        origin = line;
    }

    /** A fresh copy of what was read, to be written over. */
    final ObjectNode copy() {
        return kept.deepCopy();
    }

    final JsonNode kept(String field) {
        return kept.path(field);
    }

    final String text(String field) {
        return kept.path(field).isNull() ? null : kept.path(field).asText(null);
    }

    final Long amount(String field) {
        return kept.path(field).isIntegralNumber() ? kept.path(field).longValue() : null;
    }

    final boolean flag(String field) {
        return kept.path(field).asBoolean();
    }

    static LocalDate day(JsonNode node) {
        return node.isTextual() ? LocalDate.parse(node.textValue()) : null;
    }

    static void put(ObjectNode node, String field, String text) {
        if (text == null || text.isBlank()) {
            node.remove(field);
        } else {
            node.put(field, text.strip());
        }
    }

    static void put(ObjectNode node, String field, Long fen) {
        if (fen == null) {
            node.remove(field);
        } else {
            node.put(field, fen);
        }
    }

    /** A number as it was typed; what is none is handed on as text, for the reader of the document to say so. */
    static void count(ObjectNode node, String field, String typed) {
        put(node, field, typed);
        if (typed != null && typed.length() <= MOST_DIGITS && !typed.isEmpty() && typed.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            node.put(field, Integer.parseInt(typed));
        }
    }

    static boolean allEmpty(Object... values) {
        return Stream.of(values).allMatch(value -> Objects.isNull(value) || value.equals("") || value.equals(false));
    }
}
