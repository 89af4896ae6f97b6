package org.tongchou.web.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongchou.json.Fault;
import org.tongchou.web.Wording;

class PackPlacesTest {

    private static final PackPlaces PLACES = new PackPlaces(notes());

    private static Map<String, Integer> notes() {
        Map<String, Integer> notes = new LinkedHashMap<>();
        notes.put("term", 1);
        notes.put("edgeMultiplier", 0);
        notes.put("topUps", 2);
        return notes;
    }

    @ParameterizedTest
    @CsvSource({"/from, draft:from", "/source, draft:source", "/rules/edgeMultiplier, draft:edgeMultiplier", "/rules/windowMonths/WAGE, draft:windowMonthsWAGE",
        "/rules/windowMonths/default, draft:windowMonthsDefault", "/rules/exemptIncome/2/monthlyLimit, draft:exemptIncome:2:monthlyLimit",
        "/rules/exemptIncome, draft:exemptIncomeHow", "/rules/workCost/percent, draft:workCostPercent", "/rules/support, draft:supportHow",
        "/rules/property/1/exemptTypes/0, draft:property:1:exemptTypes", "/rules/benefit/mode, draft:benefitMode", "/rules/benefit/tiers, draft:benefitHow",
        "/rules/benefit/tiers/0/perPersonMonthly, draft:tiers:0:perPersonMonthly", "/rules/topUps/kinds/3, draft:kinds:3:percent",
        "/rules/topUps/kinds/3/minAge, draft:kinds:3:minAge", "/rules/standards/RURAL, draft:standards:1:amount", "/priceLinkage, draft:priceLinkageHow",
        "/priceLinkage/triggers/0/index, draft:triggers:0:index", "/priceLinkage/amount/kind, draft:priceLinkageKind",
        "/priceLinkage/amount/steps/1/divisor, draft:steps:1:divisor", "/priceLinkage/rounding, draft:priceLinkageRounding",
        "/sources/0/text, draft:termNotes:0:text", "/sources/2/text, draft:topUpsNotes:1:text"})
    void a_pointer_leads_to_the_field_where_the_part_is_typed(String pointer, String field) {
        assertEquals(field, PLACES.field(pointer));
    }

    @ParameterizedTest
    @CsvSource({"/from", "/until", "/era", "/source", "/rules/edgeMultiplier", "/rules/windowMonths/WAGE", "/rules/exemptIncome/0/item", "/rules/workCost/kind",
        "/rules/maintenance/onePercent", "/rules/property/0/max", "/rules/benefit/tiers/0/upToPerCapitaAnnual", "/rules/topUps/kinds/0", "/rules/singlePerson/mode",
        "/priceLinkage/amount/steps/0/divisor", "/rules/standards/URBAN", "/rules/topUps", "/sources/1/text"})
    void every_field_is_named_in_both_languages(String pointer) {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertFalse(PLACES.label(pointer, Wording.in(locale)).contains("web."), pointer);
        }
    }

    @Test
    void a_row_with_a_percent_and_an_amount_is_told_so_in_the_words_of_the_form() {
        String says = PLACES.says(new Fault("/rules/topUps/kinds/1", "json.fault.exactlyOne", List.of("percent, flatMonthly")), Wording.in(Locale.SIMPLIFIED_CHINESE));
        assertTrue(says.contains("第 2 行") && says.contains("比例和固定金额请只填一项"), says);
    }
}
