package org.tongchou.office;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tongchou.access.Installation;
import org.tongchou.access.Refused;
import org.tongchou.kernel.OfficeCode;

/**
 * The sessions that Keycloak keeps, through its interface for administrators. The account that asks may look at users and clients and manage
 * users; Keycloak has no smaller right for ending a session.
 */
@ApplicationScoped
class LoginSessions {

    private static final int MOST_ROWS = 50;
    private static final int MOST_PERSONS = 20;
    private static final int OK = 200;
    private static final int DONE = 204;
    private static final int MISSING = 404;

    @Inject
    Installation installation;

    @Inject
    Questions questions;

    @Inject
    AdminToken token;

    /** The sessions of the application's clients from a place in their list on. */
    SessionPage list(int from) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        int taken = 0;
        int before = 0;
        for (JsonNode client : get("/clients?search=true&clientId=tongchou-&first=0&max=" + MOST_ROWS)) {
            String place = "/clients/" + LoginServer.encode(client.path("id").asText());
            int count = get(place + "/session-count").path("count").asInt();
            int skip = Math.max(0, from - before);
            if (skip < count && taken < MOST_ROWS) {
                for (JsonNode session : get(place + "/user-sessions?first=" + skip + "&max=" + (MOST_ROWS - taken))) {
                    found.put(session.path("id").asText(), session);
                    taken++;
                }
            }
            before += count;
        }
        boolean more = taken == MOST_ROWS && from + taken < before;
        return new SessionPage(withPersons(found.values().stream().toList()), more ? Integer.toString(from + taken) : "");
    }

    /** The sessions of the persons whose account or name has these words in it, of the first twenty. */
    List<OpenSession> search(String words) {
        List<OpenSession> found = new ArrayList<>();
        for (JsonNode person : get("/users?briefRepresentation=false&first=0&max=" + MOST_PERSONS + "&search=" + LoginServer.encode(words))) {
            found.addAll(of(person));
        }
        return found;
    }

    /** The sessions of one person; none if there is no such person. */
    List<OpenSession> of(String subject) {
        return person(subject).map(this::of).findFirst().orElse(List.of());
    }

    /** Ends a session. @throws Refused not found, if it is over already */
    void end(String session) {
        int status = ask(HttpRequest.newBuilder(place("/sessions/" + LoginServer.encode(session))).DELETE()).status();
        if (status == MISSING) {
            throw Refused.notFound();
        }
        if (status != DONE) {
            throw Refused.unavailable("office.sessionsNotSetUp");
        }
    }

    private List<OpenSession> of(JsonNode person) {
        JsonNode sessions = get("/users/" + LoginServer.encode(person.path("id").asText()) + "/sessions");
        return StreamSupport.stream(sessions.spliterator(), false).map(session -> session(session, person)).toList();
    }

    private List<OpenSession> withPersons(List<JsonNode> sessions) {
        Map<String, List<JsonNode>> persons = new LinkedHashMap<>();
        List<OpenSession> rows = new ArrayList<>();
        for (JsonNode session : sessions) {
            List<JsonNode> person = persons.computeIfAbsent(session.path("userId").asText(), subject -> person(subject).toList());
            person.forEach(known -> rows.add(session(session, known)));
        }
        return rows;
    }

    private static OpenSession session(JsonNode session, JsonNode person) {
        String name = (person.path("firstName").asText() + " " + person.path("lastName").asText()).strip();
        return new OpenSession(person.path("id").asText() + "." + session.path("id").asText(), person.path("username").asText(), name,
            OfficeCode.parse(person.path("attributes").path("office").path(0).asText()), Instant.ofEpochMilli(session.path("start").asLong()),
            Instant.ofEpochMilli(session.path("lastAccess").asLong()), session.path("ipAddress").asText());
    }

    private Stream<JsonNode> person(String subject) {
        Questions.Reply reply = ask(HttpRequest.newBuilder(place("/users/" + LoginServer.encode(subject))));
        return reply.status() == MISSING ? Stream.empty() : Stream.of(tree(reply));
    }

    private JsonNode get(String path) {
        return tree(ask(HttpRequest.newBuilder(place(path))));
    }

    private static JsonNode tree(Questions.Reply reply) {
        if (reply.status() != OK) {
            throw Refused.unavailable("office.sessionsNotSetUp");
        }
        try {
            return reply.tree();
        } catch (Silent other) {
            throw Refused.unavailable("office.loginServerSilent");
        }
    }

    private Questions.Reply ask(HttpRequest.Builder question) {
        try {
            return questions.ask(question.header("Accept", "application/json").header("Authorization", "Bearer " + token.value()).build());
        } catch (Silent silent) {
            throw Refused.unavailable("office.loginServerSilent");
        }
    }

    private URI place(String path) {
        return URI.create(installation.keycloak() + "/admin/realms/tongchou" + path);
    }
}
