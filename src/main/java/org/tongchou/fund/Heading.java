package org.tongchou.fund;

import java.time.LocalDateTime;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.FundSource;

/**
 * What stands above the two sides of an entry.
 *
 * @param kind of entry
 * @param office whose
 * @param year of the budget
 * @param source whose money; null where several are concerned
 * @param to where it went; null if nowhere
 * @param amount fen
 * @param run the payment run; null for an entry of a desk
 * @param words what it is for, and who gave
 * @param at when, in business time
 * @param corrects what a correction puts right, or null
 */
record Heading(String kind, OfficeCode office, int year, FundSource source, OfficeCode to, Money amount, Long run, Words words, LocalDateTime at,
    EntryKind corrects) {

    /** Above an entry that corrects nothing. */
    Heading(String kind, OfficeCode office, int year, FundSource source, OfficeCode to, Money amount, Long run, Words words, LocalDateTime at) {
        this(kind, office, year, source, to, amount, run, words, at, null);
    }

    /**
     * Kept sealed.
     *
     * @param text what the entry is for, or null
     * @param donor who gave, or null
     */
    record Words(String text, String donor) {
    }
}
