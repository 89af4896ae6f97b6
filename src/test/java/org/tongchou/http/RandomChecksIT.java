package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A random check over REST, drawn again here as docs/random-checks.md says it, with nothing of the product's own. */
@Tag("http")
class RandomChecksIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final String TOWNSHIP = "340311100";
    private static final String CA = "ca-340311";

    private static List<Journey> forwarded(int files) {
        Installation.clockTo(MONDAY);
        List<Journey> journeys = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            journeys.add(Journey.draft(TOWNSHIP, new Family(TOWNSHIP, "RURAL"), MONDAY).submitAndAccept().surveyAndCheck(MONDAY).opineAndPost());
        }
        Installation.clockTo(MONDAY.plusDays(7));
        journeys.forEach(journey -> journey.act("tr-" + TOWNSHIP, "FORWARD", "{}").expect(200));
        return journeys;
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The numbers that the published list and seed lead to. */
    private static Set<String> drawnAgain(JsonNode check, List<String> free) throws Exception {
        record Ticket(String digest, String number) {
        }
        List<Ticket> tickets = new ArrayList<>();
        for (String number : free) {
            tickets.add(new Ticket(sha256(check.path("seed").asText() + "\n" + number), number));
        }
        tickets.sort(Comparator.comparing(Ticket::digest).thenComparing(Ticket::number));
        int share = (free.size() * check.path("percent").asInt() + 99) / 100;
        Set<String> drawn = new TreeSet<>();
        tickets.stream().limit(share).forEach(ticket -> drawn.add(ticket.number()));
        return drawn;
    }

    private static List<String> numbers(JsonNode check, String flag, boolean wanted) {
        List<String> numbers = new ArrayList<>();
        check.path("list").forEach(file -> {
            if (file.path(flag).asBoolean() == wanted) {
                numbers.add(file.path("number").asText());
            }
        });
        return numbers;
    }

    @Test
    void the_rule_pack_in_force_says_how_many_are_drawn_at_least() {
        String county = "341102";
        String ca = People.with("county-approver", county).account();
        String pack = "{\"region\": \"3411\", \"era\": \"R2026\", \"from\": \"2026-10-13\", \"source\": \"invented for a test\", \"rules\": {\"randomChecks\": {\"percent\": \"%s\"}}}";
        assertTrue(Installation.post("pp-34", "/rule-packs", pack.formatted("29")).expect(400).text().contains("/rules/randomChecks/percent"));
        Installation.clockTo(MONDAY);
        assertNotEquals(400, Installation.post(ca, "/random-checks", "{\"percent\": 30}").status(), "the usual share would do");
        JsonNode draft = Installation.post("pp-34", "/rule-packs", pack.formatted("45")).expect(201).json();
        Installation.post("pp2-34", "/rule-packs/" + draft.path("id").asText() + "/actions/PUBLISH", "{}").expect(200);
        Installation.clockTo(MONDAY.plusDays(1));
        assertTrue(Installation.post(ca, "/random-checks", "{\"percent\": 44}").expect(400).text().contains("45"));
        assertNotEquals(400, Installation.post(ca, "/random-checks", "{\"percent\": 45}").status());
        assertNotEquals(400, Installation.post(ca, "/random-checks", "{\"percent\": 60}").status(), "a county may draw more");
    }

    @Test
    void list_and_seed_are_published_then_drawn_from_once_and_what_is_drawn_is_visited() throws Exception {
        List<Journey> journeys = forwarded(7);
        Journey complained = journeys.get(6);
        complained.act("tr-" + TOWNSHIP, "RECORD_COMPLAINT", "{\"text\": \"反映在外经商\"}").expect(200);
        Installation.post(CA, "/random-checks", "{\"percent\": 29}").expect(400);
        Installation.post("ms-3403", "/random-checks", "{}").expect(403);
        JsonNode published = Installation.post(CA, "/random-checks", "{}").expect(201).json();
        String place = "/random-checks/" + published.path("id").asText();
        assertTrue(published.path("seed").asText().matches("[0-9a-f]{64}"));
        assertTrue(published.path("drawnAt").isNull() && numbers(published, "drawn", true).isEmpty(), "published before the draw");
        List<String> free = numbers(published, "obliged", false);
        assertTrue(numbers(published, "obliged", true).contains(complained.number()));
        assertTrue(free.containsAll(journeys.subList(0, 6).stream().map(Journey::number).toList()));
        assertEquals(sha256(String.join("\n", new TreeSet<>(free))), published.path("listDigest").asText());
        assertEquals(409, Installation.post(CA, "/random-checks", "{}").status(), "a file stands on one list only");

        JsonNode drawn = Installation.post(CA, place + "/actions/DRAW", "{}").expect(200).json();
        assertEquals(drawnAgain(published, free), new TreeSet<>(numbers(drawn, "drawn", true)));
        assertEquals(published.path("seed"), drawn.path("seed"));
        Installation.post(CA, place + "/actions/DRAW", "{}").expect(409);
        assertEquals(drawn.path("list"), Installation.get("ms-3403", place).expect(200).json().path("list"));
        Installation.get("ca-340302", place).expect(404);

        for (Journey journey : journeys) {
            boolean visited = numbers(drawn, "drawn", true).contains(journey.number()) || journey == complained;
            assertEquals(visited ? 1 : 0, journey.file(CA).path("visitFor").size());
            assertEquals(visited ? 409 : 200, journey.act(CA, "REFUSE", "{\"reasons\": [\"测试\"]}").status());
            if (visited) {
                journey.act(CA, "RECORD_VISIT", "{\"on\": \"2026-10-19\", \"investigators\": [\"测试核查员一\", \"测试核查员二\"], \"findings\": \"属实\"}").expect(200);
                journey.act(CA, "REFUSE", "{\"reasons\": [\"测试\"]}").expect(200);
            }
        }
    }
}
