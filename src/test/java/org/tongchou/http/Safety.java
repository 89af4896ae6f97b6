package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What every answer of the application has to carry and must never show, whatever it is an answer to. */
final class Safety {

    private static final Map<String, String> ALWAYS = Map.of(
        "X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "same-origin", "Cross-Origin-Opener-Policy", "same-origin",
        "Cross-Origin-Resource-Policy", "same-origin", "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    private static final Pattern INSIDE = Pattern.compile("(?m)^\\s*at [a-z]+\\.[\\w.$]+\\(|org\\.hibernate|org\\.jboss|io\\.undertow|java\\.lang\\.|Exception\\b|com\\.mysql|SQLSTATE");

    private Safety() {
    }

    /** Fails with every fault of an answer at once. */
    static void check(HttpResponse<String> answer) {
        assertEquals(List.of(), faults(answer), answer.request().method() + " " + answer.uri() + " → " + answer.statusCode());
    }

    /** What is wrong with an answer, a line each; empty if nothing is. */
    static List<String> faults(HttpResponse<String> answer) {
        List<String> faults = new ArrayList<>();
        ALWAYS.forEach((name, value) -> expect(faults, name, List.of(value), answer.headers().allValues(name)));
        policy(faults, answer);
        cookies(faults, answer);
        String kept = answer.headers().firstValue("Cache-Control").orElse("");
        boolean file = answer.uri().getPath().startsWith("/resources/") || answer.uri().getPath().startsWith("/jakarta.faces.resource/");
        if (!file && !kept.equals("no-store")) {
            faults.add("may be kept: " + kept);
        }
        if (answer.headers().firstValue("Server").isPresent() || answer.headers().firstValue("X-Powered-By").isPresent()) {
            faults.add("says what it is made with");
        }
        if ((answer.body() + answer.headers().firstValue("Location").orElse("")).toLowerCase().contains("jsessionid")) {
            faults.add("a session number in an address");
        }
        if (answer.statusCode() >= 400) {
            error(faults, answer);
        }
        return faults;
    }

    private static void policy(List<String> faults, HttpResponse<String> answer) {
        List<String> policies = answer.headers().allValues("Content-Security-Policy");
        String policy = policies.isEmpty() ? "" : policies.get(0);
        if (policies.size() != 1 || !policy.startsWith("default-src 'none'") || !policy.contains("frame-ancestors 'none'") || !policy.contains("base-uri 'none'")
            || policy.contains("unsafe-eval") || policy.replaceAll("style-src [^;]*", "").contains("unsafe-inline") || policy.contains("*")) {
            faults.add("policies " + policies);
        }
        boolean page = answer.statusCode() == 200 && answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        if (page && !policy.matches(".*script-src 'self' 'nonce-[^']{16,}';")) {
            faults.add("a page without a nonce: " + policy);
        }
    }

    private static void cookies(List<String> faults, HttpResponse<String> answer) {
        boolean secure = answer.request().headers().firstValue("X-Forwarded-Proto").orElse("").equals("https");
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String name = cookie.replaceFirst("=.*", "");
            if (!cookie.contains("; HttpOnly") || !cookie.contains("; SameSite=Lax") || cookie.toLowerCase().contains("; secure") != secure) {
                faults.add("cookie " + name + cookie.replaceFirst("[^;]*", ""));
            }
        }
        boolean said = answer.headers().firstValue("Strict-Transport-Security").isPresent();
        if (said != secure) {
            faults.add("Strict-Transport-Security " + (said ? "without" : "missing behind") + " TLS");
        }
    }

    private static void error(List<String> faults, HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (INSIDE.matcher(answer.body()).find()) {
            faults.add("shows the inside: " + answer.body());
        }
        // Nobody reads the words of a missing sheet, and Faces gives none to its own files.
        if (answer.request().method().equals("HEAD") || answer.uri().getPath().startsWith("/jakarta.faces.resource/")) {
            return;
        }
        if (!answer.uri().getPath().matches("/api/v1(/.*)?")) {
            if (!type.startsWith("text/html") || !answer.body().contains("<h1>")) {
                faults.add("no error page but " + type + " " + answer.body());
            }
            return;
        }
        if (!type.startsWith("application/problem+json")) {
            faults.add("no problem document but " + type + " " + answer.body());
            return;
        }
        JsonNode problem = Installation.tree(answer.body());
        expect(faults, "status of the document", answer.statusCode(), problem.path("status").asInt());
        expect(faults, "instance", answer.uri().getPath(), problem.path("instance").asText());
        for (String part : new String[] {"type", "title", "detail"}) {
            if (problem.path(part).asText().isBlank() || problem.path(part).asText().startsWith("rest.")) {
                faults.add(part + " says " + problem.path(part));
            }
        }
        if (answer.statusCode() == 401 && answer.headers().firstValue("WWW-Authenticate").isEmpty()) {
            faults.add("401 without WWW-Authenticate");
        }
    }

    private static void expect(List<String> faults, String what, Object wanted, Object found) {
        if (!wanted.equals(found)) {
            faults.add(what + ": " + found + " instead of " + wanted);
        }
    }
}
