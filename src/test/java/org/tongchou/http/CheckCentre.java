package org.tongchou.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** The other side of the information check, as far as tests need one: knows what a test tells it of a person, and answers as badly as a test wants. */
final class CheckCentre implements AutoCloseable {

    /** What was asked: where and with what. */
    record Asked(String address, String authorization, JsonNode body) {
    }

    private final HttpServer server;
    private final Map<String, List<Map<String, Object>>> records = new ConcurrentHashMap<>();
    private final Map<String, UnaryOperator<String>> spoilt = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch silent = new CountDownLatch(1);

    CheckCentre() {
        URI place = URI.create(Installation.setting("tongchou.check.url", "http://127.0.0.1:28580/dci"));
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", place.getPort()), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.createContext(place.getPath(), this::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    /** A source knows this of a person. */
    void knows(String source, String idNumber, String kind, long amount) {
        records.computeIfAbsent(source + idNumber, key -> new CopyOnWriteArrayList<>()).add(Map.of("kind", kind, "amount", amount));
    }

    /** A source's whole answers are changed so. */
    void spoils(String source, UnaryOperator<String> change) {
        spoilt.put(source, change);
    }

    /** A source does not answer while this centre is open. */
    void saysNothing(String source) {
        spoilt.put(source, answer -> {
            try {
                silent.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return answer;
        });
    }

    List<Asked> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode body = Installation.tree(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        asked.add(new Asked(exchange.getRequestURI().toString(), exchange.getRequestHeaders().getFirst("Authorization"), body));
        String source = body.at("/message/search_request/0/search_criteria/reg_type").asText();
        String said = spoilt.getOrDefault(source, same -> same).apply(search(source, body).toString());
        byte[] bytes = said.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(said.isEmpty() ? 503 : 200, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private ObjectNode search(String source, JsonNode body) {
        ObjectNode whole = Installation.JSON.createObjectNode();
        whole.putObject("header").put("version", "1.0.0").put("message_id", body.at("/header/message_id").asText()).put("action", "on-search").put("status", "succ");
        ObjectNode message = whole.putObject("message").put("transaction_id", body.at("/message/transaction_id").asText()).put("correlation_id", "1");
        for (JsonNode request : body.at("/message/search_request")) {
            ObjectNode data = message.withArray("search_response").addObject().put("reference_id", request.path("reference_id").asText()).put("status", "succ").putObject("data");
            data.put("version", "1.0.0").put("reg_type", source).putArray("reg_records")
                .addAll((ArrayNode) Installation.JSON.valueToTree(records.getOrDefault(source + request.at("/search_criteria/query/value").asText(), List.of())));
        }
        return whole;
    }

    @Override
    public void close() {
        silent.countDown();
        server.stop(0);
    }
}
