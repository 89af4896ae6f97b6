package org.tongchou.leak;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import jakarta.websocket.server.ServerEndpoint;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every way into the house, as it was built: operations of the REST door with what they ask for, pages, what pages read off their address,
 * acts that pages call, servlets, and channels that push.
 */
final class Doors {

    private static final JavaClasses BUILT = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("org.tongchou");
    private static final java.nio.file.Path WEBAPP = java.nio.file.Path.of("src/main/webapp");
    private static final java.nio.file.Path WEB = java.nio.file.Path.of("src/main/java/org/tongchou/web");
    private static final Pattern ACT = Pattern.compile("\\s(?:action|actionListener|listener|completeMethod|valueChangeListener|validator)=\"(#\\{[^\"]*})\"");
    private static final Pattern CHANNEL = Pattern.compile("<(?:f:websocket|\\w+:socket|p:poll|p:fileDownload|p:autoComplete|p:remoteCommand|h:commandScript|p:media|p:graphicImage)\\b");
    private static final Pattern READ = Pattern.compile("(?:asked\\.\\w+|asked|request\\.getParameter)\\((?:\\w+\\.class, )?\"(\\w+)\"");
    private static final Pattern VIEW_PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");

    private Doors() {
    }

    /** All of them, by name. */
    static Set<String> all() {
        Set<String> all = new TreeSet<>();
        for (Set<String> kind : List.of(operations(), pages(), acts(), servlets(), channels())) {
            all.addAll(kind);
        }
        return all;
    }

    /** Such as {@code GET /awards?office,page,state}. */
    static Set<String> operations() {
        return BUILT.stream().filter(type -> type.isAnnotatedWith(Path.class)).flatMap(resource -> resource.getMethods().stream()
            .flatMap(method -> verb(method).map(verb -> verb + " " + path(resource, method) + asks(method)))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> verb(JavaMethod method) {
        return method.getAnnotations().stream().filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
            .map(annotation -> annotation.getRawType().getAnnotationOfType(HttpMethod.class).value());
    }

    private static String path(JavaClass resource, JavaMethod method) {
        return resource.getAnnotationOfType(Path.class).value() + method.tryGetAnnotationOfType(Path.class).map(own -> "/" + own.value()).orElse("");
    }

    private static String asks(JavaMethod method) {
        String names = Arrays.stream(method.reflect().getParameterAnnotations()).flatMap(Arrays::stream).map(Doors::named).filter(name -> !name.isEmpty())
            .sorted().collect(Collectors.joining(","));
        return names.isEmpty() ? "" : "?" + names;
    }

    private static String named(Annotation parameter) {
        if (parameter instanceof QueryParam query) {
            return query.value();
        }
        boolean other = parameter instanceof FormParam || parameter instanceof MatrixParam || parameter instanceof CookieParam;
        return other ? parameter.toString() : "";
    }

    /** Such as {@code casework/case.xhtml?no}: a page with what it reads off its address. */
    static Set<String> pages() {
        Map<String, Set<String>> read = new TreeMap<>();
        try (Stream<java.nio.file.Path> files = Files.walk(WEBAPP)) {
            files.map(WEBAPP::relativize).map(Object::toString).filter(name -> name.endsWith(".xhtml") && !name.startsWith("WEB-INF"))
                .forEach(page -> read.put(page, names(VIEW_PARAMETER, read(WEBAPP.resolve(page)))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        beans().forEach((page, names) -> read.computeIfPresent(page, (known, own) -> {
            own.addAll(names);
            return own;
        }));
        return read.entrySet().stream().map(page -> page.getKey() + (page.getValue().isEmpty() ? "" : "?" + String.join(",", page.getValue())))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the bean of each page reads off the address. */
    private static Map<String, Set<String>> beans() {
        Map<String, Set<String>> beans = new TreeMap<>();
        try (Stream<java.nio.file.Path> files = Files.walk(WEB)) {
            files.filter(file -> file.toString().endsWith("Page.java")).forEach(file -> {
                String bean = file.getFileName().toString().replace("Page.java", "").replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
                beans.put(WEB.relativize(file.getParent()) + "/" + bean + ".xhtml", names(READ, read(file)));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return beans;
    }

    /** Such as <code>#{casePage.take(act)}</code>, wherever a page, a part of one or a tag calls it. */
    static Set<String> acts() {
        Set<String> found = new TreeSet<>();
        templates().forEach(file -> ACT.matcher(read(file)).results().forEach(hit -> found.add(hit.group(1))));
        return found;
    }

    /** Servlets and endpoints beside REST and pages. */
    static Set<String> servlets() {
        return BUILT.stream().filter(type -> type.isAnnotatedWith(WebServlet.class) || type.isAnnotatedWith(ServerEndpoint.class))
            .map(type -> "servlet " + type.getSimpleName()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Parts of pages that ask or are told by themselves: pushes, polls, autocompletes, downloads, pictures. */
    static Set<String> channels() {
        Set<String> found = new TreeSet<>();
        templates().forEach(file -> CHANNEL.matcher(read(file)).results().forEach(hit -> found.add("channel " + WEBAPP.relativize(file) + " " + hit.group())));
        return found;
    }

    /** Pages, parts of pages and tags. */
    private static List<java.nio.file.Path> templates() {
        try (Stream<java.nio.file.Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> names(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        for (Matcher found = pattern.matcher(text); found.find();) {
            names.add(found.group(1));
        }
        return names;
    }

    private static String read(java.nio.file.Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
