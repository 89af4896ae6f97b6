package org.tongchou.office;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tongchou.json.InvalidDocument;
import org.tongchou.json.Json;

/** Sends a question to the login server and waits for the whole answer, never longer than its patience. */
@ApplicationScoped
class Questions {

    /** A page has to answer within two seconds, also when the login server does not. */
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(1)).build();

    /**
     * What came back.
     *
     * @param status the status of the protocol
     * @param body the text
     */
    record Reply(int status, String body) {

        /** The body as a tree. @throws Silent if it is no JSON: then something else than the login server answered */
        JsonNode tree() throws Silent {
            try {
                return Json.parse(body);
            } catch (InvalidDocument other) {
                throw new Silent("no JSON");
            }
        }
    }

    /** The answer. @throws Silent if there is none in time */
    Reply ask(HttpRequest question) throws Silent {
        CompletableFuture<HttpResponse<String>> coming = client.sendAsync(question, BodyHandlers.ofString());
        try {
            HttpResponse<String> answer = coming.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return new Reply(answer.statusCode(), answer.body());
        } catch (TimeoutException late) {
            coming.cancel(true);
            throw new Silent("no answer within " + PATIENCE.toMillis() + " ms");
        } catch (ExecutionException broken) {
            throw new Silent(broken.getCause().getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Silent("interrupted");
        }
    }

    /** A question that hands in a form, as the protocol's endpoints want it. */
    static HttpRequest.Builder form(URI place, String fields) {
        return HttpRequest.newBuilder(place).header("Content-Type", "application/x-www-form-urlencoded").header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(fields));
    }
}
