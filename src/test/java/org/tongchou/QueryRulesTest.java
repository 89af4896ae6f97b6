package org.tongchou;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What stands in the texts of queries, where the filter of Hibernate does not reach: native statements carry the jurisdiction
 * themselves, nothing is changed in bulk, and rows without an office are asked for only beside one that has it.
 */
@Tag("house")
class QueryRulesTest {

    /** An office, or a chain of the trail, which begins with its office. */
    private static final Pattern AREA = Pattern.compile("\\b(?:office_code|chain) like :area\\b");
    private static final Pattern ONLY_ADDS = Pattern.compile("(?s)insert (?:ignore )?into .*\\bvalues\\b.*");
    private static final Set<String> ENTITIES = House.CLASSES.stream().filter(House.areEntities()).map(JavaClass::getSimpleName).collect(Collectors.toSet());

    /** Every shelf, as its source says it. */
    private static List<Parsed> shelves() {
        List<String> names = House.CLASSES.stream().filter(House.useTheEntityManager()).filter(JavaClass::isTopLevelClass)
            .map(type -> type.getName().substring("org.tongchou.".length()).replace('.', '/') + ".java").sorted().toList();
        return names.stream().map(name -> Parsed.of(House.JAVA.resolve(name))).toList();
    }

    private static Stream<MethodInvocationTree> statements(MethodTree method, String kind) {
        return Parsed.calls(method).stream().filter(call -> Parsed.called(call).equals(kind));
    }

    @Test
    void every_native_statement_carries_the_jurisdiction_or_says_why_it_needs_none() {
        List<String> loose = new ArrayList<>();
        int seen = 0;
        for (Parsed shelf : shelves()) {
            for (MethodTree method : shelf.methods()) {
                for (MethodInvocationTree statement : statements(method, "createNativeQuery").toList()) {
                    seen++;
                    String text = shelf.text(statement.getArguments().get(0));
                    if (!bound(method, text) && !excused(shelf, method) && !ONLY_ADDS.matcher(text).matches()) {
                        loose.add(shelf.name() + "." + method.getName() + ": " + text);
                    }
                }
            }
        }
        assertTrue(seen > 20, "only " + seen + " native statements were found");
        assertEquals(List.of(), loose, "let the statement say \"office_code like :area\" and bind the area's pattern, or let the method be @Unscoped with the reason");
    }

    private static boolean bound(MethodTree method, String text) {
        boolean taken = method.getParameters().stream().findFirst().filter(first -> first.getType().toString().equals("Jurisdiction")).isPresent();
        return taken && AREA.matcher(text).find() && Parsed.calls(method).stream().anyMatch(call -> Parsed.called(call).equals("setParameter")
            && call.getArguments().get(0).toString().equals("\"area\"") && call.getArguments().get(1).toString().equals("area.pattern()"));
    }

    /** Says why; or is given the row itself, which a question with a jurisdiction found; or only carries the statements of methods that are excused. */
    private static boolean excused(Parsed shelf, MethodTree method) {
        boolean says = method.getModifiers().getAnnotations().stream().anyMatch(note -> note.getAnnotationType().toString().equals("Unscoped"));
        boolean given = method.getParameters().stream().map(VariableTree::getType).anyMatch(type -> ENTITIES.contains(type.toString()));
        return says || given || method.getModifiers().getFlags().contains(Modifier.PRIVATE) && callers(shelf, method).allMatch(caller -> excused(shelf, caller));
    }

    private static Stream<MethodTree> callers(Parsed shelf, MethodTree method) {
        return shelf.methods().stream().filter(other -> other != method)
            .filter(other -> Parsed.calls(other).stream().anyMatch(call -> Parsed.called(call).equals(method.getName().toString())));
    }

    @Test
    void nothing_is_changed_in_bulk_past_the_filter() {
        Set<String> bulk = new TreeSet<>();
        shelves().forEach(shelf -> shelf.methods().stream().filter(method -> !excused(shelf, method)).forEach(method -> statements(method, "createQuery").map(query -> shelf.text(query.getArguments().get(0)))
            .filter(text -> !text.toLowerCase(Locale.ROOT).startsWith("select")).forEach(text -> bulk.add(shelf.name() + "." + method.getName() + ": " + text))));
        assertEquals(Set.of(), bulk);
    }

    @Test
    void members_of_a_family_are_asked_for_only_beside_their_file() {
        Pattern beside = Pattern.compile("exists \\(select 1 from ApplicationMember m where m\\.applicationId = a\\.id");
        House.sources().forEach((file, source) -> {
            if (!file.endsWith("ApplicationMember.java")) {
                assertEquals(beside.matcher(source).results().count(), Pattern.compile("(?:from|join|entity) ApplicationMember").matcher(source).results().count(), file.toString());
            }
        });
    }

    @Test
    void every_question_that_is_given_a_jurisdiction_asks_within_it() {
        Set<String> deaf = new TreeSet<>();
        for (Parsed shelf : shelves()) {
            for (MethodTree method : shelf.methods()) {
                boolean given = method.getParameters().stream().anyMatch(parameter -> parameter.getType().toString().equals("Jurisdiction"));
                if (given && !method.toString().contains("area.pattern()") && !handsOn(shelf, method)) {
                    deaf.add(shelf.name() + "." + method.getName());
                }
            }
        }
        assertEquals(Set.of(), deaf);
    }

    private static boolean handsOn(Parsed shelf, MethodTree method) {
        return Parsed.calls(method).stream().anyMatch(call -> !call.getArguments().isEmpty() && call.getArguments().get(0).toString().equals("area")
            && shelf.methods().stream().anyMatch(other -> other.getName().contentEquals(Parsed.called(call))));
    }
}
