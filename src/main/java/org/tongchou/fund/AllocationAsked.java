package org.tongchou.fund;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.tongchou.json.Json;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.Factor;
import org.tongchou.law.fund.FactorAllocation;
import org.tongchou.law.fund.FundSource;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A pool that is to be passed down by factors.
 *
 * @param source whose money
 * @param year of the budget
 * @param pool fen
 * @param weights of the factors
 * @param regions the offices to which it goes, in the order in which they were named
 * @param text the paper that it rests on
 */
public record AllocationAsked(FundSource source, int year, Money pool, Map<Factor, Integer> weights, List<Region> regions, String text) {

    /**
     * An office to which a part goes.
     *
     * @param office which
     * @param recipients how many persons it supports
     * @param factors the factors that hold there, in millionths
     */
    public record Region(OfficeCode office, long recipients, Map<Factor, Long> factors) {
    }

    /** Each region's part, together the pool. @throws IllegalArgumentException where no factor counts anywhere */
    List<Money> parts() {
        return new FactorAllocation(weights).allocate(pool, regions.stream().map(region -> new FactorAllocation.Region(region.recipients(), region.factors())).toList());
    }

    /** Everything that it was reckoned from, as JSON. */
    String inputs() {
        ObjectNode document = Json.object().put("source", source.name()).put("year", year).put("pool", pool.fen()).put("text", text);
        ObjectNode weighted = document.putObject("weights");
        weights.forEach((factor, weight) -> weighted.put(factor.name(), weight));
        for (Region region : regions) {
            ObjectNode row = document.withArray("regions").addObject().put("office", region.office().value()).put("recipients", region.recipients());
            ObjectNode factors = row.putObject("factorsInMillionths");
            region.factors().forEach((factor, millionths) -> factors.put(factor.name(), millionths));
        }
        return Json.write(document);
    }

    /** What was kept as JSON. */
    static AllocationAsked kept(String inputs) {
        return Json.read(inputs.getBytes(StandardCharsets.UTF_8), AllocationReading::kept);
    }
}
