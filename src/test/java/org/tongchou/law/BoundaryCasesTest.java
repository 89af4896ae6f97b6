package org.tongchou.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tongchou.household.AssessmentWriting;
import org.tongchou.json.Json;

/**
 * Families and rules mixed at random and moved onto the lines that the test draws. The answers were made by an implementation of its own, in another language, written
 * from the text of the contract alone; where that text is silent, docs/law.md says what was chosen.
 */
@Tag("law")
class BoundaryCasesTest {

    private static final List<String> NOT_FIGURES = List.of("hypothetical", "rulePack", "steps", "reasons");

    @Test
    void all_boundary_cases_are_here() {
        assertEquals(600, Cases.file("boundary-cases.json").size());
    }

    @TestFactory
    Stream<DynamicTest> each_boundary_case_comes_out_as_the_other_implementation_says() {
        return StreamSupport.stream(Cases.file("boundary-cases.json").spliterator(), false).map(one -> dynamicTest(one.get("id").asText(), () ->
            assertEquals(one.get("answer"), figures(one.get("request")))));
    }

    private static JsonNode figures(JsonNode request) {
        ObjectNode answer = AssessmentWriting.write(Cases.question(request).assess(), Optional.empty(), step -> "", reason -> "");
        return Json.parse(answer.without(NOT_FIGURES).toString());
    }
}
