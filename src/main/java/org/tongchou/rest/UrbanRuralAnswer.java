package org.tongchou.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.statistics.SidesOfYear;

/**
 * Town and country of an office, year by year (api.md "Statistics").
 *
 * @param years the oldest first
 */
record UrbanRuralAnswer(List<Year> years) {

    /**
     * Standards and gap in fen a month; per-capita spending in yuan a year as a decimal text, by the average number of persons and by that of the last month. Nothing of an office is published. Where
     * one line holds for both sides, both standards are that line; what families kept under it were given stands as unified.
     */
    record Year(int year, Optional<Money> urbanStandard, Optional<Money> ruralStandard, Optional<BigDecimal> ratio, Optional<Money> gap, Optional<BigDecimal> urbanPerCapita,
        Optional<BigDecimal> urbanPerCapitaPublished, Optional<BigDecimal> urbanPerCapitaYearEnd, Optional<BigDecimal> ruralPerCapita,
        Optional<BigDecimal> ruralPerCapitaPublished, Optional<BigDecimal> ruralPerCapitaYearEnd, Optional<Money> unifiedStandard,
        Optional<BigDecimal> unifiedPerCapita, Optional<BigDecimal> unifiedPerCapitaYearEnd) {

        static Year of(SidesOfYear year) {
            return new Year(year.year(), year.urban().standard(), year.rural().standard(), year.ratio(), year.gap(), year.urban().perCapita(), Optional.empty(),
                year.urban().perCapitaAtEnd(), year.rural().perCapita(), Optional.empty(), year.rural().perCapitaAtEnd(), year.unified().standard(), year.unified().perCapita(),
                year.unified().perCapitaAtEnd());
        }
    }

    static UrbanRuralAnswer of(List<SidesOfYear> years) {
        return new UrbanRuralAnswer(years.stream().map(Year::of).toList());
    }
}
