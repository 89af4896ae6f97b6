package org.tongchou.web.edge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether somebody can be logged in now, asked of servers that answer, refuse, fail and hang. */
class LoginServerTest {

    private final AtomicInteger status = new AtomicInteger(200);
    private final AtomicInteger questions = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/tongchou/.well-known/openid-configuration", exchange -> {
            questions.incrementAndGet();
            exchange.sendResponseHeaders(status.get(), -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    private LoginServer at(int port) {
        return new LoginServer(URI.create("http://127.0.0.1:" + port + "/realms/tongchou"));
    }

    @Test
    void a_server_that_describes_our_realm_is_there_and_is_not_asked_by_every_request() {
        LoginServer login = at(server.getAddress().getPort());
        long begun = System.nanoTime();
        int asked = 0;
        for (; asked < 1000; asked++) {
            assertTrue(login.answers());
        }
        // One question at most for each half second that this took, and the first.
        assertTrue(questions.get() <= Duration.ofNanos(System.nanoTime() - begun).toMillis() / 500 + 1, questions + " questions");
    }

    @Test
    void a_server_without_our_realm_is_not_there_and_is_found_again_by_itself() {
        LoginServer login = at(server.getAddress().getPort());
        status.set(503);
        assertFalse(login.answers());
        status.set(200);
        long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!login.answers()) {
            assertTrue(System.nanoTime() < patience, "never found again");
        }
    }

    @Test
    void a_port_that_nobody_listens_at_is_no_server() throws IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0)) {
            port = taken.getLocalPort();
        }
        assertFalse(at(port).answers());
    }

    @Test
    void a_server_that_takes_the_question_and_says_nothing_is_waited_for_no_longer_than_a_page_may() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            assertFalse(at(silent.getLocalPort()).answers());
        }
    }

    @Test
    void an_answer_that_begins_and_never_ends_is_none() {
        server.removeContext("/realms/tongchou/.well-known/openid-configuration");
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().flush();
        });
        assertFalse(at(server.getAddress().getPort()).answers());
    }
}
