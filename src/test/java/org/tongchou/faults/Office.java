package org.tongchou.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.tongchou.http.Installation;

/** A person of the county's payments desk at one of the application servers; an answer may fail to come. */
record Office(String account, String server) {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** What came back, if anything did. */
    record Reply(int status, String text) {

        boolean done() {
            return status / 100 == 2;
        }

        JsonNode json() throws IOException {
            return Installation.JSON.readTree(text);
        }
    }

    CompletableFuture<Optional<Reply>> ask(String method, String path, String type, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + "/api/v1" + path)).timeout(PATIENCE)
            .header("Authorization", "Bearer " + Installation.token(account)).header("Accept", "application/json, application/problem+json, text/csv").header("Content-Type", type)
            .method(method, body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body)).build();
        return CLIENT.sendAsync(request, HttpResponse.BodyHandlers.ofString())
            .handle((answer, broken) -> broken != null ? Optional.empty() : Optional.of(new Reply(answer.statusCode(), answer.body())));
    }
}
