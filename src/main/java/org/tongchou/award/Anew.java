package org.tongchou.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Month;
import org.tongchou.law.award.MonthDifference;
import org.tongchou.law.award.Schedule;
import org.tongchou.law.award.Span;

/**
 * An award whose months were tested anew.
 *
 * @param award which
 * @param before what it amounted to
 * @param after what it amounts to
 * @param differences by how much the months differ that lie behind or are paid
 * @param toHear whether months from the current one on stay as they were, because they would be worth less and nobody was heard
 */
record Anew(Award award, Schedule before, Schedule after, List<MonthDifference> differences, boolean toHear) {

    /** The tested months, but those from the current one on that would be worth less as they are held. */
    static List<Span> unlowered(Schedule before, List<Span> tested, Month current) {
        return tested.stream().map(month -> lowered(before, month, current) ? before.at(month.from()).orElseThrow().in(month.from()) : month).toList();
    }

    private static boolean lowered(Schedule before, Span month, Month current) {
        return !month.from().isBefore(current) && before.at(month.from()).filter(held -> held.total().compareTo(month.total()) > 0).isPresent();
    }

    /**
     * What a schedule becomes when its months from one on are worth what was tested, the last of them running on.
     *
     * @param tested spans of one month each, in their order and without a hole
     */
    static Schedule put(Schedule before, List<Span> tested) {
        Schedule after = before.endedBefore(tested.get(0).from());
        for (Span span : merged(tested)) {
            after = after.changed(span);
        }
        return after;
    }

    private static List<Span> merged(List<Span> months) {
        List<Span> merged = new ArrayList<>();
        for (int at = 0; at < months.size(); at++) {
            Span month = months.get(at);
            Optional<Month> until = at == months.size() - 1 ? Optional.empty() : month.until();
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && same(last, month)) {
                merged.set(merged.size() - 1, new Span(last.from(), until, last.regular(), last.topUps(), last.members()));
            } else {
                merged.add(new Span(month.from(), until, month.regular(), month.topUps(), month.members()));
            }
        }
        return merged;
    }

    private static boolean same(Span one, Span other) {
        return one.regular().equals(other.regular()) && one.topUps().equals(other.topUps()) && one.members() == other.members();
    }

    /** Whether any tested month is worth otherwise than it was. */
    static boolean differs(Schedule before, List<Span> tested) {
        return tested.stream().anyMatch(month -> before.at(month.from()).map(held -> !same(held, month)).orElse(!month.regular().isZero() || !month.topUps().isZero()));
    }

    /** Fen over all the months together; below zero if they are worth less. */
    long difference() {
        return differences.stream().mapToLong(difference -> difference.total().fen()).sum();
    }

    /** Whether anything is put right. */
    boolean corrects() {
        return !before.equals(after);
    }

    /** The spans that are new in it, each of which has a means test of its own. */
    List<Span> fresh() {
        return after.spans().stream().filter(span -> before.spans().stream().noneMatch(held -> held.from().equals(span.from()) && same(held, span))).toList();
    }
}
