package org.tongchou.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tongchou.law.disclosure.Relation;
import org.tongchou.law.disclosure.Suppression;

/**
 * Which numbers of families by kind of payment, by reason, by state and by what was found are hidden from a desk that sees figures only, in one category of its whole area: the small ones
 * and what would give them away together with the totals that are shown beside them.
 */
final class FamilyParts {

    private static final List<String> DECIDED = List.of(FactPart.STATE + ".CONFIRMED", FactPart.STATE + ".REFUSED");

    private final List<Long> figures = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Map<String, Integer> places = new TreeMap<>();
    private final List<Set<String>> unlessShown = new ArrayList<>();
    private final List<Integer> totals = new ArrayList<>();

    private FamilyParts() {
    }

    /**
     * The parts to hide.
     *
     * @param parts numbers by part and code
     * @param stopped how many were stopped, which is shown beside the reasons unless it is hidden itself
     * @param stoppedHidden whether it, or the number of new ones, is hidden: then no reason may be shown
     * @param decidedHidden whether the number of decisions within or past their term is hidden: then neither kind of decision may be shown
     */
    static Set<String> hidden(Map<String, Long> parts, long stopped, boolean stoppedHidden, boolean decidedHidden) {
        FamilyParts table = new FamilyParts();
        parts.forEach(table::place);
        Set<String> reasons = table.of(FactPart.STOPPED);
        Set<String> found = table.of(FactPart.REFUSED);
        Set<String> decided = DECIDED.stream().filter(table.places::containsKey).collect(Collectors.toSet());
        Set<String> paid = table.of(FactPart.PAID);
        table.sum(table.place("", stopped), reasons);
        table.sum(table.place("  ", paid.stream().mapToLong(parts::get).sum()), paid);
        table.sum(table.place(" ", decided.stream().mapToLong(parts::get).sum()), decided);
        if (table.places.containsKey(DECIDED.get(1))) {
            table.relations.add(table.relation(table.places.get(DECIDED.get(1)), found));
        }
        Set<String> hidden = table.solved();
        if (stoppedHidden) {
            hidden.addAll(reasons);
        }
        if (decidedHidden) {
            hidden.addAll(decided);
            hidden.addAll(found);
        }
        return hidden;
    }

    private int place(String name, long figure) {
        places.put(name, figures.size());
        figures.add(figure);
        return figures.size() - 1;
    }

    private Set<String> of(String part) {
        return places.keySet().stream().filter(name -> name.startsWith(part + ".")).collect(Collectors.toSet());
    }

    private Relation relation(int total, Set<String> parts) {
        return new Relation(total, parts.stream().map(places::get).sorted().toList());
    }

    /** A total that stands beside its parts whatever becomes of them. */
    private void sum(int total, Set<String> parts) {
        if (!parts.isEmpty()) {
            relations.add(relation(total, parts));
            totals.add(total);
            unlessShown.add(parts);
        }
    }

    private Set<String> solved() {
        BitSet places = Suppression.of(figures, relations);
        Set<String> hidden = new HashSet<>();
        this.places.forEach((name, place) -> {
            if (places.get(place)) {
                hidden.add(name);
            }
        });
        for (int at = 0; at < totals.size(); at++) {
            if (places.get(totals.get(at))) {
                hidden.addAll(unlessShown.get(at));
            }
        }
        return hidden;
    }
}
