package org.tongchou.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tongchou.household.FactsReading;
import org.tongchou.household.FactsWriting;
import org.tongchou.json.Json;
import org.tongchou.law.meanstest.Assessment;
import org.tongchou.law.meanstest.Facts;

/** Every worked case of the contract, to the fen. */
@Tag("law")
class MeansTestCasesTest {

    @Test
    void all_worked_cases_are_here() {
        assertEquals(98, Cases.file("means-test-cases.json").size());
    }

    @TestFactory
    Stream<DynamicTest> each_worked_case_comes_out_to_the_fen() {
        return cases().map(one -> dynamicTest(name(one), () -> {
            Assessment assessment = Cases.question(one.get("request")).assess();
            assertEquals(one.get("expected"), comparable(assessment, (ObjectNode) one.get("expected")), () -> name(one));
        }));
    }

    @TestFactory
    Stream<DynamicTest> facts_of_each_worked_case_can_be_frozen_and_read_again() {
        return cases().map(one -> dynamicTest(name(one), () -> {
            Facts facts = Cases.question(one.get("request")).facts();
            String frozen = Json.write(FactsWriting.write(facts));
            Facts again = Json.read(frozen.getBytes(StandardCharsets.UTF_8), FactsReading::read).orElseThrow();
            assertEquals(facts, again);
            assertEquals(frozen, Json.write(FactsWriting.write(again)));
        }));
    }

    private static Stream<JsonNode> cases() {
        return StreamSupport.stream(Cases.file("means-test-cases.json").spliterator(), false);
    }

    private static String name(JsonNode one) {
        return one.get("id").asText() + " " + one.path("title").asText("");
    }

    private static ObjectNode comparable(Assessment assessment, ObjectNode expected) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.put("outcome", assessment.outcome().name()).put("coveredMembers", assessment.coveredMembers());
        all.put("standardMonthly", (int) assessment.standardMonthly().fen());
        all.put("countableAnnualIncome", (int) assessment.countableAnnualIncome().fen());
        all.put("benefitMonthly", (int) assessment.benefitMonthly().fen()).put("topUpsMonthly", (int) assessment.topUpsMonthly().fen());
        all.put("totalMonthly", (int) assessment.totalMonthly().fen());
        return all.retain(StreamSupport.stream(((Iterable<String>) expected::fieldNames).spliterator(), false).toList());
    }
}
