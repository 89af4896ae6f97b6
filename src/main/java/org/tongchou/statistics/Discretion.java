package org.tongchou.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.disclosure.Relation;
import org.tongchou.law.disclosure.Suppression;
import org.tongchou.statistics.MonthSums.Sum;

/**
 * Which figures of families are hidden from whoever sees figures only: cells of one to four families, and what would let them be reckoned from the cells beside, below
 * and above them, over the whole tree of offices at once. A page therefore hides the same whichever way one comes to it.
 */
final class Discretion {

    private final Set<String> hidden = new HashSet<>();

    private Discretion() {
    }

    /** Nothing is hidden. */
    static Discretion none() {
        return new Discretion();
    }

    /** @param townships numbers of families by township and category, all of one code */
    static Discretion of(List<Sum> townships) {
        Discretion discretion = new Discretion();
        Map<String, List<Sum>> categories = new TreeMap<>();
        townships.forEach(sum -> categories.computeIfAbsent(sum.category(), category -> new ArrayList<>()).add(sum));
        categories.forEach(discretion::hide);
        return discretion;
    }

    /** Whether the cell of an office and category is hidden. */
    boolean hides(OfficeCode office, String category) {
        return hidden.contains(office + " " + category);
    }

    /** What one of both hides. */
    Discretion with(Discretion other) {
        Discretion both = new Discretion();
        both.hidden.addAll(hidden);
        both.hidden.addAll(other.hidden);
        return both;
    }

    /** Whether any cell of a category is hidden. */
    boolean hidesAny(String category) {
        return hidden.stream().anyMatch(cell -> cell.endsWith(" " + category));
    }

    private void hide(String category, List<Sum> townships) {
        Map<String, Integer> places = new HashMap<>();
        List<String> offices = new ArrayList<>();
        List<Long> figures = new ArrayList<>();
        Map<String, Set<Integer>> parts = new TreeMap<>();
        for (Sum sum : townships) {
            String below = null;
            for (int level = OfficeCode.Level.values().length - 1; level >= 0; level--) {
                String office = sum.office().substring(0, OfficeCode.Level.values()[level].digits());
                int place = places.computeIfAbsent(office, fresh -> {
                    offices.add(fresh);
                    figures.add(0L);
                    return offices.size() - 1;
                });
                figures.set(place, figures.get(place) + sum.figure());
                if (below != null) {
                    parts.computeIfAbsent(office, fresh -> new HashSet<>()).add(places.get(below));
                }
                below = office;
            }
        }
        List<Relation> relations = parts.entrySet().stream().map(part -> new Relation(places.get(part.getKey()), part.getValue().stream().sorted().toList())).toList();
        BitSet small = Suppression.of(figures, relations);
        small.stream().forEach(place -> hidden.add(offices.get(place) + " " + category));
    }
}
