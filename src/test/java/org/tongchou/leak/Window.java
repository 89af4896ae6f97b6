package org.tongchou.leak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.tongchou.http.Installation;

/** A browser without a picture: cookies, forms, and the way through the login page. */
final class Window {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(Duration.ofSeconds(10)).build();
    private static final Pattern LOGIN = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 8;

    private final String account;
    private final Map<String, Map<String, String>> cookies = new TreeMap<>();

    Window(String account) {
        this.account = account;
    }

    /** A page, after the login if it asks for one. Nobody is shown where the way leads. */
    Shown get(String path) {
        return arrive(URI.create(Installation.http() + path.replace(" ", "%20")), "GET", null, Map.of());
    }

    /** Sends a form of a page. */
    Shown post(String path, List<String[]> fields, boolean ajax) {
        String form = fields.stream().map(field -> encode(field[0]) + "=" + encode(field[1])).collect(Collectors.joining("&"));
        Map<String, String> headers = new TreeMap<>(Map.of("Content-Type", "application/x-www-form-urlencoded", "Referer", Installation.http() + path));
        if (ajax) {
            headers.put("Faces-Request", "partial/ajax");
            headers.put("X-Requested-With", "XMLHttpRequest");
        }
        return arrive(URI.create(Installation.http() + path), "POST", form, headers);
    }

    /** One call to the REST door; no cookies. */
    Shown call(String verb, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Installation.http() + "/api/v1" + path)).timeout(Duration.ofSeconds(60))
            .header("Accept", "application/json, application/problem+json, text/csv;q=0.5")
            .method(verb, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", body.startsWith("{") || body.startsWith("[") ? "application/json" : "text/csv");
        }
        headers.forEach(request::setHeader);
        return shown(send(request.build()));
    }

    private Shown arrive(URI address, String verb, String form, Map<String, String> headers) {
        HttpResponse<byte[]> response = step(address, verb, form, headers);
        URI at = address;
        for (int steps = 0; steps < MOST_REDIRECTS; steps++) {
            Matcher login = LOGIN.matcher(text(response));
            if (login.find() && !account.isEmpty()) {
                at = URI.create(login.group(1).replace("&amp;", "&"));
                response = step(at, "POST", "username=" + encode(account) + "&password=" + encode(account), Map.of("Content-Type", "application/x-www-form-urlencoded"));
            } else if (response.statusCode() / 100 == 3 && response.headers().firstValue("location").isPresent() && !account.isEmpty()) {
                at = at.resolve(response.headers().firstValue("location").orElseThrow());
                response = step(at, "GET", null, Map.of());
            } else {
                return shown(response);
            }
        }
        throw new IllegalStateException(account + " is led in a circle at " + address);
    }

    private HttpResponse<byte[]> step(URI address, String verb, String form, Map<String, String> headers) {
        Map<String, String> jar = cookies.computeIfAbsent(address.getAuthority(), host -> new TreeMap<>());
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
            .method(verb, form == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(form));
        headers.forEach(request::setHeader);
        if (!jar.isEmpty()) {
            request.header("Cookie", jar.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; ")));
        }
        HttpResponse<byte[]> response = send(request.build());
        response.headers().allValues("set-cookie").forEach(cookie -> jar.put(cookie.replaceFirst("=.*", ""), cookie.replaceFirst("^[^=]*=", "").replaceFirst(";.*", "")));
        return response;
    }

    private static Shown shown(HttpResponse<byte[]> response) {
        return new Shown(response.statusCode(), response.headers().map(), text(response));
    }

    /** What somebody reads: of a PDF its words, without the breaks of its lines. */
    private static String text(HttpResponse<byte[]> response) {
        if (!response.headers().firstValue("Content-Type").orElse("").startsWith("application/pdf")) {
            return new String(response.body(), StandardCharsets.UTF_8);
        }
        try (PDDocument paper = Loader.loadPDF(response.body())) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s", "") + paper.getDocumentInformation().getTitle();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
