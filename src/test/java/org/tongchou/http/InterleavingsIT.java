package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two people act on one file at the same moment, a thousand times: one wins, the other is told who was first and where the file stands, and
 * nothing is half done. The pairs come from a printed seed.
 */
@Tag("http")
class InterleavingsIT {

    private static final int FILES = 12;
    private static final int ROUNDS = 83;
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final String TOWNSHIP = "340311102";
    private static final String CA = "ca-340311";
    private static final String VISIT = "{\"on\": \"2026-10-19\", \"investigators\": [\"测试核查员一\", \"测试核查员二\"], \"findings\": \"属实\"}";

    /** Acts that leave the file where it is, by people of the township, the county and the city. */
    private static final List<Try> BESIDE = List.of(new Try("tw-" + TOWNSHIP, "RECORD_COMPLAINT", "{\"text\": \"甲\"}"), new Try("tr-" + TOWNSHIP, "RECORD_COMPLAINT", "{\"text\": \"乙\"}"),
        new Try(CA, "RECORD_COMPLAINT", "{\"text\": \"丙\"}"), new Try("ms-3403", "ORDER_RECHECK", "{\"text\": \"丁\"}"));
    /** Acts that end it. */
    private static final List<Try> ENDING = List.of(new Try(CA, "CONFIRM", "{\"text\": \"同意\"}"), new Try(CA, "REFUSE", "{\"reasons\": [\"测试\"]}"),
        new Try("tw-" + TOWNSHIP, "WITHDRAW", "{\"text\": \"测试\"}"), new Try("tr-" + TOWNSHIP, "TERMINATE", "{\"text\": \"测试\"}"));
    /** How a caller is told of a state, and of an act. */
    private static final Map<String, String> WORDS = Map.of("CONFIRM", "确认", "REFUSE", "不予确认", "WITHDRAW", "撤回", "TERMINATE", "终止", "RECORD_COMPLAINT", "登记投诉举报", "ORDER_RECHECK", "责成复核");

    private record Try(String account, String act, String body) {

        Installation.Answer on(Journey journey, Integer version) {
            String versioned = version == null ? body : "{\"version\": " + version + ", " + body.substring(1);
            return journey.act(account, act, versioned);
        }
    }

    private record Outcome(Try winner, Try loser, Installation.Answer won, Installation.Answer lost) {
    }

    private final ExecutorService people = Executors.newFixedThreadPool(4);

    private Outcome race(Journey journey, Try one, Try other, Integer version) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Installation.Answer> first = people.submit(() -> {
            start.await();
            return one.on(journey, version);
        });
        Future<Installation.Answer> second = people.submit(() -> {
            start.await();
            return other.on(journey, version);
        });
        Installation.Answer a = first.get();
        Installation.Answer b = second.get();
        assertEquals(List.of(200, 409), Collections.max(List.of(a.status(), b.status())) == 409 ? List.of(Math.min(a.status(), b.status()), 409) : List.of(a.status(), b.status()),
            one + " against " + other + ": " + a.text() + " " + b.text());
        return a.status() == 200 ? new Outcome(one, other, a, b) : new Outcome(other, one, b, a);
    }

    /** The second is told the first's act and the new state, and the first's name only of an office within his own area. */
    private static void told(Outcome outcome, String name) {
        String text = outcome.lost().text();
        assertTrue(text.contains("“" + WORDS.get(outcome.winner().act())), outcome + ": " + text);
        String office = outcome.winner().account().replaceFirst(".*-", "");
        assertEquals(office.startsWith(outcome.loser().account().replaceFirst(".*-", "")), text.contains(name), outcome.winner() + " before " + outcome.loser() + ": " + text);
    }

    private static String last(JsonNode file, String field) {
        JsonNode timeline = file.path("timeline");
        return timeline.path(timeline.size() - 1).path(field).asText();
    }

    private static List<Try> pair(List<Try> tries, Random dice) {
        List<Try> shuffled = new ArrayList<>(tries);
        Collections.shuffle(shuffled, dice);
        return shuffled.subList(0, 2);
    }

    private static List<Journey> atTheCounty() {
        Installation.clockTo(MONDAY);
        List<Journey> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            files.add(Journey.draft(TOWNSHIP, new Family(TOWNSHIP, "RURAL"), MONDAY).submitAndAccept().surveyAndCheck(MONDAY).opineAndPost());
        }
        files.forEach(file -> {
            file.act("tr-" + TOWNSHIP, "WARN", "{\"days\": 3, \"text\": \"测试\"}").expect(200);
            file.act("tw-" + TOWNSHIP, "RECORD_DELIVERY", "{\"letter\": \"WARNING\", \"on\": \"2026-10-12\", \"manner\": \"IN_PERSON\", \"receiver\": \"测试\"}").expect(200);
        });
        Installation.clockTo(MONDAY.plusDays(7));
        files.forEach(file -> file.act("tr-" + TOWNSHIP, "FORWARD", "{}").expect(200));
        return files;
    }

    @Test
    void of_two_who_act_at_once_one_wins_and_the_other_sees_who_was_first() throws Exception {
        long seed = Long.getLong("tongchou.interleavings.seed", 20261125L);
        Random dice = new Random(seed);
        int interleavings = 0;
        List<Journey> files = atTheCounty();
        long started = System.nanoTime();
        for (Journey file : files) {
            JsonNode known = file.file(CA);
            int events = known.path("timeline").size();
            for (int round = 0; round < ROUNDS; round++) {
                List<Try> pair = pair(BESIDE, dice);
                Outcome outcome = race(file, pair.get(0), pair.get(1), known.path("version").asInt());
                JsonNode now = outcome.won().json();
                assertEquals(known.path("version").asInt() + 1, now.path("version").asInt());
                told(outcome, last(now, "officer"));
                known = now;
                interleavings++;
            }
            JsonNode after = file.file(CA);
            assertEquals(events + ROUNDS, after.path("timeline").size(), "one step a round");
            file.act(CA, "RECORD_VISIT", VISIT).expect(200);
            List<Try> pair = pair(ENDING, dice);
            Outcome end = race(file, pair.get(0), pair.get(1), null);
            interleavings++;
            whole(file, end, events + ROUNDS + 2);
        }
        System.out.printf("%d interleavings from seed %d in %d s%n", interleavings, seed, (System.nanoTime() - started) / 1_000_000_000L);
        people.shutdown();
        assertTrue(interleavings >= 1000, interleavings + " interleavings");
    }

    /** What the winner's act does is done whole, and nothing of the loser's. */
    private static void whole(Journey file, Outcome end, int events) throws Exception {
        JsonNode after = file.file(CA);
        told(end, last(after, "officer"));
        assertEquals(events, after.path("timeline").size());
        assertEquals(end.winner().act(), last(after, "act"));
        boolean confirmed = end.winner().act().equals("CONFIRM");
        assertEquals(confirmed, !after.path("award").isNull(), after.path("state").asText());
        assertEquals(confirmed ? 1 : 0, Installation.number("select count(*) from award where application_number = ?", file.number()));
        assertEquals(confirmed ? 4 : 0, Installation.number("select count(*) from standing s join application a on a.id = s.application_id where a.number = ?", file.number()));
        long refusal = Installation.number("select count(*) from case_deadline d join application a on a.id = d.application_id where a.number = ? and d.met_on is null", file.number());
        assertEquals(end.winner().act().equals("REFUSE") ? 1 : 0, refusal, "clocks that still run");
    }
}
