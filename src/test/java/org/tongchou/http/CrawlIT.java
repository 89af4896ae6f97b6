package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Follows every link of every page as each role and asks for every path of the interface, every file and much that is not there: each
 * answer carries the headers, no address holds a session number, and an error shows nothing of the inside.
 */
@Tag("http")
class CrawlIT {

    private static final List<String> ROLES = List.of("tw-340302001", "tr-340302001", "cv-340302", "ca-340302", "cp-340302", "ms-3403", "pp-34", "ps-34", "au-34", "ad-34");
    /** Pages of one kind, such as the files of many families, are built alike. */
    private static final int OF_ONE_KIND = 3;
    private static final Set<String> SHOWN = new ConcurrentSkipListSet<>();
    private static final Map<Integer, Integer> ANSWERS = new ConcurrentSkipListMap<>();

    /** What no link leads to in a province that is as it was installed: drafts, and forms that are opened by a choice. */
    private static final List<String> STARTS = new ArrayList<>();

    @BeforeAll
    static void something_on_every_desk() {
        Installation.clockTo(LocalDate.of(2026, 10, 12));
        String standard = Installation.post("pp-34", "/standards", "{\"region\": \"3410\", \"category\": \"URBAN\", \"level\": \"CITY\", \"unit\": \"MONTH\", \"amount\": 77000,"
            + " \"from\": \"2027-07-01\", \"document\": \"invented\", \"method\": \"ENGEL\", \"inputs\": {\"foodCost\": 31824, \"engel\": \"0.408\"}}").expect(201).json().path("id").asText();
        String draft = Installation.post("pp-34", "/rule-packs", "{\"region\": \"3410\", \"era\": \"R2026\", \"from\": \"2026-11-01\", \"source\": \"invented for a test\", \"rules\": {}}")
            .expect(201).json().path("id").asText();
        String province = Installation.get("pp-34", "/rule-packs?region=34").expect(200).json().path("id").asText();
        String nation = Installation.get("pp-34", "/rule-packs?region=00").expect(200).json().path("id").asText();
        STARTS.addAll(List.of("/standard/standard.xhtml?id=" + standard, "/standard/pack-draft.xhtml?id=" + draft, "/simulation/preview.xhtml?pack=" + draft,
            "/standard/compare.xhtml?a=" + nation + "&b=" + province, "/simulation/side-by-side.xhtml?a=" + simulated() + "&b=" + simulated()));
    }

    /** A simulation of the rules in force that has come to its end. */
    private static String simulated() {
        String number = Installation.post("pp-34", "/simulations", "{\"office\": \"34\", \"on\": \"2026-10-12\"}").expect(202).json().path("id").asText();
        long patience = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!Installation.get("pp-34", "/simulations/" + number).expect(200).json().path("state").asText().equals("DONE")) {
            assertTrue(System.nanoTime() < patience, "simulation " + number + " does not end");
        }
        return number;
    }

    @TestFactory
    Stream<DynamicTest> every_answer_on_the_way_of_each_role_is_safe() {
        return Stream.concat(Stream.of(""), ROLES.stream()).map(account -> DynamicTest.dynamicTest(account.isEmpty() ? "nobody" : account, () -> {
            Map<String, List<String>> faults = new TreeMap<>();
            int seen = crawl(account, faults);
            assertEquals(Map.of(), faults);
            assertTrue(seen > 5, "only " + seen + " addresses were found");
        }));
    }

    private static int crawl(String account, Map<String, List<String>> faults) throws IOException {
        Window window = new Window().watchedBy(answer -> note(answer, faults));
        if (!account.isEmpty()) {
            window.logIn(account, account);
        }
        Deque<String> waiting = new ArrayDeque<>(STARTS);
        waiting.addAll(pages());
        waiting.addFirst(account.isEmpty() ? "/publicnotice/board.xhtml?office=340302001" : "/index.xhtml");
        Set<String> known = new HashSet<>(waiting);
        Map<String, Integer> kinds = new HashMap<>();
        int seen = 0;
        while (!waiting.isEmpty()) {
            String address = waiting.removeFirst();
            if (kinds.merge(address.replaceFirst("[?].*", ""), 1, Integer::sum) > OF_ONE_KIND || address.startsWith("/logout")) {
                continue;
            }
            seen++;
            HttpResponse<String> answer = window.open(address);
            for (int step = 0; answer.statusCode() / 100 == 3 && step < 3; step++) {
                URI to = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
                if (!to.toString().startsWith(Installation.http())) {
                    break;
                }
                answer = window.send(Window.request(to).GET());
            }
            if (answer.statusCode() == 200 && answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                SHOWN.add(answer.uri().getPath());
                Stream.of(Window.addresses(answer)).filter(known::add).forEach(waiting::addFirst);
            }
        }
        return seen;
    }

    private static void note(HttpResponse<String> answer, Map<String, List<String>> faults) {
        ANSWERS.merge(answer.statusCode(), 1, Integer::sum);
        List<String> found = Safety.faults(answer);
        if (!found.isEmpty()) {
            faults.put(answer.request().method() + " " + answer.uri().getPath() + " " + answer.statusCode(), found);
        }
    }

    /** The pages that there are, from their sources. */
    private static List<String> pages() throws IOException {
        Path root = Path.of(Installation.setting("tongchou.project", "."), "src/main/webapp");
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> "/" + root.relativize(file)).filter(file -> file.endsWith(".xhtml") && !file.startsWith("/WEB-INF/")).sorted().toList();
        }
    }

    @AfterAll
    static void every_page_was_really_shown_to_somebody() throws IOException {
        Set<String> missed = new TreeSet<>(pages());
        missed.removeAll(SHOWN);
        // The first page leads on to the desk of the role.
        missed.remove("/index.xhtml");
        System.out.println("crawled: answers by status " + ANSWERS);
        assertEquals(Set.of(), missed, "pages that the crawl never saw filled");
    }

    @TestFactory
    Stream<DynamicTest> every_path_of_the_interface_answers_safely_with_every_method_and_in_every_wrong_way() throws IOException {
        String description = Files.readString(Path.of(Installation.setting("tongchou.project", "."), "src/main/resources/META-INF/openapi.yaml"));
        List<String> paths = Pattern.compile("(?m)^  (/[^:\\s]+):").matcher(description).results().map((MatchResult hit) -> hit.group(1)).toList();
        assertTrue(paths.size() > 25, "paths read from the description: " + paths);
        return paths.stream().map(path -> path.replaceAll("\\{\\w+}", "340302001-2026-9999")).map(path -> DynamicTest.dynamicTest(path, () -> {
            URI address = URI.create(Installation.http() + "/api/v1" + path);
            for (String method : List.of("GET", "HEAD", "OPTIONS", "PUT", "POST", "DELETE", "PATCH", "TRACE", "BREW")) {
                for (String account : List.of("", "ps-34", "tw-340302001")) {
                    Safety.check(ask(request(address, account), method));
                }
            }
            HttpResponse<String> text = new Window().send(request(address, "tw-340302001").header("Content-Type", "text/plain").POST(HttpRequest.BodyPublishers.ofString("x")));
            assertTrue(text.statusCode() >= 400, path);
            Safety.check(text);
            Safety.check(new Window().send(request(address, "tw-340302001").setHeader("Accept", "image/png").GET()));
        }));
    }

    private static HttpRequest.Builder request(URI address, String account) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "application/json");
        return account.isEmpty() ? request : request.header("Authorization", "Bearer " + Installation.token(account));
    }

    private static HttpResponse<String> ask(HttpRequest.Builder request, String method) {
        return new Window().send(request.method(method, HttpRequest.BodyPublishers.noBody()));
    }

    @TestFactory
    Stream<DynamicTest> what_is_not_there_and_what_nobody_may_have_answers_safely() {
        Map<String, Integer> addresses = new TreeMap<>(Map.ofEntries(Map.entry("/resources/nothing.css", 404), Map.entry("/resources/", 404), Map.entry("/resources/tongchou/", 404),
            Map.entry("/jakarta.faces.resource/nothing.js.xhtml?ln=primefaces", 404), Map.entry("/publicnotice/nothing.xhtml", 404), Map.entry("/publicnotice/", 404),
            Map.entry("/WEB-INF/web.xml", 404), Map.entry("/WEB-INF/errors/answer", 404), Map.entry("/META-INF/MANIFEST.MF", 404), Map.entry("/publicnotice/..%2fWEB-INF/web.xml", 404), Map.entry("/publicnotice/%00", 400),
            Map.entry("/nothing", 302), Map.entry("/", 302), Map.entry("/api/v1", 401), Map.entry("/api/v1/", 401), Map.entry("/api/v1/nothing", 401), Map.entry("/openapi", 200),
            Map.entry("/resources/tongchou/desk.css", 200), Map.entry("/resources/tongchou/icon.svg", 200), Map.entry("/publicnotice/board.xhtml?office=nothing", 200)));
        return addresses.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
            HttpResponse<String> answer = new Window().open(entry.getKey());
            Safety.check(answer);
            assertEquals(entry.getValue(), answer.statusCode(), answer.body());
        }));
    }

    @Test
    void behind_tls_the_cookies_are_secure_and_the_browser_is_told_to_stay() {
        String board = "/publicnotice/board.xhtml?office=340302001";
        for (String path : List.of("/", "/index.xhtml", board, "/nothing.xhtml", "/api/v1/applications", "/resources/tongchou/desk.css")) {
            HttpResponse<String> answer = new Window().send(Window.request(URI.create(Installation.http() + path)).header("X-Forwarded-Proto", "https").GET());
            Safety.check(answer);
            assertEquals("max-age=31536000", answer.headers().firstValue("Strict-Transport-Security").orElse(""), path);
        }
        String cookies = new Window().send(Window.request(URI.create(Installation.http() + board)).header("X-Forwarded-Proto", "https").GET()).headers().allValues("Set-Cookie")
            .stream().collect(Collectors.joining("\n"));
        assertTrue(cookies.contains("JSESSIONID"), "a session began: " + cookies);
    }
}
