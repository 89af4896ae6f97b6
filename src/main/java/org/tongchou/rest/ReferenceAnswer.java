package org.tongchou.rest;

import java.math.BigDecimal;
import java.util.List;
import org.tongchou.kernel.Money;
import org.tongchou.statistics.ReferenceYear;

/**
 * The national reference series (api.md "Statistics").
 *
 * @param years the oldest first
 * @param unitNote what the paper prints in a wrong unit, in the language of the request
 */
record ReferenceAnswer(List<Year> years, String unitNote) {

    /**
     * Standards and gap in fen a month; the ratio and the per-capita spending in yuan a year as decimal texts, computed and as published; spending in 100 million yuan
     * and recipients in 10 thousand persons, of which the per-capita spending is computed.
     */
    record Year(int year, Money urbanStandard, Money ruralStandard, BigDecimal ratio, BigDecimal ratioPublished, Money gap, BigDecimal urbanPerCapita,
        BigDecimal urbanPerCapitaPublished, BigDecimal ruralPerCapita, BigDecimal ruralPerCapitaPublished, BigDecimal urbanSpending, BigDecimal ruralSpending,
        BigDecimal urbanRecipients, BigDecimal ruralRecipients) {

        static Year of(ReferenceYear year) {
            return new Year(year.year(), year.urban().standard(), year.rural().standard(), year.ratio(), year.publishedRatio(), year.gap(), year.urban().perCapita(),
                year.urban().published(), year.rural().perCapita(), year.rural().published(), year.urban().spending(), year.rural().spending(), year.urban().recipients(),
                year.rural().recipients());
        }
    }

    static ReferenceAnswer of(List<ReferenceYear> years, String unitNote) {
        return new ReferenceAnswer(years.stream().map(Year::of).toList(), unitNote);
    }
}
