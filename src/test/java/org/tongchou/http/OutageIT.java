package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Database or login server away, frozen, and back: every page answers in words before the caller gives up, nothing has to be started or
 * logged in to again afterwards. How long the answers took is printed and not judged: a busy machine is no fault of the house.
 */
@Tag("crash")
class OutageIT {

    private static final String OFFICER = "tw-340302001";
    private static final String BOARD = "/publicnotice/board.xhtml?office=340302001";
    private static final int ROUNDS = 8;
    /** Before this a caller would have given up (the answers' own limit is 2 seconds). */
    private static final Duration CALLER = Duration.ofSeconds(10);

    @BeforeEach
    void a_known_day() {
        Installation.clockTo(LocalDate.of(2026, 10, 12));
    }

    @Test
    void without_a_database_every_page_says_so_and_afterwards_goes_on_by_itself() throws Exception {
        Window officer = Window.of(OFFICER);
        String token = Installation.token(OFFICER);
        assertEquals(200, officer.see("/casework/work-list.xhtml").statusCode());
        Times away = new Times();
        script("deploy/stop", "mysql");
        try {
            for (int round = 0; round < ROUNDS; round++) {
                for (String page : List.of("/casework/work-list.xhtml", "/casework/files.xhtml", "/casework/intake.xhtml")) {
                    away("数据库暂时连接不上", away.of(() -> ask(officer, page, "")));
                }
                away("数据库暂时连接不上", away.of(() -> ask(new Window(), BOARD, "")));
                away("数据库暂时连接不上", away.of(() -> ask(new Window(), "/api/v1/applications", token)));
                assertEquals(200, new Window().open("/resources/tongchou/desk.css").statusCode(), "what needs no database is there");
            }
        } finally {
            script("deploy/start", "--no-build", "mysql");
        }
        Duration back = until(() -> officer.open("/casework/work-list.xhtml"), 200);
        assertEquals(200, ask(new Window(), BOARD, "").statusCode());
        assertEquals(200, ask(new Window(), "/api/v1/applications", token).statusCode());
        System.out.println("MySQL away: " + away + "; a page after its return: " + back.toMillis() + " ms");
    }

    @Test
    void while_the_login_server_is_stopped_whoever_has_to_log_in_is_told_so_and_can_log_in_afterwards() throws Exception {
        Window officer = Window.of(OFFICER);
        Times away = new Times();
        script("deploy/stop", "keycloak");
        try {
            knockInVain(away);
            HttpResponse<String> working = ask(officer, "/casework/work-list.xhtml", "");
            assertTrue(working.statusCode() == 200 || working.statusCode() == 503, "who is logged in goes on while the token holds: " + working.body());
        } finally {
            script("deploy/start", "--no-build", "keycloak");
        }
        Duration back = until(() -> new Window().open("/casework/work-list.xhtml"), 302);
        assertEquals(200, Window.of(OFFICER).see("/casework/work-list.xhtml").statusCode());
        assertEquals(200, officer.see("/casework/work-list.xhtml").statusCode());
        System.out.println("Keycloak stopped: " + away + "; led to its form after its return: " + back.toMillis() + " ms");
    }

    @Test
    void a_login_server_that_hangs_hangs_no_page() throws Exception {
        Times away = new Times();
        signal("keycloak", "STOP");
        try {
            knockInVain(away);
        } finally {
            signal("keycloak", "CONT");
        }
        Duration back = until(() -> new Window().open("/casework/work-list.xhtml"), 302);
        assertEquals(200, Window.of(OFFICER).see("/casework/work-list.xhtml").statusCode());
        System.out.println("Keycloak frozen: " + away + "; led to its form after its return: " + back.toMillis() + " ms");
    }

    @Test
    void a_session_whose_token_ends_while_the_login_server_is_away_is_kept_until_it_is_back() throws Exception {
        // Longer than what a token has to last at least (token-minimum-time-to-live), or no renewal would ever be long enough.
        lifespan("20");
        try {
            Window officer = Window.of(OFFICER);
            assertEquals(200, officer.see("/casework/work-list.xhtml").statusCode());
            String session = officer.session();
            signal("keycloak", "STOP");
            try {
                HttpResponse<String> answer = waitFor(() -> officer.open("/casework/work-list.xhtml"), 503);
                away("登录服务暂时没有响应", answer);
                away("登录服务暂时没有响应", officer.open("/casework/files.xhtml"));
            } finally {
                signal("keycloak", "CONT");
            }
            waitFor(() -> officer.open("/casework/work-list.xhtml"), 200);
            assertEquals(session, officer.session(), "nobody had to log in again");
        } finally {
            lifespan("");
        }
    }

    @Test
    void an_application_that_was_started_without_its_login_server_finds_it_later() throws Exception {
        Process start = null;
        signal("keycloak", "STOP");
        try {
            script("deploy/stop", "wildfly");
            start = new ProcessBuilder("deploy/start", "--no-build", "wildfly").redirectErrorStream(true).redirectOutput(Path.of("target/outage-start.log").toFile()).start();
            HttpResponse<String> answer = waitFor(() -> new Window().open("/casework/work-list.xhtml"), 503);
            away("登录服务暂时没有响应", answer);
            away("登录服务暂时没有响应", ask(new Window(), "/api/v1/applications", "a.b.c"));
        } finally {
            signal("keycloak", "CONT");
        }
        assertTrue(start.waitFor(5, TimeUnit.MINUTES), "the start took too long");
        assertEquals(0, start.exitValue(), "see target/outage-start.log");
        waitFor(() -> new Window().open("/casework/work-list.xhtml"), 302);
        assertEquals(200, Window.of(OFFICER).see("/casework/work-list.xhtml").statusCode());
        assertEquals(200, ask(new Window(), "/api/v1/applications", Installation.token(OFFICER)).statusCode());
    }

    /** Somebody who is not logged in, somebody who comes back from the login form, and programs. */
    private static void knockInVain(Times away) {
        waitFor(() -> new Window().open("/casework/work-list.xhtml"), 503);
        for (int round = 0; round < ROUNDS; round++) {
            away("登录服务暂时没有响应", away.of(() -> ask(new Window(), "/casework/work-list.xhtml", "")));
            away("登录服务暂时没有响应", away.of(() -> ask(new Window(), "/?code=a&state=b", "")));
            assertEquals(200, away.of(() -> ask(new Window(), BOARD, "")).statusCode(), "the public board needs no login");
            assertEquals(401, away.of(() -> ask(new Window(), "/api/v1/applications", "")).statusCode(), "a program without a token is told so as ever");
        }
    }

    private static void away(String words, HttpResponse<String> answer) {
        Safety.check(answer);
        assertEquals(503, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Retry-After").isPresent(), "says when to ask again");
        String shown = answer.uri().getPath().startsWith("/api/") ? Installation.tree(answer.body()).path("detail").asText() : answer.body();
        assertTrue(shown.contains(words) || answer.uri().getPath().startsWith("/api/") && shown.contains(words.contains("登录") ? "登录服务" : "数据库"), shown);
    }

    private static HttpResponse<String> ask(Window window, String path, String token) {
        HttpRequest.Builder request = Window.request(URI.create(Installation.http() + path)).timeout(CALLER);
        return window.send(token.isEmpty() ? request.GET() : request.header("Authorization", "Bearer " + token).GET());
    }

    private static Duration until(Supplier<HttpResponse<String>> question, int status) {
        long begun = System.nanoTime();
        waitFor(question, status);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Asks until the answer has a status; a server that is still starting refuses the connection. */
    private static HttpResponse<String> waitFor(Supplier<HttpResponse<String>> question, int status) {
        long patience = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (true) {
            String last;
            try {
                HttpResponse<String> answer = question.get();
                if (answer.statusCode() == status) {
                    return answer;
                }
                last = answer.statusCode() + " " + answer.body();
            } catch (UncheckedIOException notYet) {
                last = notYet.toString();
            }
            if (System.nanoTime() > patience) {
                throw new AssertionError("No answer with " + status + " after two minutes, the last was " + last);
            }
        }
    }

    /** How long a token of the pages lives, in seconds; as the realm says if empty. */
    private static void lifespan(String seconds) {
        JsonNode client = Installation.tree(Realms.change("GET", "/tongchou/clients?clientId=tongchou-web", null).body()).path(0);
        ((ObjectNode) client.path("attributes")).put("access.token.lifespan", seconds);
        Realms.change("PUT", "/tongchou/clients/" + client.path("id").asText(), client.toString());
    }

    private static void script(String... command) throws IOException, InterruptedException {
        Process script = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Path.of("target/outage-script.log").toFile()).start();
        assertTrue(script.waitFor(5, TimeUnit.MINUTES), String.join(" ", command) + " took too long");
        assertEquals(0, script.exitValue(), () -> String.join(" ", command) + " failed, see target/outage-script.log");
    }

    private static void signal(String part, String signal) throws IOException, InterruptedException {
        String pid = Files.readString(Path.of(Installation.setting("tongchou.home", ".data/tongchou"), "run", part + ".pid")).strip();
        assertEquals(0, new ProcessBuilder("kill", "-" + signal, pid).start().waitFor());
    }

    /** How long answers took. */
    private static final class Times {

        private final List<Long> millis = new ArrayList<>();

        HttpResponse<String> of(Supplier<HttpResponse<String>> question) {
            long begun = System.nanoTime();
            HttpResponse<String> answer = question.get();
            millis.add(Duration.ofNanos(System.nanoTime() - begun).toMillis());
            return answer;
        }

        @Override
        public String toString() {
            List<Long> sorted = millis.stream().sorted().toList();
            return sorted.size() + " answers, median " + sorted.get(sorted.size() / 2) + " ms, longest " + sorted.get(sorted.size() - 1) + " ms";
        }
    }
}
