package org.tongchou.batch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.tongchou.json.Json;

/** The servers of an installation, asked at their management addresses which keys they know. */
final class RunningServers {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final List<URI> addresses;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** @param addresses such as {@code http://127.0.0.1:9990}, parted by commas */
    RunningServers(String addresses) {
        this.addresses = List.of(addresses.split(",")).stream().map(String::strip).filter(address -> !address.isEmpty()).map(address -> URI.create(address + "/health/ready")).toList();
    }

    /** Waits until every server that runs knows these keys; one that does not run will read them when it starts. */
    void know(String keys) throws IOException, InterruptedException {
        for (URI address : addresses) {
            long until = System.nanoTime() + PATIENCE.toNanos();
            while (!knows(address, keys)) {
                if (System.nanoTime() > until) {
                    throw new IOException("the server at " + address + " has not taken up the keys " + keys + "; it needs the same key file. Run this again when it has");
                }
                Thread.sleep(PAUSE.toMillis());
            }
        }
    }

    private boolean knows(URI address, String keys) throws IOException, InterruptedException {
        try {
            HttpResponse<String> answer = client.send(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.ofString());
            for (var check : Json.parse(answer.body()).path("checks")) {
                if (check.path("name").asText().equals(KeysReady.NAME)) {
                    return check.path("data").path(KeysReady.NAME).asText().equals(keys);
                }
            }
            return false;
        } catch (ConnectException notRunning) {
            return true;
        }
    }
}
