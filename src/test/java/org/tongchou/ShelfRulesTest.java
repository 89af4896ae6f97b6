package org.tongchou;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.persistence.Unscoped;

/** The rules of the house for repositories and entities; docs/house-rules.md says how each was seen to go red. */
@Tag("house")
class ShelfRulesTest {

    @Test
    void only_package_private_shelves_touch_the_entity_manager() {
        classes().that(House.useTheEntityManager()).should().notBePublic().andShould().resideOutsideOfPackages("org.tongchou.web..",
            "org.tongchou.rest..", "org.tongchou.batch..", "org.tongchou.law..", "org.tongchou.kernel..").check(House.CLASSES);
    }

    @Test
    void no_room_goes_around_the_entity_manager() {
        noClasses().that().resideOutsideOfPackages("org.tongchou.batch..").should().dependOnClassesThat().haveNameMatching(
            "javax\\.sql\\..*|java\\.sql\\.(Connection|DriverManager|Statement|PreparedStatement)|jakarta\\.persistence\\.EntityManagerFactory"
                + "|org\\.hibernate\\.(Session|SessionFactory|StatelessSession)").check(House.CLASSES);
    }

    @Test
    void every_query_asks_for_a_jurisdiction() {
        methods().that().areDeclaredInClassesThat(House.useTheEntityManager()).and().areNotPrivate().and(answer())
            .should(House.satisfy("take a Jurisdiction first, or be @Unscoped with a reason", ShelfRulesTest::scoped)).check(House.CLASSES);
    }

    private static boolean scoped(JavaMethod query) {
        return House.takesFirst(query, Jurisdiction.class)
            || query.isAnnotatedWith(Unscoped.class) && query.getAnnotationOfType(Unscoped.class).value().strip().length() > 20;
    }

    private static DescribedPredicate<JavaMethod> answer() {
        return DescribedPredicate.describe("answer anything", method -> !method.getRawReturnType().isEquivalentTo(void.class)
            && !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    @Test
    void entities_have_verbs_not_setters() {
        noMethods().that().areDeclaredInClassesThat(House.areEntities()).should().haveNameMatching("set[A-Z].*").check(House.CLASSES);
        fields().that().areDeclaredInClassesThat(House.areEntities()).should().notBePublic().check(House.CLASSES);
    }

    @Test
    void entities_stay_in_their_room() {
        classes().that(House.areEntities()).and().doNotHaveFullyQualifiedName("org.tongchou.persistence.OfficeRow")
            .should().notBePublic().check(House.CLASSES);
    }

    @Test
    void entities_never_leave_their_room_by_a_door() {
        noClasses().that().resideInAnyPackage("org.tongchou.web..", "org.tongchou.rest..", "org.tongchou.batch..")
            .should().dependOnClassesThat(House.areEntities())
            .orShould().dependOnClassesThat().resideInAPackage("jakarta.persistence..").check(House.CLASSES);
    }
}
