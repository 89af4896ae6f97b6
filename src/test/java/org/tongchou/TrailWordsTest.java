package org.tongchou;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.access.Allowed;
import org.tongchou.audit.ChainFault;
import org.tongchou.audit.LineKind;
import org.tongchou.text.Bundle;

/** What an auditor reads has words in both languages. */
@Tag("house")
class TrailWordsTest {

    @Test
    void every_act_and_look_that_the_trail_keeps_is_named_for_the_auditor() {
        Set<String> names = House.CLASSES.stream().flatMap(type -> type.getMethods().stream()).filter(act -> act.isAnnotatedWith(Allowed.class))
            .map(act -> act.getAnnotationOfType(Allowed.class)).flatMap(allowed -> Stream.of(allowed.act(), allowed.look())).filter(name -> !name.isEmpty())
            .map(name -> "audit.act." + name).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(names.contains("audit.act.ACCEPT") && names.contains("audit.act.READ_FILE"), names.toString());
        assertEquals(Set.of(), unnamed(names.stream()));
    }

    @Test
    void no_act_is_a_look_as_well() {
        assertEquals(Set.of(), House.CLASSES.stream().flatMap(type -> type.getMethods().stream()).filter(act -> act.isAnnotatedWith(Allowed.class))
            .filter(act -> !act.getAnnotationOfType(Allowed.class).act().isEmpty() && !act.getAnnotationOfType(Allowed.class).look().isEmpty())
            .map(Object::toString).collect(Collectors.toSet()));
    }

    @Test
    void kinds_of_lines_and_faults_are_named() {
        assertEquals(Set.of(), unnamed(Stream.concat(Arrays.stream(LineKind.values()).map(kind -> "audit.kind." + kind),
            Arrays.stream(ChainFault.What.values()).map(what -> "audit.fault." + what))));
    }

    private static Set<String> unnamed(Stream<String> keys) {
        return keys.filter(key -> !Bundle.has(Bundle.CHINESE, key) || !Bundle.has(Bundle.ENGLISH, key)).collect(Collectors.toCollection(TreeSet::new));
    }
}
