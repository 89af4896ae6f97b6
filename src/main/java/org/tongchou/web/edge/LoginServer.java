package org.tongchou.web.edge;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tongchou.access.WallClock;

/**
 * Whether somebody can be logged in now: asks the login server for the description of our realm, which its own part of every login begins
 * with. An answer holds for half a second; whoever asks meanwhile waits for the question that is under way, at most {@link #PATIENCE}.
 */
public final class LoginServer {

    private static final Duration PATIENCE = Duration.ofMillis(1500);
    private static final Duration HOLDS = Duration.ofMillis(500);
    private static final int OK = 200;

    private final URI realm;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
    private Instant asked = Instant.MIN;
    private boolean answered;

    LoginServer(URI realm) {
        this.realm = realm;
    }

    /** Where it stands. */
    URI address() {
        return realm;
    }

    /** Whether it answers, and in time. */
    public synchronized boolean answers() {
        if (asked.isBefore(WallClock.now().minus(HOLDS))) {
            answered = ask();
            asked = WallClock.now();
        }
        return answered;
    }

    /** The whole answer counts: one that begins and never ends is none. */
    private boolean ask() {
        HttpRequest question = HttpRequest.newBuilder(URI.create(realm + "/.well-known/openid-configuration")).timeout(PATIENCE).build();
        CompletableFuture<HttpResponse<Void>> answer = client.sendAsync(question, HttpResponse.BodyHandlers.discarding());
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).statusCode() == OK;
        } catch (ExecutionException | TimeoutException away) {
            answer.cancel(true);
            return false;
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
