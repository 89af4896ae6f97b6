package org.tongchou.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a request went to on this server, for links back to the same page.
 *
 * @param path starts with exactly one slash, so that it can never lead to another host
 * @param query without question mark, empty if there is none
 */
public record Address(String path, String query) {

    public Address {
        path = "/" + path.replaceFirst("^[/\\\\]+", "");
    }

    /** The address that the browser asked for, also on an error page. */
    public static Address of(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) {
            return new Address(failed, "");
        }
        String query = request.getQueryString();
        return new Address(request.getRequestURI(), query == null ? "" : query);
    }

    /** The same without a parameter. */
    public Address without(String parameter) {
        return new Address(path, pairsBut(parameter).collect(Collectors.joining("&")));
    }

    /** The same with that value of a parameter in place of any other. */
    public String with(String parameter, String value) {
        String pair = parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return path + "?" + Stream.concat(pairsBut(parameter), Stream.of(pair)).collect(Collectors.joining("&"));
    }

    private Stream<String> pairsBut(String parameter) {
        return Arrays.stream(query.split("&")).filter(pair -> !pair.isEmpty() && !pair.equals(parameter) && !pair.startsWith(parameter + "="));
    }

    @Override
    public String toString() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
