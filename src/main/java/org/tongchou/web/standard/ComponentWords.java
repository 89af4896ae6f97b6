package org.tongchou.web.standard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.tongchou.kernel.OfficeCode;

/**
 * The components of a line in words.
 *
 * @param values how values read
 */
record ComponentWords(PackValues values) {

    List<Said> of(JsonNode own) {
        List<Said> said = new ArrayList<>();
        own.path("rows").forEach(row -> said.add(new Said(values.joined(List.of(row.path("code").asText(), values.code("law.componentKind", row, "kind"), what(row))),
            values.joined(List.of(step(row), term(row), row.path("basis").asText(), values.of("say.budgetLine", row.path("budgetLine").asText()))))));
        if (!said.isEmpty()) {
            said.addAll(values.rounding(own));
        }
        return said;
    }

    private String what(JsonNode row) {
        if (values.has(row, "region")) {
            return values.places().apply(new OfficeCode(row.path("region").asText()));
        }
        return values.has(row, "group") ? values.code("law.topUpKind", row, "group") : "";
    }

    private String step(JsonNode row) {
        if (values.has(row, "coefficient")) {
            return values.of("say.coefficient", row.path("coefficient").asText());
        }
        return values.has(row, "amount") ? values.of("say.supplement", values.yuan(row, "amount")) : "";
    }

    private String term(JsonNode row) {
        String from = row.path("from").asText();
        return values.has(row, "until") ? values.of("say.fromTo", from, row.path("until").asText()) : values.of("say.fromOn", from);
    }
}
