package org.tongchou.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.price.PriceIndex;
import org.tongchou.law.rulepack.PackReference;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.price.PriceLine;
import org.tongchou.price.PriceMonth;

/**
 * A month's price indices with what they bring, rises in per cent, amounts in fen.
 *
 * @param region the province or municipality
 * @param month the month measured
 * @param revision 1 for the first record, one more for each correction
 * @param current whether it is the newest of its month
 * @param indices the rises that are known
 * @param source where they were published
 * @param recorded who recorded them, and when
 * @param triggers one for each category with a standard in force; none where no price linkage was in force
 */
record PriceAnswer(OfficeCode region, Month month, int revision, boolean current, Map<PriceIndex, BigDecimal> indices, String source, Recorded recorded,
    List<Triggered> triggers) {

    record Recorded(String by, String at) {
    }

    record Amount(Standard.Period unit, Money amount) {
    }

    record Triggered(String category, boolean triggered, Optional<PriceIndex> index, Optional<BigDecimal> rise, Money monthly, Amount standard, PackReference pack) {

        static Triggered of(PriceLine line) {
            return new Triggered(line.category().name(), line.index().isPresent(), line.index(), line.rise(), line.monthly(),
                new Amount(line.standard().period(), line.standard().amount()), line.pack());
        }
    }

    static PriceAnswer of(PriceMonth month) {
        return new PriceAnswer(month.report().region(), month.report().month(), month.revision(), month.current(), new TreeMap<>(month.report().rises()),
            month.report().source(), new Recorded(month.recordedBy(), Answers.moment(month.recordedAt())), month.lines().stream().map(Triggered::of).toList());
    }
}
