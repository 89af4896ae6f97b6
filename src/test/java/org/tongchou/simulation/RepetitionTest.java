package org.tongchou.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongchou.casework.StoredAssessment;
import org.tongchou.casework.StoredAssessment.Columns;
import org.tongchou.casework.StoredAssessment.Documents;
import org.tongchou.household.AssessmentWriting;
import org.tongchou.household.FactsReading;
import org.tongchou.household.FactsWriting;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.meanstest.Assessment;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.MeansTest;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.PackReference;
import org.tongchou.standard.RulesReading;

/** The worked cases, stored and made again: nothing differs, and whatever is changed in the store afterwards is named. */
@Tag("law")
class RepetitionTest {

    private static final OfficeCode TOWNSHIP = new OfficeCode("340302001");
    private static final PackReference PACK = new PackReference(new OfficeCode("34"), 2, Era.R2026);
    private static final List<StoredAssessment> STORED = new ArrayList<>();
    private static StoredAssessment contract;

    @BeforeAll
    static void store_the_worked_cases() throws IOException {
        Path folder = Path.of("src/test/resources/law");
        for (JsonNode one : Json.mapper().readTree(Files.readString(folder.resolve("means-test-cases.json")))) {
            STORED.add(stored((ObjectNode) one.get("request")));
        }
        contract = stored((ObjectNode) Json.parse(Files.readString(folder.resolve("contract-request.json"))));
        STORED.add(contract);
    }

    private static StoredAssessment stored(ObjectNode request) {
        JsonNode rules = request.remove("rules");
        request.remove("office");
        Facts facts = Json.read(Json.write(request).getBytes(StandardCharsets.UTF_8), FactsReading::read).orElseThrow();
        Assessment made = MeansTest.assess(facts, RulesReading.read(Cursor.of(rules, new Faults())).orElseThrow());
        UnaryOperator<String> result = language -> Json.write(AssessmentWriting.write(made, Optional.of(PACK), step -> language + step.code(), reason -> language));
        Documents documents = new Documents(Json.write(FactsWriting.write(facts)), Json.write(rules), result.apply("zh"), result.apply("en"));
        return new StoredAssessment(1, "340302001-2026-0001", TOWNSHIP, documents, new Columns(facts.on(), "34", 2, "R2026", made.outcome().name(),
            made.coveredMembers(), made.benefitMonthly(), made.topUpsMonthly()));
    }

    @Test
    void every_worked_case_comes_out_as_it_was_stored() {
        Repetition repetition = new Repetition();
        assertEquals(99, STORED.size());
        STORED.forEach(stored -> assertEquals(List.of(), repetition.differences(stored), stored.documents().facts()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"annual\":60000|\"annual\":60001|/result/countableAnnualIncome",
        "\"birthDate\":\"2014-03-01\"|\"birthDate\":\"1990-03-01\"|/result/topUps/1",
        "\"type\":\"MOTORCYCLE\"|\"type\":\"CAR\"|/outcome",
        "\"seriousIllness\":true|\"seriousIllness\":false|/topUps",
        "\"on\":\"2026-09-15\"|\"on\":\"2026-09-16\"|/on",
        "\"category\":\"URBAN\"|\"category\":\"UNIFIED\"|/facts/category",
        "\"category\":\"URBAN\"|\"category\":\"TOWN\"|/facts/category",
        "\"annual\":60000|\"annual\":-1|/facts/income/1/annual",
        "\"members\":[{|\"members\":[|/facts"})
    void a_changed_fact_is_named(String part, String instead, String pointer) {
        Documents was = contract.documents();
        assertTrue(was.facts().contains(part), part);
        assertTrue(again(new Documents(was.facts().replaceFirst(java.util.regex.Pattern.quote(part), instead), was.rules(), was.result(), was.resultEn())).contains(pointer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"monthly\":74000|\"monthly\":74001|/result/standardMonthly", "\"mode\":\"DIFFERENCE\"|\"mode\":\"TIERED\"|/monthly", "\"percent\":\"100\"|\"percent\":\"99\"|/resultEn/countableAnnualIncome",
        "\"URBAN\"|\"CITY\"|/rules/standards/CITY"})
    void a_changed_rule_is_named(String part, String instead, String pointer) {
        Documents was = contract.documents();
        assertTrue(was.rules().contains(part), part);
        assertTrue(again(new Documents(was.facts(), was.rules().replace(part, instead), was.result(), was.resultEn())).contains(pointer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"benefitMonthly\":4600|\"benefitMonthly\":4601|/benefitMonthly", "\"hypothetical\":false|\"hypothetical\":true|/hypothetical", "\"version\":2|\"version\":3|/rulePack/version",
        "\"member\":\"p1\"|\"member\":\"p2\"|/topUps/0/member", "\"reasons\":[]|\"reasons\":[{\"code\":\"X\"}]|/reasons/0", "\"basis\":\"L3 art. 13\"|\"basis\":\"L3 art. 14\"|/steps/1/basis",
        "\"outcome\":\"DIBAO\",|''|/outcome"})
    void a_changed_result_is_named_in_either_language(String part, String instead, String pointer) {
        Documents was = contract.documents();
        assertTrue(was.result().contains(part), part + " in " + was.result());
        String changed = was.result().replaceFirst(java.util.regex.Pattern.quote(part), instead);
        assertEquals(List.of("/result" + pointer), again(new Documents(was.facts(), was.rules(), changed, was.resultEn())));
        assertEquals(List.of("/resultEn" + pointer), again(new Documents(was.facts(), was.rules(), was.result(), changed)));
        assertEquals(List.of("/result"), again(new Documents(was.facts(), was.rules(), "{", was.resultEn())));
    }

    private static List<String> again(Documents documents) {
        return new Repetition().differences(new StoredAssessment(1, "x", TOWNSHIP, documents, contract.columns()));
    }

    @Test
    void each_changed_column_is_named() {
        Columns was = contract.columns();
        LocalDate later = was.on().plusDays(1);
        assertEquals(List.of("/on"), again(new Columns(later, "34", 2, "R2026", was.outcome(), was.covered(), was.monthly(), was.topUps())));
        assertEquals(List.of("/outcome"), again(new Columns(was.on(), "34", 2, "R2026", "EDGE", was.covered(), was.monthly(), was.topUps())));
        assertEquals(List.of("/covered"), again(new Columns(was.on(), "34", 2, "R2026", was.outcome(), 1, was.monthly(), was.topUps())));
        assertEquals(List.of("/monthly"), again(new Columns(was.on(), "34", 2, "R2026", was.outcome(), was.covered(), new Money(-1), was.topUps())));
        assertEquals(List.of("/topUps"), again(new Columns(was.on(), "34", 2, "R2026", was.outcome(), was.covered(), was.monthly(), Money.ZERO)));
        assertEquals(Set.of("/result/rulePack/region", "/result/rulePack/version", "/result/rulePack/era", "/resultEn/rulePack/region", "/resultEn/rulePack/version",
            "/resultEn/rulePack/era"), new TreeSet<>(again(new Columns(was.on(), "35", 3, "R1999", was.outcome(), was.covered(), was.monthly(), was.topUps()))));
    }

    private static List<String> again(Columns columns) {
        return new Repetition().differences(new StoredAssessment(1, "x", TOWNSHIP, contract.documents(), columns));
    }

    @Test
    void a_difference_lists_twenty_places_and_a_replay_a_hundred_decisions() {
        Difference difference = new Difference("x", java.util.Collections.nCopies(50, "/monthly"));
        assertEquals(20, difference.pointers().size());
        assertEquals(100, new Replayed("1-500", 500, 500, java.util.Collections.nCopies(500, difference), "").differences().size());
    }
}
