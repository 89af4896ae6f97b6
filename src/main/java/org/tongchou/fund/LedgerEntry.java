package org.tongchou.fund;

import java.util.List;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.rulepack.Category;

/**
 * What a payment run, or what a family gives back, does to the funds of a county.
 *
 * @param kind PAYMENT when a run is released, RETURN when money comes back from the bank, RECOVERY when it comes back from a family
 * @param county whose funds
 * @param year the year of the month that is paid; of a recovery the year in which it comes back
 * @param run the run; null for a recovery
 * @param text the officer's ground where there is one, else null
 * @param parts how much, by township, category and source
 */
public record LedgerEntry(Kind kind, OfficeCode county, int year, Long run, String text, List<Part> parts) {

    /** Which way the money goes. */
    public enum Kind { PAYMENT, RETURN, RECOVERY }

    /** Nothing is posted twice for one township, category and source. */
    public LedgerEntry {
        parts = parts.stream().filter(part -> !part.amount().isZero()).toList();
    }

    /**
     * A control total.
     *
     * @param township where the families are on file; null for money that was paid in an earlier year
     * @param category URBAN, RURAL or UNIFIED; null for the same
     * @param source whose money
     * @param amount fen
     */
    public record Part(OfficeCode township, Category category, FundSource source, Money amount) {
    }

    List<Posting> postings() {
        LedgerAccount debit = kind == Kind.PAYMENT ? LedgerAccount.PAID : LedgerAccount.CASH;
        LedgerAccount credit = kind == Kind.PAYMENT ? LedgerAccount.CASH : LedgerAccount.RETURNED;
        return parts.stream().flatMap(part -> Posting.both(county, part.source(), debit, credit, part.amount(), new Posting.Place(part.township(), part.category())).stream()).toList();
    }

    Money total() {
        return parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
    }
}
