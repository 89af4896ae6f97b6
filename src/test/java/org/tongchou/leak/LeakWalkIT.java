package org.tongchou.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tongchou.http.Installation;
import org.tongchou.leak.Recipe.Ask;
import org.tongchou.text.Bundle;

/**
 * Every door × every role × what belongs to the own office and to another. Nothing of a foreign office stands in any answer; what is
 * foreign reads exactly like what is not there; lists, counts and sums do not move when a foreign office gains a family.
 */
@Tag("http")
class LeakWalkIT {

    private static final String HERE = "340321103";
    private static final String BESIDE = "340321104";
    private static final String THERE = "340322101";
    private static Plant here;
    private static Plant there;
    private static List<Visitor> visitors;
    private static Map<String, Set<String>> may;
    private static Map<String, String> planted;

    @BeforeAll
    static void two_offices_with_everything() throws IOException {
        Accounts accounts = Accounts.ofTheAdministrator();
        for (String office : List.of(HERE, THERE, HERE.substring(0, 6), THERE.substring(0, 6), "3401")) {
            accounts.add("au-" + office, "auditor");
        }
        accounts.add("ms-3401", "municipal-supervisor");
        here = Plant.at(HERE, "3403", "雒", 123_457);
        there = Plant.at(THERE, "3402", "郄", 126_893);
        visitors = Visitor.all(here, there, BESIDE);
        may = matrix();
        planted = state();
    }

    /** Who may do which act, as docs/access.md says. */
    private static Map<String, Set<String>> matrix() throws IOException {
        Map<String, Set<String>> matrix = new TreeMap<>();
        List<String> head = List.of();
        for (String line : Files.readAllLines(Path.of("docs/access.md"))) {
            List<String> cells = List.of(line.split(" *\\| *"));
            if (line.startsWith("| act |")) {
                head = cells;
            } else if (!head.isEmpty() && cells.size() == head.size()) {
                for (int at = 3; at < cells.size(); at++) {
                    if (cells.get(at).equals("yes")) {
                        matrix.computeIfAbsent(cells.get(2), act -> new TreeSet<>()).add(head.get(at));
                    }
                }
            }
        }
        return matrix;
    }

    private static void noneOf(List<String> leaks) {
        assertEquals(List.of(), leaks.stream().limit(12).toList(), leaks.size() + " leaks");
    }

    // --- looks ------------------------------------------------------------------------------------------------------

    @TestFactory
    Stream<DynamicTest> a_door_shows_to_whom_it_should_and_to_nobody_else() {
        return Recipes.table().entrySet().stream().filter(door -> door.getValue().asks().stream().anyMatch(Ask::isLook) && door.getValue().pressed().isEmpty())
            .map(door -> DynamicTest.dynamicTest(door.getKey(), () -> look(door.getValue())));
    }

    /** Visitors come side by side, each in a window of its own: as many at once as there are cores. */
    private static void look(Recipe recipe) {
        List<String> leaks = Collections.synchronizedList(new ArrayList<>());
        Set<String> saw = new ConcurrentSkipListSet<>();
        for (Ask ask : recipe.asks().stream().filter(Ask::isLook).toList()) {
            for (Plant plant : List.of(here, there)) {
                visitors.parallelStream().forEach(visitor -> look(recipe, ask, plant, visitor, saw, leaks));
            }
        }
        noneOf(leaks);
        assertEquals(recipe.seers(), saw, "the roles that saw what their own office has");
    }

    private static void look(Recipe recipe, Ask ask, Plant plant, Visitor visitor, Set<String> saw, List<String> leaks) {
        String area = plant.area(ask.path() + ask.body());
        Shown shown = visitor.send(ask.verb(), plant.address(ask.path()), plant.body(ask.body()));
        String asked = plant.asked(ask);
        leaks.addAll(leaks(recipe, visitor, shown, asked, saw));
        boolean foreign = !area.isEmpty() && !visitor.covers(area);
        if (foreign && !recipe.typed() && Plant.namesAThing(ask.path() + ask.body())) {
            Plant none = plant.none();
            Shown nothing = visitor.send(ask.verb(), none.address(ask.path()), none.body(ask.body()));
            String difference = shown.differs(plant.said(ask.path() + ask.body()), nothing, none.said(ask.path() + ask.body()));
            if (!difference.isEmpty()) {
                leaks.add(visitor + " can tell " + asked + " from none: " + difference);
            }
        }
    }

    /** What stands in an answer that must not. */
    private static List<String> leaks(Recipe recipe, Visitor visitor, Shown shown, String asked, Set<String> saw) {
        List<String> leaks = new ArrayList<>();
        String everything = shown.everything();
        for (Plant plant : List.of(here, there)) {
            for (Plant.Mark mark : plant.marks()) {
                boolean open = recipe.posted() && mark.posted();
                boolean own = visitor.covers(mark.area());
                if (!(recipe.typed() && mark.text().contains("-")) && mark.in(everything) && !java.net.URLDecoder.decode(asked, java.nio.charset.StandardCharsets.UTF_8).contains(mark.text())) {
                    if (own || open && !visitor.isNobody()) {
                        saw.add(visitor.role());
                    }
                    if (!open && !(own && recipe.seers().contains(visitor.role()))) {
                        leaks.add(visitor + " sees " + mark.text() + " of " + mark.area() + " at " + asked);
                    }
                }
            }
        }
        return leaks;
    }

    // --- acts of the REST door --------------------------------------------------------------------------------------

    @TestFactory
    Stream<DynamicTest> an_act_is_refused_to_other_roles_and_a_foreign_thing_reads_like_none() {
        return Recipes.table().entrySet().stream().filter(door -> door.getValue().asks().stream().anyMatch(ask -> !ask.isLook()))
            .map(door -> DynamicTest.dynamicTest(door.getKey(), () -> {
                List<String> leaks = Collections.synchronizedList(new ArrayList<>());
                door.getValue().asks().stream().filter(ask -> !ask.isLook()).forEach(ask -> act(door.getValue(), ask, leaks));
                noneOf(leaks);
                assertEquals(planted, state(), "a refused act leaves everything as it is");
            }));
    }

    private static void act(Recipe recipe, Ask ask, List<String> leaks) {
        Set<String> allowed = may.getOrDefault(ask.act(), Set.of());
        assertTrue(!allowed.isEmpty(), "docs/access.md knows no act " + ask.act());
        for (Plant plant : List.of(here, there)) {
            String area = plant.area(ask.path() + ask.body());
            visitors.parallelStream().filter(visitor -> !allowed.contains(visitor.role()) || !area.isEmpty() && !visitor.covers(area))
                .forEach(visitor -> refused(recipe, ask, plant, visitor, allowed.contains(visitor.role()), leaks));
        }
    }

    private static void refused(Recipe recipe, Ask ask, Plant plant, Visitor visitor, boolean role, List<String> leaks) {
        String area = plant.area(ask.path() + ask.body());
        Shown shown = visitor.send(ask.verb(), plant.address(ask.path()), plant.body(ask.body()));
        String asked = plant.asked(ask);
        leaks.addAll(leaks(recipe, visitor, shown, asked, new TreeSet<>()));
        int wanted = visitor.isNobody() ? 401 : role ? 404 : 403;
        if (shown.status() != wanted) {
            leaks.add(visitor + " gets " + shown.status() + " instead of " + wanted + " at " + plant.address(ask.path()) + ": " + shown.text());
        }
        Plant none = plant.none();
        Shown nothing = visitor.send(ask.verb(), none.address(ask.path()), none.body(ask.body()));
        String difference = shown.differs(plant.said(ask.path() + ask.body()), nothing, none.said(ask.path() + ask.body()));
        boolean own = area.isEmpty() || visitor.covers(area);
        if (!own && !difference.isEmpty()) {
            leaks.add(visitor + " can tell " + asked + " from none: " + difference);
        }
    }

    /** How everything that was planted stands, as the office above sees it. */
    private static Map<String, String> state() {
        Map<String, String> state = new HashMap<>();
        here.state().forEach((key, value) -> state.put("here " + key, value));
        there.state().forEach((key, value) -> state.put("there " + key, value));
        return state;
    }

    @Test
    void the_answer_to_a_request_is_repeated_to_nobody_else() {
        Map<String, String> key = Map.of("Idempotency-Key", "walk-" + System.nanoTime());
        String body = here.body("{family}");
        Installation.Answer own = Installation.call("tw-" + HERE, "POST", "/applications", body, key).expect(201);
        for (String account : List.of("tw-" + BESIDE, "tw-" + THERE, "tr-" + HERE, "au-34")) {
            Installation.Answer other = Installation.call(account, "POST", "/applications", body, key);
            assertNotEquals(201, other.status(), account);
            assertTrue(!other.text().contains(own.json().path("number").asText()), account + ": " + other.text());
        }
    }

    @Test
    void whoever_has_moved_is_not_given_again_what_the_former_office_answered() {
        Accounts accounts = Accounts.ofTheAdministrator();
        String account = "moving" + System.nanoTime() + "-" + HERE;
        accounts.add(account, "township-caseworker");
        Map<String, String> key = Map.of("Idempotency-Key", account);
        String body = here.body("{family}");
        String number = Installation.call(account, "POST", "/applications", body, key).expect(201).json().path("number").asText();
        assertEquals(number, Installation.call(account, "POST", "/applications", body, key).expect(201).json().path("number").asText(), "still there, the answer is repeated");
        accounts.move(account, THERE);
        Installation.Answer moved = Installation.call(account, "POST", "/applications", body, key).expect(422);
        assertTrue(!moved.text().contains(number) && !moved.text().contains("雒"), moved.text());
    }

    // --- acts of pages ----------------------------------------------------------------------------------------------

    @TestFactory
    Stream<DynamicTest> a_button_pressed_on_the_own_page_with_a_foreign_number_does_nothing() {
        return Recipes.table().entrySet().stream().filter(door -> !door.getValue().pressed().isEmpty())
            .map(door -> DynamicTest.dynamicTest(door.getKey(), () -> press(door.getValue())));
    }

    private static void press(Recipe recipe) {
        List<String> leaks = new ArrayList<>();
        Set<String> pressed = new TreeSet<>();
        Set<String> reached = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        for (Ask ask : recipe.asks()) {
            for (Visitor visitor : visitors.stream().filter(one -> !one.isNobody() && !one.role().equals("au") && one.covers(HERE) && !one.covers(there.area(ask.path()))).toList()) {
                Shown page = visitor.window().get(here.address(ask.path()));
                for (Forms.Button button : page.status() == 200 ? Forms.buttons(page.text(), recipe.pressed()) : List.<Forms.Button>of()) {
                    boolean first = known.add(visitor.role() + " " + button.name().replaceAll("[0-9]+", ""));
                    if (first) {
                        pressed.add(button.name());
                        for (Way way : Way.values()) {
                            press(recipe, ask, visitor, button.name(), way, reached, leaks);
                        }
                    }
                }
            }
        }
        noneOf(leaks);
        assertTrue(!pressed.isEmpty(), "no page of the recipe has a button that ends with " + recipe.pressed());
        Map<String, String> after = state();
        planted.forEach((thing, state) -> assertEquals(thing.startsWith("there") ? state : after.get(thing), after.get(thing), "what is foreign stays as it is"));
        boolean own = !planted.equals(after);
        planted = after;
        System.out.println("Pressed " + pressed + ", refused as not found " + reached + (own ? "; acted on the own instead" : ""));
        assertTrue(!reached.isEmpty() || own || !recipe.reason().isEmpty(), "no press of " + pressed + " came as far as the act");
    }

    /** How the foreign number gets in: in the address of a whole or of a partial request, or as one more field of the form. */
    private enum Way { ADDRESS, PARTIAL, FIELD }

    private static void press(Recipe recipe, Ask ask, Visitor visitor, String button, Way way, Set<String> reached, List<String> leaks) {
        String own = here.address(ask.path());
        String foreign = there.address(ask.path());
        String none = there.none().address(ask.path());
        Optional<Shown> first = press(visitor, own, foreign, button, way);
        if (first.isEmpty()) {
            return;
        }
        Shown shown = first.get();
        leaks.addAll(leaks(recipe, visitor, shown, foreign, new TreeSet<>()).stream().filter(leak -> !leak.contains(" of 340321")).toList());
        Optional<Shown> second = press(visitor, own, none, button, way);
        if (second.isEmpty()) {
            return;
        }
        Shown nothing = second.get();
        // A page that keeps its own number acts on its own thing, whatever stands in the address: then there is nothing to compare.
        if (isNotFound(shown) || isNotFound(nothing)) {
            reached.add(button);
            String difference = shown.differs(there.said(ask.path()), nothing, there.none().said(ask.path()));
            if (!difference.isEmpty()) {
                leaks.add(visitor + " can tell " + foreign + " from " + none + " by " + button + ", " + way + ": " + difference);
            }
        }
    }

    private static boolean isNotFound(Shown shown) {
        return shown.status() == 404 || shown.text().contains(Bundle.pattern(Bundle.CHINESE, "access.notFound"));
    }

    /** Opens the own page and sends its form with the number of another; empty once an act on the own thing took the button away. */
    private static Optional<Shown> press(Visitor visitor, String own, String to, String button, Way way) {
        Shown page = visitor.window().get(own);
        Optional<Forms.Button> found = Forms.buttons(page.text(), ":" + button).stream().findFirst();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<String[]> fields = new ArrayList<>(found.get().fields());
        fields.add(new String[] {button, button});
        // What the library's script puts into every form of a page under a policy for scripts.
        fields.add(new String[] {"primefaces.nonce", page.text().replaceFirst("(?s).*?nonce=\"([^\"]*)\".*", "$1")});
        if (way == Way.FIELD) {
            String[] number = to.replaceFirst(".*\\?", "").split("=");
            fields.add(new String[] {number[0], number[1]});
            return Optional.of(visitor.window().post(to.replaceFirst("\\?.*", ""), fields, false));
        }
        if (way == Way.PARTIAL) {
            fields.addAll(List.of(new String[] {"jakarta.faces.partial.ajax", "true"}, new String[] {"jakarta.faces.source", button},
                new String[] {"jakarta.faces.partial.execute", "@all"}, new String[] {"jakarta.faces.partial.render", "@all"}));
        }
        return Optional.of(visitor.window().post(to, fields, way == Way.PARTIAL));
    }

    // --- counts -----------------------------------------------------------------------------------------------------

    @Test
    void no_list_count_or_sum_of_a_foreign_office_moves_when_an_office_gains_a_family() {
        List<Visitor> foreign = visitors.stream().filter(visitor -> !visitor.isNobody() && !visitor.covers(HERE)).toList();
        Map<String, String> before = lists(foreign);
        Map<String, String> above = lists(visitors.stream().filter(visitor -> visitor.toString().equals("au-34")).toList());
        here.grow();
        planted = state();
        Map<String, String> after = lists(foreign);
        noneOf(before.keySet().stream().filter(list -> !before.get(list).equals(after.get(list))).map(list -> list + " has moved").toList());
        assertNotEquals(above, lists(visitors.stream().filter(visitor -> visitor.toString().equals("au-34")).toList()), "the office above sees that something is new");
    }

    private static Map<String, String> lists(List<Visitor> readers) {
        Map<String, String> lists = new TreeMap<>();
        for (Recipe recipe : Recipes.table().values().stream().filter(one -> one.pressed().isEmpty() && !one.posted() && !one.typed()).toList()) {
            for (Ask ask : recipe.asks().stream().filter(Ask::isLook).filter(one -> !Plant.namesAThing(one.path() + one.body()) && !one.path().contains("clock")).toList()) {
                for (Visitor reader : readers) {
                    for (Plant plant : List.of(here, there)) {
                        lists.put(reader + " " + ask.verb() + " " + plant.address(ask.path()), reader.send(ask.verb(), plant.address(ask.path()), plant.body(ask.body())).without(List.of()));
                    }
                }
            }
        }
        return lists;
    }
}
