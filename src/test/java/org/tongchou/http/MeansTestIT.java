package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The worked cases over REST, and what a bad request is told. */
@Tag("http")
class MeansTestIT {

    @TestFactory
    Stream<DynamicTest> every_worked_case_comes_out_to_the_fen() throws IOException {
        JsonNode cases = Installation.JSON.readTree(Files.readString(Path.of("src/test/resources/law/means-test-cases.json")));
        return StreamSupport.stream(cases.spliterator(), false).map(one -> DynamicTest.dynamicTest(one.path("id").asText(), () -> {
            JsonNode answer = Installation.post("pp-34", "/means-tests", one.path("request").toString()).expect(200).json();
            one.path("expected").fields().forEachRemaining(wanted -> assertEquals(wanted.getValue().asText(), found(answer, wanted.getKey()), wanted.getKey()));
            assertTrue(answer.path("hypothetical").asBoolean());
        }));
    }

    private static String found(JsonNode answer, String field) {
        if (!field.equals("topUpsMonthly")) {
            return answer.path(field).asText();
        }
        return String.valueOf(StreamSupport.stream(answer.path("topUps").spliterator(), false).mapToLong(topUp -> topUp.path("monthly").asLong()).sum());
    }

    @Test
    void rules_that_are_only_asked_about_are_for_policy_roles() throws IOException {
        JsonNode one = Installation.JSON.readTree(Files.readString(Path.of("src/test/resources/law/means-test-cases.json"))).path(0).path("request");
        for (String account : new String[] {"tw-340302001", "tr-340302001", "cv-340302", "ca-340302", "cp-340302", "ps-34", "au-34", "ad-34"}) {
            Installation.post(account, "/means-tests", one.toString()).expect(403);
        }
        for (String account : new String[] {"ms-3403", "pp-34"}) {
            assertTrue(Installation.post(account, "/means-tests", one.toString()).expect(200).json().path("hypothetical").asBoolean());
        }
    }

    @Test
    void the_reason_sheet_speaks_the_language_that_is_asked_for() {
        String body = "{\"on\": \"2026-10-12\", \"office\": \"340302001\", \"category\": \"RURAL\", \"singlePerson\": null,"
            + " \"members\": [{\"ref\": \"p1\", \"relationship\": \"02\", \"birthDate\": \"1970-05-02\", \"sex\": 1}],"
            + " \"income\": [], \"expenses\": [], \"obligors\": [], \"assets\": [], \"rules\": null}";
        JsonNode english = Installation.call("tw-340302001", "POST", "/means-tests", body, Map.of("Accept-Language", "en")).expect(200).json();
        JsonNode chinese = Installation.post("tw-340302001", "/means-tests", body).expect(200).json();
        assertEquals(english.path("totalMonthly"), chinese.path("totalMonthly"));
        assertEquals(60_500, chinese.path("totalMonthly").asLong(), "7,260.00 a year, a twelfth of it");
        assertEquals("34", chinese.path("rulePack").path("region").asText());
        assertTrue(english.path("steps").path(0).path("text").asText().matches("\\p{ASCII}+.*"), english.toString());
        assertTrue(!chinese.path("steps").path(0).path("text").equals(english.path("steps").path(0).path("text")));
    }

    @Test
    void ten_faults_get_ten_pointers() {
        String body = "{\"on\": \"2026-02-30\", \"office\": \"340999999\", \"category\": \"TOWN\", \"members\": [{\"ref\": \"p1\", \"relationship\": \"02\", \"birthDate\": \"yesterday\", \"sex\": 3},"
            + " {\"ref\": \"p1\", \"relationship\": \"30\", \"birthDate\": \"2014-03-01\", \"sex\": 2}], \"income\": [{\"member\": \"p9\", \"item\": \"LUCK\", \"annual\": 1.5}],"
            + " \"assets\": [{\"kind\": \"DEPOSIT\", \"amount\": -1}], \"extra\": true}";
        JsonNode errors = Installation.post("pp-34", "/means-tests", body).expect(400).json().path("errors");
        for (String pointer : new String[] {"/on", "/category", "/members/0/birthDate", "/members/0/sex", "/members/1/ref", "/income/0/member", "/income/0/item",
            "/income/0/annual", "/assets/0/amount", "/extra"}) {
            assertTrue(StreamSupport.stream(errors.spliterator(), false).anyMatch(error -> error.path("pointer").asText().equals(pointer)), pointer + " in " + errors);
        }
    }
}
