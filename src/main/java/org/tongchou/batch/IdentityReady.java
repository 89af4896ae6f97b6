package org.tongchou.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.tongchou.access.Installation;

/** Ready when Keycloak serves our realm: without it nobody can log in. */
@Readiness
@ApplicationScoped
public class IdentityReady implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Inject
    Installation installation;

    @Override
    public HealthCheckResponse call() {
        URI realm = URI.create(installation.keycloak() + "/realms/tongchou/.well-known/openid-configuration");
        try {
            int status = client.send(HttpRequest.newBuilder(realm).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
            return HealthCheckResponse.named("identity").status(status == 200).withData("status", status).build();
        } catch (IOException unreachable) {
            return HealthCheckResponse.named("identity").down().withData("reason", "Keycloak does not answer at " + realm).build();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return HealthCheckResponse.named("identity").down().build();
        }
    }
}
