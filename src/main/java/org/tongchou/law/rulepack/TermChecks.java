package org.tongchou.law.rulepack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongchou.law.Article;
import org.tongchou.law.Finding;

/**
 * Whether the terms of one region follow each other day by day. An open term ends where the next one begins; a dated term keeps its days, and the day after its last
 * one must be the first of another.
 */
@Article("L1 art. 19")
public final class TermChecks {

    private TermChecks() {
    }

    /**
     * What is wrong with a new term beside those that are published.
     *
     * @param term the new one
     * @param others those of the same region that are published and not withdrawn
     * @param today the business day
     */
    public static List<Finding> of(Term term, Collection<Term> others, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        overlapping(term, others).ifPresent(other -> findings.add(Finding.fault("OVERLAP", "/from", other.from())));
        gapBefore(term, others).ifPresent(last -> findings.add(Finding.fault("GAP_BEFORE", "/from", last)));
        if (isFollowedByNothing(term, others)) {
            findings.add(Finding.fault("GAP_AFTER", "/until", term.until().orElseThrow()));
        }
        if (!term.from().isAfter(today)) {
            findings.add(Finding.warning("BEGUN", "/from", today));
        }
        return findings;
    }

    /** Whether, once a term is taken out, days are left without any before a later one or for good. */
    public static boolean leavesGap(Term withdrawn, Collection<Term> rest) {
        Optional<Term> before = rest.stream().filter(other -> other.from().isBefore(withdrawn.from())).max(Comparator.comparing(Term::from));
        return before.map(term -> isFollowedByNothing(term, rest)).orElse(false);
    }

    /** A dated term that shares a day with the new one, or any term that begins on the same day. */
    private static Optional<Term> overlapping(Term term, Collection<Term> others) {
        return others.stream().filter(other -> other.from().equals(term.from()) || other.until().isPresent() && other.covers(term.from())
            || term.until().isPresent() && term.covers(other.from())).min(Comparator.comparing(Term::from));
    }

    /** The last day of the term before, if nothing holds between it and the new one. */
    private static Optional<LocalDate> gapBefore(Term term, Collection<Term> others) {
        return others.stream().filter(other -> other.from().isBefore(term.from())).max(Comparator.comparing(Term::from)).flatMap(Term::until)
            .filter(last -> last.plusDays(1).isBefore(term.from()));
    }

    private static boolean isFollowedByNothing(Term term, Collection<Term> others) {
        return term.until().isPresent() && others.stream().noneMatch(other -> other.from().equals(term.until().get().plusDays(1)));
    }
}
