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

    private static final int PARTS = 16;

    private static List<Class<?>> tests() throws Exception {
        List<Class<?>> tests = new ArrayList<>();
        for (String name : lines("asked.txt")) {
            tests.add(Class.forName(name));
        }
        return tests;
    }

    @Test
    void all_is_green_before_anything_is_changed() throws Exception {
        assertEquals("", noticed());
    }

    @Test
    void part_0() throws Exception {
        part(0);
    }

    @Test
    void part_1() throws Exception {
        part(1);
    }

    @Test
    void part_2() throws Exception {
        part(2);
    }

    @Test
    void part_3() throws Exception {
        part(3);
    }

    @Test
    void part_4() throws Exception {
        part(4);
    }

    @Test
    void part_5() throws Exception {
        part(5);
    }

    @Test
    void part_6() throws Exception {
        part(6);
    }

    @Test
    void part_7() throws Exception {
        part(7);
    }

    @Test
    void part_8() throws Exception {
        part(8);
    }

    @Test
    void part_9() throws Exception {
        part(9);
    }

    @Test
    void part_10() throws Exception {
        part(10);
    }

    @Test
    void part_11() throws Exception {
        part(11);
    }

    @Test
    void part_12() throws Exception {
        part(12);
    }

    @Test
    void part_13() throws Exception {
        part(13);
    }

    @Test
    void part_14() throws Exception {
        part(14);
    }

    @Test
    void part_15() throws Exception {
        part(15);
    }

    /** In parts, because a test that runs inside the server has a minute. */
    private static void part(int part) throws Exception {
        List<String> survived = new ArrayList<>();
        List<String> mutants = lines("mutants.txt");
        for (int at = part; at < mutants.size(); at += PARTS) {
            String number = mutants.get(at).substring(0, mutants.get(at).indexOf('\t'));
            System.setProperty("tongchou.mutant", number);
            try {
                String seen = noticed();
                System.out.println("MUTANT " + number + "\t" + (seen.isEmpty() ? "SURVIVED" : "red by " + seen));
                if (seen.isEmpty()) {
                    survived.add(mutants.get(at));
                }
            } finally {
                System.clearProperty("tongchou.mutant");
            }
        }
        assertEquals(List.of(), survived);
    }

    private static List<String> lines(String name) throws IOException {
        try (var text = MutantsIT.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** The first test that is red, empty if none is. */
    private static String noticed() throws Exception {
        for (Class<?> type : tests()) {
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
