package org.tongchou.fund;

import org.tongchou.kernel.Money;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.rulepack.Category;

/**
 * What an office holds of a source in a year, in fen.
 *
 * @param source whose money
 * @param budget the plan of the year
 * @param received what came in
 * @param transferred what went down to other offices
 * @param paid what was released for families
 * @param returned what came back from the bank, and from families
 * @param rural what is bound to the countryside and what was paid there
 */
public record Balance(FundSource source, Money budget, Money received, Money transferred, Money paid, Money returned, Rural rural) {

    /**
     * Money bound to the countryside.
     *
     * @param earmarked how much is bound in the year
     * @param paid how much of the source was paid in the countryside, less what came back
     */
    public record Rural(Money earmarked, Money paid) {
    }

    /** An account that nothing was entered in. */
    static Balance empty(FundSource source) {
        return new Balance(source, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, new Rural(Money.ZERO, Money.ZERO));
    }

    /** What is there. */
    public Money balance() {
        return received.plus(returned).difference(transferred).difference(paid);
    }

    /** What the families of the year have had of it. */
    public Money used() {
        return paid.difference(returned);
    }

    /** What of it is bound to the countryside and not spent there yet; never below zero. */
    Money bound() {
        Money bound = rural.earmarked().difference(rural.paid());
        return bound.isNegative() ? Money.ZERO : bound;
    }

    /** By how much the source would fall below what has to be left; below zero where it does not. */
    Money shortBy() {
        return bound().difference(balance());
    }

    boolean hasFigureBelowZero() {
        return budget.isNegative() || received.isNegative() || transferred.isNegative() || paid.isNegative() || returned.isNegative() || rural.earmarked().isNegative() || rural.paid().isNegative();
    }

    /** The balance after the sides of an entry that lie in its account. */
    Balance after(Iterable<Posting> postings) {
        long[] more = new long[LedgerAccount.values().length];
        long country = 0;
        for (Posting posting : postings) {
            LedgerAccount account = posting.at().account();
            more[account.ordinal()] += posting.growth();
            if (posting.place().category() == Category.RURAL && (account == LedgerAccount.PAID || account == LedgerAccount.RETURNED)) {
                country += account == LedgerAccount.PAID ? posting.growth() : -posting.growth();
            }
        }
        return new Balance(source, more(budget, more, LedgerAccount.PLANNED), more(received, more, LedgerAccount.RECEIVED), more(transferred, more, LedgerAccount.TRANSFERRED),
            more(paid, more, LedgerAccount.PAID), more(returned, more, LedgerAccount.RETURNED),
            new Rural(more(rural.earmarked(), more, LedgerAccount.EARMARKED), rural.paid().plus(new Money(country))));
    }

    private static Money more(Money figure, long[] more, LedgerAccount account) {
        return figure.plus(new Money(more[account.ordinal()]));
    }
}
