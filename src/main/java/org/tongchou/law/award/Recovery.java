package org.tongchou.law.award;

import java.util.ArrayList;
import java.util.List;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;

/**
 * What a family was paid too much and how it is got back: by what the family gives back, month by month within a cap, by what is waived and by what is
 * written off. Nothing is held back from later support (L11 art. 22).
 *
 * @param found fen that were paid too much, never more than was paid
 * @param received fen that came back
 * @param waived fen that are forgiven
 * @param writtenOff fen that cannot be got back
 */
@Article("L1 art. 73, 74; L11 art. 22; payments.md Retroactive change")
public record Recovery(Money found, Money received, Money waived, Money writtenOff) {

    /** Fen that are still to come. */
    @Article("payments.md Retroactive change")
    public Money outstanding() {
        return found.difference(received.plus(waived).plus(writtenOff));
    }

    /** Whether so much may be taken from what is still to come. */
    @Article("payments.md Retroactive change")
    public boolean takes(Money amount) {
        return !amount.isZero() && !amount.isNegative() && amount.compareTo(outstanding()) <= 0;
    }

    /**
     * What an amount settles of several months: the oldest first.
     *
     * @param open fen still to come of each month, the oldest first, together at least the amount
     */
    @Article("payments.md Retroactive change")
    public static List<Money> oldestFirst(List<Money> open, Money amount) {
        List<Money> taken = new ArrayList<>();
        Money left = amount;
        for (Money month : open) {
            Money part = month.compareTo(left) < 0 ? month : left;
            taken.add(part);
            left = left.minus(part);
        }
        if (!left.isZero()) {
            throw new IllegalArgumentException("more is settled than is still to come");
        }
        return taken;
    }

    /**
     * Whether so much may be received in a month.
     *
     * @param before fen received in that month already
     * @param cap the most fen a month that the plan asks for
     */
    @Article("payments.md Retroactive change")
    public static boolean withinCap(Money before, Money amount, Money cap) {
        return before.plus(amount).compareTo(cap) <= 0;
    }
}
