package org.tongchou.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tongchou.household.FactsReading;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;
import org.tongchou.law.procedure.State;
import org.tongchou.law.procedure.Step;
import org.tongchou.law.rulepack.Rounding;
import org.tongchou.price.PriceReportReading;
import org.tongchou.simulation.Question;
import org.tongchou.standard.MethodDocument;
import org.tongchou.standard.RulesReading;
import org.tongchou.standard.StandardProposalReading;

/** The description of the REST door says what is there, and its examples can be sent. */
class OpenApiTest {

    private static Set<String> built() {
        Set<String> operations = new TreeSet<>();
        for (JavaClass resource : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.tongchou")) {
            resource.getMethods().stream().filter(method -> method.getAnnotations().stream()
                    .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)))
                .forEach(method -> operations.add(verb(method) + " " + path(resource, method)));
        }
        return operations;
    }

    private static String verb(JavaMethod method) {
        return Stream.of(GET.class, POST.class, PUT.class).filter(method::isAnnotatedWith).map(Class::getSimpleName).findFirst().orElse("OTHER");
    }

    private static String path(JavaClass resource, JavaMethod method) {
        String own = method.tryGetAnnotationOfType(Path.class).map(path -> "/" + path.value()).orElse("");
        return resource.getAnnotationOfType(Path.class).value() + own;
    }

    @Test
    void every_operation_that_is_built_is_described_and_every_described_one_is_built() {
        assertEquals(built(), OpenApi.operations());
        assertTrue(built().size() > 20, "the resources were found");
    }

    @Test
    void the_states_and_acts_described_are_those_of_the_procedure() {
        assertEquals(names(State.values()), listed("State"));
        assertEquals(names(Step.values()), listed("Act"));
    }

    private static List<String> names(Enum<?>[] members) {
        return Arrays.stream(members).map(Enum::name).toList();
    }

    private static List<String> listed(String schema) {
        var found = Pattern.compile("    " + schema + ":\n      type: string\n      enum: \\[([^\\]]*)\\]").matcher(OpenApi.text());
        assertTrue(found.find(), schema);
        return List.of(found.group(1).split(", "));
    }

    @TestFactory
    Stream<DynamicTest> an_example_of_an_act_can_be_sent() {
        return examplesOf("POST /applications/{number}/actions/{action}").map(example -> DynamicTest.dynamicTest(example.name(), () -> {
            Faults faults = new Faults();
            Cursor body = Cursor.of(Json.parse(example.body()), faults);
            Acts acts = new Acts();
            acts.side = new SideActs();
            acts.read(Step.valueOf(example.name()), body);
            body.close();
            assertEquals(List.of(), faults.list());
        }));
    }

    @Test
    void every_act_has_an_example() {
        assertEquals(names(Step.values()), examplesOf("POST /applications/{number}/actions/{action}").map(OpenApi.Example::name).toList());
    }

    @TestFactory
    Stream<DynamicTest> an_example_of_a_means_test_can_be_sent() {
        return examplesOf("POST /means-tests").map(example -> DynamicTest.dynamicTest(example.name(), () -> {
            Faults faults = new Faults();
            Cursor body = Cursor.of(Json.parse(example.body()), faults);
            body.office("office");
            FactsReading.read(body);
            body.optionalObject("rules").ifPresent(RulesReading::read);
            body.close();
            assertEquals(List.of(), faults.list());
        }));
    }

    @TestFactory
    Stream<DynamicTest> an_example_of_a_standard_can_be_sent() {
        Stream<DynamicTest> drafts = examplesOf("POST /standards").map(example -> DynamicTest.dynamicTest(example.name(),
            () -> Json.read(example.body().getBytes(StandardCharsets.UTF_8), StandardProposalReading::read).orElseThrow()));
        Stream<DynamicTest> questions = examplesOf("POST /standards/calculations").map(example -> DynamicTest.dynamicTest(example.name(),
            () -> Json.read(example.body().getBytes(StandardCharsets.UTF_8), body -> {
                body.optionalOneOf("rounding", Rounding.class);
                return MethodDocument.read(body);
            }).orElseThrow()));
        return Stream.concat(drafts, questions);
    }

    @TestFactory
    Stream<DynamicTest> an_example_of_a_question_for_a_covered_field_can_be_sent() {
        return examplesOf("POST /applications/{number}/disclosure").map(example -> DynamicTest.dynamicTest(example.name(),
            () -> assertTrue(Json.read(example.body().getBytes(StandardCharsets.UTF_8), DisclosureResource::read).reason().length() > 20)));
    }

    @TestFactory
    Stream<DynamicTest> an_example_of_a_simulation_can_be_sent() {
        return examplesOf("POST /simulations").map(example -> DynamicTest.dynamicTest(example.name(),
            () -> assertTrue(Json.read(example.body().getBytes(StandardCharsets.UTF_8), Question::read).scope().size() > 0)));
    }

    @TestFactory
    Stream<DynamicTest> an_example_of_price_indices_can_be_sent() {
        return examplesOf("POST /price-indices").map(example -> DynamicTest.dynamicTest(example.name(),
            () -> Json.read(example.body().getBytes(StandardCharsets.UTF_8), PriceReportReading::read).orElseThrow()));
    }

    @Test
    void no_example_is_empty_and_every_operation_with_a_body_has_one() {
        Set<String> withExample = OpenApi.examples().stream().map(OpenApi.Example::operation).collect(Collectors.toSet());
        OpenApi.operations().stream().filter(operation -> !operation.startsWith("GET")).forEach(operation -> assertTrue(withExample.contains(operation), operation));
        OpenApi.examples().forEach(example -> assertFalse(example.body().isBlank(), example.operation() + " " + example.name()));
    }

    private static Stream<OpenApi.Example> examplesOf(String operation) {
        return OpenApi.examples().stream().filter(example -> example.operation().equals(operation));
    }
}
