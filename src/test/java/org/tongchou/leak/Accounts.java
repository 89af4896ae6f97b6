package org.tongchou.leak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.tongchou.http.Installation;

/** Accounts that the demonstration lacks, made at its identity server: roles that may sit at more places than it shows. */
final class Accounts {

    private final String token;

    private Accounts(String token) {
        this.token = token;
    }

    static Accounts ofTheAdministrator() {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password=" + URLEncoder.encode(System.getenv("TONGCHOU_KEYCLOAK_ADMIN_PASSWORD"), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(Installation.keycloak() + "/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)).build();
        return new Accounts(tree(expect(Installation.send(request), 200).body()).path("access_token").asText());
    }

    /** Makes an account whose password is its name, unless it is there. */
    void add(String account, String role) {
        String office = account.replaceFirst(".*-", "");
        HttpResponse<String> made = send("POST", "/users", """
            {"username": "%s", "enabled": true, "firstName": "测试", "lastName": "走查%s", "email": "%s@example.org", "emailVerified": true, "attributes": {"office": ["%s"]},
             "credentials": [{"type": "password", "value": "%s", "temporary": false}]}""".formatted(account, office, account, office, account));
        if (made.statusCode() == 409) {
            return;
        }
        expect(made, 201);
        String granted = expect(send("GET", "/roles/" + role, null), 200).body();
        expect(send("POST", "/users/" + person(account).path("id").asText() + "/role-mappings/realm", "[" + granted + "]"), 204);
    }

    private JsonNode person(String account) {
        return tree(expect(send("GET", "/users?exact=true&username=" + account, null), 200).body()).path(0);
    }

    /** The same person at another office, from the next token on. */
    void move(String account, String office) {
        ObjectNode person = (ObjectNode) person(account);
        person.putObject("attributes").putArray("office").add(office);
        expect(send("PUT", "/users/" + person.path("id").asText(), person.toString()), 204);
        Installation.forget(account);
    }

    private HttpResponse<String> send(String verb, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Installation.keycloak() + "/admin/realms/tongchou" + path)).header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json").method(verb, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        return Installation.send(request.build());
    }

    private static HttpResponse<String> expect(HttpResponse<String> response, int status) {
        if (response.statusCode() != status) {
            throw new IllegalStateException(response.statusCode() + " instead of " + status + " from " + response.uri().getPath() + ": " + response.body());
        }
        return response;
    }

    private static JsonNode tree(String text) {
        try {
            return Installation.JSON.readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
