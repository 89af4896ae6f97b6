package org.tongchou.web.standard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.web.Wording;

/**
 * Values of a rule pack's document as people read them: codes by their name, fen as yuan.
 *
 * @param wording the reader's language
 * @param places how a place is called
 */
record PackValues(Wording wording, Function<OfficeCode, String> places) {

    String of(String key, Object... arguments) {
        return wording.of("web.pack." + key, arguments);
    }

    /** The name of a code in a field. */
    String code(String prefix, JsonNode row, String field) {
        return wording.of(prefix + "." + row.path(field).asText());
    }

    /** An amount in yuan. */
    String yuan(JsonNode row, String field) {
        return new Money(row.path(field).asLong()).toYuan();
    }

    boolean has(JsonNode row, String field) {
        return row.hasNonNull(field);
    }

    /** Names of codes, with the mark of the language between them. */
    String codes(String prefix, JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(code -> wording.of(prefix + "." + code.asText())).collect(Collectors.joining(separator()));
    }

    /** The names of the places in a field of rows, with the mark of the language between them. */
    String places(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false).map(row -> places.apply(new OfficeCode(row.path(field).asText()))).collect(Collectors.joining(separator()));
    }

    /** Several remarks on one value. */
    String joined(List<String> remarks) {
        return remarks.stream().filter(remark -> !remark.isEmpty()).collect(Collectors.joining(of("comma")));
    }

    String separator() {
        return wording.of("law.list.separator");
    }

    /** How amounts are rounded, and the lowest that is paid if there is one. */
    List<Said> rounding(JsonNode own) {
        List<Said> said = new ArrayList<>(List.of(new Said(of("field.rounding"), code("law.rounding", own, "rounding"))));
        if (own.path("minimumMonthly").asLong() > 0) {
            said.add(new Said(of("field.minimumMonthly"), of("say.monthly", yuan(own, "minimumMonthly"))));
        }
        return said;
    }
}
