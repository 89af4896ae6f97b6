package org.tongchou;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tongchou.access.Boundary;

/** The built house as the rules look at it: its classes, its sources, and the words in which the rules speak of them. */
final class House {

    static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("org.tongchou");

    static final Path JAVA = Path.of("src/main/java/org/tongchou");
    static final Path WEBAPP = Path.of("src/main/webapp");

    private House() {
    }

    static String room(JavaClass type) {
        return type.getPackageName().substring("org.tongchou".length()).replaceFirst("^\\.([^.]+).*", "$1");
    }

    static DescribedPredicate<JavaClass> sharedByAllCallers() {
        return DescribedPredicate.describe("live as long as the application", type -> type.isAnnotatedWith(Boundary.class)
            || type.isAnnotatedWith(ApplicationScoped.class) || type.isAnnotatedWith(Singleton.class)
            || type.isAssignableTo(Servlet.class) || type.isAssignableTo(Filter.class));
    }

    static DescribedPredicate<JavaClass> useTheEntityManager() {
        return DescribedPredicate.describe("use the EntityManager",
            type -> type.getDirectDependenciesFromSelf().stream().anyMatch(use -> use.getTargetClass().isEquivalentTo(EntityManager.class)));
    }

    static DescribedPredicate<JavaClass> areEntities() {
        return DescribedPredicate.describe("are entities", type -> type.isAnnotatedWith(Entity.class)
            || type.isAnnotatedWith(Embeddable.class) || type.isAnnotatedWith(MappedSuperclass.class));
    }

    static DescribedPredicate<JavaField> involve(Class<?> type) {
        return DescribedPredicate.describe("involve " + type.getSimpleName(),
            field -> field.getType().getAllInvolvedRawTypes().stream().anyMatch(raw -> raw.getBaseComponentType().isEquivalentTo(type)));
    }

    /** Calls and method references alike: {@code LocalDate.now()} and {@code LocalDate::now}. */
    static DescribedPredicate<JavaAccess<?>> reach(String what, Predicate<JavaAccess<?>> which) {
        return DescribedPredicate.describe(what, which);
    }

    static ArchCondition<JavaMethod> satisfy(String what, Predicate<JavaMethod> kept) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!kept.test(method)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }

    static boolean takesFirst(JavaMethod method, Class<?> type) {
        return !method.getRawParameterTypes().isEmpty() && method.getRawParameterTypes().get(0).isEquivalentTo(type);
    }

    /** Every source file of the house with its text. */
    static Map<Path, String> sources() {
        Map<Path, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(JAVA)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> sources.put(file, read(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sources;
    }

    static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
