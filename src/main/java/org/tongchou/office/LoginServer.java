package org.tongchou.office;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.tongchou.access.Installation;

/**
 * Asks Keycloak about a token (RFC 7662, token introspection, as the client of the pages): whether its session and its person are still
 * good, and which office and roles the person has by now. Keycloak reckons the claims anew for each answer, so that what was changed there
 * since the token was made is in it.
 */
@ApplicationScoped
class LoginServer {

    private static final int OK = 200;

    @Inject
    Installation installation;

    @Inject
    Questions questions;

    private final String client = read("TONGCHOU_OIDC_CLIENT", "tongchou-web");
    private final String secret = read("TONGCHOU_OIDC_SECRET", "");

    /** How the person behind a token stands now: valid or ended. @throws Silent if Keycloak does not say */
    Standing standing(String token) throws Silent {
        URI place = URI.create(installation.keycloak() + "/realms/tongchou/protocol/openid-connect/token/introspect");
        HttpRequest question = Questions.form(place, "token_type_hint=access_token&token=" + encode(token)).header("Authorization", basic(client, secret)).build();
        Questions.Reply reply = questions.ask(question);
        if (reply.status() != OK) {
            throw new Silent("status " + reply.status());
        }
        JsonNode answer = reply.tree();
        return answer.path("active").asBoolean() ? new Standing.Valid(answer.path("office").asText(), roles(answer)) : new Standing.Ended();
    }

    private static Set<String> roles(JsonNode answer) {
        return StreamSupport.stream(answer.path("realm_access").path("roles").spliterator(), false).map(JsonNode::asText).collect(Collectors.toUnmodifiableSet());
    }

    static String basic(String client, String secret) {
        String pair = encode(client) + ":" + encode(secret);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String read(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
