package org.tongchou.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** The login server as its administrator sees it: realms, clients and accounts that a test makes for itself and takes away again. */
public final class Realms {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Realms() {
    }

    /** One call of the administrator's interface, below /admin/realms. */
    public static HttpResponse<String> administer(String method, String path, String body) {
        String token = token("master", Map.of("client_id", "admin-cli", "username", "admin", "password", System.getenv("TONGCHOU_KEYCLOAK_ADMIN_PASSWORD"))).path("access_token").asText();
        return Installation.send(HttpRequest.newBuilder(URI.create(Installation.keycloak() + "/admin/realms" + path)).timeout(PATIENCE)
            .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
            .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body)).build());
    }

    /** The same, which has to succeed. */
    public static HttpResponse<String> change(String method, String path, String body) {
        HttpResponse<String> answer = administer(method, path, body);
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    /** What the token endpoint of a realm answers to a login by password alone; a refusal has the field error. */
    public static JsonNode token(String realm, Map<String, String> fields) {
        String form = fields.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue())).collect(Collectors.joining("&", "grant_type=password&", ""));
        return Installation.tree(Installation.send(HttpRequest.newBuilder(URI.create(Installation.keycloak() + "/realms/" + realm + "/protocol/openid-connect/token"))
            .timeout(PATIENCE).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)).build()).body());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
