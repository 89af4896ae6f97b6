package org.tongchou.law.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongchou.kernel.Fraction;

/** Solves sums for what is not known in them, exactly. */
final class Elimination {

    private Elimination() {
    }

    /** Which of the unknown figures the relations determine, whatever the known ones are. */
    static BitSet determined(BitSet unknown, List<Relation> relations) {
        Map<Integer, TreeMap<Integer, Fraction>> solved = new HashMap<>();
        for (Relation relation : relations) {
            TreeMap<Integer, Fraction> row = reduced(row(relation, unknown), solved);
            if (!row.isEmpty()) {
                int pivot = row.firstKey();
                TreeMap<Integer, Fraction> one = scaled(row, row.get(pivot));
                solved.values().forEach(other -> take(other, pivot, one));
                solved.put(pivot, one);
            }
        }
        BitSet determined = new BitSet();
        solved.forEach((pivot, row) -> {
            if (row.size() == 1) {
                determined.set(pivot);
            }
        });
        return determined;
    }

    private static TreeMap<Integer, Fraction> row(Relation relation, BitSet unknown) {
        TreeMap<Integer, Fraction> row = new TreeMap<>();
        if (unknown.get(relation.total())) {
            row.put(relation.total(), Fraction.of(-1));
        }
        relation.parts().stream().filter(unknown::get).forEach(part -> row.merge(part, Fraction.ONE, Fraction::plus));
        return row;
    }

    private static TreeMap<Integer, Fraction> reduced(TreeMap<Integer, Fraction> row, Map<Integer, TreeMap<Integer, Fraction>> solved) {
        new ArrayList<>(row.keySet()).stream().filter(solved::containsKey).forEach(pivot -> take(row, pivot, solved.get(pivot)));
        return row;
    }

    /** Takes a multiple of a solved row away, so that its pivot is gone. */
    private static void take(TreeMap<Integer, Fraction> row, int pivot, TreeMap<Integer, Fraction> solved) {
        Fraction times = row.get(pivot);
        if (times == null) {
            return;
        }
        solved.forEach((place, factor) -> row.merge(place, factor.times(times).times(-1), Fraction::plus));
        row.values().removeIf(factor -> factor.signum() == 0);
    }

    private static TreeMap<Integer, Fraction> scaled(TreeMap<Integer, Fraction> row, Fraction by) {
        TreeMap<Integer, Fraction> one = new TreeMap<>();
        row.forEach((place, factor) -> one.put(place, by.signum() > 0 ? factor.dividedBy(by) : factor.times(-1).dividedBy(by.times(-1))));
        return one;
    }
}
