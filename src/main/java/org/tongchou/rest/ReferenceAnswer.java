package org.tongchou.rest;

import java.math.BigDecimal;
import java.util.List;
import org.tongchou.kernel.Money;
import org.tongchou.statistics.ReferenceYear;

/**
 * The national reference series (api.md "Statistics").
 *
 * @param years the oldest first
 */
record ReferenceAnswer(List<Year> years) {

    /** Standards and gap in fen a month; per-capita spending in yuan a year as a decimal text, computed and as published. */
    record Year(int year, Money urbanStandard, Money ruralStandard, BigDecimal ratio, Money gap, BigDecimal urbanPerCapita,
        BigDecimal urbanPerCapitaPublished, BigDecimal ruralPerCapita, BigDecimal ruralPerCapitaPublished) {

        static Year of(ReferenceYear year) {
            return new Year(year.year(), year.urban().standard(), year.rural().standard(), year.ratio(), year.gap(), year.urban().perCapita(),
                year.urban().published(), year.rural().perCapita(), year.rural().published());
        }
    }

    static ReferenceAnswer of(List<ReferenceYear> years) {
        return new ReferenceAnswer(years.stream().map(Year::of).toList());
    }
}
