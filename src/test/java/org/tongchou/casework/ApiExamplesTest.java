package org.tongchou.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;
import org.tongchou.rest.OpenApi;

/** The applications in the description of the REST door can be read as they stand there. */
class ApiExamplesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    private static Stream<OpenApi.Example> applications() {
        return OpenApi.examples().stream().filter(example -> example.body().contains("\"applicant\""));
    }

    @TestFactory
    Stream<DynamicTest> an_application_of_the_description_can_be_sent_and_submitted() {
        return applications().map(example -> DynamicTest.dynamicTest(example.operation() + " " + example.name(), () -> {
            ObjectNode body = (ObjectNode) Json.parse(example.body());
            body.remove("version");
            Faults faults = new Faults();
            Cursor cursor = Cursor.of(body, faults);
            var declaration = new DeclarationBody(cursor, DAY).read(body.toString());
            cursor.close();
            assertEquals(List.of(), faults.list());
            declaration.orElseThrow().readyToSubmit(DAY);
        }));
    }

    @Test
    void there_are_such_examples() {
        assertTrue(applications().count() >= 2);
    }
}
