package org.tongchou.rest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongchou.access.Refused;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.procedure.State;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.law.jurisdiction.Jurisdiction;

class ParametersTest {

    private static final Officer SENDER = at("340302001", Role.TOWNSHIP_CASEWORKER);


    private static final OfficeCode OWN = new OfficeCode("340302001");

    private static void refusedAs(String key, String name, Executable reading) {
        Refused refused = assertThrows(Refused.class, reading);
        assertEquals(key, refused.key());
        assertEquals(Refused.Reason.INVALID, refused.reason());
        assertArrayEquals(new Object[] {name}, refused.arguments());
    }

    @Test
    void an_office_that_is_left_out_is_the_own_one() {
        assertEquals(OWN, Parameters.office("office", null, OWN));
        assertEquals(OWN, Parameters.office("office", "  ", OWN));
        assertEquals(new OfficeCode("34"), Parameters.office("office", "34", OWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"345", "34%", "3403020011", "abc"})
    void what_is_no_office_code_is_refused_by_the_name_of_its_parameter(String code) {
        refusedAs("rest.parameter", "office", () -> Parameters.office("office", code, OWN));
    }

    @Test
    void a_parameter_that_must_be_there_is_missed_by_name() {
        refusedAs("rest.parameterMissing", "month", () -> Parameters.month("month", null));
    }

    @Test
    void a_day_is_a_day_of_the_calendar() {
        assertEquals(Optional.of(LocalDate.of(2026, 2, 28)), Parameters.day("due", "2026-02-28"));
        assertEquals(Optional.empty(), Parameters.day("due", null));
        refusedAs("rest.parameter", "due", () -> Parameters.day("due", "2026-02-29"));
    }

    @Test
    void a_state_that_does_not_exist_is_refused() {
        assertEquals(List.of(State.DRAFT, State.SURVEY), Parameters.several("state", List.of("DRAFT", "SURVEY"), State.class));
        refusedAs("rest.parameter", "state", () -> Parameters.several("state", List.of("DRAFT", "draft"), State.class));
    }

    @Test
    void what_is_no_number_names_nothing_that_is_there() {
        assertEquals(Refused.Reason.NOT_FOUND, assertThrows(Refused.class, () -> Parameters.number("12x")).reason());
    }

    @ParameterizedTest
    @CsvSource({"'\"3\"', 3", "'W/\"3\"', 3", "3, 3", "'', 7"})
    void the_version_of_the_header_goes_before_the_version_of_the_body(String header, int version) {
        assertEquals(version, Version.of(header, 7));
    }

    @Test
    void a_change_without_a_version_is_turned_away_with_428() {
        assertNull(Version.of(null, null));
        assertEquals(428, assertThrows(Problem.class, () -> Version.required(null, null)).status());
        assertEquals("rest.ifMatch", assertThrows(Refused.class, () -> Version.of("*", 7)).key());
    }

    @Test
    void two_requests_have_the_same_fingerprint_only_if_method_path_and_body_are_the_same() {
        String print = Fingerprint.of(SENDER, "POST", "/a", "{}");
        assertEquals(print, Fingerprint.of(SENDER, "POST", "/a", "{}"));
        assertEquals(64, print.length());
        for (String other : List.of(Fingerprint.of(at("340302002", Role.TOWNSHIP_CASEWORKER), "POST", "/a", "{}"),
            Fingerprint.of(at("340302001", Role.TOWNSHIP_REVIEWER), "POST", "/a", "{}"), Fingerprint.of(SENDER, "PUT", "/a", "{}"), Fingerprint.of(SENDER, "POST", "/b", "{}"), Fingerprint.of(SENDER, "POST", "/a", "{ }"))) {
            org.junit.jupiter.api.Assertions.assertNotEquals(print, other);
        }
    }

    @Test
    void a_body_that_is_not_utf_8_is_refused() {
        assertEquals("家", BodyGate.text("家".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertEquals("rest.notUtf8", assertThrows(Refused.class, () -> BodyGate.text(new byte[] {'{', (byte) 0xC3, '}'})).key());
    }

    private static Officer at(String office, Role role) {
        OfficeCode code = new OfficeCode(office);
        return new Officer("same", "same", "", code, Set.of(role), new Jurisdiction(code));
    }
}
