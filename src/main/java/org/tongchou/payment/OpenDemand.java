package org.tongchou.payment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.award.Recovery;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.fund.LargestRemainder;
import org.tongchou.law.rulepack.Category;

/**
 * What of a month that was paid too much is still to come, or what of that is taken at once.
 *
 * @param month which month
 * @param township whose money it was
 * @param category in which the family was paid
 * @param parts what each source bore of it, in their order
 */
record OpenDemand(Month month, OfficeCode township, Category category, List<Money> parts) {

    /** Of columns office, category, month from one on, and of five parts from another on. */
    static OpenDemand of(Object[] row, int at, int parts) {
        return new OpenDemand(Month.parse((String) row[at + 2]).orElseThrow(), new OfficeCode((String) row[at]), Category.valueOf((String) row[at + 1]),
            Arrays.stream(row, parts, parts + FundSource.values().length).map(fen -> new Money(((Number) fen).longValue())).toList());
    }

    Money amount() {
        return parts.stream().reduce(Money.ZERO, Money::plus);
    }

    /** So much of it, from each source as much as what is still to come of it: so that once all is taken, each source has its own part to the fen. */
    OpenDemand taking(Money amount) {
        return new OpenDemand(month, township, category, LargestRemainder.part(amount, parts.stream().map(part -> BigInteger.valueOf(part.fen())).toList()));
    }

    /** An amount of several months, the oldest first. */
    static List<OpenDemand> taking(List<OpenDemand> open, Money amount) {
        List<Money> amounts = Recovery.oldestFirst(open.stream().map(OpenDemand::amount).toList(), amount);
        List<OpenDemand> taken = new ArrayList<>();
        for (int at = 0; at < open.size(); at++) {
            if (!amounts.get(at).isZero()) {
                taken.add(open.get(at).taking(amounts.get(at)));
            }
        }
        return taken;
    }
}
