package org.tongchou.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a door is tried. What stands in braces in an address or a body is filled in from a {@link Plant}: the own office's, another's, or
 * that of none.
 *
 * @param seers the roles, as accounts are called, to whom the door shows what belongs to their own office; for all others it shows nothing
 * @param asks what is sent
 * @param posted whether the door may show what hangs on the public board
 * @param typed whether it repeats numbers that somebody of the own office typed, and writes down that it was asked, as the trail does:
 *     file numbers are then no marks, and two answers are never the same
 * @param pressed the end of a button's name on the page that is asked for, for acts of pages
 * @param reason why nothing has to be sent, if nothing is
 */
record Recipe(Set<String> seers, List<Ask> asks, boolean posted, boolean typed, String pressed, String reason) {

    /**
     * One thing to send.
     *
     * @param act the name of the act in docs/access.md; empty for a look, which may be tried by everybody
     */
    record Ask(String verb, String path, String body, String act) {

        boolean isLook() {
            return act.isEmpty();
        }
    }

    /** A look, shown to these roles. */
    static Recipe shows(String seers, String... paths) {
        List<Ask> asks = new ArrayList<>();
        for (String path : paths) {
            asks.add(new Ask("GET", path, null, ""));
        }
        return new Recipe(split(seers), asks, false, false, "", "");
    }

    /** A look without a trace of anybody. */
    static Recipe showsNobody(String... paths) {
        return shows("", paths);
    }

    /** An act: refused to everybody else's office, and to roles that docs/access.md does not name. */
    static Recipe act(String act, String verb, String path, String body) {
        return new Recipe(Set.of(), List.of(new Ask(verb, path, body, act)), false, false, "", "");
    }

    /** An act of a page: this button on that page. */
    static Recipe pressed(String button, String page) {
        return new Recipe(Set.of(), List.of(new Ask("PRESS", page, null, "")), false, false, button, "");
    }

    /** An act of a page whose form the page's own checks hold back: nothing foreign may show, and the act itself is tried elsewhere. */
    static Recipe pressedHeldBack(String button, String page, String triedElsewhere) {
        return new Recipe(Set.of(), List.of(new Ask("PRESS", page, null, "")), false, false, button, triedElsewhere);
    }

    /** An act of a page that changes what is shown there and nothing on file: it may succeed, and shows nothing foreign. */
    static Recipe pressedInMemory(String button, String page) {
        return new Recipe(Set.of(), List.of(new Ask("PRESS", page, null, "")), false, false, button, "in memory only");
    }

    /** Nothing is sent, and why that is enough. */
    static Recipe needless(String reason) {
        return new Recipe(Set.of(), List.of(), false, false, "", reason);
    }

    /** The same door may show what hangs on the public board. */
    Recipe likeTheBoard() {
        return new Recipe(seers, asks, true, typed, pressed, reason);
    }

    /** The same door tells what the own office's people typed. */
    Recipe repeatingWhatWasTyped() {
        return new Recipe(seers, asks, posted, true, pressed, reason);
    }

    /** The same door is asked this too, which changes nothing though it is posted. */
    Recipe asking(String verb, String path, String body) {
        return with(new Ask(verb, path, body, ""));
    }

    Recipe and(String act, String verb, String path, String body) {
        return with(new Ask(verb, path, body, act));
    }

    private Recipe with(Ask ask) {
        List<Ask> more = new ArrayList<>(asks);
        more.add(ask);
        return new Recipe(seers, more, posted, typed, pressed, reason);
    }

    private static Set<String> split(String words) {
        return words.isEmpty() ? Set.of() : new TreeSet<>(List.of(words.split(" ")));
    }
}
