package org.tongchou.law.rulepack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;
import org.tongchou.law.Finding;
import org.tongchou.standard.RulesReading;

/** What bars or warns the publication of a rule pack; each number at, just below and just above where it turns. */
@Tag("law")
class PackChecksTest {

    private static final LocalDate FROM = LocalDate.of(2026, 10, 13);

    /** Standard 700.00 urban a month, 7,000.00 rural a year. */
    private static final String BASE = "{'standards': {'URBAN': {'monthly': 70000}, 'RURAL': {'annual': 700000}}, 'benefit': {'mode': 'DIFFERENCE', 'rounding': 'CEIL_YUAN'}}";

    private static Rules rules(String with) {
        ObjectNode document = (ObjectNode) Json.parse(BASE.replace('\'', '"'));
        document.setAll((ObjectNode) Json.parse(with.replace('\'', '"')));
        Faults faults = new Faults();
        Optional<Rules> read = RulesReading.read(Cursor.of(document, faults));
        faults.refuseAny();
        return read.orElseThrow();
    }

    private static List<String> found(String with) {
        return PackChecks.of(rules(with), Optional.empty(), FROM).stream()
            .map(finding -> (finding.isFault() ? "" : "~") + finding.code() + " " + finding.pointer()).toList();
    }

    private static void nothing(String with) {
        assertEquals(List.of(), found(with), with);
    }

    private static void only(String finding, String with) {
        assertEquals(List.of(finding), found(with), with);
    }

    @Test
    void the_edge_line_lies_above_the_standard() {
        nothing("{}");
        nothing("{'edgeMultiplier': '1.000001'}");
        only("EDGE_NOT_ABOVE_STANDARD /rules/edgeMultiplier", "{'edgeMultiplier': '1'}");
        only("EDGE_NOT_ABOVE_STANDARD /rules/edgeMultiplier", "{'edgeMultiplier': '0.999999'}");
        nothing("{'edgeMultiplier': '3'}");
        only("~EDGE_WIDE /rules/edgeMultiplier", "{'edgeMultiplier': '3.000001'}");
    }

    @Test
    void no_percentage_is_more_than_the_whole() {
        for (String[] place : new String[][] {
            {"{'workCost': {'kind': 'PERCENT_OF_WAGE', 'percent': '%s'}}", "/rules/workCost/percent"},
            {"{'deductions': [{'item': 'EDUCATION', 'percent': '5'}, {'item': 'MEDICAL_SELF_PAID', 'percent': '%s'}]}", "/rules/deductions/1/percent"},
            {"{'rigid': {'disposableIncomePerCapitaAnnual': 1, 'thresholdPercent': '%s'}}", "/rules/rigid/thresholdPercent"},
            {"{'maintenance': {'onePercent': '20', 'manyCapPercent': '%s'}}", "/rules/maintenance/manyCapPercent"},
            {"{'topUps': {'mode': 'ADD_ALL', 'rounding': 'HALF_UP_FEN', 'kinds': [{'kind': 'STUDENT', 'flatMonthly': 99999999}, {'kind': 'SERIOUS_ILLNESS', 'percent': '%s'}]}}",
                "/rules/topUps/kinds/1/percent"}}) {
            nothing(place[0].formatted("99.999999"));
            nothing(place[0].formatted("100"));
            only("PERCENT_OUT_OF_RANGE " + place[1], place[0].formatted("100.000001"));
        }
        assertEquals(List.of("PERCENT_OUT_OF_RANGE /rules/maintenance/onePercent", "PERCENT_OUT_OF_RANGE /rules/maintenance/manyCapPercent"),
            found("{'maintenance': {'onePercent': '101', 'manyCapPercent': '101'}}"));
    }

    @Test
    void several_children_get_no_less_than_one() {
        nothing("{'maintenance': {'onePercent': '25', 'manyCapPercent': '25'}}");
        only("MANY_BELOW_ONE /rules/maintenance/manyCapPercent", "{'maintenance': {'onePercent': '25', 'manyCapPercent': '24.999999'}}");
    }

    private static String tiers(String rows) {
        return "{'standards': {'RURAL': {'annual': 301500}}, 'benefit': {'mode': 'TIERED', 'rounding': 'CEIL_YUAN', 'tiers': [" + rows + "]}}";
    }

    private static String tier(long upTo, long pays) {
        return "{'upToPerCapitaAnnual': " + upTo + ", 'perPersonMonthly': " + pays + "}";
    }

    @Test
    void tiers_ascend_pay_less_and_reach_the_standard() {
        nothing(tiers(tier(100_000, 23_000) + "," + tier(250_000, 18_000) + "," + tier(301_500, 10_000)));
        only("TIERS_BELOW_STANDARD /rules/benefit/tiers/0/upToPerCapitaAnnual", tiers(tier(301_499, 10_000)));
        nothing(tiers(tier(301_501, 10_000)));
        only("TIERS_NOT_ASCENDING /rules/benefit/tiers/1/upToPerCapitaAnnual", tiers(tier(301_500, 20_000) + "," + tier(301_500, 10_000)));
        nothing(tiers(tier(301_499, 20_000) + "," + tier(301_500, 20_000)));
        only("TIER_PAYS_MORE /rules/benefit/tiers/1/perPersonMonthly", tiers(tier(100_000, 10_000) + "," + tier(301_500, 10_001)));
        only("TIERS_MISSING /rules/benefit/tiers", tiers(""));
    }

    @Test
    void tiers_have_no_effect_where_the_difference_is_paid() {
        only("~TIERS_UNUSED /rules/benefit/tiers", "{'benefit': {'mode': 'DIFFERENCE', 'rounding': 'CEIL_YUAN', 'tiers': [" + tier(1, 1) + "]}}");
    }

    @Test
    void every_standard_is_reached() {
        Rules rules = rules("{'benefit': {'mode': 'TIERED', 'rounding': 'CEIL_YUAN', 'tiers': [" + tier(700_000, 1) + "]}}");
        List<Finding> found = PackChecks.of(rules, Optional.empty(), FROM);
        assertEquals(List.of(List.of(Category.URBAN)), found.stream().map(Finding::arguments).toList(), "8,400.00 a year, the rural one is reached");
    }

    @Test
    void nothing_is_said_twice() {
        only("SAID_TWICE /rules/property/1", "{'property': [{'test': 'COMPANY_CAPITAL', 'max': 0}, {'test': 'COMPANY_CAPITAL', 'max': 1}]}");
        only("SAID_TWICE /rules/deductions/1", "{'deductions': [{'item': 'EDUCATION', 'percent': '5'}, {'item': 'EDUCATION', 'percent': '6'}]}");
        nothing("{'deductions': [{'item': 'EDUCATION', 'percent': '5'}, {'item': 'LIVING', 'percent': '5'}]}");
        String kinds = "{'topUps': {'mode': 'HIGHEST_ONLY', 'rounding': 'HALF_UP_FEN', 'kinds': [%s]}}";
        only("SAID_TWICE /rules/topUps/kinds/1", kinds.formatted("{'kind': 'AGE', 'minAge': 70, 'percent': '10'}, {'kind': 'AGE', 'minAge': 70, 'percent': '20'}"));
        nothing(kinds.formatted("{'kind': 'AGE', 'minAge': 70, 'percent': '10'}, {'kind': 'AGE', 'minAge': 80, 'percent': '20'}"));
    }

    @Test
    void the_highest_age_is_not_below_the_lowest() {
        String ages = "{'topUps': {'mode': 'HIGHEST_ONLY', 'rounding': 'HALF_UP_FEN', 'kinds': [{'kind': 'AGE', 'minAge': 60, 'maxAge': %d, 'percent': '10'}]}}";
        nothing(ages.formatted(60));
        only("AGES_REVERSED /rules/topUps/kinds/0/maxAge", ages.formatted(59));
    }

    private static String exempt(String... rows) {
        return "{'exemptIncome': [" + String.join(",", rows) + "]}";
    }

    private static String row(String item, String from, String to, String limit) {
        return "{'item': '" + item + "', 'from': " + day(from) + ", 'to': " + day(to) + ", 'monthlyLimit': " + limit + ", 'basis': 'L3 art. 13'}";
    }

    private static String day(String day) {
        return day == null ? "null" : "'" + day + "'";
    }

    @Test
    void rows_of_an_item_that_share_days_are_warned_of() {
        only("~EXEMPTION_OVERLAP /rules/exemptIncome/1", exempt(row("GIFT", null, "2026-12-31", "null"), row("GIFT", "2026-12-31", null, "null")));
        nothing(exempt(row("GIFT", null, "2026-12-31", "null"), row("GIFT", "2027-01-01", null, "null")));
        nothing(exempt(row("GIFT", "2027-01-01", null, "null"), row("GIFT", null, "2026-12-31", "null")));
        nothing(exempt(row("GIFT", null, null, "null"), row("RENT", null, null, "null")));
        only("~EXEMPTION_OVERLAP /rules/exemptIncome/1", exempt(row("GIFT", null, null, "null"), row("GIFT", null, null, "100")));
    }

    private static List<String> narrowed(String own, String above) {
        return PackChecks.of(rules(own), Optional.of(rules(above)), FROM).stream().map(Finding::code).toList();
    }

    @Test
    void a_local_list_adds_to_the_one_above_and_takes_nothing_away() {
        List<String> narrower = List.of("EXEMPTION_NARROWER");
        String whole = exempt(row("GIFT", null, null, "null"));
        assertEquals(List.of(), narrowed(whole, whole));
        assertEquals(List.of(), narrowed(exempt(row("GIFT", null, null, "null"), row("RENT", null, null, "null")), whole));
        assertEquals(narrower, narrowed(exempt(), whole));
        assertEquals(narrower, narrowed(exempt(row("GIFT", null, null, "100")), whole));
        assertEquals(narrower, narrowed(exempt(row("GIFT", null, "2030-12-31", "null")), whole));
        assertEquals(narrower, narrowed(exempt(row("GIFT", "2026-10-14", null, "null")), whole), "not yet on the first day");
        String limited = exempt(row("GIFT", null, "2030-12-31", "100"));
        assertEquals(List.of(), narrowed(limited, limited));
        assertEquals(List.of(), narrowed(whole, limited));
        assertEquals(narrower, narrowed(exempt(row("GIFT", null, "2030-12-31", "99")), limited));
        assertEquals(narrower, narrowed(exempt(row("GIFT", null, "2030-12-30", "100")), limited));
        assertEquals(List.of(), narrowed(exempt(), exempt(row("GIFT", null, "2026-10-12", "null"))), "no longer in force above");
    }
}
