package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Attempts to come in with what is not one's own: tokens that are not for us, sessions and forms of others. Each is refused. */
@Tag("http")
class AttacksIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final String OFFICER = "tw-340302001";
    private static final String CLOCK = "/administration/clock.xhtml";

    @BeforeAll
    static void a_known_day() {
        Installation.clockTo(MONDAY);
    }

    // ---- tokens

    @Test
    void the_right_token_comes_in() {
        assertEquals(200, knock(Installation.token(OFFICER)).statusCode());
    }

    @Test
    void an_id_token_is_no_access_token() {
        JsonNode tokens = Realms.token("tongchou", Map.of("client_id", "tongchou-api", "scope", "openid", "username", OFFICER, "password", OFFICER));
        assertEquals("ID", claims(tokens.path("id_token").asText()).path("typ").asText());
        refused(tokens.path("id_token").asText());
        refused(tokens.path("refresh_token").asText());
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        String other = Realms.token("tongchou", Map.of("client_id", "admin-cli", "username", OFFICER, "password", OFFICER)).path("access_token").asText();
        assertFalse(claims(other).path("aud").toString().contains("tongchou-web"), claims(other).toString());
        refused(other);
    }

    @Test
    void a_token_is_refused_once_it_has_expired() {
        String client = "short-lived-" + ProcessHandle.current().pid();
        HttpResponse<String> made = Realms.change("POST", "/tongchou/clients", client(client, "\"access.token.lifespan\": \"4\""));
        try {
            String token = Realms.token("tongchou", Map.of("client_id", client, "username", OFFICER, "password", OFFICER)).path("access_token").asText();
            assertEquals(200, knock(token).statusCode(), "it is good at first");
            long patience = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            HttpResponse<String> answer = knock(token);
            while (answer.statusCode() == 200) {
                assertTrue(System.nanoTime() < patience, "still good long after its end");
                answer = knock(token);
            }
            assertEquals(401, answer.statusCode(), answer.body());
        } finally {
            String place = made.headers().firstValue("Location").orElseThrow();
            Realms.change("DELETE", "/tongchou/clients/" + place.substring(place.lastIndexOf('/') + 1), null);
        }
    }

    @Test
    void a_token_of_another_realm_of_the_same_server_is_refused() {
        String realm = "elsewhere-" + ProcessHandle.current().pid();
        Realms.change("POST", "", """
            {"realm": "%s", "enabled": true, "sslRequired": "none", "roles": {"realm": [{"name": "township-caseworker"}]}, "clients": [%s],
             "users": [{"username": "%s", "enabled": true, "firstName": "测试", "lastName": "外", "email": "x@example.org", "emailVerified": true, "realmRoles": ["township-caseworker"],
                        "credentials": [{"type": "password", "value": "%s", "temporary": false}]}]}""".formatted(realm, client("tongchou-api", ""), OFFICER, OFFICER));
        try {
            String token = Realms.token(realm, Map.of("client_id", "tongchou-api", "username", OFFICER, "password", OFFICER)).path("access_token").asText();
            assertTrue(claims(token).path("aud").toString().contains("tongchou-web"), "right but for its realm: " + claims(token));
            refused(token);
        } finally {
            Realms.change("DELETE", "/" + realm, null);
        }
    }

    /** A client of ours in all but what the test changes: password login, and tokens for the web client. */
    private static String client(String name, String attributes) {
        return """
            {"clientId": "%s", "enabled": true, "publicClient": true, "directAccessGrantsEnabled": true, "standardFlowEnabled": false, "fullScopeAllowed": true, "attributes": {%s},
             "protocolMappers": [
               {"name": "audience", "protocol": "openid-connect", "protocolMapper": "oidc-audience-mapper", "config": {"included.custom.audience": "tongchou-web", "access.token.claim": "true"}},
               {"name": "office", "protocol": "openid-connect", "protocolMapper": "oidc-usermodel-attribute-mapper",
                "config": {"user.attribute": "office", "claim.name": "office", "jsonType.label": "String", "access.token.claim": "true"}}]}""".formatted(name, attributes);
    }

    @TestFactory
    Stream<DynamicTest> a_token_that_our_login_server_did_not_sign_is_refused() throws GeneralSecurityException {
        String[] right = Installation.token(OFFICER).split("[.]");
        String keyId = Installation.tree(decoded(right[0])).path("kid").asText();
        ObjectNode more = (ObjectNode) Installation.tree(decoded(right[1]));
        more.putObject("realm_access").putArray("roles").add("administrator");
        KeyPairGenerator maker = KeyPairGenerator.getInstance("RSA");
        maker.initialize(2048);
        KeyPair own = maker.generateKeyPair();
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("no algorithm", encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + right[1] + ".");
        tokens.put("no algorithm, with the key's name", encoded("{\"alg\":\"none\",\"typ\":\"JWT\",\"kid\":\"" + keyId + "\"}") + "." + right[1] + ".");
        tokens.put("no algorithm in other letters", encoded("{\"alg\":\"nOnE\",\"kid\":\"" + keyId + "\"}") + "." + right[1] + "." + right[2]);
        tokens.put("the own key under the right name", signed(own, "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + keyId + "\"}", right[1]));
        tokens.put("the own key under its own name", signed(own, "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"mine\"}", right[1]));
        tokens.put("the public key as a password", hashed(publicKey(keyId), "{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"" + keyId + "\"}", right[1]));
        tokens.put("other claims under the old signature", right[0] + "." + encoded(more.toString()) + "." + right[2]);
        tokens.put("no signature", right[0] + "." + right[1] + ".");
        tokens.put("half a token", right[0] + "." + right[1]);
        return tokens.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> refused(entry.getValue())));
    }

    @Test
    void a_name_and_password_are_no_token() {
        String basic = Base64.getEncoder().encodeToString((OFFICER + ":" + OFFICER).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = new Window().send(Window.request(URI.create(Installation.http() + "/api/v1/applications")).header("Authorization", "Basic " + basic).GET());
        Safety.check(answer);
        assertEquals(401, answer.statusCode(), answer.body());
    }

    @Test
    void a_token_in_the_address_or_in_a_cookie_opens_nothing() {
        String token = Installation.token(OFFICER);
        for (String name : new String[] {"access_token", "token", "bearer_token", "id_token"}) {
            HttpResponse<String> answer = new Window().open("/api/v1/applications?" + name + "=" + token);
            Safety.check(answer);
            assertEquals(401, answer.statusCode(), answer.body());
            HttpResponse<String> page = new Window().open("/casework/work-list.xhtml?" + name + "=" + token);
            Safety.check(page);
            assertEquals(302, page.statusCode(), "led to the login: " + page.body());
        }
        HttpResponse<String> cookie = new Window().send(Window.request(URI.create(Installation.http() + "/api/v1/applications")).header("Cookie", "access_token=" + token + "; Authorization=Bearer " + token).GET());
        assertEquals(401, cookie.statusCode(), cookie.body());
    }

    private static void refused(String token) {
        HttpResponse<String> answer = knock(token);
        Safety.check(answer);
        assertEquals(401, answer.statusCode(), answer.body());
        HttpResponse<String> page = new Window().send(Window.request(URI.create(Installation.http() + "/casework/work-list.xhtml")).header("Authorization", "Bearer " + token).GET());
        Safety.check(page);
        assertEquals(401, page.statusCode(), page.body());
    }

    private static HttpResponse<String> knock(String token) {
        return new Window().send(HttpRequest.newBuilder(URI.create(Installation.http() + "/api/v1/applications")).header("Accept", "application/json")
            .header("Authorization", "Bearer " + token).GET());
    }

    private static JsonNode claims(String token) {
        return Installation.tree(decoded(token.split("[.]")[1]));
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String signed(KeyPair key, String header, String claims) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key.getPrivate());
        String text = encoded(header) + "." + claims;
        signature.update(text.getBytes(StandardCharsets.US_ASCII));
        return text + "." + encoded(signature.sign());
    }

    private static String hashed(byte[] key, String header, String claims) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        String text = encoded(header) + "." + claims;
        return text + "." + encoded(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
    }

    /** The certificate under which the login server publishes a key, as anybody can fetch it. */
    private static byte[] publicKey(String keyId) {
        JsonNode keys = Installation.tree(Installation.send(HttpRequest.newBuilder(URI.create(Installation.keycloak() + "/realms/tongchou/protocol/openid-connect/certs")).build()).body()).path("keys");
        for (JsonNode key : keys) {
            if (key.path("kid").asText().equals(keyId)) {
                return Base64.getDecoder().decode(key.path("x5c").path(0).asText());
            }
        }
        throw new AssertionError("no key " + keyId + " in " + keys);
    }

    // ---- sessions and forms

    @Test
    void the_form_of_the_own_session_moves_the_clock() {
        Window own = Window.of("ad-34");
        HttpResponse<String> answer = own.follow(own.post(address(CLOCK), clock(own.see(CLOCK), "2026-10-13")));
        assertEquals(200, answer.statusCode());
        assertEquals("2026-10-13", today());
        Installation.clockTo(MONDAY);
    }

    @Test
    void a_form_of_another_session_is_not_carried_out_even_for_the_same_person() {
        Window first = Window.of("ad-34");
        Window second = Window.of("ad-34");
        second.see(CLOCK);
        HttpResponse<String> answer = second.post(address(CLOCK), clock(first.see(CLOCK), "2026-10-14"));
        Safety.check(answer);
        assertEquals(302, answer.statusCode(), "the page is opened anew: " + answer.body());
        assertEquals(MONDAY.toString(), today());
    }

    @Test
    void a_form_that_was_sent_before_the_log_in_is_not_carried_out() {
        Map<String, String> fields = clock(Window.of("ad-34").see(CLOCK), "2026-10-15");
        Window nobody = new Window();
        HttpResponse<String> answer = nobody.post(address(CLOCK), fields);
        Safety.check(answer);
        assertEquals(302, answer.statusCode(), answer.body());
        assertEquals(MONDAY.toString(), today());
    }

    @TestFactory
    Stream<DynamicTest> a_form_that_a_page_of_somebody_else_sends_is_not_carried_out() {
        return Stream.of("Origin https://evil.example", "Origin null", "Origin " + Installation.http().replace("http:", "https:"), "Origin " + Installation.keycloak(),
                "Origin " + Installation.http() + ".evil.example", "Sec-Fetch-Site cross-site", "Sec-Fetch-Site same-site")
            .map(line -> line.split(" ")).map(header -> DynamicTest.dynamicTest(header[0] + " " + header[1], () -> {
                Window victim = Window.of("ad-34");
                HttpResponse<String> answer = victim.post(address(CLOCK), clock(victim.see(CLOCK), "2026-10-16"), header[0], header[1]);
                Safety.check(answer);
                assertEquals(403, answer.statusCode(), answer.body());
                HttpResponse<String> rest = victim.send(Window.request(address("/api/v1/demonstration/clock")).header("Content-Type", "application/json").header(header[0], header[1])
                    .PUT(HttpRequest.BodyPublishers.ofString("{\"now\": \"2026-10-16T09:00:00+08:00\"}")));
                Safety.check(rest);
                assertEquals(403, rest.statusCode(), rest.body());
                HttpResponse<String> out = victim.post(address("/logout"), Map.of(), header[0], header[1]);
                assertEquals(403, out.statusCode(), "nobody is logged out by somebody else's page: " + out.body());
                assertEquals(200, victim.see(CLOCK).statusCode());
                assertEquals(MONDAY.toString(), today());
            }));
    }

    @Test
    void a_session_gets_a_new_number_when_somebody_logs_in_to_it() {
        Window attacker = new Window();
        attacker.see("/publicnotice/board.xhtml?office=340302001");
        String planted = attacker.session();
        assertFalse(planted.isEmpty(), "the attacker has a session of his own to hand on");
        Window victim = new Window();
        victim.plant(planted);
        victim.logIn(OFFICER, OFFICER);
        assertEquals(200, victim.see("/casework/work-list.xhtml").statusCode());
        assertNotEquals(planted, victim.session());
        HttpResponse<String> answer = attacker.open("/casework/work-list.xhtml");
        assertEquals(302, answer.statusCode(), "the number from before is worth nothing: " + answer.body());
    }

    @Test
    void a_session_number_of_somebodys_own_choice_is_not_taken() {
        Window victim = new Window();
        victim.plant("chosen-by-somebody");
        victim.logIn(OFFICER, OFFICER);
        assertEquals(200, victim.see("/casework/work-list.xhtml").statusCode());
        assertNotEquals("chosen-by-somebody", victim.session());
        assertTrue(victim.session().length() >= 40, "long enough not to be guessed: " + victim.session().length());
    }

    @Test
    void a_session_ends_with_the_log_out_for_whoever_kept_its_number() {
        Window officer = Window.of(OFFICER);
        String kept = officer.session();
        officer.post(address("/logout"), Map.of(), "Origin", Installation.http());
        Window thief = new Window();
        thief.plant(kept);
        assertEquals(302, thief.open("/casework/work-list.xhtml").statusCode());
    }

    private static URI address(String path) {
        return URI.create(Installation.http() + path);
    }

    private static Map<String, String> clock(HttpResponse<String> page, String day) {
        String state = Window.fields(page.body()).get("jakarta.faces.ViewState");
        assertTrue(state != null && !state.isEmpty(), page.body());
        return Map.of("clock", "clock", "day", day, "move", "x", "jakarta.faces.ViewState", state);
    }

    private static String today() {
        return Installation.get("ad-34", "/demonstration/clock").expect(200).json().path("now").asText().substring(0, 10);
    }
}
