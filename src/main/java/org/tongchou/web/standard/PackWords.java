package org.tongchou.web.standard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Part;
import org.tongchou.web.Wording;

/**
 * A part of a rule pack in words, a line for each thing that it settles.
 *
 * @param values how values read
 */
record PackWords(PackValues values) {

    static PackWords in(Wording wording, Function<OfficeCode, String> places) {
        return new PackWords(new PackValues(wording, places));
    }

    /** The part under its field of a document; no lines where it is switched off. */
    List<Said> of(Part part, JsonNode own) {
        IncomeWords income = new IncomeWords(values);
        GrantWords grants = new GrantWords(values);
        if (own.isNull() || own.isMissingNode() || own.isArray() && own.isEmpty()) {
            return List.of();
        }
        return switch (part) {
            case EDGE -> List.of(new Said(values.of("field.edgeMultiplier"), values.of("say.times", own.asText())));
            case WINDOWS -> income.windows(own);
            case EXEMPTIONS -> income.exemptions(own);
            case WORK_COST -> income.workCost(own);
            case SUPPORT -> income.support(own);
            case MAINTENANCE -> income.maintenance(own);
            case DEDUCTIONS -> income.deductions(own);
            case PROPERTY -> grants.property(own);
            case RIGID -> grants.rigid(own);
            case BENEFIT -> grants.benefit(own);
            case TOP_UPS -> grants.topUps(own);
            case SINGLE_PERSON -> grants.singlePerson(own);
            case PRICE_LINKAGE -> new PriceWords(values).of(own);
            case RANDOM_CHECKS -> List.of(new Said(values.of("field.randomChecksPercent"), values.of("say.atLeast", own.path("percent").asText())));
            case COMPONENTS -> new ComponentWords(values).of(own);
            case DELEGATION -> List.of(new Said(values.of("field.county"), values.places(own, "county")));
        };
    }

    /** The standards that a draft brings along. */
    List<Said> standards(JsonNode own) {
        return Stream.of(Category.values()).filter(category -> own.path(category.name()).isObject()).map(category -> {
            JsonNode standard = own.path(category.name());
            boolean monthly = standard.has("monthly");
            return new Said(values.wording().of("casework.category." + category),
                values.of(monthly ? "say.standardMonthly" : "say.standardAnnual", values.yuan(standard, monthly ? "monthly" : "annual")));
        }).toList();
    }
}
