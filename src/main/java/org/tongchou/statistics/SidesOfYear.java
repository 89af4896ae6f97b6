package org.tongchou.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.tongchou.kernel.Money;

/**
 * Town and country of a year.
 *
 * @param urban families of towns; where one line holds for both sides its standard is that line
 * @param rural families of the country, likewise
 * @param unified families that are kept under one line for both sides
 */
public record SidesOfYear(int year, Side urban, Side rural, Side unified) {

    static final int MOST = 50;

    private static final int FEN_PER_YUAN = 100;

    /**
     * One side.
     *
     * @param standard per person and month at the year's end, or today
     * @param spending fen of the months that were paid
     * @param personMonths persons of these months, added up
     * @param months how many were paid
     * @param last persons of the last of them
     * @param hidden whether it is about so few families in any month that only the standard may be shown; nothing else is known then
     */
    public record Side(Optional<Money> standard, long spending, long personMonths, int months, Optional<Long> last, boolean hidden) {

        /** Yuan a person in the year by the average number of persons, half-up to one decimal; none where nobody was paid. */
        public Optional<BigDecimal> perCapita() {
            return personMonths == 0 ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(spending).multiply(BigDecimal.valueOf(months)).divide(BigDecimal.valueOf(personMonths).multiply(BigDecimal.valueOf(FEN_PER_YUAN)), 1, RoundingMode.HALF_UP));
        }

        /** The same by the persons of the last month, as year books print it. */
        public Optional<BigDecimal> perCapitaAtEnd() {
            return last.filter(persons -> persons > 0).map(persons -> BigDecimal.valueOf(spending).divide(BigDecimal.valueOf(persons).multiply(BigDecimal.valueOf(FEN_PER_YUAN)), 1, RoundingMode.HALF_UP));
        }
    }

    /** The urban standard over the rural one, half-up to two decimals; none unless both are known. */
    public Optional<BigDecimal> ratio() {
        return urban.standard().flatMap(town -> rural.standard().filter(country -> !country.isZero())
            .map(country -> BigDecimal.valueOf(town.fen()).divide(BigDecimal.valueOf(country.fen()), 2, RoundingMode.HALF_UP)));
    }

    /** How far the urban standard lies above the rural one; none unless both are known. */
    public Optional<Money> gap() {
        return urban.standard().flatMap(town -> rural.standard().map(town::difference));
    }
}
