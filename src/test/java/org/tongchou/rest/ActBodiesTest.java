package org.tongchou.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tongchou.json.Cursor;
import org.tongchou.json.Fault;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;

class ActBodiesTest {

    private static List<String> faultsOf(String body, Consumer<Cursor> reading) {
        Faults faults = new Faults();
        Cursor cursor = Cursor.of(Json.parse(body), faults);
        reading.accept(cursor);
        cursor.close();
        return faults.list().stream().map(Fault::pointer).toList();
    }

    @Test
    void every_fault_of_a_survey_is_named_at_once() {
        assertEquals(List.of("/on", "/kind", "/investigators/1", "/findings", "/facts/on", "/facts/category", "/facts/members", "/weather"),
            faultsOf("{\"on\": \"2026-13-01\", \"kind\": \"PHONE\", \"investigators\": [\"测试一\", 2], \"facts\": {}, \"weather\": \"wet\"}", body -> {
                ActBodies.survey(body);
                ActBodies.facts(body);
            }));
    }

    @Test
    void a_result_of_a_check_that_does_not_say_whether_it_agrees_is_a_fault() {
        assertEquals(List.of("/results/0/agrees", "/results/1/source"),
            faultsOf("{\"results\": [{\"source\": \"BANK\", \"found\": []}, {\"source\": \"NOBODY\", \"agrees\": true, \"found\": []}]}", ActBodies::check));
    }

    @Test
    void a_step_that_needs_nothing_takes_nothing() {
        assertEquals(List.of("/text"), faultsOf("{\"text\": \"x\"}", body -> new Acts().read(org.tongchou.law.procedure.Step.FORWARD, body)));
    }
}
