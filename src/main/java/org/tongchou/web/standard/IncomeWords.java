package org.tongchou.web.standard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tongchou.law.rulepack.IncomeGroup;

/**
 * The parts of a rule pack that say what income counts, in words.
 *
 * @param values how values read
 */
record IncomeWords(PackValues values) {

    List<Said> windows(JsonNode own) {
        List<Said> said = new ArrayList<>();
        for (IncomeGroup group : IncomeGroup.values()) {
            if (values.has(own, group.name())) {
                said.add(new Said(values.wording().of("law.incomeGroup." + group), months(own, group.name())));
            }
        }
        said.add(new Said(values.of(said.isEmpty() ? "say.everyGroup" : "say.otherGroups"), values.has(own, "default") ? months(own, "default") : values.of("say.months", "12")));
        return said;
    }

    private String months(JsonNode own, String group) {
        return values.of("say.months", own.path(group).asText());
    }

    List<Said> exemptions(JsonNode rows) {
        return rows(rows).map(row -> new Said(values.code("law.incomeItem", row, "item"), values.joined(List.of(limit(row), days(row), basis(row))))).toList();
    }

    private String limit(JsonNode row) {
        return values.has(row, "monthlyLimit") ? values.of("say.exemptUpTo", values.yuan(row, "monthlyLimit")) : values.of("say.exempt");
    }

    private String days(JsonNode row) {
        boolean from = values.has(row, "from");
        boolean to = values.has(row, "to");
        if (from && to) {
            return values.of("say.fromTo", row.path("from").asText(), row.path("to").asText());
        }
        return from ? values.of("say.from", row.path("from").asText()) : to ? values.of("say.to", row.path("to").asText()) : "";
    }

    private String basis(JsonNode row) {
        return row.path("basis").asText("");
    }

    List<Said> workCost(JsonNode own) {
        String kind = own.path("kind").asText();
        return List.of(new Said(values.of("say.workCost"), values.of("workCost." + kind + ".of", own.path("percent").asText())));
    }

    List<Said> support(JsonNode own) {
        return List.of(new Said(values.of("say.support"), values.of("formula." + own.path("kind").asText())));
    }

    List<Said> maintenance(JsonNode own) {
        return List.of(new Said(values.of("field.onePercent"), values.of("say.ofObligor", own.path("onePercent").asText())),
            new Said(values.of("field.manyCapPercent"), values.of("say.ofObligor", own.path("manyCapPercent").asText())));
    }

    List<Said> deductions(JsonNode rows) {
        return rows(rows).map(row -> new Said(values.code("law.expenseItem", row, "item"), values.joined(List.of(values.of("say.deducted", row.path("percent").asText()),
            values.has(row, "annualLimit") ? values.of("say.atMostAnnual", values.yuan(row, "annualLimit")) : "")))).toList();
    }

    static Stream<JsonNode> rows(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }
}
