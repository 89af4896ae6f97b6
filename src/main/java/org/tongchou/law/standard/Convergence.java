package org.tongchou.law.standard;

import java.util.ArrayList;
import java.util.List;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;
import org.tongchou.law.rulepack.Rounding;
import org.tongchou.law.rulepack.Standard;

/**
 * A path on which the rural standard comes nearer to the urban one, year by year in equal steps of their ratio: {@code r_k = r_0 + (target - r_0) k / N}. The
 * urban standard grows by a fixed share a year. The rural one never falls and never passes the urban one; the target may stay below one, since to co-ordinate is
 * not to make equal.
 *
 * @param target rural over urban in the last year, above 0 and at most 1
 * @param years how many years it takes, at least 1
 * @param growth by how much the urban standard grows in a year, such as 1/20
 */
@Article("L1 arts. 3, 19; L5 4")
public record Convergence(Fraction target, int years, Fraction growth) {

    /** @throws IllegalArgumentException for a target or a number of years out of range */
    public Convergence {
        if (target.signum() <= 0 || Fraction.ONE.isBelow(target) || years < 1 || growth.signum() < 0) {
            throw new IllegalArgumentException("no path");
        }
    }

    /**
     * The standards of a year of the path, whole yuan per person and month, in fen.
     *
     * @param urban half-up
     * @param rural half-up, of the exact urban one
     */
    public record Year(Money urban, Money rural) {
    }

    /** The years of the path from the two standards of today, the first step being the first year. */
    @Article("L1 arts. 3, 19; L5 4")
    public List<Year> from(Standard urban, Standard rural) {
        List<Year> path = new ArrayList<>();
        Fraction first = rural.monthly().dividedBy(urban.monthly());
        Fraction exact = urban.monthly();
        long before = whole(rural.monthly()).fen();
        for (int year = 1; year <= years; year++) {
            exact = exact.times(Fraction.ONE.plus(growth));
            Fraction ratio = first.plus(target.minus(first).times(year).dividedBy(years));
            long wanted = Math.max(before, whole(exact.times(ratio)).fen());
            before = Math.min(wanted, whole(exact).fen());
            path.add(new Year(whole(exact), new Money(before)));
        }
        return path;
    }

    private static Money whole(Fraction fen) {
        return Rounding.HALF_UP_YUAN.round(fen);
    }
}
