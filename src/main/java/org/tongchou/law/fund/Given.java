package org.tongchou.law.fund;

import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.Article;
import org.tongchou.law.rulepack.Category;

/**
 * What was given, and what it was spent on: whether every fen that was spent can have come from a gift that was meant for it.
 *
 * @param gifts what was given, each as far as it is bound
 * @param uses what was spent of it, each where and in which category; none below zero
 */
@Article("L1 art. 6; L11 art. 8; domain.md 4.3")
public record Given(List<Part> gifts, List<Part> uses) {

    /**
     * So much money.
     *
     * @param place of a gift: where it may be spent; of a use: where it was; anywhere if empty
     * @param purpose of a gift: in which category it may be spent; of a use: in which it was; any if empty
     * @param amount fen
     */
    public record Part(Optional<OfficeCode> place, Optional<Category> purpose, Money amount) {

        private boolean isFor(Part use) {
            return place.isEmpty() || use.place.filter(where -> where.within(place.get())).isPresent();
        }

        private boolean fits(Part use) {
            return isFor(use) && (purpose.isEmpty() || purpose.equals(use.purpose));
        }
    }

    public Given {
        gifts = List.copyOf(gifts);
        uses = List.copyOf(uses);
    }

    /** How much was spent that no gift was meant for; zero if all of it was. What is taken from a gift for one use is put back wherever another use needs just that gift. */
    @Article("L1 art. 6; L11 art. 8")
    public Money astray() {
        long[][] taken = new long[gifts.size()][uses.size()];
        long[] left = gifts.stream().mapToLong(gift -> gift.amount().fen()).toArray();
        long astray = 0;
        for (int use = 0; use < uses.size(); use++) {
            long open = uses.get(use).amount().fen();
            long found = 1;
            while (open > 0 && found > 0) {
                found = take(use, open, left, taken, new boolean[gifts.size()]);
                open -= found;
            }
            astray += open;
        }
        return new Money(astray);
    }

    /** Takes at most so much for a use: from a gift that has something left, or from one whose other uses can be moved to other gifts. @return how much */
    private long take(int use, long most, long[] left, long[][] taken, boolean[] tried) {
        for (int gift = 0; gift < gifts.size(); gift++) {
            if (!tried[gift] && gifts.get(gift).fits(uses.get(use))) {
                tried[gift] = true;
                long found = left[gift] > 0 ? Math.min(most, left[gift]) : freed(gift, most, left, taken, tried);
                if (found > 0) {
                    left[gift] -= found;
                    taken[gift][use] += found;
                    return found;
                }
            }
        }
        return 0;
    }

    /** Moves another use of a gift elsewhere. @return how much the gift has left by it */
    private long freed(int gift, long most, long[] left, long[][] taken, boolean[] tried) {
        for (int other = 0; other < uses.size(); other++) {
            if (taken[gift][other] > 0) {
                long moved = take(other, Math.min(most, taken[gift][other]), left, taken, tried);
                if (moved > 0) {
                    taken[gift][other] -= moved;
                    left[gift] += moved;
                    return moved;
                }
            }
        }
        return 0;
    }

    /** Whether any gift is bound to a place or a purpose. */
    @Article("L1 art. 6; L11 art. 8")
    public boolean isBound() {
        return gifts.stream().anyMatch(gift -> !gift.amount().isZero() && (gift.place().isPresent() || gift.purpose().isPresent()));
    }
}
