package org.tongchou.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongchou.kernel.Money;

class FiguresTest {

    private static final List<ReferenceYear> SERIES = ReferenceSeries.read();

    private static ReferenceYear year(int year) {
        return SERIES.stream().filter(row -> row.year() == year).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"2015, 1.70, 18630", "2016, 1.59, 18260", "2017, 1.51, 18220", "2018, 1.44, 17690", "2019, 1.40, 17940", "2020, 1.36, 18080"})
    void ratio_and_gap_are_computed(int year, String ratio, long gap) {
        assertEquals(new BigDecimal(ratio), year(year).ratio());
        assertEquals(new Money(gap), year(year).gap());
    }

    @ParameterizedTest
    @CsvSource({"2015, 1.70", "2016, 1.58", "2017, 1.51", "2018, 1.43", "2019, 1.40", "2020, 1.36"})
    void the_ratio_of_the_paper_is_kept_beside_the_computed_one(int year, String printed) {
        assertEquals(new BigDecimal(printed), year(year).publishedRatio());
    }

    @Test
    void the_gap_was_lowest_in_2018() {
        assertEquals(2018, SERIES.stream().min(Comparator.comparing(ReferenceYear::gap)).orElseThrow().year());
    }

    @Test
    void spending_per_person_is_as_published_except_the_country_in_2020() {
        for (ReferenceYear year : SERIES) {
            assertEquals(year.urban().published(), year.urban().perCapita(), year.year() + " urban");
            if (year.year() != 2020) {
                assertEquals(year.rural().published(), year.rural().perCapita(), year.year() + " rural");
            }
        }
        assertEquals(new BigDecimal("3939.2"), year(2020).rural().perCapita());
        assertEquals(new BigDecimal("3940.1"), year(2020).rural().published());
    }

    @Test
    void the_years_stand_in_order() {
        assertEquals(List.of(2015, 2016, 2017, 2018, 2019, 2020), SERIES.stream().map(ReferenceYear::year).toList());
    }

    @ParameterizedTest
    @CsvSource({"100, 3, 33", "101, 2, 51", "100, 2, 50", "0, 2, 0"})
    void spending_per_person_is_half_up_to_the_fen(long spending, long persons, long expected) {
        assertEquals(Optional.of(new Money(expected)), new Monthly.Figure("URBAN", 1, persons, Optional.empty(), new Money(spending)).perCapita());
    }

    @Test
    void nothing_is_spent_per_person_where_there_is_none() {
        assertEquals(Optional.empty(), new Monthly.Figure("URBAN", 0, 0, Optional.empty(), Money.ZERO).perCapita());
    }
}
