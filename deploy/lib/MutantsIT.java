package org.tongchou;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.inject.spi.InjectionTarget;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Lies beside the build: deploy/leak-mutations puts it into a changed copy of the sources, in which every predicate can be turned off by
 * the system property tongchou.mutant. Inside one server it turns off one after the other and asks the tests of two offices about each.
 */
@ExtendWith(ArquillianExtension.class)
class MutantsIT extends Container {

    /** Those of the changed room come first: most changes are noticed by them, and the others leave fewer files behind. */
    private static List<Class<?>> tests(String room) throws Exception {
        List<Class<?>> tests = new ArrayList<>();
        for (String name : lines("asked.txt")) {
            tests.add(name.startsWith("org.tongchou." + room + ".") ? 0 : tests.size(), Class.forName(name));
        }
        return tests;
    }

    @Test
    void all_is_green_before_anything_is_changed() throws Exception {
        assertEquals("", noticed(""));
    }

    @Test
    void every_change_is_noticed() throws Exception {
        List<String> survived = new ArrayList<>();
        for (String mutant : lines("mutants.txt")) {
            String number = mutant.substring(0, mutant.indexOf('\t'));
            System.setProperty("tongchou.mutant", number);
            try {
                String seen = noticed(mutant.substring(mutant.indexOf('\t') + 1, mutant.indexOf('/')));
                System.out.println("MUTANT " + number + "\t" + (seen.isEmpty() ? "SURVIVED" : "red by " + seen));
                if (seen.isEmpty()) {
                    survived.add(mutant);
                }
            } finally {
                System.clearProperty("tongchou.mutant");
            }
        }
        assertEquals(List.of(), survived);
        assertEquals("", noticed(""), "all is green afterwards, so that nothing was noticed but the changes");
    }

    private static List<String> lines(String name) throws IOException {
        try (var text = MutantsIT.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** The first test that is red, empty if none is. */
    private static String noticed(String room) throws Exception {
        for (Class<?> type : tests(room)) {
            for (Method test : annotated(type, Test.class)) {
                try {
                    run(type, test);
                } catch (InvocationTargetException red) {
                    return type.getName().substring("org.tongchou.".length()) + "." + test.getName();
                }
            }
        }
        return "";
    }

    private static <T> void run(Class<T> type, Method test) throws Exception {
        BeanManager beans = CDI.current().getBeanManager();
        AnnotatedType<T> annotated = beans.createAnnotatedType(type);
        InjectionTarget<T> target = beans.getInjectionTargetFactory(annotated).createInjectionTarget(null);
        var context = beans.<T>createCreationalContext(null);
        var made = type.getDeclaredConstructor();
        made.setAccessible(true);
        T instance = made.newInstance();
        target.inject(instance, context);
        try {
            for (Method first : annotated(type, BeforeEach.class)) {
                first.invoke(instance);
            }
            test.invoke(instance);
        } finally {
            context.release();
        }
    }

    private static List<Method> annotated(Class<?> type, Class<? extends Annotation> by) {
        List<Method> methods = Arrays.stream(type.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(by))
            .sorted(java.util.Comparator.comparing(Method::getName)).toList();
        methods.forEach(method -> method.setAccessible(true));
        return methods;
    }
}
