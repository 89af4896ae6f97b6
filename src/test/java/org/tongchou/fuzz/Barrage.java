package org.tongchou.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.tongchou.http.Installation;

/** Sends spoilt bodies to a running instance over a few connections that stay open, and counts what comes back. */
public final class Barrage {

    private static final int CONNECTIONS = 4;
    private static final int SHOWN = 20;
    private static final String ACCOUNT = "pp-34";
    private static final URI DOOR = URI.create(Installation.http() + "/api/v1/means-tests");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();
    private final Map<Integer, AtomicLong> statuses = new ConcurrentSkipListMap<>();
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicLong next = new AtomicLong();
    private final Bodies bodies;
    private final long count;

    private Barrage(Bodies bodies, long count) {
        this.bodies = bodies;
        this.count = count;
    }

    /**
     * What came back.
     *
     * @param statuses how many answers of each status
     * @param wrong the bodies, by number, that were answered with 5xx, with no answer or with a 4xx that is no problem document; at most 20
     */
    public record Tally(Map<Integer, Long> statuses, Stream<String> wrong) {
    }

    /** Sends so many bodies of a seed. */
    public static Tally fire(long seed, long count, Path folder) throws IOException, InterruptedException {
        Barrage barrage = new Barrage(new Bodies(seed, folder), count);
        Thread[] threads = new Thread[CONNECTIONS];
        for (int at = 0; at < CONNECTIONS; at++) {
            threads[at] = new Thread(barrage::send);
            threads[at].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        Map<Integer, Long> statuses = new TreeMap<>();
        barrage.statuses.forEach((status, times) -> statuses.put(status, times.get()));
        return new Tally(statuses, barrage.wrong.stream().limit(SHOWN));
    }

    /** Arguments: how many bodies, the seed, the folder of the worked cases. Ends with 1 if an answer was wrong. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        long count = Long.parseLong(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        long begun = System.nanoTime();
        Tally tally = fire(seed, count, Path.of(arguments[2]));
        long millis = Math.max(1, Duration.ofNanos(System.nanoTime() - begun).toMillis());
        System.out.println(count + " bodies of seed " + seed + " in " + millis / 1000 + " s, " + count * 1000 / millis + " a second; answers by status " + tally.statuses());
        long wrong = tally.wrong().peek(System.out::println).count();
        System.out.println(wrong == 0 ? "no answer was wrong" : "the bodies above were answered wrongly");
        System.exit(wrong == 0 ? 0 : 1);
    }

    private void send() {
        for (long number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
            try {
                look(number, client.send(request(bodies.body(number)), HttpResponse.BodyHandlers.ofString()));
            } catch (IOException | RuntimeException broken) {
                wrong.add("body " + number + ": no answer, " + broken);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                wrong.add("body " + number + ": interrupted");
                return;
            }
        }
    }

    private static HttpRequest request(byte[] body) {
        return HttpRequest.newBuilder(DOOR).timeout(Duration.ofSeconds(60)).header("Authorization", "Bearer " + Installation.token(ACCOUNT))
            .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
    }

    private void look(long number, HttpResponse<String> answer) throws IOException {
        int status = answer.statusCode();
        statuses.computeIfAbsent(status, first -> new AtomicLong()).incrementAndGet();
        JsonNode told = Installation.JSON.readTree(answer.body());
        boolean problem = answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
            && told.path("status").asInt() == status && !told.path("detail").asText().isEmpty();
        boolean right = status == 200 ? told.path("outcome").isTextual() : status >= 400 && status < 500 && status != 401 && problem;
        if (!right) {
            wrong.add("body " + number + ": " + status + " " + answer.body());
        }
    }
}
