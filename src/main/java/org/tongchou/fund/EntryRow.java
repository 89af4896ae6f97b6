package org.tongchou.fund;

import java.time.LocalDateTime;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.FundSource;

/**
 * An entry of the books as it is handed out.
 *
 * @param id its number
 * @param kind of entry: one that a desk makes, PAYMENT, RETURN or RECOVERY
 * @param corrects what a correction puts right
 * @param bound what a gift is bound to
 * @param source whose money; empty where several are concerned
 * @param office whose entry
 * @param to where the money went
 * @param amount fen; below zero only in a correction
 * @param year of the budget
 * @param run the payment run, for PAYMENT and RETURN
 * @param words what it is for, and who gave
 * @param entered by whom and when
 */
public record EntryRow(long id, String kind, Optional<EntryKind> corrects, FundEntry.Bound bound, Optional<FundSource> source, OfficeCode office, Optional<OfficeCode> to, Money amount, int year, Optional<Long> run, Words words,
    Signature entered) {

    /**
     * Kept sealed.
     *
     * @param text what the entry is for
     * @param donor who gave
     */
    public record Words(Optional<String> text, Optional<String> donor) {

        @Override
        public String toString() {
            return "Words";
        }
    }

    /**
     * Whose act it was.
     *
     * @param name the officer's name
     * @param at when, in business time
     */
    public record Signature(String name, LocalDateTime at) {
    }
}
