package org.tongchou.simulation;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.meanstest.Assessment;
import org.tongchou.law.meanstest.Outcome;
import org.tongchou.law.rulepack.Category;

/** What was counted of some families, by county and category; added up from the parts in any order it is the same. */
final class Tally {

    private final int years;
    private final Map<String, long[]> sums = new TreeMap<>();
    private long families;

    /** The figures that are counted for each county and category. */
    enum Count {
        BEFORE, AFTER, ENTERING, LEAVING, GAINING, LOSING, COST_BEFORE, COST_AFTER
    }

    /** @param years how many years are reckoned */
    Tally(int years) {
        this.years = years;
    }

    /** One that was looked at and is untouched because its place has no rules. */
    void pass() {
        families++;
    }

    /** @param after one for each year, the last of which is compared with what holds */
    void add(OfficeCode county, Category category, Assessment before, Assessment[] after) {
        families++;
        long[] row = sums.computeIfAbsent(county.value() + " " + category, key -> new long[Count.values().length + years]);
        boolean was = entitled(before);
        Assessment last = after[years - 1];
        boolean is = entitled(last);
        int moved = was && is ? last.totalMonthly().compareTo(before.totalMonthly()) : 0;
        count(row, Count.BEFORE, was ? 1 : 0);
        count(row, Count.AFTER, is ? 1 : 0);
        count(row, Count.ENTERING, is && !was ? 1 : 0);
        count(row, Count.LEAVING, was && !is ? 1 : 0);
        count(row, Count.GAINING, moved > 0 ? 1 : 0);
        count(row, Count.LOSING, moved < 0 ? 1 : 0);
        count(row, Count.COST_BEFORE, cost(before));
        count(row, Count.COST_AFTER, cost(last));
        for (int year = 0; year < years; year++) {
            row[Count.values().length + year] += cost(after[year]);
        }
    }

    /** Adds what another part counted. */
    synchronized Tally plus(Tally other) {
        families += other.families;
        other.sums.forEach((key, row) -> {
            long[] own = sums.computeIfAbsent(key, fresh -> new long[row.length]);
            Arrays.setAll(own, at -> Math.addExact(own[at], row[at]));
        });
        return this;
    }

    synchronized long families() {
        return families;
    }

    /** County, a blank, category; in their order. */
    Map<String, long[]> rows() {
        return sums;
    }

    static long of(long[] row, Count count) {
        return row[count.ordinal()];
    }

    /** Fen a month in a year. */
    static long cost(long[] row, int year) {
        return row[Count.values().length + year];
    }

    private static void count(long[] row, Count count, long more) {
        row[count.ordinal()] += more;
    }

    private static boolean entitled(Assessment assessment) {
        return assessment.outcome() == Outcome.DIBAO && assessment.totalMonthly().compareTo(Money.ZERO) > 0;
    }

    private static long cost(Assessment assessment) {
        return entitled(assessment) ? assessment.totalMonthly().fen() : 0;
    }
}
