package org.tongchou.web.standard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The price linkage of a rule pack in words.
 *
 * @param values how values read
 */
record PriceWords(PackValues values) {

    List<Said> of(JsonNode own) {
        List<Said> said = new ArrayList<>();
        own.path("triggers").forEach(row -> said.add(new Said(values.of("say.trigger"),
            values.of("say.rise", values.code("price.index", row, "index"), row.path("atLeast").asText()))));
        said.addAll(amount(own.path("amount")));
        said.addAll(values.rounding(own));
        if (values.has(own, "basis")) {
            said.add(new Said(values.of("field.basis"), own.path("basis").asText()));
        }
        return said;
    }

    private List<Said> amount(JsonNode amount) {
        return switch (amount.path("kind").asText()) {
            case "FIXED" -> List.of(new Said(values.of("say.subsidy"), values.of("say.perPerson", values.yuan(amount, "monthly"))));
            case "STEPS" -> IncomeWords.rows(amount.path("steps")).map(step -> new Said(values.of("say.riseFrom", step.path("from").asText()),
                values.of("say.divided", step.path("divisor").asText()))).toList();
            default -> List.of(new Said(values.of("say.subsidy"), values.of("amount.STANDARD_TIMES_INDEX")));
        };
    }
}
