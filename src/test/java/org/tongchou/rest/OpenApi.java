package org.tongchou.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The written description of the REST door, read line by line: its operations, and the bodies given as examples. */
public final class OpenApi {

    private static final Pattern PATH = Pattern.compile("  (/\\S*):");
    private static final Pattern METHOD = Pattern.compile("    (get|post|put|delete|patch):");
    private static final Pattern EXAMPLE = Pattern.compile("              (\\w+):");
    private static final String VALUE = "                value:";

    private OpenApi() {
    }

    /** A body given as an example. */
    public record Example(String operation, String name, String body) {
    }

    /** The operations as {@code GET /offices/{code}}. */
    static Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        walk((operation, line) -> operations.add(operation));
        return operations;
    }

    /** The bodies given as examples, in the order of the description. */
    public static List<Example> examples() {
        Map<String, StringBuilder> bodies = new LinkedHashMap<>();
        String[] name = {""};
        walk((operation, line) -> {
            Matcher example = EXAMPLE.matcher(line);
            if (example.matches()) {
                name[0] = example.group(1);
            } else if (line.equals(VALUE)) {
                bodies.put(operation + "\n" + name[0], new StringBuilder());
            } else if (line.startsWith("                  ") && bodies.containsKey(operation + "\n" + name[0])) {
                bodies.get(operation + "\n" + name[0]).append(line.strip()).append('\n');
            }
        });
        List<Example> examples = new ArrayList<>();
        bodies.forEach((key, body) -> examples.add(new Example(key.split("\n")[0], key.split("\n")[1], body.toString())));
        return examples;
    }

    private interface Visit {
        void line(String operation, String line);
    }

    private static void walk(Visit visit) {
        String path = "";
        String method = "";
        for (String line : text().lines().toList()) {
            Matcher at = PATH.matcher(line);
            Matcher how = METHOD.matcher(line);
            if (at.matches()) {
                path = at.group(1);
                method = "";
            } else if (how.matches()) {
                method = how.group(1).toUpperCase(java.util.Locale.ROOT);
            } else if (line.equals("components:")) {
                return;
            }
            if (!method.isEmpty()) {
                visit.line(method + " " + path, line);
            }
        }
    }

    static String text() {
        try (var file = OpenApi.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
