package org.tongchou;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** The rules of the house for its boundaries and for who acts there; docs/house-rules.md says how each was seen to go red. */
@Tag("house")
class BoundaryRulesTest {

    /** What anyone may ask without login, act by act: the public board, the names of offices, the date. */
    private static final Set<String> OPEN_TO_ANYONE = Set.of("Board.posted", "OfficeTree.office", "OfficeTree.below", "OfficeTree.provinces", "Demonstration.now");

    /** Keeping the answer to a request is bookkeeping beside an act that has its own line in the trail; a draft is what its author types before the act. */
    private static final Set<String> BESIDE_AN_ACT = Set.of("RepeatedRequests.answered", "Drafting.keep", "Drafting.discard");

    @Test
    void transactions_begin_at_a_boundary_and_nowhere_else() {
        classes().that().areAnnotatedWith(Transactional.class).should().beAssignableTo(Boundary.class).check(House.CLASSES);
        noMethods().should().beAnnotatedWith(Transactional.class).check(House.CLASSES);
        noClasses().that().doNotHaveFullyQualifiedName("org.tongchou.audit.OwnTransaction")
            .should().dependOnClassesThat().areAssignableTo(UserTransaction.class).check(House.CLASSES);
    }

    @Test
    void every_act_at_a_boundary_says_who_may_do_it() {
        acts().should().beAnnotatedWith(Allowed.class).check(House.CLASSES);
        methods().that().areAnnotatedWith(Allowed.class).should().bePublic()
            .andShould().beDeclaredInClassesThat().areAnnotatedWith(Boundary.class).check(House.CLASSES);
    }

    @Test
    void every_act_is_told_who_is_acting() {
        acts().should(House.satisfy("take the Officer first", act -> House.takesFirst(act, Officer.class))).check(House.CLASSES);
    }

    @Test
    void a_boundary_inherits_no_acts() {
        Set<String> heirs = House.CLASSES.stream().filter(type -> type.isAnnotatedWith(Boundary.class))
            .filter(type -> !type.getRawSuperclass().map(above -> above.isEquivalentTo(Object.class)).orElse(false))
            .map(JavaClass::getName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), heirs);
    }

    @Test
    void without_login_one_sees_the_board_the_names_of_offices_and_the_date_and_nothing_else() {
        Set<String> open = House.CLASSES.stream().flatMap(type -> type.getMethods().stream()).filter(act -> act.isAnnotatedWith(Allowed.class))
            .filter(act -> Arrays.asList(act.getAnnotationOfType(Allowed.class).value()).contains(Role.PUBLIC))
            .map(BoundaryRulesTest::shortName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(OPEN_TO_ANYONE), open);
    }

    @Test
    void what_writes_has_a_name_in_the_trail() {
        acts().and().areAnnotatedWith(Allowed.class).should(House.satisfy("be named in the trail if they write",
            act -> !act.getAnnotationOfType(Allowed.class).act().isEmpty() || BESIDE_AN_ACT.contains(shortName(act)) || !writes(act))).check(House.CLASSES);
    }

    @Test
    void acts_hand_out_no_entities() {
        acts().should(House.satisfy("neither take nor return entities", act -> Stream.concat(Stream.of(act.getReturnType()), act.getParameterTypes().stream())
            .flatMap(type -> type.getAllInvolvedRawTypes().stream()).noneMatch(House.areEntities()))).check(House.CLASSES);
    }

    @Test
    void only_the_office_issues_badges() {
        noClasses().that().resideOutsideOfPackages("org.tongchou.office..", "org.tongchou.batch..")
            .should().accessTargetWhere(House.reach("an officer or a jurisdiction is made up", access -> access.getName().equals("<init>")
                && (access.getTargetOwner().isEquivalentTo(Officer.class) || access.getTargetOwner().isEquivalentTo(Jurisdiction.class)))).check(House.CLASSES);
    }

    @Test
    void nothing_shared_remembers_an_officer() {
        noFields().that(House.involve(Officer.class)).should().beStatic().check(House.CLASSES);
        noFields().that(House.involve(Officer.class)).should().beDeclaredInClassesThat(House.sharedByAllCallers()).check(House.CLASSES);
    }

    private static GivenMethodsConjunction acts() {
        return methods().that().areNotPrivate().and(DescribedPredicate.describe("are written by hand", method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC)))
            .and().areDeclaredInClassesThat().areAnnotatedWith(Boundary.class);
    }

    private static String shortName(JavaMethod act) {
        return act.getOwner().getSimpleName() + "." + act.getName();
    }

    /** Whether calls lead from the act, through the house, to a change in the database; events and interfaces are not followed. */
    private static boolean writes(JavaMethod act) {
        Set<JavaCodeUnit> reached = new HashSet<>(Set.of(act));
        Deque<JavaCodeUnit> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (JavaAccess<?> access : open.pop().getAccessesFromSelf()) {
                if (changesTheDatabase(access)) {
                    return true;
                }
                if (access.getTarget().resolveMember().orElse(null) instanceof JavaCodeUnit next && reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return false;
    }

    private static boolean changesTheDatabase(JavaAccess<?> access) {
        boolean ofAnEntity = access.getTargetOwner().isAssignableTo(EntityManager.class) && Set.of("persist", "merge", "remove").contains(access.getName());
        return ofAnEntity || access.getTargetOwner().isAssignableTo(Query.class) && access.getName().equals("executeUpdate");
    }
}
