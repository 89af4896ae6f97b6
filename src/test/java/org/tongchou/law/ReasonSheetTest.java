package org.tongchou.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.meanstest.Assessment;
import org.tongchou.law.meanstest.Reason;
import org.tongchou.law.meanstest.Step;

/** The sheet whole: each step with member, item, fen a year and what else its text says. Two persons, 740 yuan a month each. */
@Tag("law")
class ReasonSheetTest {

    @Test
    void the_request_of_the_contract_is_explained_line_by_line() {
        assertEquals(List.of("STANDARD - - - [URBAN, 74000, 2]", "INCOME_COUNTED p1 WAGE 2160000 []", "INCOME_COUNTED p1 LAND_SUBLEASE 60000 []",
            "INCOME_EXEMPT p2 SCHOLARSHIP 240000 []", "WORK_COST p1 WAGE 266400 []", "OBLIGOR_FORMULA p1 SUPPORT 547200 [[p1]]",
            "DEDUCTION - MEDICAL_SELF_PAID 780000 [780000, 100]", "COUNTABLE_INCOME - - 1720800 [860400, 71700]",
            "PROPERTY_PASS - FINANCIAL_ASSETS_PER_CAPITA - [750000, 1776000]", "PROPERTY_EXEMPT - VEHICLES - [0, 0]", "PROPERTY_PASS - HOUSING_UNITS - [1, 1]",
            "PROPERTY_PASS - COMPANY_CAPITAL - [0, 0]", "BELOW_STANDARD - - 1720800 [1776000]", "BENEFIT_DIFFERENCE - - - [74000, 2, 143400, 4600, CEIL_YUAN]",
            "TOP_UP p1 SERIOUS_ILLNESS - [[SERIOUS_ILLNESS], 22200]", "TOP_UP p2 AGE - [[AGE], 7400]", "OUTCOME - - - [DIBAO]"), sheet(Cases.contract()));
    }

    @Test
    void what_a_family_owns_too_much_of_is_a_failed_step_and_a_reason() {
        ObjectNode request = Cases.contract();
        request.putArray("assets").addObject().put("kind", "DEPOSIT").put("amount", 3552001);
        request.withArray("assets").addObject().put("kind", "VEHICLE").put("type", "CAR");
        request.withArray("assets").addObject().put("kind", "COMPANY").put("subscribedCapital", 1);
        request.withArray("assets").addObject().put("kind", "HOUSING").put("areaSquareMetres", 70);
        request.withArray("assets").addObject().put("kind", "HOUSING").put("areaSquareMetres", 0);
        assertEquals(List.of("PROPERTY_FAIL - FINANCIAL_ASSETS_PER_CAPITA - [1776001, 1776000]", "PROPERTY_FAIL - VEHICLES - [1, 0]",
            "PROPERTY_FAIL - HOUSING_UNITS - [2, 1]", "PROPERTY_FAIL - COMPANY_CAPITAL - [1, 0]"), sheet(request).subList(8, 12));
        assertEquals(List.of(Reason.FINANCIAL_ASSETS_PER_CAPITA_ABOVE_LIMIT, Reason.VEHICLES_ABOVE_LIMIT, Reason.HOUSING_UNITS_ABOVE_LIMIT,
            Reason.COMPANY_CAPITAL_ABOVE_LIMIT), Cases.question(request).assess().reasons());
    }

    @Test
    void each_way_to_count_an_obligor_has_its_step() {
        ObjectNode request = bare();
        obligor(request).put("unable", true).put("agreedAnnual", 5).put("receivedAnnual", 7);
        obligor(request).put("agreedAnnual", 120000).put("receivedAnnual", 120000);
        obligor(request).put("consent", false);
        obligor(request).put("kind", "MAINTENANCE").put("receivedAnnual", 240001);
        obligor(request).put("kind", "MAINTENANCE").putArray("for").add("p1").add("p2");
        ((ObjectNode) request.get("rules")).putObject("maintenance").put("onePercent", "25").put("manyCapPercent", "50");
        assertEquals(List.of("OBLIGOR_UNABLE p1 SUPPORT 0 [[p1]]", "OBLIGOR_AGREED p1 SUPPORT 120000 [[p1]]", "OBLIGOR_NO_CONSENT p1 SUPPORT 0 [[p1]]",
            "OBLIGOR_RECEIVED p1 MAINTENANCE 240001 [[p1]]", "OBLIGOR_FORMULA - MAINTENANCE 240000 [[p1, p2]]"), sheet(request).subList(1, 6));
        assertEquals("L1 art. 41", Cases.question(request).assess().steps().get(3).basis());
    }

    @Test
    void a_limited_exemption_says_what_was_declared_and_what_was_left_out() {
        ObjectNode request = bare();
        request.withArray("income").addObject().put("member", "p1").put("item", "BASIC_PENSION").put("monthly", 20000);
        ((ObjectNode) request.get("rules")).putArray("exemptIncome").addObject().put("item", "BASIC_PENSION").put("monthlyLimit", 14300).put("basis", "Paper 7");
        assertEquals("INCOME_PARTLY_EXEMPT p1 BASIC_PENSION 68400 [240000, 171600]", sheet(request).get(1));
        assertEquals("Paper 7", Cases.question(request).assess().steps().get(1).basis());
    }

    @Test
    void a_deduction_without_expenses_is_not_spoken_of() {
        ObjectNode request = bare();
        ((ObjectNode) request.get("rules")).putArray("deductions").addObject().put("item", "EDUCATION").put("percent", "50").put("annualLimit", 100);
        assertEquals("COUNTABLE_INCOME - - 0 [0, 0]", sheet(request).get(1));
        request.withArray("expenses").addObject().put("member", "p1").put("item", "EDUCATION").put("annual", 300);
        assertEquals("DEDUCTION - EDUCATION 100 [300, 50]", sheet(request).get(1));
    }

    @Test
    void tiers_and_the_minimum_say_how_the_amount_came_about() {
        ObjectNode request = bare();
        request.withArray("income").addObject().put("member", "p1").put("item", "OTHER").put("annual", 200000);
        ObjectNode benefit = ((ObjectNode) request.get("rules")).putObject("benefit").put("mode", "TIERED").put("rounding", "CEIL_YUAN").put("minimumMonthly", 30000);
        benefit.putArray("tiers").addObject().put("upToPerCapitaAnnual", 100000).put("perPersonMonthly", 10000);
        assertEquals(List.of("BENEFIT_TIER - - - [100000, 100000, 10000, 2]", "BENEFIT_MINIMUM - - - [20000, 30000]", "OUTCOME - - - [DIBAO]"), last(request, 3));
        benefit.put("minimumMonthly", 20000);
        assertEquals(List.of("BENEFIT_TIER - - - [100000, 100000, 10000, 2]", "OUTCOME - - - [DIBAO]"), last(request, 2));
        benefit.putArray("tiers");
        assertEquals(List.of("BENEFIT_NO_TIER - - - [100000]", "OUTCOME - - - [DIBAO]"), last(request, 2));
        assertEquals(List.of(Reason.NO_TIER_REACHES_INCOME), Cases.question(request).assess().reasons());
    }

    @Test
    void a_rigid_expenditure_family_sees_both_its_measures() {
        ObjectNode request = bare();
        request.withArray("income").addObject().put("member", "p1").put("item", "OTHER").put("annual", 3000000);
        request.withArray("expenses").addObject().put("member", "p1").put("item", "LIVING").put("annual", 1800000);
        ((ObjectNode) request.get("rules")).putObject("rigid").put("disposableIncomePerCapitaAnnual", 1500001).put("thresholdPercent", "60");
        assertEquals(List.of("NOT_BELOW_STANDARD - - 3000000 [1776000]", "NOT_BELOW_EDGE - - 3000000 [2664000]",
            "RIGID_MET - - - [1500000, 1500001, 1800000, 3000000, 60]", "OUTCOME - - - [RIGID_EXPENDITURE]"), last(request, 4));
        assertEquals(List.of(Reason.INCOME_NOT_BELOW_STANDARD, Reason.INCOME_NOT_BELOW_EDGE), Cases.question(request).assess().reasons());
        ((ObjectNode) request.at("/rules/rigid")).put("disposableIncomePerCapitaAnnual", 1500000);
        assertEquals(List.of("RIGID_NOT_MET - - - [1500000, 1500000, 1800000, 3000000, 60]", "OUTCOME - - - [NONE]"), last(request, 2));
    }

    @Test
    void each_way_to_support_a_single_person_has_its_step() {
        ObjectNode request = bare().put("singlePerson", "p1");
        request.withArray("income").addObject().put("member", "p1").put("item", "OTHER").put("annual", 240000);
        request.withArray("income").addObject().put("member", "p2").put("item", "OTHER").put("annual", 1776000);
        ObjectNode rule = ((ObjectNode) request.get("rules")).putObject("singlePerson").put("mode", "FULL_STANDARD").put("fixedMonthly", 45050);
        assertEquals(List.of("BELOW_EDGE - - 2016000 [2664000]", "SINGLE_FULL_STANDARD p1 - - [74000, 74000]", "OUTCOME - - - [DIBAO]"), last(request, 3));
        rule.put("mode", "OWN_INCOME_DIFFERENCE");
        assertEquals("SINGLE_OWN_INCOME p1 - 240000 [74000, 54000]", last(request, 2).get(0));
        rule.put("mode", "FIXED_AMOUNT");
        assertEquals("SINGLE_FIXED p1 - - [74000, 45050]", last(request, 2).get(0));
        rule.put("mode", "OWN_INCOME_DIFFERENCE");
        ((ObjectNode) request.at("/income/0")).put("annual", 888000);
        ((ObjectNode) request.at("/income/1")).put("annual", 1128000);
        assertEquals(List.of(Reason.INCOME_NOT_BELOW_STANDARD, Reason.SINGLE_PERSON_OWN_INCOME_REACHES_STANDARD), Cases.question(request).assess().reasons());
        ((ObjectNode) request.get("rules")).remove("singlePerson");
        assertEquals(List.of(Reason.INCOME_NOT_BELOW_STANDARD, Reason.SINGLE_PERSON_RULE_OFF), Cases.question(request).assess().reasons());
    }

    private static List<String> last(ObjectNode request, int steps) {
        List<String> sheet = sheet(request);
        return sheet.subList(sheet.size() - steps, sheet.size());
    }

    private static List<String> sheet(ObjectNode request) {
        Assessment assessment = Cases.question(request).assess();
        return assessment.steps().stream().map(ReasonSheetTest::text).toList();
    }

    private static String text(Step step) {
        return "%s %s %s %s %s".formatted(step.code(), step.member().orElse("-"), step.item().<Object>map(item -> item).orElse("-"),
            step.annual().<Object>map(Money::fen).orElse("-"), step.arguments().stream().map(ReasonSheetTest::plain).toList());
    }

    private static String plain(Object argument) {
        if (argument instanceof Money amount) {
            return Long.toString(amount.fen());
        }
        return argument instanceof Fraction number ? number.toText(2) : argument.toString();
    }

    private static ObjectNode bare() {
        ObjectNode request = Cases.contract();
        List.of("income", "expenses", "obligors", "assets").forEach(list -> request.withArray(list).removeAll());
        ((ObjectNode) request.get("rules")).retain("era", "standards", "benefit");
        return request;
    }

    private static ObjectNode obligor(ObjectNode request) {
        ObjectNode obligor = request.withArray("obligors").addObject().put("kind", "SUPPORT").put("householdMonthlyIncome", 40000).put("householdMembers", 1)
            .put("supportedPersons", 2).put("childrenOfSupported", 1).put("consent", true);
        obligor.putArray("for").add("p1");
        return obligor;
    }
}
