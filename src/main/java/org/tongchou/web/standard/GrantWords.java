package org.tongchou.web.standard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a rule pack that say who is granted what, in words.
 *
 * @param values how values read
 */
record GrantWords(PackValues values) {

    List<Said> property(JsonNode rows) {
        return IncomeWords.rows(rows).map(row -> new Said(values.code("web.pack.test", row, "test"), limit(row))).toList();
    }

    private String limit(JsonNode row) {
        return switch (row.path("test").asText()) {
            case "FINANCIAL_ASSETS_PER_CAPITA" -> values.of("say.monthsOfStandard", row.path("maxMonthsOfStandard").asText());
            case "VEHICLES" -> values.joined(List.of(values.of("say.vehicles", row.path("max").asText()),
                row.path("exemptTypes").isEmpty() ? "" : values.of("say.exemptTypes", values.codes("law.vehicleType", row.path("exemptTypes")))));
            case "HOUSING_UNITS" -> values.joined(List.of(values.of("say.housing", row.path("max").asText()),
                values.has(row, "secondIfAreaPerCapitaBelow") ? values.of("say.second", row.path("secondIfAreaPerCapitaBelow").asText()) : ""));
            default -> values.of("say.atMost", values.yuan(row, "max"));
        };
    }

    List<Said> rigid(JsonNode own) {
        return List.of(new Said(values.of("field.disposableIncomePerCapitaAnnual"), values.of("say.below", values.yuan(own, "disposableIncomePerCapitaAnnual"))),
            new Said(values.of("field.thresholdPercent"), values.of("say.atLeast", own.path("thresholdPercent").asText())));
    }

    List<Said> benefit(JsonNode own) {
        List<Said> said = new ArrayList<>(List.of(new Said(values.of("say.how"), values.code("web.pack.benefit", own, "mode"))));
        own.path("tiers").forEach(tier -> said.add(new Said(values.of("say.tier", values.yuan(tier, "upToPerCapitaAnnual")),
            values.of("say.perPerson", values.yuan(tier, "perPersonMonthly")))));
        said.addAll(values.rounding(own));
        return said;
    }

    List<Said> topUps(JsonNode own) {
        List<Said> said = new ArrayList<>();
        own.path("kinds").forEach(row -> said.add(new Said(who(row), values.has(row, "flatMonthly") ? values.of("say.monthly", values.yuan(row, "flatMonthly"))
            : values.of("say.ofStandard", row.path("percent").asText()))));
        said.add(new Said(values.of("say.several"), values.code("web.pack.topUps", own, "mode")));
        said.addAll(values.rounding(own));
        return said;
    }

    private String who(JsonNode row) {
        return switch (row.path("kind").asText()) {
            case "AGE" -> age(row);
            case "TRAIT" -> values.code("law.trait", row, "trait");
            default -> values.code("law.topUpKind", row, "kind");
        };
    }

    private String age(JsonNode row) {
        String from = row.path("minAge").asText();
        String to = row.path("maxAge").asText();
        if (values.has(row, "minAge") && values.has(row, "maxAge")) {
            return values.of("say.ageBetween", from, to);
        }
        return values.has(row, "minAge") ? values.of("say.ageFrom", from) : values.of("say.ageTo", to);
    }

    List<Said> singlePerson(JsonNode own) {
        String amount = values.has(own, "fixedMonthly") ? values.of("say.monthly", values.yuan(own, "fixedMonthly")) : "";
        return List.of(new Said(values.of("say.how"), values.joined(List.of(values.code("web.pack.single", own, "mode"), amount))));
    }
}
