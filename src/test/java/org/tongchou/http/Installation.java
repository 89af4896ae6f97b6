package org.tongchou.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The running installation under test: its addresses, tokens, REST calls, and its database read past the application. */
public final class Installation {

    public static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();
    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    private record Token(String value, long goodUntilNanos) {
    }

    private Installation() {
    }

    public static String http() {
        return setting("tongchou.http", "http://localhost:8080");
    }

    public static String keycloak() {
        return setting("tongchou.keycloak", "http://localhost:8180");
    }

    public static String setting(String name, String otherwise) {
        String value = System.getProperty(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    /** What the database really holds, as the owner of the schema sees it. */
    public static Connection database() throws SQLException {
        return DriverManager.getConnection(setting("tongchou.db.url", "jdbc:mysql://127.0.0.1:13306/tongchou"),
            setting("tongchou.db.owner.user", "tongchou_owner"), System.getenv("TONGCHOU_DB_OWNER_PASSWORD"));
    }

    /** One number that a query gives. */
    public static long number(String sql, Object... parameters) throws SQLException {
        try (Connection database = database(); var query = database.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** A token of a demonstration account, whose password is its name. */
    public static String token(String account) {
        return TOKENS.compute(account, (name, known) -> known != null && known.goodUntilNanos() - System.nanoTime() > 0 ? known : fetch(name)).value();
    }

    /** The next call of an account fetches a new token, for one whose rights have changed. */
    public static void forget(String account) {
        TOKENS.remove(account);
    }

    private static Token fetch(String account) {
        String form = "grant_type=password&client_id=tongchou-api&scope=openid&username=" + encode(account) + "&password=" + encode(account);
        HttpRequest request = HttpRequest.newBuilder(URI.create(keycloak() + "/realms/tongchou/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)).build();
        HttpResponse<String> response = send(request);
        if (response.statusCode() != 200) {
            throw new IllegalStateException("No token for " + account + ": " + response.statusCode() + " " + response.body());
        }
        return new Token(tree(response.body()).path("access_token").asText(), System.nanoTime() + Duration.ofMinutes(3).toNanos());
    }

    public static Answer get(String account, String path) {
        return call(account, "GET", path, null, Map.of());
    }

    public static Answer post(String account, String path, String body) {
        return call(account, "POST", path, body, Map.of());
    }

    /** Sends a table. */
    public static Answer table(String account, String path, String text) {
        return call(account, "POST", path, text, Map.of("Content-Type", "text/csv"));
    }

    public static Answer put(String account, String path, String body, Map<String, String> headers) {
        return call(account, "PUT", path, body, headers);
    }

    /** One call to the REST door; an empty account sends no token. */
    public static Answer call(String account, String method, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(http() + "/api/v1" + path)).timeout(Duration.ofSeconds(60))
            .header("Accept", "application/json, application/problem+json, text/csv;q=0.5")
            .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (!account.isEmpty()) {
            request.header("Authorization", "Bearer " + token(account));
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::setHeader);
        HttpResponse<String> response = send(request.build());
        return new Answer(response.statusCode(), response.body(), response.headers().firstValue("Content-Type").orElse(""));
    }

    /** Puts a document on a file, as a browser does. */
    public static Answer upload(String account, String path, String kind, String name, String text, byte[] content) {
        return form(account, path, Map.of("kind", kind, "text", text), name, content);
    }

    /** Sends a form with a file, as a browser does. */
    public static Answer form(String account, String path, Map<String, String> fields, String name, byte[] content) {
        String boundary = "--tongchou-form";
        StringBuilder before = new StringBuilder();
        fields.forEach((field, value) -> before.append(boundary).append("\r\nContent-Disposition: form-data; name=\"").append(field).append("\"\r\n\r\n").append(value).append("\r\n"));
        before.append(boundary).append("\r\nContent-Disposition: form-data; name=\"file\"; filename=\"").append(name).append("\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        HttpRequest request = HttpRequest.newBuilder(URI.create(http() + "/api/v1" + path)).timeout(Duration.ofSeconds(280)).header("Authorization", "Bearer " + token(account))
            .header("Accept", "application/json").header("Content-Type", "multipart/form-data; boundary=" + boundary.substring(2))
            .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(before.toString().getBytes(StandardCharsets.UTF_8), content, ("\r\n" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII)))).build();
        HttpResponse<String> response = send(request);
        return new Answer(response.statusCode(), response.body(), response.headers().firstValue("Content-Type").orElse(""));
    }

    /** What stands at an address, byte by byte. */
    public static HttpResponse<byte[]> bytes(String account, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(http() + "/api/v1" + path)).timeout(Duration.ofSeconds(60)).header("Authorization", "Bearer " + token(account)).build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Throws a draft away that an earlier test may have left, so that a form begins empty. */
    public static void discardDraft(String account, String form) {
        post(account, "/drafts/" + form + "/actions/DISCARD", "{}").expect(200);
    }

    /** Moves the business clock to nine in the morning of a day. */
    public static void clockTo(LocalDate day) {
        put("ad-34", "/demonstration/clock", "{\"now\": \"" + day + "T09:00:00+08:00\"}", Map.of()).expect(200);
    }

    public static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Not JSON: " + text, unreadable);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * What came back.
     *
     * @param status the HTTP status
     * @param text the body
     * @param type its content type
     */
    public record Answer(int status, String text, String type) {

        /** The same, or a failure that shows what came instead. */
        public Answer expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError("Expected " + wanted + " but got " + status + ": " + text);
            }
            return this;
        }

        public JsonNode json() {
            return tree(text);
        }
    }
}
