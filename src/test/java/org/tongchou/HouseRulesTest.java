package org.tongchou;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tongchou.access.WallClock;
import org.tongchou.law.Article;

/** The rules of the house for its rooms, the pure middle, time and names; docs/house-rules.md says how each was seen to go red. */
@Tag("house")
class HouseRulesTest {

    @Test
    void every_room_is_on_the_floor_plan_and_every_planned_room_exists() {
        Set<String> built = House.CLASSES.stream().filter(type -> !type.getName().equals("org.tongchou.package-info"))
            .map(House::room).collect(Collectors.toCollection(TreeSet::new));
        Set<String> planned = new TreeSet<>(FloorPlan.MAY_USE.keySet());
        planned.addAll(FloorPlan.DOORS);
        assertEquals(planned, built);
    }

    @TestFactory
    Stream<DynamicTest> a_room_uses_only_the_rooms_below_it() {
        return FloorPlan.MAY_USE.keySet().stream().sorted().map(room -> DynamicTest.dynamicTest(room, () -> {
            String[] allowed = Stream.concat(Stream.of(room), FloorPlan.MAY_USE.get(room).stream()).map(name -> "org.tongchou." + name + "..")
                .toArray(String[]::new);
            noClasses().that().resideInAPackage("org.tongchou." + room + "..")
                .should().dependOnClassesThat(resideInAPackage("org.tongchou..").and(not(resideInAnyPackage(allowed)))).check(House.CLASSES);
        }));
    }

    @Test
    void no_rooms_lead_in_a_circle() {
        slices().matching("org.tongchou.(*)..").should().beFreeOfCycles().check(House.CLASSES);
    }

    @Test
    void law_and_kernel_need_nothing_but_the_language() {
        classes().that().resideInAnyPackage("org.tongchou.law..", "org.tongchou.kernel..")
            .should().onlyDependOnClassesThat(resideInAnyPackage("org.tongchou.law..", "org.tongchou.kernel..", "java.lang..", "java.util..",
                "java.time..", "java.math..").or(equivalentTo(Serializable.class))).check(House.CLASSES);
    }

    @Test
    void every_rule_names_its_article() {
        classes().that().resideInAPackage("org.tongchou.law..").and().areNotAnnotations().and().haveSimpleNameNotEndingWith("package-info")
            .and(declareBehaviour()).should().beAnnotatedWith(Article.class).check(House.CLASSES);
    }

    @Test
    void only_the_wall_clock_knows_the_time() {
        noClasses().that(not(equivalentTo(WallClock.class)))
            .should().accessTargetWhere(House.reach("the system clock is read", HouseRulesTest::readsTheClock)).check(House.CLASSES);
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        boolean ownClock = access.getTarget().getFullName().endsWith("(" + Clock.class.getName() + ")");
        return switch (access.getName()) {
            case "now" -> owner.getName().startsWith("java.time.") && !ownClock;
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "<init>" -> owner.isEquivalentTo(Date.class) && access.getTarget().getFullName().endsWith("()") || owner.isAssignableTo(Calendar.class);
            case "getInstance" -> owner.isAssignableTo(Calendar.class);
            default -> owner.getName().matches("java\\.time\\.(Clock|InstantSource)") && access.getName().matches("(system|tick).*");
        };
    }

    @Test
    void nothing_is_counted_in_floating_point() {
        noClasses().should().accessTargetWhere(House.reach("a floating point number is taken or given",
            access -> access.getTarget() instanceof CodeUnitAccessTarget called && Stream.concat(Stream.of(called.getRawReturnType()), called.getRawParameterTypes().stream()).anyMatch(HouseRulesTest::isFloating))).check(House.CLASSES);
        Stream<JavaType> fields = House.CLASSES.stream().flatMap(type -> type.getFields().stream()).map(JavaField::getType);
        Stream<JavaType> units = House.CLASSES.stream().flatMap(type -> type.getCodeUnits().stream())
            .flatMap(unit -> Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream()));
        assertEquals(Set.of(), Stream.concat(fields, units).filter(HouseRulesTest::isFloating).map(JavaType::getName).collect(Collectors.toSet()));
    }

    private static boolean isFloating(JavaType type) {
        return type.getAllInvolvedRawTypes().stream().anyMatch(raw -> raw.getBaseComponentType().getName().matches("double|float|java\\.lang\\.(Double|Float)"));
    }

    @Test
    void nobody_holds_more_than_five_collaborators() {
        classes().should(new ArchCondition<>("be given at most five collaborators") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long held = type.getAllFields().stream().filter(field -> field.isAnnotatedWith(Inject.class)).count()
                    + type.getConstructors().stream().filter(made -> made.isAnnotatedWith(Inject.class)).mapToInt(made -> made.getParameters().size()).sum();
                if (held > 5) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " holds " + held));
                }
            }
        }).check(House.CLASSES);
    }

    @Test
    void no_empty_suffixes() {
        noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|DTO|Mapper|Facade|Service|Processor|Handler|Bean|Backing|Controller)")
            .check(House.CLASSES);
    }

    @Test
    void every_room_says_what_it_is_for() {
        Set<Path> silent = House.sources().keySet().stream().map(Path::getParent)
            .filter(folder -> !House.read(folder.resolve("package-info.java")).contains("/**")).collect(Collectors.toSet());
        assertEquals(Set.of(), silent);
    }

    @Test
    void every_page_bean_has_its_page() {
        Set<String> missing = House.CLASSES.stream().filter(type -> type.isAnnotatedWith(Named.class) && type.getSimpleName().endsWith("Page"))
            .map(HouseRulesTest::pageOf).filter(page -> !Files.exists(House.WEBAPP.resolve(page))).collect(Collectors.toSet());
        assertEquals(Set.of(), missing);
    }

    private static String pageOf(JavaClass bean) {
        String folder = bean.getPackageName().substring("org.tongchou.web.".length()).replace('.', '/');
        return folder + "/" + bean.getSimpleName().replaceAll("Page$", "").replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase() + ".xhtml";
    }

    private static DescribedPredicate<JavaClass> declareBehaviour() {
        return DescribedPredicate.describe("declare behaviour", type -> !type.isAssignableTo(Record.class) && !type.isInterface()
            && type.getMethods().stream().anyMatch(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC) && !Set.of("values", "valueOf").contains(method.getName())));
    }
}
