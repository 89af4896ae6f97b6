package org.tongchou.standard;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;

/**
 * What held in town and country from a day on.
 *
 * @param from the day
 * @param urban what held in town
 * @param rural what held in the country
 */
public record StandardStep(LocalDate from, Optional<PublishedStandard> urban, Optional<PublishedStandard> rural) {

    private static final int RATIO_DECIMALS = 2;

    /** Per person and month, half-up to the fen. */
    public Optional<Money> urbanMonthly() {
        return urban.map(StandardStep::monthly);
    }

    /** Per person and month, half-up to the fen. */
    public Optional<Money> ruralMonthly() {
        return rural.map(StandardStep::monthly);
    }

    /** The urban standard over the rural one, of the exact amounts, half-up to two decimals. */
    public Optional<String> ratio() {
        return urban.flatMap(town -> rural.map(country -> town.monthly().dividedBy(country.monthly()).toText(RATIO_DECIMALS)));
    }

    /** How far the urban standard lies above the rural one. */
    public Optional<Money> gap() {
        return urban.flatMap(town -> rural.map(country -> rounded(town.monthly().minus(country.monthly()))));
    }

    private static Money monthly(PublishedStandard standard) {
        return rounded(standard.monthly());
    }

    private static Money rounded(Fraction fen) {
        return new Money(fen.rounded(1, RoundingMode.HALF_UP));
    }
}
