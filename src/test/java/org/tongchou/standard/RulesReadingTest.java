package org.tongchou.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongchou.json.Cursor;
import org.tongchou.json.Fault;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;

/** The share of random checks in a rule pack: a whole number of a hundred, and none below the usual. */
@Tag("law")
class RulesReadingTest {

    private static List<String> faults(String randomChecks) {
        return faults("randomChecks", randomChecks);
    }

    private static List<String> faults(String part, String document) {
        Faults faults = new Faults();
        RulesReading.read(Cursor.of(Json.parse("{\"standards\": {\"URBAN\": {\"monthly\": 74000}}, \"benefit\": {\"mode\": \"DIFFERENCE\", \"rounding\": \"HALF_UP_FEN\"}, \"" + part + "\": " + document + "}"), faults));
        return faults.list().stream().map(Fault::pointer).toList();
    }

    @ParameterizedTest
    @CsvSource({"29, false", "30, true", "30.5, false", "50, true", "100, true", "101, false", "0, false", "30.0, true"})
    void a_share_is_whole_and_not_below_thirty_of_a_hundred(String percent, boolean read) {
        assertEquals(read ? List.of() : List.of("/randomChecks/percent"), faults("{\"percent\": \"" + percent + "\"}"));
    }

    @Test
    void the_rules_of_a_means_test_have_lines_and_no_components() {
        assertEquals(List.of("/components"), faults("components", "{\"rounding\": \"HALF_UP_YUAN\", \"rows\": []}"));
    }

    @Test
    void the_counties_that_are_delegated_are_codes_of_counties_each_once() {
        assertEquals(List.of(), faults("delegation", "[]"));
        assertEquals(List.of(), faults("delegation", "[{\"county\": \"340302\"}, {\"county\": \"340303\"}]"));
        assertEquals(List.of("/delegation/1/county"), faults("delegation", "[{\"county\": \"340302\"}, {\"county\": \"340302\"}]"));
        assertEquals(List.of("/delegation/0/county", "/delegation/1/county", "/delegation/2/until"),
            faults("delegation", "[{\"county\": \"3403\"}, {}, {\"county\": \"340303\", \"until\": \"2027-01-01\"}]"));
        assertEquals(List.of("/delegation"), faults("delegation", "{\"county\": \"340302\"}"));
    }

    @Test
    void what_does_not_belong_there_is_a_fault() {
        assertEquals(List.of("/randomChecks/percent"), faults("{}"));
        assertEquals(List.of("/randomChecks/rate"), faults("{\"percent\": \"30\", \"rate\": 1}"));
    }
}
