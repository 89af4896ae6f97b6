package org.tongchou.fund;

import java.util.List;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.rulepack.Category;

/**
 * One side of an entry.
 *
 * @param at which account of which office
 * @param debit fen, zero on the other side
 * @param credit fen, zero on the other side
 * @param place for whom, in a payment or return
 */
record Posting(At at, Money debit, Money credit, Place place) {

    /**
     * An account.
     *
     * @param office whose
     * @param account which
     * @param source of which source
     */
    record At(OfficeCode office, LedgerAccount account, FundSource source) {
    }

    /**
     * For whom money was paid.
     *
     * @param township where the families are on file, null for an entry of a desk
     * @param category URBAN, RURAL or UNIFIED, null for an entry of a desk
     */
    record Place(OfficeCode township, Category category) {

        static final Place NONE = new Place(null, null);
    }

    /** Both sides of an amount; below zero they change places. */
    static List<Posting> both(OfficeCode office, FundSource source, LedgerAccount debit, LedgerAccount credit, Money amount, Place place) {
        if (amount.isNegative()) {
            return both(office, source, credit, debit, amount.negated(), place);
        }
        return List.of(new Posting(new At(office, debit, source), amount, Money.ZERO, place), new Posting(new At(office, credit, source), Money.ZERO, amount, place));
    }

    /** By how much it makes its account more, below zero for less. */
    long growth() {
        long more = debit.fen() - credit.fen();
        return at.account().growsByDebit() ? more : -more;
    }
}
