package org.tongchou.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tongchou.kernel.Money;

/**
 * A year of the national reference series; what can be computed is computed.
 *
 * @param year the year
 * @param urban its figures for towns
 * @param rural its figures for the country
 * @param publishedRatio the ratio of the standards, as the paper prints it
 */
public record ReferenceYear(int year, Side urban, Side rural, BigDecimal publishedRatio) {

    /** 100 million yuan over 10 thousand persons are 10 thousand yuan a person. */
    private static final BigDecimal YUAN_A_PERSON = BigDecimal.valueOf(10_000);

    /**
     * Town or country.
     *
     * @param standard average per person and month
     * @param spending in 100 million yuan
     * @param recipients at the year's end, in 10 thousand persons
     * @param published spending per person in yuan, as the paper prints it
     */
    public record Side(Money standard, BigDecimal spending, BigDecimal recipients, BigDecimal published) {

        /** Spending per person at the year's end, in yuan, half-up to one decimal. */
        public BigDecimal perCapita() {
            return spending.multiply(YUAN_A_PERSON).divide(recipients, 1, RoundingMode.HALF_UP);
        }
    }

    /** The urban standard over the rural one, half-up to two decimals. */
    public BigDecimal ratio() {
        return BigDecimal.valueOf(urban.standard().fen()).divide(BigDecimal.valueOf(rural.standard().fen()), 2, RoundingMode.HALF_UP);
    }

    /** How far the urban standard lies above the rural one, per person and month. */
    public Money gap() {
        return urban.standard().difference(rural.standard());
    }
}
