package org.tongchou.fund;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.Factor;
import org.tongchou.law.fund.FundSource;

/**
 * A pool that was passed down by factors, as it is kept: with every input, so that it can be reckoned again.
 *
 * @param id its number
 * @param office which passed it down
 * @param source whose money
 * @param year of the budget
 * @param pool fen
 * @param text the paper that it rests on
 * @param weights of the factors
 * @param regions to whom it went
 * @param by who did it
 * @param at when, in business time
 */
public record AllocationEntry(long id, OfficeCode office, FundSource source, int year, Money pool, String text, Map<Factor, Integer> weights, List<Region> regions, String by, LocalDateTime at) {

    /**
     * An office to which a part went.
     *
     * @param office which
     * @param recipients how many persons it supported
     * @param millionths the factors that held there
     * @param amount fen
     * @param entry the number of its entry in the books; zero where it got nothing
     */
    public record Region(OfficeCode office, long recipients, Map<Factor, Long> millionths, Money amount, long entry) {
    }
}
