package org.tongchou;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Unscoped;
import org.tongchou.law.Article;
import org.tongchou.law.jurisdiction.Jurisdiction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house, checked on every build. */
@Tag("house")
class HouseRulesTest {

    static final JavaClasses HOUSE = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.tongchou");

    // --- the floor plan -------------------------------------------------

    @Test void every_room_is_on_the_floor_plan_and_every_planned_room_exists() {
        Set<String> built = HOUSE.stream().filter(c -> !c.getPackageName().equals("org.tongchou")).map(HouseRulesTest::room).collect(Collectors.toCollection(TreeSet::new));
        Set<String> planned = new TreeSet<>(FloorPlan.MAY_USE.keySet());
        planned.addAll(FloorPlan.DOORS);
        assertEquals(planned, built);
    }

    @TestFactory Stream<DynamicTest> a_room_uses_only_the_rooms_below_it() {
        return FloorPlan.MAY_USE.keySet().stream().sorted().map(room -> DynamicTest.dynamicTest(room, () -> {
            String[] allowed = Stream.concat(Stream.of(room), FloorPlan.MAY_USE.get(room).stream()).map(r -> "org.tongchou." + r + "..").toArray(String[]::new);
            noClasses().that().resideInAPackage("org.tongchou." + room + "..")
                .should().dependOnClassesThat(resideInAPackage("org.tongchou..").and(not(resideInAnyPackage(allowed))))
                .check(HOUSE);
        }));
    }

    @Test void no_rooms_lead_in_a_circle() {
        slices().matching("org.tongchou.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    // --- the pure middle ------------------------------------------------

    @Test void law_and_kernel_need_nothing_but_the_language() {
        classes().that().resideInAnyPackage("org.tongchou.law..", "org.tongchou.kernel..")
            .should().onlyDependOnClassesThat(resideInAnyPackage("org.tongchou.law..", "org.tongchou.kernel..", "java.lang..", "java.util..", "java.time..", "java.math..")
                .or(equivalentTo(java.io.Serializable.class)))
            .check(HOUSE);
    }

    @Test void every_rule_names_its_article() {
        classes().that().resideInAPackage("org.tongchou.law..").and().areNotAnnotations().and().haveSimpleNameNotEndingWith("package-info")
            .and(declaresBehaviour()).should().beAnnotatedWith(Article.class).check(HOUSE);
    }

    @Test void only_the_wall_clock_knows_the_time() {
        noClasses().that().haveSimpleNameNotEndingWith("WallClock")
            .should().callMethodWhere(new DescribedPredicate<JavaCall<?>>("reads the system clock") {
                @Override public boolean test(JavaCall<?> call) {
                    String owner = call.getTargetOwner().getName();
                    boolean now = owner.startsWith("java.time.") && call.getName().equals("now") && call.getTarget().getRawParameterTypes().stream().noneMatch(t -> t.getName().equals("java.time.Clock"));
                    boolean clock = owner.equals("java.time.Clock") && call.getName().startsWith("system");
                    boolean millis = owner.equals("java.lang.System") && (call.getName().equals("currentTimeMillis"));
                    return now || clock || millis;
                }
            }).orShould().callConstructor(java.util.Date.class).check(HOUSE);
    }

    // --- boundaries ----------------------------------------------------------

    @Test void transactions_begin_at_a_boundary_and_nowhere_else() {
        classes().that().areAnnotatedWith(Transactional.class).should().beAssignableTo(Boundary.class).check(HOUSE);
        noMethods().should().beAnnotatedWith(Transactional.class).check(HOUSE);
    }

    @Test void every_act_at_a_boundary_says_who_may_do_it() {
        methods().that().arePublic().and().areDeclaredInClassesThat().areAnnotatedWith(Boundary.class)
            .should().beAnnotatedWith(Allowed.class).check(HOUSE);
    }

    @Test void every_act_is_told_who_is_acting() {
        methods().that().arePublic().and().areDeclaredInClassesThat().areAnnotatedWith(Boundary.class)
            .should(new ArchCondition<>("take the Officer first") {
                @Override public void check(JavaMethod m, ConditionEvents events) {
                    boolean told = !m.getRawParameterTypes().isEmpty() && m.getRawParameterTypes().get(0).isEquivalentTo(Officer.class);
                    if (!told) events.add(SimpleConditionEvent.violated(m, m.getFullName()));
                }
            }).check(HOUSE);
    }

    @Test void only_the_office_issues_badges() {
        noClasses().that().resideOutsideOfPackages("org.tongchou.office..", "org.tongchou.batch..")
            .should().callConstructorWhere(new DescribedPredicate<JavaCall<?>>("an officer or a jurisdiction is made up") {
                @Override public boolean test(JavaCall<?> call) {
                    return call.getTargetOwner().isEquivalentTo(Officer.class) || call.getTargetOwner().isEquivalentTo(Jurisdiction.class);
                }
            }).check(HOUSE);
    }

    @Test void nothing_shared_remembers_an_officer() {
        noFields().that().haveRawType(Officer.class).should().beDeclaredInClassesThat(sharedByAllCallers()).check(HOUSE);
    }

    @Test void nobody_holds_more_than_five_collaborators() {
        classes().should(new ArchCondition<>("inject at most five collaborators") {
            @Override public void check(JavaClass c, ConditionEvents events) {
                long n = c.getFields().stream().filter(f -> f.isAnnotatedWith(Inject.class)).count();
                if (n > 5) events.add(SimpleConditionEvent.violated(c, c.getName() + " injects " + n));
            }
        }).check(HOUSE);
    }

    // --- repositories: the only way to the database -----------------------------

    @Test void only_package_private_shelves_touch_the_entity_manager() {
        classes().that(useTheEntityManager())
            .should().notBePublic().andShould().resideOutsideOfPackages("org.tongchou.web..", "org.tongchou.rest..", "org.tongchou.law..", "org.tongchou.kernel..").check(HOUSE);
    }

    @Test void every_query_asks_for_a_jurisdiction() {
        methods().that().areDeclaredInClassesThat(haveAnEntityManager()).and(returnRecords()).and().areNotPrivate()
            .should(new ArchCondition<>("take a Jurisdiction first, or be @Unscoped with a reason") {
                @Override public void check(JavaMethod m, ConditionEvents events) {
                    boolean scoped = !m.getRawParameterTypes().isEmpty() && m.getRawParameterTypes().get(0).isEquivalentTo(Jurisdiction.class);
                    if (!scoped && !m.isAnnotatedWith(Unscoped.class)) events.add(SimpleConditionEvent.violated(m, m.getFullName()));
                }
            }).check(HOUSE);
    }

    // --- entities -------------------------------------------------------

    @Test void entities_have_verbs_not_setters() {
        noMethods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).should().haveNameMatching("set[A-Z].*").check(HOUSE);
        fields().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).should().notBePublic().check(HOUSE);
    }

    @Test void entities_never_leave_their_room_by_a_door() {
        noClasses().that().resideInAnyPackage("org.tongchou.web..", "org.tongchou.rest..", "org.tongchou.batch..")
            .should().dependOnClassesThat().areAnnotatedWith(Entity.class)
            .orShould().dependOnClassesThat().resideInAPackage("jakarta.persistence..").check(HOUSE);
    }

    // --- names ----------------------------------------------------------

    @Test void no_empty_suffixes() {
        noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|DTO|Mapper|Facade|Service|Processor|Handler|Bean|Backing|Controller)").check(HOUSE);
    }

    // --- sources and pages -------------------------------------------------

    static final Path JAVA = Path.of("src/main/java/org/tongchou"), WEBAPP = Path.of("src/main/webapp");

    @Test void every_room_says_what_it_is_for() throws IOException {
        try (Stream<Path> dirs = Files.walk(JAVA)) {
            Set<Path> silent = dirs.filter(Files::isDirectory).filter(d -> !d.equals(JAVA))
                .filter(d -> Stream.of(d.toFile().list()).anyMatch(n -> n.endsWith(".java")))
                .filter(d -> !read(d.resolve("package-info.java")).contains("/**")).collect(Collectors.toSet());
            assertEquals(Set.of(), silent);
        }
    }

    @Test void every_page_bean_has_its_page() {
        Set<String> missing = HOUSE.stream().filter(c -> c.isAnnotatedWith(Named.class) && c.getSimpleName().endsWith("Page")).map(HouseRulesTest::pageOf)
            .filter(p -> !Files.exists(WEBAPP.resolve(p))).collect(Collectors.toSet());
        assertEquals(Set.of(), missing);
    }

    // --- words used above ---------------------------------------------------

    static String room(JavaClass c) {
        String rest = c.getPackageName().substring("org.tongchou.".length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }

    static String pageOf(JavaClass c) {
        String folder = c.getPackageName().substring("org.tongchou.web.".length()).replace('.', '/');
        String name = c.getSimpleName().replaceAll("Page$", "").replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase();
        return folder + "/" + name + ".xhtml";
    }

    static DescribedPredicate<JavaClass> sharedByAllCallers() {
        return DescribedPredicate.describe("live as long as the application", c -> c.isAnnotatedWith(Boundary.class)
            || c.isAnnotatedWith(ApplicationScoped.class) || c.isAnnotatedWith(Singleton.class));
    }

    static DescribedPredicate<JavaClass> haveAnEntityManager() {
        return DescribedPredicate.describe("have an EntityManager", c -> c.getFields().stream().anyMatch(f -> f.getRawType().isAssignableTo(EntityManager.class)));
    }

    static DescribedPredicate<JavaClass> useTheEntityManager() {
        return DescribedPredicate.describe("use the EntityManager", c -> c.getDirectDependenciesFromSelf().stream().anyMatch(d -> d.getTargetClass().isEquivalentTo(EntityManager.class)));
    }

    static DescribedPredicate<JavaMethod> returnRecords() {
        return DescribedPredicate.describe("return what they found", m -> m.getRawReturnType().isAssignableTo(Collection.class)
            || m.getRawReturnType().isAssignableTo(Optional.class) || m.getRawReturnType().isAssignableTo(Stream.class)
            || m.getRawReturnType().isAnnotatedWith(Entity.class));
    }

    static DescribedPredicate<JavaClass> declaresBehaviour() {
        return DescribedPredicate.describe("declare behaviour", c -> !c.isAssignableTo(Record.class) && !c.isInterface()
            && c.getMethods().stream().anyMatch(m -> m.getModifiers().contains(JavaModifier.PUBLIC) && !m.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !Set.of("values", "valueOf").contains(m.getName())));
    }

    static String read(Path f) {
        try { return Files.exists(f) ? Files.readString(f) : ""; } catch (IOException e) { throw new java.io.UncheckedIOException(e); }
    }
}
