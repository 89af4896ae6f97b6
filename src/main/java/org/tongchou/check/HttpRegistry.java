package org.tongchou.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.tongchou.access.BusinessClock;
import org.tongchou.json.InvalidDocument;
import org.tongchou.json.Json;

/**
 * A check centre over HTTP: one message a question, shaped like the registry search of the Digital Convergence Initiative (header, transaction, one search
 * request a person, {@code reg_records} back). Citizen numbers stand in the body alone, never in an address or a log; addresses without TLS are used on this
 * machine only. Set up by {@code TONGCHOU_CHECK_URL} and its companions, see config/.
 */
@ApplicationScoped
class HttpRegistry implements Registry {

    private static final System.Logger LOG = System.getLogger(HttpRegistry.class.getName());
    private static final String VERSION = "1.0.0";
    private static final int OK = 200;
    private static final Pattern KIND = Pattern.compile("[A-Z_]{1,40}");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(3)).build();
    private final String place = read("TONGCHOU_CHECK_URL", "");
    private final String token = read("TONGCHOU_CHECK_TOKEN", "");
    private final String sender = read("TONGCHOU_CHECK_SENDER", "tongchou");
    private final long seconds = Long.parseLong(read("TONGCHOU_CHECK_SECONDS", "10"));

    @Inject
    BusinessClock clock;

    private static String read(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    @Override
    public boolean configured() {
        return !place.isEmpty() && (place.startsWith("https://") || loopback());
    }

    private boolean loopback() {
        try {
            return InetAddress.getByName(URI.create(place).getHost()).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    @Override
    public List<Found> ask(Question question) throws Unanswered {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(place + "/registry/sync/search")).header("Content-Type", "application/json")
            .header("Accept", "application/json").POST(HttpRequest.BodyPublishers.ofString(Json.write(message(question))));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return records(question, reply(request.build()));
        } catch (Unanswered silent) {
            LOG.log(System.Logger.Level.WARNING, "Check {0} at {1}: {2}", question.transaction(), question.source(), silent.why());
            throw silent;
        }
    }

    private JsonNode reply(HttpRequest request) throws Unanswered {
        CompletableFuture<HttpResponse<String>> coming = client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        try {
            HttpResponse<String> answer = coming.get(seconds, TimeUnit.SECONDS);
            if (answer.statusCode() != OK) {
                throw new Unanswered(Unanswered.Why.REFUSED);
            }
            return Json.parse(answer.body());
        } catch (TimeoutException late) {
            coming.cancel(true);
            throw new Unanswered(Unanswered.Why.TIMEOUT);
        } catch (ExecutionException broken) {
            throw new Unanswered(broken.getCause() instanceof HttpTimeoutException ? Unanswered.Why.TIMEOUT : Unanswered.Why.UNREACHABLE);
        } catch (InvalidDocument other) {
            throw new Unanswered(Unanswered.Why.UNREADABLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unanswered(Unanswered.Why.TIMEOUT);
        }
    }

    private ObjectNode message(Question question) {
        String now = clock.now().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        ObjectNode whole = Json.object();
        whole.putObject("header").put("version", VERSION).put("message_id", question.transaction() + "-1").put("message_ts", now).put("action", "search")
            .put("sender_id", sender).put("total_count", question.persons().size()).put("is_msg_encrypted", false);
        ObjectNode message = whole.putObject("message").put("transaction_id", question.transaction());
        for (Question.Person person : question.persons()) {
            ObjectNode request = message.withArray("search_request").addObject().put("reference_id", person.ref()).put("timestamp", now).put("locale", "zh-CN");
            ObjectNode criteria = request.putObject("search_criteria").put("version", VERSION).put("reg_type", question.source().name()).put("query_type", "idtype-value");
            criteria.putObject("query").put("type", "CN_RESIDENT_ID").put("value", person.number().value());
            for (String leave : List.of("consent", "authorize")) {
                criteria.putObject(leave).put("ts", person.allowedOn().toString()).put("until", person.allowedUntil().toString())
                    .putObject("purpose").put("code", "MINIMUM_LIVING_GUARANTEE").put("text", "最低生活保障家庭经济状况核对");
            }
        }
        return whole;
    }

    /** Every record of every person; a person left out, or another transaction's answer, is no answer. */
    private static List<Found> records(Question question, JsonNode answer) throws Unanswered {
        JsonNode message = answer.path("message");
        if (!answer.path("header").path("status").asText().equals("succ")) {
            throw new Unanswered(Unanswered.Why.REFUSED);
        }
        Set<String> waiting = new HashSet<>();
        question.persons().forEach(person -> waiting.add(person.ref()));
        List<Found> found = new ArrayList<>();
        for (JsonNode response : message.path("search_response")) {
            if (!response.path("status").asText().equals("succ") || !waiting.remove(response.path("reference_id").asText()) || !response.path("data").path("reg_records").isArray()) {
                throw new Unanswered(Unanswered.Why.UNREADABLE);
            }
            for (JsonNode record : response.path("data").path("reg_records")) {
                found.add(record(record));
            }
        }
        if (!waiting.isEmpty() || !message.path("transaction_id").asText().equals(question.transaction())) {
            throw new Unanswered(Unanswered.Why.UNREADABLE);
        }
        return found;
    }

    private static Found record(JsonNode record) throws Unanswered {
        String kind = record.path("kind").asText();
        JsonNode amount = record.path("amount");
        if (!KIND.matcher(kind).matches() || !amount.isIntegralNumber() || !amount.canConvertToLong() || amount.asLong() < 0) {
            throw new Unanswered(Unanswered.Why.UNREADABLE);
        }
        return new Found(kind, amount.asLong());
    }
}
