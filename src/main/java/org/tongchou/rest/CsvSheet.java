package org.tongchou.rest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A table as RFC 4180, UTF-8 with a byte order mark; no cell of it is taken for a formula. */
final class CsvSheet {

    static final String TYPE = "text/csv;charset=UTF-8";

    private static final String END = "\r\n";
    private static final String FORMULA = "=+-@\t\r";

    private CsvSheet() {
    }

    static byte[] of(Table table) {
        StringBuilder text = new StringBuilder("\uFEFF").append(line(table.head()));
        table.rows().forEach(row -> text.append(line(row)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<?> cells) {
        return cells.stream().map(CsvSheet::cell).collect(Collectors.joining(",", "", END));
    }

    /** A number stands as it is, also below zero; a text that begins like a formula is given a quote before it. */
    static String cell(Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        String safe = value instanceof Number || text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        boolean quoted = safe.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign == '\r' || sign == '\n');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
