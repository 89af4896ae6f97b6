package org.tongchou;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** No question about a jurisdiction's rows may go without a test that asks it for two offices. */
@Tag("house")
class EveryQueryTest {

    private static final JavaClasses TESTS = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS).importPackages("org.tongchou");

    @Test
    void every_repository_method_that_takes_a_jurisdiction_is_called_by_a_test_of_two_offices() {
        Set<String> asked = questions().map(JavaMethod::getFullName).collect(Collectors.toCollection(TreeSet::new));
        assertFalse(asked.isEmpty());
        asked.removeAll(TESTS.stream().filter(EveryQueryTest::comparesOffices).flatMap(EveryQueryTest::called).collect(Collectors.toSet()));
        assertEquals(Set.of(), asked);
    }

    private static Stream<JavaMethod> questions() {
        return House.CLASSES.stream().filter(House.useTheEntityManager()).flatMap(repository -> repository.getMethods().stream())
            .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE) && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
            .filter(method -> method.getRawParameterTypes().stream().findFirst().filter(first -> first.isEquivalentTo(Jurisdiction.class)).isPresent());
    }

    private static boolean comparesOffices(JavaClass test) {
        return test.getSimpleName().equals("TwoOfficesIT");
    }

    /** What a test calls itself of classes in its own room. */
    private static Stream<String> called(JavaClass test) {
        return Stream.concat(test.getMethodCallsFromSelf().stream(), test.getMethodReferencesFromSelf().stream()).map(JavaAccess::getTarget)
            .filter(target -> target.getOwner().getPackageName().equals(test.getPackageName())).map(target -> target.getFullName());
    }
}
