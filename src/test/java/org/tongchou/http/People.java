package org.tongchou.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Accounts made for one test and changed during it, through Keycloak's own interface for administrators. */
public final class People {

    private static final String ROLES = "/role-mappings/realm";
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final String account;
    private final String id;
    private String office;

    private People(String account, String id, String office) {
        this.account = account;
        this.id = id;
        this.office = office;
    }

    /** A new person whose password is the account's name. */
    public static People with(String role, String office) {
        String account = "life-" + ProcessHandle.current().pid() + "-" + SERIAL.incrementAndGet();
        ObjectNode person = person(office).put("username", account).put("firstName", "测试").put("lastName", "人员").put("email", account + "@example.org").put("emailVerified", true);
        person.putArray("credentials").addObject().put("type", "password").put("value", account).put("temporary", false);
        HttpResponse<String> made = admin("POST", "/users", person.toString(), 201);
        String place = made.headers().firstValue("Location").orElseThrow();
        People people = new People(account, place.substring(place.lastIndexOf('/') + 1), office);
        people.give(role);
        return people;
    }

    public String account() {
        return account;
    }

    public void give(String role) {
        admin("POST", "/users/" + id + ROLES, "[" + role(role) + "]", 204);
    }

    public void take(String role) {
        admin("DELETE", "/users/" + id + ROLES, "[" + role(role) + "]", 204);
    }

    public void move(String to) {
        office = to;
        admin("PUT", "/users/" + id, whole(true).toString(), 204);
    }

    public void disable() {
        admin("PUT", "/users/" + id, whole(false).toString(), 204);
    }

    /** Ends every session of the person, past the application. */
    public void endSessions() {
        admin("POST", "/users/" + id + "/logout", "{}", 204);
    }

    private ObjectNode whole(boolean enabled) {
        return person(office).put("enabled", enabled).put("firstName", "测试").put("lastName", "人员").put("email", account + "@example.org").put("emailVerified", true);
    }

    private static ObjectNode person(String office) {
        ObjectNode person = Installation.JSON.createObjectNode().put("enabled", true);
        person.putObject("attributes").putArray("office").add(office);
        return person;
    }

    private static JsonNode role(String name) {
        return Installation.tree(admin("GET", "/roles/" + name, "", 200).body());
    }

    private static HttpResponse<String> admin(String method, String path, String body, int wanted) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Installation.keycloak() + "/admin/realms/tongchou" + path)).timeout(Duration.ofSeconds(30))
            .header("Authorization", "Bearer " + token()).header("Content-Type", "application/json").method(method, HttpRequest.BodyPublishers.ofString(body)).build();
        HttpResponse<String> response = Installation.send(request);
        if (response.statusCode() != wanted) {
            throw new IllegalStateException(method + " " + path + ": " + response.statusCode() + " " + response.body());
        }
        return response;
    }

    private static String token() {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password=" + System.getenv("TONGCHOU_KEYCLOAK_ADMIN_PASSWORD");
        HttpResponse<String> answer = Installation.send(HttpRequest.newBuilder(URI.create(Installation.keycloak() + "/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)).build());
        return Installation.tree(answer.body()).path("access_token").asText();
    }
}
