package org.tongchou.law.rulepack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.law.Finding;

/** Terms of one region follow each other day by day. */
@Tag("law")
class TermChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);

    private static Term open(String from) {
        return new Term(LocalDate.parse(from), Optional.empty());
    }

    private static Term dated(String from, String until) {
        return new Term(LocalDate.parse(from), Optional.of(LocalDate.parse(until)));
    }

    private static List<String> codes(Term term, Term... others) {
        return TermChecks.of(term, List.of(others), TODAY).stream().map(Finding::code).toList();
    }

    @Test
    void an_open_term_ends_where_the_next_one_begins() {
        assertEquals(List.of(), codes(open("2027-01-01"), open("2021-07-01"), open("2026-07-01")));
        assertEquals(List.of(), codes(open("2027-01-01")));
        assertEquals(List.of(), codes(open("2026-10-13"), open("2027-01-01")), "an open one may begin before another that is scheduled");
    }

    @Test
    void no_two_terms_begin_on_the_same_day() {
        assertEquals(List.of("OVERLAP"), codes(open("2027-01-01"), open("2027-01-01")));
        assertEquals(List.of(), codes(open("2027-01-02"), open("2027-01-01")));
    }

    @Test
    void a_dated_term_keeps_its_days() {
        assertEquals(List.of("OVERLAP"), codes(open("2027-06-30"), dated("2027-01-01", "2027-06-30")));
        assertEquals(List.of("OVERLAP"), codes(open("2027-01-01"), dated("2027-01-01", "2027-06-30")));
        assertEquals(List.of(), codes(open("2027-07-01"), dated("2027-01-01", "2027-06-30")));
        assertEquals(List.of("OVERLAP"), codes(dated("2027-01-01", "2027-06-30"), open("2027-06-30"), open("2027-07-01")), "nor may a dated one reach over another");
    }

    @Test
    void a_day_between_two_terms_is_a_gap() {
        assertEquals(List.of("GAP_BEFORE"), codes(open("2027-07-02"), dated("2027-01-01", "2027-06-30")));
        assertEquals(List.of("GAP_BEFORE"), codes(open("2027-07-02"), dated("2027-01-01", "2027-06-30"), open("2028-01-01")), "a later term does not fill it");
        Finding gap = TermChecks.of(open("2027-07-02"), List.of(dated("2027-01-01", "2027-06-30")), TODAY).get(0);
        assertEquals(List.of(LocalDate.of(2027, 6, 30)), gap.arguments());
        assertEquals("/from", gap.pointer());
    }

    @Test
    void a_dated_term_needs_another_on_the_day_after_its_last() {
        assertEquals(List.of("GAP_AFTER"), codes(dated("2027-01-01", "2027-06-30"), open("2021-07-01")));
        assertEquals(List.of("GAP_AFTER"), codes(dated("2027-01-01", "2027-06-30"), open("2021-07-01"), open("2027-07-02")));
        assertEquals(List.of(), codes(dated("2027-01-01", "2027-06-30"), open("2021-07-01"), open("2027-07-01")));
    }

    @Test
    void a_term_that_does_not_begin_after_today_is_warned_of() {
        assertEquals(List.of("BEGUN"), codes(open("2026-10-12")));
        assertEquals(List.of(), codes(open("2026-10-13")));
        assertFalse(TermChecks.of(open("2026-10-12"), List.of(), TODAY).get(0).isFault());
        assertTrue(TermChecks.of(open("2027-01-01"), List.of(open("2027-01-01")), TODAY).get(0).isFault());
    }

    @Test
    void what_is_withdrawn_leaves_a_gap_only_behind_a_dated_term() {
        assertTrue(TermChecks.leavesGap(open("2027-07-01"), List.of(dated("2027-01-01", "2027-06-30"))));
        assertTrue(TermChecks.leavesGap(open("2027-07-01"), List.of(dated("2027-01-01", "2027-06-30"), open("2027-07-15"))), "a later term does not fill it");
        assertFalse(TermChecks.leavesGap(open("2027-07-01"), List.of(open("2027-01-01"))));
        assertFalse(TermChecks.leavesGap(open("2027-07-01"), List.of()));
        assertFalse(TermChecks.leavesGap(open("2027-07-01"), List.of(open("2027-08-01"))));
        assertTrue(TermChecks.leavesGap(open("2027-07-01"), List.of(open("2026-01-01"), dated("2027-01-01", "2027-06-30"))), "the term right before counts");
        assertFalse(TermChecks.leavesGap(open("2028-01-01"), List.of(dated("2027-01-01", "2027-06-30"), open("2027-07-01"))));
    }

    @Test
    void both_ends_belong_to_a_term() {
        Term term = dated("2027-01-01", "2027-06-30");
        assertFalse(term.covers(LocalDate.of(2026, 12, 31)));
        assertTrue(term.covers(LocalDate.of(2027, 1, 1)));
        assertTrue(term.covers(LocalDate.of(2027, 6, 30)));
        assertFalse(term.covers(LocalDate.of(2027, 7, 1)));
        assertTrue(open("2027-01-01").covers(LocalDate.of(2099, 1, 1)));
        assertTrue(dated("2027-01-01", "2027-01-01").covers(LocalDate.of(2027, 1, 1)));
        assertThrows(IllegalArgumentException.class, () -> dated("2027-01-02", "2027-01-01"));
    }
}
