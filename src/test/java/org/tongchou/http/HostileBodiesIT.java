package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Bodies that were made to break something: each gets a problem document that names what is wrong, and no failure of the server. */
@Tag("http")
class HostileBodiesIT {

    private static final String RIGHT = """
        {"on": "2026-09-15", "office": "340302001", "category": "URBAN", "members": [{"ref": "p1", "relationship": "02", "birthDate": "1970-05-02", "sex": 1}],
         "income": [{"member": "p1", "item": "WAGE", "annual": 1}], "assets": [{"kind": "HOUSING", "areaSquareMetres": 70}], "rules": null}""";

    /** One hostile body: what it is called, what it holds, and the status and pointer of the answer. */
    private record Hostile(String name, byte[] body, int status, String pointer) {

        static Hostile text(String name, String body, String pointer) {
            return new Hostile(name, body.getBytes(StandardCharsets.UTF_8), 400, pointer);
        }

        static Hostile instead(String part, String instead, String pointer) {
            return text(instead.length() > 40 ? instead.substring(0, 40) : instead, RIGHT.replace(part, instead), pointer);
        }
    }

    @Test
    void the_right_body_is_answered() {
        Installation.post("pp-34", "/means-tests", RIGHT).expect(200);
    }

    @TestFactory
    Stream<DynamicTest> each_hostile_body_gets_a_problem_document_that_names_the_place() {
        return Stream.of(
                new Hostile("1 MB of garbage", garbage(1_000_000), 400, null),
                new Hostile("1 MiB of zeros", new byte[1 << 20], 400, ""),
                new Hostile("more than 1 MiB", RIGHT.replace("\"p1\", \"rel", "\"" + "x".repeat(1 << 20) + "\", \"rel").getBytes(StandardCharsets.UTF_8), 413, null),
                new Hostile("half a character", RIGHT.replace("p1", "\u00e9").getBytes(StandardCharsets.ISO_8859_1), 400, null),
                new Hostile("UTF-16", RIGHT.getBytes(StandardCharsets.UTF_16LE), 400, ""),
                new Hostile("UTF-32", RIGHT.getBytes(Charset.forName("UTF-32BE")), 400, ""),
                Hostile.text("nothing", "", "/members"), Hostile.text("blanks", " \n ", "/members"), Hostile.text("null", "null", ""), Hostile.text("a number", "7", ""),
                Hostile.text("a list", "[" + RIGHT + "]", ""), Hostile.text("two documents", RIGHT + RIGHT, ""), Hostile.text("cut off", RIGHT.substring(0, 200), ""),
                Hostile.text("10,000 arrays deep", RIGHT.replace("70", "[".repeat(10_000) + "]".repeat(10_000)), null),
                Hostile.text("10,000 objects deep", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000), null),
                Hostile.text("100,000 brackets never closed", "[".repeat(100_000), null),
                Hostile.text("10,000 members", RIGHT.replace("\"members\": [", "\"members\": [" + members(10_000)), "/members"),
                Hostile.text("2,000 lines of income", RIGHT.replace("\"income\": [", "\"income\": [" + "{\"member\": \"p1\", \"item\": \"WAGE\", \"annual\": 1},".repeat(2000)), "/income"),
                Hostile.text("a text of 200,000 characters", RIGHT.replace("\"ref\": \"p1\"", "\"ref\": \"" + "x".repeat(200_000) + "\""), null),
                Hostile.text("a name of 1,000 characters", RIGHT.replace("\"rules\"", "\"" + "x".repeat(1000) + "\""), null),
                Hostile.instead("\"annual\": 1", "\"annual\": 10000000000001", "/income/0/annual"),
                Hostile.instead("\"annual\": 1", "\"annual\": 1" + "0".repeat(39), "/income/0/annual"),
                Hostile.instead("\"annual\": 1", "\"annual\": 1" + "0".repeat(40), "/income/0/annual"),
                Hostile.instead("\"annual\": 1", "\"annual\": 1" + "0".repeat(100_000), "/income/0/annual"),
                Hostile.instead("\"annual\": 1", "\"annual\": 1e999999999", "/income/0/annual"),
                Hostile.instead("\"annual\": 1", "\"annual\": 1e9999999999", "/income/0/annual"),
                Hostile.instead("\"annual\": 1", "\"annual\": 1e-999999999", "/income/0/annual"),
                Hostile.instead("\"annual\": 1", "\"annual\": NaN", ""),
                Hostile.instead("70", "1e999999999", "/assets/0/areaSquareMetres"),
                Hostile.instead("70", "1e-999999999", "/assets/0/areaSquareMetres"),
                Hostile.instead("\"annual\": 1", "\"annual\": 1, \"annual\": 2", "/income/0/annual"),
                Hostile.instead("\"ref\": \"p1\"", "\"ref\": \"a\\u0000b\"", "/members/0/ref"),
                Hostile.instead("\"ref\": \"p1\"", "\"ref\": \"a\\ud800b\"", "/members/0/ref"),
                Hostile.instead("\"rules\"", "\"\\udfff\": 1, \"rules\"", null),
                Hostile.instead("\"rules\"", "\u0000\"rules\"", ""),
                Hostile.instead("\"340302001\"", "\"340302999\"", "/office"), Hostile.instead("\"340302001\"", "\"99\"", "/office"), Hostile.instead("\"340302001\"", "340302001", "/office"))
            .map(hostile -> DynamicTest.dynamicTest(hostile.name(), () -> isRefused(hostile)));
    }

    private static void isRefused(Hostile hostile) {
        HttpResponse<String> answer = send(hostile.body(), "application/json");
        JsonNode problem = problem(answer, hostile.status());
        if (hostile.pointer() != null) {
            assertTrue(StreamSupport.stream(problem.path("errors").spliterator(), false).anyMatch(error -> error.path("pointer").asText().equals(hostile.pointer())), answer.body());
        }
    }

    @TestFactory
    Stream<DynamicTest> another_content_type_is_refused() {
        return Stream.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "image/png")
            .map(type -> DynamicTest.dynamicTest(type, () -> problem(send(RIGHT.getBytes(StandardCharsets.UTF_8), type), 415)));
    }

    @TestFactory
    Stream<DynamicTest> a_content_type_that_is_none_is_the_callers_fault() {
        return Stream.of("json", "a/b/c", "\"", "application/json; charset=klingon").map(type -> DynamicTest.dynamicTest(type, () -> {
            int status = send(RIGHT.getBytes(StandardCharsets.UTF_8), type).statusCode();
            assertTrue(status == 200 || status == 400 || status == 415, type + " " + status);
        }));
    }

    /** Of a body whose length is a lie nothing is known but its headers. */
    @TestFactory
    Stream<DynamicTest> a_body_that_is_not_as_long_as_its_headers_say_is_the_callers_fault() {
        return Stream.of("Content-Length: 99999999999\r\n\r\n{}", "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n", "Content-Length: 2147483648\r\n\r\n{}",
                "Transfer-Encoding: chunked\r\n\r\n100000\r\n" + "x".repeat(0x100000) + "\r\n1\r\nx\r\n0\r\n\r\n")
            .map(rest -> DynamicTest.dynamicTest(rest.substring(0, 30), () -> {
                String status = raw(rest);
                // Where one request ends and the next begins is not known after a broken part, so that line may be closed without a word.
                assertTrue(status.matches("HTTP/1.1 (400|413).*") || rest.contains("zz") && status.equals("no answer"), status);
            }));
    }

    @Test
    void ten_faults_everywhere_get_exactly_ten_pointers() {
        String body = """
            {"on": "2026-02-30", "office": "340302999", "category": "URBAN", "singlePerson": "p9", "members": [{"ref": "p1", "relationship": "02", "birthDate": "1970-05-02", "sex": 3}],
             "income": [{"member": "p1", "item": "LUCK", "annual": 1.5}], "assets": [{"kind": "GOLD", "amount": -1}], "extra": true,
             "rules": {"standards": {"RURAL": {"monthly": 74000}}, "benefit": {"mode": "DIFFERENCE", "rounding": "CEIL_YUAN"}}}""";
        JsonNode errors = problem(send(body.getBytes(StandardCharsets.UTF_8), "application/json"), 400).path("errors");
        assertEquals(new TreeSet<>(java.util.List.of("/on", "/office", "/category", "/singlePerson", "/members/0/sex", "/income/0/item", "/income/0/annual", "/assets/0/kind",
            "/assets/0/amount", "/extra")), StreamSupport.stream(errors.spliterator(), false).map(error -> error.path("pointer").asText()).collect(Collectors.toCollection(TreeSet::new)));
        errors.forEach(error -> assertFalse(error.path("detail").asText().isEmpty()));
    }

    private static JsonNode problem(HttpResponse<String> answer, int status) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"), answer.headers().toString());
        JsonNode problem = Installation.tree(answer.body());
        assertEquals(status, problem.path("status").asInt());
        assertFalse(problem.path("title").asText().isEmpty() || problem.path("detail").asText().isEmpty(), answer.body());
        return problem;
    }

    private static HttpResponse<String> send(byte[] body, String type) {
        return Installation.send(HttpRequest.newBuilder(URI.create(Installation.http() + "/api/v1/means-tests")).header("Authorization", "Bearer " + Installation.token("pp-34"))
            .header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body)).build());
    }

    private static String raw(String rest) throws IOException {
        URI address = URI.create(Installation.http());
        try (Socket line = new Socket(address.getHost(), address.getPort())) {
            line.setSoTimeout(30_000);
            line.getOutputStream().write(("POST /api/v1/means-tests HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                + Installation.token("pp-34") + "\r\n" + rest).getBytes(StandardCharsets.UTF_8));
            line.shutdownOutput();
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().findFirst().orElse("no answer");
        }
    }

    private static byte[] garbage(int size) {
        byte[] garbage = new byte[size];
        new Random(349901).nextBytes(garbage);
        return garbage;
    }

    private static String members(int count) {
        return IntStream.range(0, count).mapToObj(at -> "{\"ref\": \"m" + at + "\", \"relationship\": \"02\", \"birthDate\": \"1970-05-02\", \"sex\": 1},").collect(Collectors.joining());
    }
}
