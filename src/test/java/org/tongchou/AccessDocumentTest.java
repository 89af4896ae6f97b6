package org.tongchou;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;

/**
 * docs/access.md says by itself who may do what; it is read and approved by people, never made at build time. Where the code grants
 * more or less than the page, this is red, and target/access.md holds the page as the code would have it.
 */
@Tag("house")
class AccessDocumentTest {

    private static final String HEAD = """
        # Who may do what

        Every act of the house and the roles that may do it, whatever the door: pages and REST call the same acts. `AccessDocumentTest` compares
        this page with the annotations in the code; where they part, the build is red until somebody has decided which of the two is right, and
        then changes that one. Whoever widens a row says in the commit why. A role counts only at an office of its level, and every act stays
        within the officer's jurisdiction, which is the office and all below it.

        """;

    private static String document() {
        StringBuilder text = new StringBuilder(HEAD);
        text.append("## Roles\n\n| short | role | exists at offices of |\n|---|---|---|\n");
        for (Role role : Role.values()) {
            text.append("| %s | %s | %s |\n".formatted(brief(role), role == Role.PUBLIC ? "anyone, without login" : role.claim(), levels(role)));
        }
        text.append("\n## Acts\n\nThe name is the one in the trail; a look has none.\n\n| act | name | ")
            .append(Arrays.stream(Role.values()).map(AccessDocumentTest::brief).collect(Collectors.joining(" | "))).append(" |\n|---|---|")
            .append("---|".repeat(Role.values().length)).append('\n');
        acts().forEach(act -> text.append(row(act)));
        return text.toString();
    }

    private static String row(Method act) {
        Optional<Allowed> allowed = Optional.ofNullable(act.getAnnotation(Allowed.class));
        Set<Role> may = allowed.map(Allowed::value).map(Set::of).orElse(Set.of());
        String name = allowed.map(Allowed::act).orElse("");
        return "| %s.%s | %s | %s |\n".formatted(act.getDeclaringClass().getPackageName().substring("org.tongchou.".length()), shortName(act), name,
            Arrays.stream(Role.values()).map(role -> may.contains(role) ? "yes" : "·").collect(Collectors.joining(" | ")));
    }

    private static Stream<Method> acts() {
        return boundaries().flatMap(type -> Arrays.stream(type.getDeclaredMethods()).filter(AccessDocumentTest::isWrittenByHand).sorted(Comparator.comparing(AccessDocumentTest::shortName)));
    }

    /** Read by reflection and not by ArchUnit: deploy/leak-mutations asks this test about a thousand changed classes. */
    private static Stream<Class<?>> boundaries() {
        try {
            Path built = Path.of(Boundary.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path classes = Files.exists(built.resolve("org/tongchou/rest")) ? built : Path.of("target/classes");
            try (Stream<Path> files = Files.walk(classes.resolve("org/tongchou"))) {
                return files.filter(file -> file.toString().endsWith(".class") && mentionsABoundary(file)).map(file -> classes.relativize(file).toString())
                    .<Class<?>>map(AccessDocumentTest::loaded).filter(type -> type.isAnnotationPresent(Boundary.class))
                    .sorted(Comparator.comparing(Class::getName)).toList().stream();
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static boolean mentionsABoundary(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains("Lorg/tongchou/access/Boundary;");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> loaded(String file) {
        try {
            return Class.forName(file.replaceAll("\\.class$", "").replace('/', '.'), false, AccessDocumentTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static boolean isWrittenByHand(Method method) {
        return !method.isSynthetic() && !Modifier.isPrivate(method.getModifiers());
    }

    private static String shortName(Method act) {
        List<Class<?>> told = Arrays.stream(act.getParameterTypes()).skip(1).toList();
        return act.getDeclaringClass().getSimpleName() + "." + act.getName() + "(" + told.stream().map(Class::getSimpleName).collect(Collectors.joining(", ")) + ")";
    }

    /** As the accounts of the demonstration are called. */
    private static String brief(Role role) {
        return switch (role) {
            case TOWNSHIP_CASEWORKER -> "tw";
            case TOWNSHIP_REVIEWER -> "tr";
            case TOWNSHIP_APPROVER -> "ta";
            case COUNTY_VERIFIER -> "cv";
            case COUNTY_APPROVER -> "ca";
            case COUNTY_PAYMENTS -> "cp";
            case MUNICIPAL_SUPERVISOR -> "ms";
            case PROVINCIAL_POLICY -> "pp";
            case PROVINCIAL_STATISTICS -> "ps";
            case AUDITOR -> "au";
            case ADMINISTRATOR -> "ad";
            case PUBLIC -> "all";
        };
    }

    private static String levels(Role role) {
        return Stream.of("34", "3403", "340302", "340302001").map(OfficeCode::new).filter(role::fits).map(office -> switch (office.value().length()) {
            case 2 -> "province";
            case 4 -> "city";
            case 6 -> "county";
            default -> "township";
        }).collect(Collectors.joining(", "));
    }

    @Test
    void the_code_lets_do_what_the_page_says_and_nothing_else() throws IOException {
        Files.writeString(Path.of("target/access.md"), document());
        Path page = Path.of("docs/access.md");
        List<String> said = Files.exists(page) ? Files.readAllLines(page) : List.of();
        List<String> built = document().lines().toList();
        assertEquals(List.of(), Stream.concat(said.stream().filter(line -> !built.contains(line)).map(line -> "the page says: " + line),
                built.stream().filter(line -> !said.contains(line)).map(line -> "the code does: " + line)).toList(),
            "decide which is right; if it is the code, copy target/access.md to docs/access.md and have it reviewed");
        assertEquals(said, built);
    }
}
