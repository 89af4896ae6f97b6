package org.tongchou.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongchou.law.meanstest.Assessment;
import org.tongchou.law.meanstest.Outcome;
import org.tongchou.law.meanstest.Reason;
import org.tongchou.law.rulepack.TopUpKind;

/** At, just below and just above each line that the test draws. The household: two persons, 740 yuan a month each, so 17,760 yuan a year. */
@Tag("law")
class MeansTestBoundaryTest {

    @ParameterizedTest
    @CsvSource({"1775999, DIBAO, 100", "1776000, EDGE, 0", "1776001, EDGE, 0", "2663999, EDGE, 0", "2664000, NONE, 0", "0, DIBAO, 148000"})
    void the_line_itself_is_not_below_the_line(long annual, Outcome outcome, long benefit) {
        Assessment assessment = assess(withIncome("OTHER", annual));
        assertEquals(outcome, assessment.outcome());
        assertEquals(benefit, assessment.benefitMonthly().fen());
    }

    @ParameterizedTest
    @CsvSource({"CEIL_YUAN, 1200, 147900", "CEIL_YUAN, 1201, 147900", "CEIL_YUAN, 1199, 148000", "HALF_UP_YUAN, 600, 148000", "HALF_UP_YUAN, 601, 147900",
        "FLOOR_YUAN, 1, 147900", "FLOOR_YUAN, 0, 148000", "HALF_UP_FEN, 6, 148000", "HALF_UP_FEN, 7, 147999"})
    void the_benefit_is_rounded_once_in_the_way_of_the_pack(String rounding, long annual, long benefit) {
        ObjectNode request = withIncome("OTHER", annual);
        ((ObjectNode) request.at("/rules/benefit")).put("rounding", rounding);
        assertEquals(benefit, assess(request).benefitMonthly().fen());
    }

    @ParameterizedTest
    @CsvSource({"12, 6, 400000", "12, 12, 200000", "12, 1, 1200000", "3, 6, 800000", "3, 12, 800000"})
    void a_window_reads_the_last_months_and_no_more_than_are_there(int given, int window, long annual) {
        ObjectNode request = bare();
        ArrayNode months = request.withArray("income").addObject().put("member", "p1").put("item", "WAGE").putArray("months");
        for (int month = 1; month <= given; month++) {
            months.add(month >= given - 1 ? 100000 : 0);
        }
        ((ObjectNode) request.get("rules")).putObject("windowMonths").put("WAGE", window);
        assertEquals(annual, assess(request).countableAnnualIncome().fen());
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 0", "2026-01-01, 240000", "2021-01-01, 0", "2020-12-31, 240000"})
    void an_exemption_holds_from_its_first_to_its_last_day(String on, long counted) {
        ObjectNode request = withIncome("BASIC_PENSION", 240000);
        request.put("on", on);
        exempt(request, "BASIC_PENSION").put("from", "2021-01-01").put("to", "2025-12-31");
        assertEquals(counted, assess(request).countableAnnualIncome().fen());
    }

    @ParameterizedTest
    @CsvSource({"120000, 0", "120001, 1", "119999, 0", "0, 0"})
    void a_limited_exemption_leaves_what_lies_above_it(long annual, long counted) {
        ObjectNode request = withIncome("OLD_AGE_ALLOWANCE", annual);
        exempt(request, "OLD_AGE_ALLOWANCE").put("monthlyLimit", 10000);
        assertEquals(counted, assess(request).countableAnnualIncome().fen());
    }

    @Test
    void the_first_exemption_in_force_counts() {
        ObjectNode request = withIncome("OLD_AGE_ALLOWANCE", 240000);
        exempt(request, "OLD_AGE_ALLOWANCE").put("to", "2020-12-31");
        exempt(request, "OLD_AGE_ALLOWANCE").put("monthlyLimit", 5000);
        exempt(request, "OLD_AGE_ALLOWANCE");
        assertEquals(180000, assess(request).countableAnnualIncome().fen());
    }

    @ParameterizedTest
    @CsvSource({"LIMB, 2, true", "LIMB, 3, false", "MENTAL, 3, true", "INTELLECTUAL, 3, true", "INTELLECTUAL, 4, false"})
    void only_a_severely_disabled_member_of_an_edge_family_is_taken_in_alone(String category, int level, boolean alone) {
        ObjectNode request = single("FULL_STANDARD", 1776000);
        member(request).putObject("disability").put("category", category).put("level", level);
        Assessment assessment = assess(request);
        assertEquals(alone ? Outcome.DIBAO : Outcome.EDGE, assessment.outcome());
        assertEquals(alone ? 74000 : 0, assessment.benefitMonthly().fen());
        assertEquals(alone, !assessment.reasons().contains(Reason.SINGLE_PERSON_NOT_SEVERE));
    }

    @ParameterizedTest
    @CsvSource({"1775999, DIBAO, 2, SINGLE_PERSON_FAMILY_IS_DIBAO", "2664000, NONE, 2, SINGLE_PERSON_FAMILY_NOT_EDGE"})
    void outside_an_edge_family_the_outcome_of_the_family_stands_and_says_why(long annual, Outcome outcome, int covered, Reason reason) {
        ObjectNode request = single("FULL_STANDARD", annual);
        member(request).put("seriousIllness", true);
        Assessment assessment = assess(request);
        assertEquals(outcome, assessment.outcome());
        assertEquals(covered, assessment.coveredMembers());
        assertTrue(assessment.reasons().contains(reason));
    }

    @ParameterizedTest
    @CsvSource({"886800, DIBAO, 100", "887999, DIBAO, 100", "888000, EDGE, 0", "888001, EDGE, 0"})
    void a_single_person_with_an_own_income_at_the_standard_gets_nothing(long own, Outcome outcome, long benefit) {
        ObjectNode request = single("OWN_INCOME_DIFFERENCE", 1776000);
        member(request).put("seriousIllness", true);
        request.withArray("income").addObject().put("member", "p1").put("item", "RENT").put("annual", own);
        request.withArray("income").remove(0);
        request.withArray("income").addObject().put("member", "p2").put("item", "RENT").put("annual", 1776000 - own);
        Assessment assessment = assess(request);
        assertEquals(outcome, assessment.outcome());
        assertEquals(benefit, assessment.benefitMonthly().fen());
    }

    @ParameterizedTest
    @CsvSource({"FLOOR_YUAN, 886801, DIBAO, 0", "FLOOR_YUAN, 886800, DIBAO, 100", "FLOOR_YUAN, 888000, EDGE, 0", "HALF_UP_FEN, 887995, DIBAO, 0", "HALF_UP_FEN, 887994, DIBAO, 1"})
    void a_single_person_is_taken_in_on_the_exact_difference_not_on_the_rounded_one(String rounding, long own, Outcome outcome, long benefit) {
        ObjectNode request = single("OWN_INCOME_DIFFERENCE", 1776000 - own);
        ((ObjectNode) request.at("/income/0")).put("member", "p2");
        member(request).put("seriousIllness", true);
        request.withArray("income").addObject().put("member", "p1").put("item", "RENT").put("annual", own);
        ((ObjectNode) request.at("/rules/benefit")).put("rounding", rounding);
        Assessment assessment = assess(request);
        assertEquals(outcome, assessment.outcome());
        assertEquals(benefit, assessment.benefitMonthly().fen());
    }

    @ParameterizedTest
    @CsvSource({"200000, 46100", "200001, 20000", "600000, 20000", "600001, 0"})
    void a_tier_reaches_to_its_own_line_and_pays_what_was_published(long annual, long benefit) {
        ObjectNode request = withIncome("OTHER", annual);
        ObjectNode rule = (ObjectNode) request.at("/rules/benefit");
        rule.put("mode", "TIERED").put("rounding", "FLOOR_YUAN").putArray("tiers").addObject().put("upToPerCapitaAnnual", 100000).put("perPersonMonthly", 23050);
        rule.withArray("tiers").addObject().put("upToPerCapitaAnnual", 300000).put("perPersonMonthly", 10000);
        assertEquals(benefit, assess(request).benefitMonthly().fen());
        rule.withArray("tiers").removeAll().addObject().put("upToPerCapitaAnnual", 300000).put("perPersonMonthly", 10025);
        assertEquals(annual > 600000 ? 0 : 20050, assess(request).benefitMonthly().fen());
    }

    @Test
    void of_equal_top_ups_the_first_of_the_list_stands() {
        ObjectNode request = bare();
        member(request).put("seriousIllness", true).put("fullTimeStudent", true);
        ObjectNode topUps = ((ObjectNode) request.get("rules")).putObject("topUps").put("mode", "HIGHEST_ONLY").put("rounding", "HALF_UP_YUAN");
        topUps.withArray("kinds").addObject().put("kind", "STUDENT").put("percent", "10");
        topUps.withArray("kinds").addObject().put("kind", "SERIOUS_ILLNESS").put("percent", "10");
        assertEquals(List.of(TopUpKind.STUDENT), assess(request).topUps().get(0).kinds());
        topUps.put("mode", "ADD_ALL");
        assertEquals(List.of(TopUpKind.STUDENT, TopUpKind.SERIOUS_ILLNESS), assess(request).topUps().get(0).kinds());
        assertEquals(14800, assess(request).topUpsMonthly().fen());
    }

    @ParameterizedTest
    @CsvSource({"1956-09-15, 1", "1956-09-16, 0", "1956-09-14, 1"})
    void an_age_is_reached_on_the_birthday(String birthDate, int topUps) {
        ObjectNode request = bare();
        member(request).put("birthDate", birthDate);
        ((ObjectNode) request.get("rules")).putObject("topUps").put("mode", "HIGHEST_ONLY").put("rounding", "HALF_UP_YUAN").withArray("kinds").addObject()
            .put("kind", "AGE").put("minAge", 70).put("percent", "10");
        assertEquals(topUps, assess(request).topUps().size());
    }

    @ParameterizedTest
    @CsvSource({"3552000, DIBAO", "3552001, NONE"})
    void what_is_owned_may_reach_the_limit_but_not_exceed_it(long deposit, Outcome outcome) {
        ObjectNode request = bare();
        request.withArray("assets").addObject().put("kind", "DEPOSIT").put("amount", deposit);
        ((ObjectNode) request.get("rules")).withArray("property").addObject().put("test", "FINANCIAL_ASSETS_PER_CAPITA").put("maxMonthsOfStandard", 24);
        assertEquals(outcome, assess(request).outcome());
    }

    @ParameterizedTest
    @CsvSource({"60, 2, NONE", "59.99, 2, DIBAO", "10, 3, NONE", "90, 1, DIBAO"})
    void a_second_home_is_allowed_only_where_the_area_for_each_lies_below(String area, int units, Outcome outcome) {
        ObjectNode request = bare();
        for (int unit = 0; unit < units; unit++) {
            request.withArray("assets").addObject().put("kind", "HOUSING").put("areaSquareMetres", unit == 0 ? area : "0");
        }
        ((ObjectNode) request.get("rules")).withArray("property").addObject().put("test", "HOUSING_UNITS").put("max", 1).put("secondIfAreaPerCapitaBelow", "30");
        assertEquals(outcome, assess(request).outcome());
    }

    @ParameterizedTest
    @CsvSource({"3000000, 1800000, RIGID_EXPENDITURE", "3000000, 1799999, NONE", "9000000, 9000000, NONE", "8999999, 9000000, RIGID_EXPENDITURE"})
    void a_rigid_expenditure_family_reaches_the_share_below_the_income_line(long income, long spent, Outcome outcome) {
        ObjectNode request = withIncome("OTHER", income);
        request.withArray("expenses").addObject().put("member", "p1").put("item", "EDUCATION").put("annual", spent);
        ((ObjectNode) request.get("rules")).putObject("rigid").put("disposableIncomePerCapitaAnnual", 4500000).put("thresholdPercent", "60");
        assertEquals(outcome, assess(request).outcome());
    }

    /** A hundred members, a thousand lines, the largest standard, percentages and multiplier that documents may have. */
    @Test
    void the_largest_document_that_is_allowed_has_an_answer() {
        long most = 10_000_000_000_000L;
        ObjectNode request = bare();
        for (int member = 3; member <= 100; member++) {
            request.withArray("members").add(member(request).deepCopy().put("ref", "p" + member));
        }
        ObjectNode rules = (ObjectNode) request.get("rules");
        rules.put("edgeMultiplier", "100").putObject("standards").putObject("URBAN").put("monthly", most);
        rules.putObject("maintenance").put("onePercent", "1000").put("manyCapPercent", "1000");
        ObjectNode topUps = rules.putObject("topUps").put("mode", "ADD_ALL").put("rounding", "CEIL_YUAN");
        for (int kind = 0; kind < 200; kind++) {
            topUps.withArray("kinds").addObject().put("kind", "AGE").put("minAge", 0).put("percent", "1000");
        }
        assertEquals(200L * 10 * 100 * most + 100 * most, assess(request).totalMonthly().fen());
        for (int line = 0; line < 1000; line++) {
            request.withArray("income").addObject().put("member", "p1").put("item", "OTHER").put("monthly", most);
            request.withArray("obligors").addObject().put("kind", "MAINTENANCE").put("householdMonthlyIncome", most).put("householdMembers", 1)
                .put("supportedPersons", 1).put("consent", true).putArray("for").add("p1");
        }
        assertEquals(1000L * 12 * most + 1000L * 120 * most, assess(request).countableAnnualIncome().fen());
        assertEquals(Outcome.NONE, assess(request).outcome());
    }

    private static Assessment assess(ObjectNode request) {
        return Cases.question(request).assess();
    }

    private static ObjectNode bare() {
        ObjectNode request = Cases.contract();
        List.of("income", "expenses", "obligors", "assets").forEach(list -> request.withArray(list).removeAll());
        ((ObjectNode) request.get("rules")).retain("era", "standards", "benefit");
        return request;
    }

    private static ObjectNode withIncome(String item, long annual) {
        ObjectNode request = bare();
        request.withArray("income").addObject().put("member", "p1").put("item", item).put("annual", annual);
        return request;
    }

    private static ObjectNode single(String mode, long annual) {
        ObjectNode request = withIncome("OTHER", annual).put("singlePerson", "p1");
        member(request).put("seriousIllness", false).putNull("disability");
        ((ObjectNode) request.get("rules")).putObject("singlePerson").put("mode", mode);
        return request;
    }

    private static ObjectNode member(ObjectNode request) {
        return (ObjectNode) request.at("/members/0");
    }

    private static ObjectNode exempt(ObjectNode request, String item) {
        return ((ObjectNode) request.get("rules")).withArray("exemptIncome").addObject().put("item", item);
    }
}
