package org.tongchou.price;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.price.PriceIndex;

/**
 * The rises of a month as the statistics office published them.
 *
 * @param region the province or municipality
 * @param month the month measured
 * @param rises per cent over the same month a year before; below zero for a fall; only the known ones
 * @param source where they were published
 */
public record PriceReport(OfficeCode region, Month month, Map<PriceIndex, BigDecimal> rises, String source) {

    public PriceReport {
        rises = Map.copyOf(rises);
    }

    Map<PriceIndex, Fraction> exact() {
        Map<PriceIndex, Fraction> exact = new EnumMap<>(PriceIndex.class);
        rises.forEach((index, rise) -> exact.put(index, Fraction.of(rise)));
        return exact;
    }
}
