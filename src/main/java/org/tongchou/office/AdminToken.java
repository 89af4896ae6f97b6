package org.tongchou.office;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import org.tongchou.access.Installation;
import org.tongchou.access.Refused;
import org.tongchou.access.WallClock;

/** The token of the application's own account at Keycloak, the client {@code tongchou-sessions}, fetched anew before it runs out. */
@ApplicationScoped
class AdminToken {

    private static final int OK = 200;
    private static final int SECONDS_BEFORE = 30;

    @Inject
    Installation installation;

    @Inject
    Questions questions;

    private final String client = LoginServer.read("TONGCHOU_SESSIONS_CLIENT", "tongchou-sessions");
    private final String secret = LoginServer.read("TONGCHOU_SESSIONS_SECRET", "");

    private String value = "";
    private Instant goodUntil = Instant.MIN;

    /** The token. @throws Silent if Keycloak does not answer @throws Refused unavailable, if Keycloak does not know the client */
    synchronized String value() throws Silent {
        Instant now = WallClock.now();
        if (!now.isBefore(goodUntil)) {
            URI place = URI.create(installation.keycloak() + "/realms/tongchou/protocol/openid-connect/token");
            HttpRequest question = Questions.form(place, "grant_type=client_credentials").header("Authorization", LoginServer.basic(client, secret)).build();
            Questions.Reply reply = questions.ask(question);
            if (reply.status() != OK) {
                throw Refused.unavailable("office.sessionsNotSetUp");
            }
            JsonNode answer = reply.tree();
            value = answer.path("access_token").asText();
            goodUntil = now.plusSeconds(answer.path("expires_in").asLong() - SECONDS_BEFORE);
        }
        return value;
    }
}
