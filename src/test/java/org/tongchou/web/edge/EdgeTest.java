package org.tongchou.web.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongchou.text.Bundle;

/** The wall's own decisions, without a server: which origin and method may pass, what an error says and what it never says. */
class EdgeTest {

    private static final SameOrigin PUBLIC = new SameOrigin(URI.create("https://dibao.example.org/"));
    private static final SameOrigin LOCAL = new SameOrigin(URI.create("http://localhost:8080"));

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "GET, https://evil.example, cross-site, true", "HEAD, https://evil.example, cross-site, true",
        "POST, https://dibao.example.org, same-origin, true", "POST, HTTPS://DIBAO.example.org, -, true", "POST, -, -, true", "POST, -, same-origin, true", "POST, -, none, true",
        "POST, -, cross-site, false", "POST, -, same-site, false", "POST, -, Cross-Site, false",
        "POST, https://evil.example, cross-site, false", "POST, https://evil.example, same-origin, false", "POST, null, -, false", "POST, http://dibao.example.org, -, false",
        "POST, https://dibao.example.org:8443, -, false", "POST, https://dibao.example.org.evil.example, -, false", "POST, http://localhost, -, false",
        "PUT, https://evil.example, -, false", "DELETE, https://evil.example, -, false", "PATCH, https://evil.example, -, false"})
    void what_changes_something_comes_from_a_page_of_ours(String method, String origin, String site, boolean admitted) {
        assertEquals(admitted, PUBLIC.admits(method, "https://dibao.example.org", origin, site));
    }

    @ParameterizedTest
    @CsvSource({"http://localhost:8080, true", "http://127.0.0.1:8080, true", "http://[::1]:8080, true", "http://localhost:8081, false", "https://localhost:8080, false", "http://localhost, false"})
    void an_installation_on_the_own_machine_goes_by_each_of_its_names_and_by_its_port_only(String origin, boolean admitted) {
        assertEquals(admitted, LOCAL.admits("POST", "http://localhost:8080", origin, "cross-site"));
    }

    @Test
    void an_origin_names_the_port_only_where_it_is_not_the_usual_one() {
        assertEquals("https://a.example", SameOrigin.origin(URI.create("https://a.example:443/x?y")));
        assertEquals("http://a.example", SameOrigin.origin(URI.create("http://a.example/realms/x")));
        assertEquals("http://a.example:8180", SameOrigin.origin(URI.create("http://a.example:8180/realms/x")));
    }

    @Test
    void no_address_knows_a_method_that_gives_a_request_back() {
        assertEquals("[GET, HEAD, POST]", Methods.of("/casework/case.xhtml").toString());
        assertFalse(Methods.of("/api/v1/applications").contains("TRACE"));
        assertTrue(Methods.of("/api/v1/applications").contains("PUT"));
    }

    @Test
    void the_policy_of_pages_runs_no_foreign_script_and_ends_where_the_nonce_is_added() {
        String policy = Policies.ofPages(URI.create("https://login.example.org/realms/tongchou"));
        assertTrue(policy.endsWith("script-src 'self'"), policy);
        assertTrue(policy.startsWith("default-src 'none'"), policy);
        assertTrue(policy.contains("form-action 'self' https://login.example.org;"), policy);
        assertFalse(policy.substring(policy.indexOf("script-src")).contains("unsafe"), policy);
        assertTrue(Stream.of(policy, Policies.CLOSED, Policies.OF_ERRORS).allMatch(each -> each.contains("frame-ancestors 'none'") && each.contains("base-uri 'none'")));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 409, 413, 415, 418, 429, 500, 501, 502, 503})
    void every_status_has_words_in_both_languages(int status) {
        for (Locale language : new Locale[] {Bundle.CHINESE, Bundle.ENGLISH}) {
            ErrorDocument page = ErrorDocument.of("/casework/case.xhtml", language, status, ErrorDocument.Cause.NONE, status == 500 ? "0123-4567" : null);
            assertFalse(page.body().contains("web.") || page.body().contains("@"), page.body());
            assertEquals(status == 500, page.body().contains("0123-4567"));
            assertEquals(language.equals(Bundle.CHINESE), page.body().matches("(?s).*<h1>[^<]*\\p{IsHan}[^<]*</h1>.*"), page.body());
            ErrorDocument problem = ErrorDocument.of("/api/v1/x", language, status, ErrorDocument.Cause.NONE, "0123-4567");
            assertEquals("application/problem+json", problem.type());
            assertTrue(problem.body().contains("\"status\":" + status), problem.body());
            assertFalse(problem.body().contains("\"title\":\"rest.") || problem.body().contains("\"detail\":\"rest."), problem.body());
        }
    }

    @ParameterizedTest
    @EnumSource(value = ErrorDocument.Cause.class, names = {"LOGIN", "DATABASE", "ROOM"})
    void what_is_away_is_named_and_leads_back_to_the_same_page(ErrorDocument.Cause cause) {
        for (Locale language : new Locale[] {Bundle.CHINESE, Bundle.ENGLISH}) {
            String none = ErrorDocument.of("/", language, 503, ErrorDocument.Cause.NONE, null).body();
            String page = ErrorDocument.of("/", language, 503, cause, null).body();
            assertNotEquals(none, page);
            assertTrue(page.contains("href=\"\""), page);
            assertFalse(page.contains("web."), page);
            assertNotEquals(ErrorDocument.of("/api/v1/x", language, 503, ErrorDocument.Cause.NONE, null).body(), ErrorDocument.of("/api/v1/x", language, 503, cause, null).body());
        }
    }

    @Test
    void a_page_repeats_nothing_of_the_address_and_a_problem_document_only_as_a_text() {
        String hostile = "/api/v1/\"<script>alert(1)</script>";
        assertFalse(ErrorDocument.of("/x\"><script>alert(1)</script>", Bundle.ENGLISH, 404, ErrorDocument.Cause.NONE, null).body().contains("<script"));
        assertTrue(ErrorDocument.of(hostile, Bundle.ENGLISH, 404, ErrorDocument.Cause.NONE, null).body().contains("/api/v1/\\\"<script>"));
        assertTrue(ErrorDocument.forPrograms("/api/v1"));
        assertFalse(ErrorDocument.forPrograms("/api/v10/x"));
    }

    @Test
    void an_incident_number_is_short_and_new_each_time() {
        String number = Incident.newNumber();
        assertTrue(number.matches("[0-9A-F]{4}-[0-9A-F]{4}"), number);
        assertNotEquals(number, Incident.newNumber());
    }

    @Test
    void the_log_names_the_fault_and_where_it_happened_and_not_what_it_says() {
        SQLException cause = new SQLIntegrityConstraintViolationException("Duplicate entry '349901195803120174' for key 'member'", "23000", 1062);
        String described = Incident.described(new IllegalStateException("测试辛甲 cannot be saved", cause), 20);
        assertTrue(described.startsWith("java.lang.IllegalStateException\n\tat org.tongchou.web.edge.EdgeTest."), described);
        assertTrue(described.contains("Caused by: java.sql.SQLIntegrityConstraintViolationException (SQL state 23000, error 1062)"), described);
        assertFalse(described.contains("3499") || described.contains("测试"), described);
    }

    @Test
    void an_exception_that_is_its_own_cause_by_a_detour_ends() {
        Exception first = new IllegalStateException();
        Exception second = new IllegalArgumentException(first);
        first.initCause(second);
        assertTrue(Incident.described(first, 20).length() < 100_000);
        assertFalse(Outage.ofDatabase(first));
    }

    @Test
    void an_absent_database_is_told_from_a_fault() {
        assertTrue(Outage.ofDatabase(new IllegalStateException(new SQLNonTransientConnectionException("refused", "08001"))));
        assertTrue(Outage.ofDatabase(new SQLException("link failure", "08S01")));
        assertTrue(Outage.ofDatabase(new SQLException("Server shutdown in progress", "08S01", 1053)));
        assertFalse(Outage.ofDatabase(new SQLException("deadlock", "40001", 1213)));
        assertFalse(Outage.ofDatabase(new SQLException("no state")));
        assertFalse(Outage.ofDatabase(new IllegalStateException("anything")));
    }

    @Test
    void a_full_disk_is_told_from_a_fault() {
        assertTrue(Outage.ofRoom(new IllegalStateException(new SQLException("The table 'payment_line' is full", "HY000", 1114))));
        assertTrue(Outage.ofRoom(new SQLException("Disk full", "HY000", 1021)));
        assertTrue(Outage.ofRoom(new UncheckedIOException(new IOException("No space left on device"))));
        assertTrue(Outage.ofRoom(new IOException("/tmp/a: File too large")));
        assertFalse(Outage.ofRoom(new IOException()));
        assertFalse(Outage.ofRoom(new SQLException("deadlock", "40001", 1213)));
        assertFalse(Outage.ofRoom(new IllegalStateException("No space left on device")));
    }
}
