package org.tongchou.fund;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.law.fund.Given;

/** Sorts what moved on the accounts of what was given into gifts and uses. */
final class Gifts {

    private Gifts() {
    }

    /**
     * What moved.
     *
     * @param account on which account
     * @param place where and in which category
     * @param debit fen, below zero for a credit
     */
    record Moved(LedgerAccount account, Posting.Place place, long debit) {
    }

    /** What came in is a gift; what was paid or passed on, less what came back, is a use. What came back of years that are over names no place: it is a gift that is not bound. */
    static Given of(List<Moved> moved) {
        Map<Posting.Place, Long> gifts = new LinkedHashMap<>();
        Map<Posting.Place, Long> uses = new LinkedHashMap<>();
        for (Moved one : moved) {
            if (one.account() == LedgerAccount.RECEIVED) {
                gifts.merge(one.place(), -one.debit(), Long::sum);
            } else {
                uses.merge(one.place(), one.debit(), Long::sum);
            }
        }
        List<Given.Part> given = new ArrayList<>();
        List<Given.Part> used = new ArrayList<>();
        gifts.forEach((place, fen) -> (fen < 0 ? used : given).add(part(place, Math.abs(fen))));
        uses.forEach((place, fen) -> (fen < 0 ? given : used).add(part(place, Math.abs(fen))));
        return new Given(given, used);
    }

    private static Given.Part part(Posting.Place place, long fen) {
        return new Given.Part(Optional.ofNullable(place.township()), Optional.ofNullable(place.category()), new Money(fen));
    }

    /** The same with what is about to move. */
    static Money astray(Given before, List<Posting> postings) {
        List<Moved> moved = new ArrayList<>();
        before.gifts().forEach(gift -> moved.add(new Moved(LedgerAccount.RECEIVED, place(gift), -gift.amount().fen())));
        before.uses().forEach(use -> moved.add(new Moved(LedgerAccount.PAID, place(use), use.amount().fen())));
        postings.stream().filter(posting -> posting.at().account().isMoney())
            .forEach(posting -> moved.add(new Moved(posting.at().account(), posting.place(), posting.debit().fen() - posting.credit().fen())));
        Given after = of(moved);
        return after.isBound() ? after.astray() : Money.ZERO;
    }

    private static Posting.Place place(Given.Part part) {
        return new Posting.Place(part.place().orElse(null), part.purpose().orElse(null));
    }
}
