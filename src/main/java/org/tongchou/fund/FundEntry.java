package org.tongchou.fund;

import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.rulepack.Category;

/**
 * What a desk enters.
 *
 * @param kind of entry
 * @param source whose money
 * @param office whose books
 * @param toOffice where it goes, in a transfer
 * @param amount fen; below zero only in a correction
 * @param year of the budget
 * @param text what it is for, or the paper it rests on
 * @param donor who gave, in a donation
 * @param bound where and for what it may be spent, in a donation and where one is passed on or put right
 * @param corrects the kind of entry that a correction puts right; empty in any other
 */
public record FundEntry(EntryKind kind, FundSource source, OfficeCode office, Optional<OfficeCode> toOffice, Money amount, int year, String text, Optional<String> donor,
    Bound bound, Optional<EntryKind> corrects) {

    /**
     * What a gift is bound to.
     *
     * @param place where it may be spent; anywhere in the office if empty
     * @param purpose in which category it may be spent; in any if empty
     */
    public record Bound(Optional<OfficeCode> place, Optional<Category> purpose) {

        /** Anywhere, for anything. */
        public static final Bound NOT = new Bound(Optional.empty(), Optional.empty());

        Posting.Place at() {
            return new Posting.Place(place.orElse(null), purpose.orElse(null));
        }
    }

    /** An entry that corrects nothing, or what came in. */
    public FundEntry(EntryKind kind, FundSource source, OfficeCode office, Optional<OfficeCode> toOffice, Money amount, int year, String text, Optional<String> donor) {
        this(kind, source, office, toOffice, amount, year, text, donor, Bound.NOT, kind == EntryKind.CORRECTION ? Optional.of(EntryKind.RECEIPT) : Optional.empty());
    }

    @Override
    public String toString() {
        return kind + " " + office + " " + year;
    }

    List<Posting> postings() {
        return switch (corrects.orElse(kind)) {
            case BUDGET -> both(LedgerAccount.PLANNED, LedgerAccount.APPROPRIATED);
            case RECEIPT, DONATION, CORRECTION -> both(LedgerAccount.CASH, LedgerAccount.RECEIVED);
            case EARMARK -> both(LedgerAccount.EARMARKED, LedgerAccount.UNBOUND);
            case TRANSFER -> List.of(Posting.both(office, source, LedgerAccount.TRANSFERRED, LedgerAccount.CASH, amount, sent()),
                Posting.both(toOffice.orElseThrow(), source, LedgerAccount.CASH, LedgerAccount.RECEIVED, amount, bound.at())).stream().flatMap(List::stream).toList();
        };
    }

    /** A gift that is passed on is spent where it goes. */
    private Posting.Place sent() {
        return source == FundSource.DONATION ? new Posting.Place(bound.place().or(() -> toOffice).orElse(null), bound.purpose().orElse(null)) : Posting.Place.NONE;
    }

    private List<Posting> both(LedgerAccount debit, LedgerAccount credit) {
        return Posting.both(office, source, debit, credit, amount, bound.at());
    }
}
