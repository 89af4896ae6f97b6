package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kind of failure: a problem document in the caller's language or a page in the reader's, and a number that leads to the log. */
@Tag("http")
class FailuresIT {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-F]{4}-[0-9A-F]{4}");
    private static final int LARGE = 27 << 20;

    /** A way to fail: the status, and the request. */
    private record Failure(int status, String method, String path, String account, String type, String body, String accept) {
    }

    @TestFactory
    Stream<DynamicTest> each_failure_of_the_interface_is_a_problem_document_in_both_languages() {
        return Stream.of(
                new Failure(400, "POST", "/means-tests", "pp-34", "application/json", "{", "application/json"),
                new Failure(400, "GET", "/statistics/monthly?office=34&month=soon", "ps-34", null, null, "application/json"),
                new Failure(401, "GET", "/applications", "", null, null, "application/json"),
                new Failure(401, "GET", "/applications", "", null, null, "*/*"),
                new Failure(401, "GET", "/applications", "", null, null, "text/html"),
                new Failure(401, "POST", "/applications", "", "application/json", "{}", "*/*"),
                new Failure(403, "GET", "/applications", "ps-34", null, null, "application/json"),
                new Failure(404, "GET", "/applications/340302001-2026-9999", "tw-340302001", null, null, "application/json"),
                new Failure(404, "GET", "/nothing/at/all", "tw-340302001", null, null, "application/json"),
                new Failure(405, "DELETE", "/applications", "tw-340302001", null, null, "application/json"),
                new Failure(405, "TRACE", "/applications", "tw-340302001", null, null, "application/json"),
                new Failure(405, "BREW", "/applications", "", null, null, "application/json"),
                new Failure(406, "GET", "/applications", "tw-340302001", null, null, "image/png"),
                new Failure(413, "POST", "/means-tests", "pp-34", "application/json", " ".repeat((1 << 20) + 1), "application/json"),
                new Failure(413, "POST", "/means-tests", "pp-34", "application/json", " ".repeat(LARGE), "application/json"),
                new Failure(415, "POST", "/means-tests", "pp-34", "text/plain", "{}", "application/json"))
            .map(failure -> DynamicTest.dynamicTest(failure.status() + " " + failure.method() + " " + failure.path() + " " + failure.accept(), () -> {
                HttpResponse<String> chinese = ask(failure, "zh-CN");
                HttpResponse<String> english = ask(failure, "en-GB,en;q=0.9,zh;q=0.1");
                assertEquals(failure.status(), chinese.statusCode(), chinese.body());
                assertEquals(failure.status(), english.statusCode(), english.body());
                String words = Installation.tree(chinese.body()).path("title").asText() + Installation.tree(chinese.body()).path("detail").asText();
                assertTrue(words.matches(".*\\p{IsHan}.*"), words);
                assertFalse(english.body().matches("(?s).*\\p{IsHan}.*"), english.body());
                assertEquals(Installation.tree(chinese.body()).path("type"), Installation.tree(english.body()).path("type"));
                if (failure.status() == 405) {
                    assertTrue(english.headers().firstValue("Allow").orElse("").contains("GET"), "says which methods there are");
                }
            }));
    }

    private static HttpResponse<String> ask(Failure failure, String language) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Installation.http() + "/api/v1" + failure.path())).header("Accept", failure.accept())
            .header("Accept-Language", language)
            .method(failure.method(), failure.body() == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(failure.body()));
        if (failure.type() != null) {
            request.header("Content-Type", failure.type());
        }
        if (!failure.account().isEmpty()) {
            request.header("Authorization", "Bearer " + Installation.token(failure.account()));
        }
        HttpResponse<String> answer = new Window().send(request);
        Safety.check(answer);
        return answer;
    }

    @Test
    void a_page_that_fails_is_shown_in_the_language_that_its_reader_chose() {
        Window window = Window.of("tw-340302001");
        HttpResponse<String> chinese = window.see("/casework/case.xhtml?no=340302001-2026-9999");
        assertEquals(404, chinese.statusCode());
        assertTrue(chinese.body().contains("没有找到这一页"), chinese.body());
        window.see("/casework/work-list.xhtml?lang=en");
        HttpResponse<String> english = window.see("/casework/case.xhtml?no=340302001-2026-9999");
        assertTrue(english.body().contains("There is no such page"), english.body());
        assertTrue(english.body().contains("lang=\"en\""), english.body());
    }

    @Test
    void a_form_that_is_larger_than_the_server_takes_is_told_so() {
        HttpResponse<String> answer = Window.of("tw-340302001").send(Window.request(URI.create(Installation.http() + "/casework/intake.xhtml"))
            .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString("a=" + "x".repeat(LARGE))));
        Safety.check(answer);
        assertEquals(413, answer.statusCode(), answer.body());
    }

    @Test
    void what_is_said_about_a_declaration_repeats_nobodys_number_name_or_account() {
        LocalDate monday = LocalDate.of(2026, 10, 12);
        Installation.clockTo(monday);
        Family family = new Family(Journey.TOWNSHIP, "URBAN");
        String right = family.application(monday).toString();
        String phone = Installation.tree(right).path("phone").asText();
        String account = Installation.tree(right).path("account").path("number").asText();
        String number = family.idNumbers().get(0);
        char other = number.charAt(17) == '7' ? '8' : '7';
        for (String wrong : new String[] {right.replace(number, number.substring(0, 17) + other), right.replace(number, number + "0"), right.replace("\"" + number + "\"", "[\"" + number + "\"]"),
            right.replace(phone, phone.substring(1) + "x"), right.replace(account, account.substring(1) + "x"), right.replace("\"p1\",\"name\"", "\"p2\",\"name\""),
            right.replace("\"name\":\"测试家甲\"", "\"name\":[\"测试家甲\"]"), right.substring(0, right.indexOf(number) + 18)}) {
            Installation.Answer answer = Installation.post("tw-340302001", "/applications", wrong);
            assertTrue(answer.status() == 400 || answer.status() == 409, wrong + " → " + answer.text());
            assertEquals("", repeated(answer.text(), phone, account), answer.text());
        }
        Journey.draft(Journey.TOWNSHIP, family, monday).submitAndAccept();
        Installation.Answer again = Installation.post("tw-340302001", "/applications", right);
        if (again.status() == 201) {
            again = Installation.post("tw-340302001", "/applications/" + again.json().path("number").asText() + "/actions/SUBMIT", "{}");
        }
        assertEquals(409, again.status(), "a family that is on file already: " + again.text());
        assertEquals("", repeated(again.text(), phone, account), again.text());
    }

    /** What of the invented family stands in a text. */
    private static String repeated(String text, String phone, String account) {
        return Stream.of("3499", "测试家", phone.substring(1), account.substring(1), "测试路").filter(text::contains).collect(Collectors.joining(" "));
    }

    @Test
    void an_unforeseen_fault_shows_a_number_under_which_the_log_names_the_exception_and_nobody() throws Exception {
        String text = "rename table payment_run to payment_run_away";
        Window window = Window.of("cp-340302");
        change(text);
        try {
            HttpResponse<String> page = window.see("/payment/runs.xhtml");
            assertEquals(500, page.statusCode(), page.body());
            Safety.check(page);
            String shown = number(page.body());
            assertTrue(page.body().contains("<strong class=\"incident\">" + shown), page.body());
            Installation.Answer answer = Installation.get("cp-340302", "/payment-runs").expect(500);
            String told = number(answer.json().path("detail").asText());
            assertNotEquals(shown, told);
            for (String number : new String[] {shown, told}) {
                String entry = logged(number);
                assertTrue(entry.contains("Exception") && entry.contains("org.tongchou.payment."), entry);
                assertTrue(entry.contains("SQL state 42S02, error 1146"), entry);
                assertFalse(entry.contains("doesn't exist"), "the words of an exception may hold a person's data: " + entry);
            }
        } finally {
            change("rename table payment_run_away to payment_run");
        }
        Installation.get("cp-340302", "/payment-runs").expect(200);
    }

    private static void change(String sql) throws SQLException {
        try (Connection database = Installation.database(); Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String number(String text) {
        Matcher number = NUMBER.matcher(text);
        assertTrue(number.find(), text);
        return number.group();
    }

    /** The entry of the log under a number, up to the next entry. */
    private static String logged(String number) throws IOException {
        String log = Files.readString(Path.of(Installation.setting("tongchou.home", ".data/tongchou"), "log/wildfly/server.log"));
        int at = log.indexOf("Incident " + number);
        assertTrue(at >= 0, "the log knows nothing of " + number);
        Matcher next = Pattern.compile("(?m)^\\d{4}-\\d\\d-\\d\\d ").matcher(log);
        return next.find(at) ? log.substring(at, next.start()) : log.substring(at);
    }
}
