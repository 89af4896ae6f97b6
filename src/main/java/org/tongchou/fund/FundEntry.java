package org.tongchou.fund;

import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.FundSource;

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
 * @param corrects the kind of entry that a correction puts right; empty in any other
 */
public record FundEntry(EntryKind kind, FundSource source, OfficeCode office, Optional<OfficeCode> toOffice, Money amount, int year, String text, Optional<String> donor,
    Optional<EntryKind> corrects) {

    /** An entry that corrects nothing, or what came in. */
    public FundEntry(EntryKind kind, FundSource source, OfficeCode office, Optional<OfficeCode> toOffice, Money amount, int year, String text, Optional<String> donor) {
        this(kind, source, office, toOffice, amount, year, text, donor, kind == EntryKind.CORRECTION ? Optional.of(EntryKind.RECEIPT) : Optional.empty());
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
            case TRANSFER -> List.of(both(LedgerAccount.TRANSFERRED, LedgerAccount.CASH),
                Posting.both(toOffice.orElseThrow(), source, LedgerAccount.CASH, LedgerAccount.RECEIVED, amount, Posting.Place.NONE)).stream().flatMap(List::stream).toList();
        };
    }

    private List<Posting> both(LedgerAccount debit, LedgerAccount credit) {
        return Posting.both(office, source, debit, credit, amount, Posting.Place.NONE);
    }
}
