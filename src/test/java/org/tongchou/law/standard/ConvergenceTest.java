package org.tongchou.law.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.rulepack.Standard;

/** The path on which the rural standard comes nearer to the urban one. */
@Tag("law")
class ConvergenceTest {

    private static final Standard URBAN = new Standard(new Money(74_000), Standard.Period.MONTH);
    private static final Standard RURAL = new Standard(new Money(56_000), Standard.Period.MONTH);

    private static Convergence path(String target, int years, String percent) {
        return new Convergence(Fraction.of(new BigDecimal(target)), years, Fraction.ofPercent(new BigDecimal(percent)));
    }

    private static List<Long> rural(Convergence path, Standard rural) {
        return path.from(URBAN, rural).stream().map(year -> year.rural().fen()).toList();
    }

    /** AT-25. */
    @Test
    void five_years_to_one_line_while_the_urban_one_grows() {
        List<Convergence.Year> path = path("1", 5, "5").from(URBAN, RURAL);
        assertEquals(List.of(62_600L, 69_700L, 77_300L, 85_600L, 94_400L), path.stream().map(year -> year.rural().fen()).toList());
        assertEquals(List.of(77_700L, 81_600L, 85_700L, 89_900L, 94_400L), path.stream().map(year -> year.urban().fen()).toList());
    }

    @Test
    void the_target_may_stay_below_one() {
        Standard low = new Standard(new Money(44_400), Standard.Period.MONTH);
        assertEquals(List.of(48_100L, 51_800L, 55_500L, 59_200L), rural(path("0.8", 4, "0"), low));
    }

    @Test
    void a_standard_published_for_a_year_begins_from_its_exact_month() {
        assertEquals(List.of(74_000L), rural(path("1", 1, "0"), new Standard(new Money(714_000), Standard.Period.YEAR)));
    }

    @Test
    void it_never_falls_though_the_target_lies_below_where_it_stands() {
        assertEquals(List.of(56_000L, 56_000L, 56_000L), rural(path("0.5", 3, "0"), RURAL));
    }

    @Test
    void it_never_passes_the_urban_one() {
        assertEquals(List.of(74_000L, 74_000L), rural(path("1", 2, "0"), new Standard(new Money(80_000), Standard.Period.MONTH)));
    }

    @Test
    void no_path_leads_above_one_or_to_nothing_or_takes_no_time() {
        assertThrows(IllegalArgumentException.class, () -> path("1.01", 1, "0"));
        assertThrows(IllegalArgumentException.class, () -> path("0", 1, "0"));
        assertThrows(IllegalArgumentException.class, () -> path("1", 0, "0"));
    }
}
