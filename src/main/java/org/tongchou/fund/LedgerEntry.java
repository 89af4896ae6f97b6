package org.tongchou.fund;

import java.util.List;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.rulepack.Category;

/**
 * What a payment run does to the funds of its county.
 *
 * @param kind PAYMENT when it is released, RETURN when money comes back from the bank
 * @param county whose funds
 * @param year the year of the month that is paid
 * @param run the run
 * @param text the officer's ground where there is one, else null
 * @param parts how much, by township, category and source
 */
public record LedgerEntry(Kind kind, OfficeCode county, int year, long run, String text, List<Part> parts) {

    /** Which way the money goes. */
    public enum Kind { PAYMENT, RETURN }

    /** Nothing is posted twice for one township, category and source. */
    public LedgerEntry {
        parts = parts.stream().filter(part -> !part.amount().isZero()).toList();
    }

    /**
     * A control total.
     *
     * @param township where the families are on file
     * @param category URBAN, RURAL or UNIFIED
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
