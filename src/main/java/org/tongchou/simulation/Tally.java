package org.tongchou.simulation;

import java.util.List;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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
        BEFORE, AFTER, ENTERING, LEAVING, GAINING, LOSING, COST_BEFORE, COST_AFTER, GAINED, LOST
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
        long[] row = sums.computeIfAbsent(county.value() + " " + category, key -> new long[changed(years, 0)]);
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
        moved(row, moved == 0 ? 0 : last.totalMonthly().fen() - before.totalMonthly().fen());
        count(row, Count.COST_BEFORE, cost(before));
        count(row, Count.COST_AFTER, cost(last));
        byYear(row, before, after);
    }

    /** @param fen how much more a month a family gets that is entitled under both, below zero if less */
    private void moved(long[] row, long fen) {
        if (fen != 0) {
            count(row, fen > 0 ? Count.GAINED : Count.LOST, Math.abs(fen));
            row[band(fen > 0, Moved.band(Math.abs(fen)))]++;
        }
    }

    private void byYear(long[] row, Assessment before, Assessment[] after) {
        long[] fen = new long[years + 1];
        fen[0] = cost(before);
        for (int year = 0; year < years; year++) {
            fen[year + 1] = cost(after[year]);
            row[cost(year)] += fen[year + 1];
            row[entitled(year)] += fen[year + 1] > 0 ? 1 : 0;
            for (int earlier = 0; earlier <= year; earlier++) {
                row[changed(year, earlier)] += fen[year + 1] == fen[earlier] ? 0 : 1;
            }
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
    long cost(long[] row, int year) {
        return row[cost(year)];
    }

    /** In how many families a year's sum differs from what is known beside it: the families entitled in it, and those that get something else than today or in each year before. */
    LongStream groups(long[] row, int year) {
        return LongStream.concat(LongStream.of(row[entitled(year)]), IntStream.rangeClosed(0, year).mapToLong(earlier -> row[changed(year, earlier)]));
    }

    /** How many families gain, or lose, an amount of each band. */
    List<Long> bands(long[] row, boolean gain) {
        return IntStream.range(0, Moved.BANDS).mapToObj(band -> row[band(gain, band)]).toList();
    }

    private static int band(boolean gain, int band) {
        return Count.values().length + (gain ? 0 : Moved.BANDS) + band;
    }

    private static int cost(int year) {
        return Count.values().length + 2 * Moved.BANDS + year;
    }

    private int entitled(int year) {
        return cost(years + year);
    }

    /** @param earlier 0 for today, else a year before, counted from 1 */
    private int changed(int year, int earlier) {
        return cost(2 * years) + year * (year + 1) / 2 + earlier;
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
