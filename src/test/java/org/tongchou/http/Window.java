package org.tongchou.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser's window without a browser: keeps cookies, follows redirects one by one, logs in through Keycloak's own form. */
public final class Window {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_REDIRECTS = 10;
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern FIELD = Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    private final CookieManager jar = new Jar();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(jar)
        .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(PATIENCE).build();
    private Consumer<HttpResponse<String>> watcher = answer -> { };

    /** A window of a demonstration account, logged in. */
    public static Window of(String account) {
        Window window = new Window();
        window.logIn(account, account);
        return window;
    }

    /** Every answer of the application is shown to a watcher, also those on the way of a redirect. */
    public Window watchedBy(Consumer<HttpResponse<String>> eye) {
        watcher = eye;
        return this;
    }

    /** Opens the first page, types name and password into Keycloak's form, and comes back. @return the page that the person then sees */
    public HttpResponse<String> logIn(String account, String password) {
        HttpResponse<String> form = follow(open("/"));
        return follow(sendForm(form, Map.of("username", account, "password", password)));
    }

    /** One request for an address of the application, no redirect followed. */
    public HttpResponse<String> open(String path) {
        return send(request(URI.create(Installation.http() + path)).GET());
    }

    /** The same, with every redirect followed. */
    public HttpResponse<String> see(String path) {
        return follow(open(path));
    }

    /** A POST of fields as a browser's form does it. */
    public HttpResponse<String> post(URI to, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue())).collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(to).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    /** Sends the first form of a page with some of its fields filled in; hidden ones go as they stand. */
    public HttpResponse<String> sendForm(HttpResponse<String> page, Map<String, String> filled) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("No form on " + page.uri() + ", status " + page.statusCode() + ": " + page.body());
        }
        Map<String, String> fields = new LinkedHashMap<>(fields(page.body()));
        fields.putAll(filled);
        return post(page.uri().resolve(form.group(1).replace("&amp;", "&")), fields);
    }

    /** The named fields of a page, as they stand. */
    public static Map<String, String> fields(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = FIELD.matcher(page);
        while (input.find()) {
            Matcher value = VALUE.matcher(input.group());
            fields.putIfAbsent(input.group(1), value.find() ? value.group(1).replace("&amp;", "&") : "");
        }
        return fields;
    }

    /** Goes where the answers lead, until one leads nowhere. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> now = answer;
        for (int step = 0; now.statusCode() / 100 == 3; step++) {
            if (step == MOST_REDIRECTS) {
                throw new AssertionError("Redirected without end: " + now.uri());
            }
            now = send(request(now.uri().resolve(now.headers().firstValue("Location").orElseThrow())).GET());
        }
        return now;
    }

    /** One request as it stands, with this window's cookies. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.uri().toString().startsWith(Installation.http())) {
                watcher.accept(answer);
            }
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A request as a browser makes it when somebody goes to a page. */
    public static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8").header("Accept-Language", "zh-CN");
    }

    /** The number of this window's session at the application, empty if it has none. */
    public String session() {
        return cookie("JSESSIONID");
    }

    /** The value of a cookie of the application, empty if there is none. */
    public String cookie(String name) {
        return jar.getCookieStore().get(URI.create(Installation.http() + "/")).stream().filter(cookie -> cookie.getName().equals(name)).map(HttpCookie::getValue)
            .findFirst().orElse("");
    }

    /** Puts a session number of somebody's choice into this window, as an attacker would. */
    public void plant(String session) {
        HttpCookie cookie = new HttpCookie("JSESSIONID", session);
        cookie.setPath("/");
        // As the jar itself files a cookie of a host without dots, so that the application's own takes its place.
        cookie.setDomain("localhost.local");
        cookie.setVersion(0);
        jar.getCookieStore().add(URI.create(Installation.http() + "/"), cookie);
    }

    /** Like a browser, takes this machine for a safe place: the login server's cookies for TLS only come and go here too. */
    private static final class Jar extends CookieManager {

        Jar() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public void put(URI from, Map<String, List<String>> headers) throws IOException {
            Map<String, List<String>> everywhere = new LinkedHashMap<>();
            headers.forEach((name, values) -> everywhere.put(name, name != null && name.equalsIgnoreCase("Set-Cookie")
                ? values.stream().map(cookie -> cookie.replaceAll("(?i); ?secure", "")).toList() : values));
            super.put(from, everywhere);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The addresses of the application that a page leads to: links, forms, sheets, scripts, pictures. */
    public static String[] addresses(HttpResponse<String> page) {
        Matcher found = Pattern.compile("(?:href|src|action)=\"([^\"]+)\"").matcher(page.body());
        return found.results().map(hit -> hit.group(1).replace("&amp;", "&")).filter(address -> !address.startsWith("#") && !address.startsWith("data:"))
            .map(address -> page.uri().resolve(address).toString()).filter(address -> address.startsWith(Installation.http() + "/"))
            .map(address -> address.substring(Installation.http().length())).map(address -> address.replaceFirst("#.*", "")).distinct().toArray(String[]::new);
    }
}
