package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The realm that a real installation begins with, imported beside the demonstration's and tried out. */
@Tag("http")
class ProductionRealmIT {

    private static final String REALM = "production-" + ProcessHandle.current().pid();
    private static final String SECRET = "invented-for-this-test";
    private static final String PASSWORD = "correct horse battery 统筹";
    private static final String BACK = Installation.http() + "/back-from-login";
    private static final String VERIFIER = "v".repeat(64);
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static JsonNode template;
    private static String accountsAtFirst;

    @BeforeAll
    static void imported() throws IOException {
        String text = Files.readString(Path.of(Installation.setting("tongchou.project", "."), "config/realm/tongchou-production.json"));
        template = Installation.tree(text);
        // As for the embedded Keycloak: plain HTTP on the loopback only, which the template itself forbids.
        Realms.change("POST", "", text.replace("\"realm\": \"tongchou\"", "\"realm\": \"" + REALM + "\"").replace("@APPLICATION_URL@", Installation.http())
            .replace("@CLIENT_SECRET@", SECRET).replace("\"sslRequired\": \"all\"", "\"sslRequired\": \"external\"").replaceAll("\"id\": \"11111111-[^\"]*\",", ""));
        accountsAtFirst = Realms.change("GET", "/" + REALM + "/users", null).body();
    }

    @AfterAll
    static void taken_away() {
        Realms.change("DELETE", "/" + REALM, null);
    }

    @Test
    void it_has_no_accounts_asks_for_tls_and_lets_nobody_register_or_be_remembered() {
        assertEquals("all", template.path("sslRequired").asText());
        assertEquals("[]", accountsAtFirst);
        JsonNode realm = Installation.tree(Realms.change("GET", "/" + REALM, null).body());
        for (String door : new String[] {"registrationAllowed", "resetPasswordAllowed", "rememberMe", "editUsernameAllowed"}) {
            assertFalse(realm.path(door).asBoolean(true), door);
        }
        assertTrue(realm.path("eventsEnabled").asBoolean() && realm.path("adminEventsEnabled").asBoolean(), "the login server keeps its own trail");
        assertEquals(300, realm.path("accessTokenLifespan").asInt());
        assertEquals(1800, realm.path("ssoSessionIdleTimeout").asInt());
        assertEquals(8 * 3600, realm.path("ssoSessionMaxLifespan").asInt());
    }

    @Test
    void no_client_takes_a_password_without_the_login_page() {
        String account = account("township-caseworker");
        JsonNode clients = Installation.tree(Realms.change("GET", "/" + REALM + "/clients", null).body());
        assertTrue(clients.size() > 3, clients.toString());
        for (JsonNode client : clients) {
            Map<String, String> fields = new LinkedHashMap<>(Map.of("client_id", client.path("clientId").asText(), "username", account, "password", PASSWORD));
            if (client.path("clientId").asText().equals("tongchou-web")) {
                fields.put("client_secret", SECRET);
            }
            JsonNode answer = Realms.token(REALM, fields);
            assertTrue(answer.hasNonNull("error") && !answer.has("access_token"), client.path("clientId").asText() + ": " + answer);
        }
    }

    /** Seconds that a token was given, as it says itself; what the answer says counts from a moment that may lie a second later. */
    private static int life(JsonNode answer, String token) {
        JsonNode claims = Installation.tree(new String(Base64.getUrlDecoder().decode(answer.path(token).asText().split("\\.")[1]), StandardCharsets.UTF_8));
        return claims.path("exp").asInt() - claims.path("iat").asInt();
    }

    @Test
    void a_token_lives_five_minutes_and_a_refresh_token_is_good_once() throws GeneralSecurityException {
        Window window = new Window();
        String code = code(logIn(window, account("township-caseworker"), PASSWORD)).orElseThrow();
        JsonNode tokens = exchange(Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", BACK, "code_verifier", VERIFIER));
        assertEquals(300, life(tokens, "access_token"), tokens.toString());
        assertEquals(1800, life(tokens, "refresh_token"), tokens.toString());
        JsonNode next = exchange(Map.of("grant_type", "refresh_token", "refresh_token", tokens.path("refresh_token").asText()));
        assertEquals(300, life(next, "access_token"), next.toString());
        JsonNode again = exchange(Map.of("grant_type", "refresh_token", "refresh_token", tokens.path("refresh_token").asText()));
        assertEquals("invalid_grant", again.path("error").asText(), again.toString());
    }

    @Test
    void a_code_is_worth_nothing_without_the_secret_of_whoever_asked_for_it() throws GeneralSecurityException {
        String code = code(logIn(new Window(), account("township-caseworker"), PASSWORD)).orElseThrow();
        JsonNode answer = exchange(Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", BACK, "code_verifier", "w".repeat(64)));
        assertEquals("invalid_grant", answer.path("error").asText(), answer.toString());
    }

    @TestFactory
    Stream<DynamicTest> who_decides_pays_or_makes_rules_needs_a_second_factor() {
        return Stream.of("township-approver", "county-approver", "county-payments", "provincial-policy").map(role -> DynamicTest.dynamicTest(role, () -> {
            String account = account(role);
            Window window = new Window();
            HttpResponse<String> setUp = stay(window, logIn(window, account, PASSWORD));
            assertTrue(code(setUp).isEmpty(), "the password alone opens nothing");
            String secret = Window.fields(setUp.body()).get("totpSecret");
            assertTrue(secret != null && secret.length() >= 20, "a one-time code has to be set up: " + setUp.body());
            HttpResponse<String> wrong = stay(window, window.sendForm(setUp, Map.of("totp", "000000", "userLabel", "test")));
            assertTrue(code(wrong).isEmpty(), wrong.body());
            assertTrue(code(stay(window, window.sendForm(wrong, Map.of("totp", oneTimeCode(secret, 0), "userLabel", "test")))).isPresent(), "set up");
            Window later = new Window();
            HttpResponse<String> asked = stay(later, logIn(later, account, PASSWORD));
            assertTrue(code(asked).isEmpty() && Window.fields(asked.body()).containsKey("otp"), "the code is asked for at the next login: " + asked.body());
            HttpResponse<String> refused = stay(later, later.sendForm(asked, Map.of("otp", "000000")));
            assertTrue(code(refused).isEmpty(), refused.body());
            HttpResponse<String> opened = stay(later, later.sendForm(refused, Map.of("otp", oneTimeCode(secret, 1))));
            if (code(opened).isEmpty() && Window.fields(opened.body()).containsKey("otp")) {
                // The login server looks at one attempt of a person at a time and may still be at the refused one.
                opened = stay(later, later.sendForm(opened, Map.of("otp", oneTimeCode(secret, 1))));
            }
            assertTrue(code(opened).isPresent(), "password and code open");
        }));
    }

    @TestFactory
    Stream<DynamicTest> all_others_come_in_by_their_password() {
        return Stream.of("township-caseworker", "township-reviewer", "county-verifier", "municipal-supervisor", "provincial-statistics", "auditor")
            .map(role -> DynamicTest.dynamicTest(role, () -> assertTrue(code(logIn(new Window(), account(role), PASSWORD)).isPresent())));
    }

    @Test
    void whoever_guesses_passwords_is_locked_out_and_nobody_else() throws GeneralSecurityException {
        String account = account("township-caseworker");
        String other = account("township-caseworker");
        for (int attempt = 0; attempt < 5; attempt++) {
            assertTrue(code(logIn(new Window(), account, "wrong " + attempt)).isEmpty());
        }
        assertTrue(code(logIn(new Window(), account, PASSWORD)).isEmpty(), "the right password opens nothing for a while");
        JsonNode person = Installation.tree(Realms.change("GET", "/" + REALM + "/users?exact=true&username=" + account, null).body()).path(0);
        JsonNode guessed = Installation.tree(Realms.change("GET", "/" + REALM + "/attack-detection/brute-force/users/" + person.path("id").asText(), null).body());
        assertTrue(guessed.path("disabled").asBoolean(), guessed.toString());
        assertTrue(code(logIn(new Window(), other, PASSWORD)).isPresent(), "a neighbour is not locked out");
    }

    @Test
    void a_password_is_long_and_not_the_name() {
        String account = account("township-caseworker");
        String id = Installation.tree(Realms.change("GET", "/" + REALM + "/users?exact=true&username=" + account, null).body()).path(0).path("id").asText();
        for (String password : new String[] {"short", account, "elevenchars"}) {
            HttpResponse<String> answer = Realms.administer("PUT", "/" + REALM + "/users/" + id + "/reset-password", "{\"type\": \"password\", \"value\": \"" + password + "\", \"temporary\": false}");
            assertEquals(400, answer.statusCode(), password + ": " + answer.body());
        }
    }

    @Test
    void nobody_moves_himself_to_another_office() {
        JsonNode attributes = Installation.tree(Realms.change("GET", "/" + REALM + "/users/profile", null).body()).path("attributes");
        JsonNode office = Stream.of(attributes).flatMap(all -> java.util.stream.StreamSupport.stream(all.spliterator(), false)).filter(one -> one.path("name").asText().equals("office"))
            .findFirst().orElseThrow();
        assertEquals("[\"admin\"]", office.path("permissions").path("edit").toString());
    }

    private static int serial;

    /** A new account with a role at an office of its level. */
    private static String account(String role) {
        String account = role + "-" + ++serial;
        String office = role.startsWith("township") ? "340302001" : role.startsWith("county") ? "340302" : role.startsWith("municipal") ? "3403" : "34";
        String place = Realms.change("POST", "/" + REALM + "/users", """
            {"username": "%s", "enabled": true, "firstName": "测试", "lastName": "员", "email": "%s@example.org", "emailVerified": true, "attributes": {"office": ["%s"]},
             "credentials": [{"type": "password", "value": "%s", "temporary": false}]}""".formatted(account, account, office, PASSWORD)).headers().firstValue("Location").orElseThrow();
        String named = Realms.change("GET", "/" + REALM + "/roles/" + role, null).body();
        Realms.change("POST", "/" + REALM + "/users/" + place.substring(place.lastIndexOf('/') + 1) + "/role-mappings/realm", "[" + named + "]");
        return account;
    }

    /** Types name and password into the login page. @return what the login page answers */
    private static HttpResponse<String> logIn(Window window, String account, String password) throws GeneralSecurityException {
        String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
        HttpResponse<String> form = window.send(Window.request(URI.create(Installation.keycloak() + "/realms/" + REALM + "/protocol/openid-connect/auth?response_type=code"
            + "&client_id=tongchou-web&scope=openid&state=s&code_challenge_method=S256&code_challenge=" + challenge + "&redirect_uri=" + encode(BACK))).GET());
        assertEquals(200, form.statusCode(), form.body());
        return window.sendForm(form, Map.of("username", account, "password", password));
    }

    /** Follows redirects within the login server. */
    private static HttpResponse<String> stay(Window window, HttpResponse<String> answer) {
        HttpResponse<String> now = answer;
        while (now.statusCode() / 100 == 3 && !now.headers().firstValue("Location").orElse("").startsWith(Installation.http())) {
            now = window.send(Window.request(now.uri().resolve(now.headers().firstValue("Location").orElseThrow())).GET());
        }
        return now;
    }

    /** The code that a finished login hands to the application. */
    private static Optional<String> code(HttpResponse<String> answer) {
        Matcher code = CODE.matcher(answer.headers().firstValue("Location").filter(place -> place.startsWith(BACK)).orElse(""));
        return code.find() ? Optional.of(code.group(1)) : Optional.empty();
    }

    private static JsonNode exchange(Map<String, String> fields) {
        String form = Stream.concat(fields.entrySet().stream(), Map.of("client_id", "tongchou-web", "client_secret", SECRET).entrySet().stream())
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue())).collect(Collectors.joining("&"));
        return Installation.tree(Installation.send(HttpRequest.newBuilder(URI.create(Installation.keycloak() + "/realms/" + REALM + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)).build()).body());
    }

    /** The six digits of a device that holds the secret (RFC 6238), so many half minutes from now. */
    private static String oneTimeCode(String secret, int ahead) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(TimeUnit.MILLISECONDS.toSeconds(System.currentTimeMillis()) / 30 + ahead).array());
        int at = hash[hash.length - 1] & 0xf;
        String digits = String.format("%06d", (ByteBuffer.wrap(hash, at, Integer.BYTES).getInt() & 0x7fffffff) % 1_000_000);
        assertNotEquals("000000", digits, "one in a million");
        return digits;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
