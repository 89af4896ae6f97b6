package org.tongchou.web.edge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tongchou.json.Json;
import org.tongchou.text.Bundle;

/**
 * What stands in an answer of 400 and more that no part of the house made itself: a problem document (RFC 9457) for programs, a page for
 * people. Neither says anything about the inside of the house or about a person.
 *
 * @param type of the body
 * @param body the text
 */
public record ErrorDocument(String type, String body) {

    /** Which part of the house is away, or that its disk is full, where the status alone does not say it. */
    public enum Cause { NONE, LOGIN, DATABASE, ROOM }

    private static final String PROGRAMS = "/api/v1";
    private static final String PAGE = "/edge/error.html";
    private static final String OTHER = "other";
    private static final String KIND = "urn:tongchou:problem:";

    /** Whether an address is asked by programs. */
    public static boolean forPrograms(String path) {
        return path.equals(PROGRAMS) || path.startsWith(PROGRAMS + "/");
    }

    /**
     * The body for a failure.
     *
     * @param incident the number under which the failure stands in the log, null if it is nobody's fault but the caller's
     */
    public static ErrorDocument of(String path, Locale language, int status, Cause cause, String incident) {
        return forPrograms(path) ? problem(path, language, status, cause, incident) : page(language, status, cause, incident);
    }

    private static ErrorDocument problem(String path, Locale language, int status, Cause cause, String incident) {
        String detail = "rest.detail." + key(status, cause);
        String key = Bundle.has(language, detail) ? detail : "rest.detail." + OTHER;
        String title = "rest.problem." + status;
        ProblemDocument problem = new ProblemDocument(KIND + key, Bundle.text(language, Bundle.has(language, title) ? title : "rest.problem." + OTHER), status,
            Bundle.text(language, key, incident), path, List.of());
        return new ErrorDocument(ProblemDocument.TYPE, Json.write(problem));
    }

    private static ErrorDocument page(Locale language, int status, Cause cause, String incident) {
        String wanted = "web.error." + key(status, cause);
        String key = Bundle.has(language, wanted + ".heading") ? wanted : "web.error." + OTHER;
        boolean again = status == 503;
        String body = TEMPLATE.replace("@lang@", language.toLanguageTag())
            .replace("@product@", Bundle.text(language, "web.product"))
            .replace("@long@", Bundle.text(language, "web.product.long"))
            .replace("@skip@", Bundle.text(language, "web.skip"))
            .replace("@heading@", Bundle.text(language, key + ".heading"))
            .replace("@text@", Bundle.text(language, key + ".text"))
            .replace("@incident@", Optional.ofNullable(incident).map(number -> "<p>" + Bundle.text(language, "web.error.500.number") + " <strong class=\"incident\">" + number + "</strong></p>").orElse(""))
            .replace("@href@", again ? "" : "/index.xhtml")
            .replace("@link@", Bundle.text(language, again ? "web.error.again" : "web.error.back"));
        return new ErrorDocument("text/html", body);
    }

    private static String key(int status, Cause cause) {
        return cause == Cause.NONE ? String.valueOf(status) : status + "." + cause.name().toLowerCase(Locale.ROOT);
    }

    private static final String TEMPLATE = template();

    private static String template() {
        try (InputStream file = ErrorDocument.class.getResourceAsStream(PAGE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
