package org.tongchou.law.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongchou.law.standard.Published.city;
import static org.tongchou.law.standard.Published.guide;
import static org.tongchou.law.standard.Published.of;
import static org.tongchou.law.standard.Published.until;
import static org.tongchou.law.standard.Published.urban;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.Finding;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Standard.Period;

@Tag("law")
class StandardChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);
    private static final DatedStandard GUIDE = guide(74000, "2026-07-01");
    private static final DatedStandard CITY = city(78000, "2026-07-01");

    private static List<Finding> found(DatedStandard proposed, DatedStandard... published) {
        return StandardChecks.of(proposed, new StandardChecks.Surroundings(List.of(published), Optional.empty(), Optional.empty(), TODAY));
    }

    private static List<String> codes(DatedStandard proposed, DatedStandard... published) {
        return found(proposed, published).stream().map(Finding::code).toList();
    }

    @Test
    void a_standard_that_goes_up_a_little_has_nothing_against_it() {
        assertEquals(List.of(), codes(city(80000, "2027-07-01"), GUIDE, CITY));
        assertEquals(List.of(), codes(city(80000, "2027-07-01")));
    }

    @Test
    void a_county_and_a_township_have_no_standard_of_their_own() {
        assertEquals(List.of("COUNTY_STANDARD"), codes(urban("340302", StandardLevel.CITY, 78000, Period.MONTH, "2027-07-01"), GUIDE));
        assertEquals(List.of("COUNTY_STANDARD"), codes(urban("340302001", StandardLevel.CITY, 78000, Period.MONTH, "2027-07-01"), GUIDE));
    }

    @Test
    void the_level_is_that_of_the_region() {
        assertEquals(List.of("WRONG_LEVEL"), codes(urban("34", StandardLevel.CITY, 78000, Period.MONTH, "2027-07-01")));
        assertEquals(List.of("WRONG_LEVEL"), codes(urban("3403", StandardLevel.PROVINCE_GUIDE, 78000, Period.MONTH, "2027-07-01")));
    }

    @Test
    void a_municipality_fixes_none_below_the_guidance_that_is_in_force_then() {
        assertEquals(List.of("BELOW_GUIDE"), codes(city(73999, "2027-07-01"), GUIDE));
        assertEquals(List.of(), codes(city(74000, "2027-07-01"), GUIDE));
        assertEquals(List.of("BELOW_GUIDE"), codes(city(74000, "2027-07-01"), GUIDE, guide(74001, "2027-07-01")));
        assertEquals(List.of(), codes(city(74000, "2027-06-30"), GUIDE, guide(74001, "2027-07-01")));
        assertTrue(found(city(73999, "2027-07-01"), GUIDE).get(0).isFault());
        assertEquals(List.of("8879.88", "8880"), found(city(73999, "2027-07-01"), GUIDE).get(0).arguments());
    }

    @Test
    void month_and_year_are_compared_in_the_year() {
        DatedStandard monthly = urban("34", StandardLevel.PROVINCE_GUIDE, 53019, Period.MONTH, "2026-07-01");
        assertEquals(List.of("BELOW_GUIDE"), codes(urban("3403", StandardLevel.CITY, 636227, Period.YEAR, "2027-07-01"), monthly));
        assertEquals(List.of(), codes(urban("3403", StandardLevel.CITY, 636228, Period.YEAR, "2027-07-01"), monthly));
    }

    @Test
    void one_standard_for_both_sides_reaches_the_guidance_of_each() {
        DatedStandard rural = of("34", Category.RURAL, StandardLevel.PROVINCE_GUIDE, 714000, Period.YEAR, "2026-07-01", null);
        DatedStandard both = of("3403", Category.UNIFIED, StandardLevel.CITY, 60000, Period.MONTH, "2027-07-01", null);
        assertEquals(List.of(), codes(both, rural));
        assertEquals(List.of("BELOW_GUIDE"), codes(both, rural, GUIDE));
        assertEquals(List.of(), codes(city(70000, "2027-07-01"), rural));
    }

    @Test
    void where_the_province_fixes_the_standard_itself_a_municipality_fixes_none() {
        DatedStandard fixed = urban("34", StandardLevel.PROVINCE, 60000, Period.MONTH, "2021-07-01");
        assertEquals(List.of("FIXED_BY_PROVINCE"), codes(city(78000, "2027-07-01"), fixed));
    }

    @Test
    void before_the_law_of_2026_each_fixed_its_own() {
        DatedStandard fixed = urban("34", StandardLevel.PROVINCE, 60000, Period.MONTH, "2021-07-01");
        assertEquals(List.of("BEGINS_BEFORE_TODAY"), codes(city(50000, "2026-06-30"), fixed));
        assertEquals(List.of("FIXED_BY_PROVINCE", "BEGINS_BEFORE_TODAY"), codes(city(50000, "2026-07-01"), fixed));
    }

    @Test
    void a_province_hears_which_municipalities_it_overtakes() {
        assertEquals(List.of("OVERTAKES"), codes(guide(78001, "2027-07-01"), GUIDE, CITY));
        assertEquals(List.of("3403"), found(guide(78001, "2027-07-01"), GUIDE, CITY).get(0).arguments());
        assertEquals(List.of(), codes(guide(78000, "2027-07-01"), GUIDE, CITY));
    }

    @ParameterizedTest(name = "until {0}, next from {1}: {2}")
    @CsvSource({"2027-06-30, 2027-07-01, ''", "2027-07-01, 2027-07-01, DAYS_OVERLAP", "2027-06-29, 2027-07-01, DAYS_GAP"})
    void standards_of_a_region_follow_each_other_day_on_day(String last, String next, String expected) {
        List<String> codes = expected.isEmpty() ? List.of() : List.of(expected);
        assertEquals(codes, codes(city(78000, next), GUIDE, until(CITY, last)), "behind a published one");
        assertEquals(codes, codes(until(city(78000, "2027-01-01"), last), GUIDE, CITY, city(78000, next)), "before a published one");
    }

    @Test
    void two_of_one_day_overlap_and_none_ends_before_it_begins() {
        assertEquals(List.of("DAYS_OVERLAP"), codes(city(79000, "2027-07-01"), GUIDE, city(78000, "2027-07-01")));
        assertEquals(List.of("ENDS_BEFORE_BEGIN"), codes(until(city(79000, "2027-07-01"), "2027-06-30"), GUIDE, CITY));
        assertEquals(List.of(), codes(until(city(79000, "2027-07-01"), "2027-07-01"), GUIDE, CITY));
    }

    @Test
    void a_fall_is_a_warning() {
        assertEquals(List.of("FALL"), codes(city(77999, "2027-07-01"), GUIDE, CITY));
        assertEquals(List.of(), codes(city(78000, "2027-07-01"), GUIDE, CITY));
        assertEquals(List.of("FALL"), codes(city(78000, "2028-07-01"), GUIDE, CITY, city(90000, "2027-07-01")));
    }

    @ParameterizedTest(name = "from 780.00 to {0}: {1}")
    @CsvSource({"93600, ''", "93601, SWING", "62400, FALL", "62399, 'FALL, SWING'"})
    void more_than_a_fifth_within_a_year_is_a_warning(long fen, String expected) {
        assertEquals(expected, String.join(", ", codes(city(fen, "2027-07-01"), CITY)));
    }

    @Test
    void the_year_is_the_one_before_its_first_day() {
        DatedStandard low = city(60000, "2024-01-01");
        assertEquals(List.of(), codes(city(85000, "2027-07-02"), low, city(80000, "2026-07-02")));
        assertEquals(List.of("SWING"), codes(city(85000, "2027-07-01"), low, city(80000, "2026-07-02")));
    }

    @Test
    void above_the_minimum_wage_is_a_warning() {
        assertEquals(List.of(), StandardChecks.of(city(78000, "2027-07-01"), with(Optional.empty(), Optional.of(new Money(78000)))));
        assertEquals("ABOVE_MINIMUM_WAGE", StandardChecks.of(city(78000, "2027-07-01"), with(Optional.empty(), Optional.of(new Money(77999)))).get(0).code());
    }

    @Test
    void an_amount_a_yuan_away_from_its_method_is_a_warning() {
        Method tianmen = new Method.ConsumptionRatio(new Money(1186080), Fraction.ofPercent(new BigDecimal("30")));
        assertEquals(List.of(), StandardChecks.of(city(29600, "2027-07-01"), with(Optional.of(tianmen), Optional.empty())));
        assertEquals(List.of(), StandardChecks.of(city(29751, "2027-07-01"), with(Optional.of(tianmen), Optional.empty())));
        assertEquals("DIFFERS_FROM_METHOD", StandardChecks.of(city(29752, "2027-07-01"), with(Optional.of(tianmen), Optional.empty())).get(0).code());
        assertEquals("DIFFERS_FROM_METHOD", StandardChecks.of(city(29552, "2027-07-01"), with(Optional.of(tianmen), Optional.empty())).get(0).code());
    }

    private static StandardChecks.Surroundings with(Optional<Method> method, Optional<Money> wage) {
        return new StandardChecks.Surroundings(List.of(), method, wage, TODAY);
    }

    @Test
    void one_that_begins_before_today_is_a_warning_and_faults_come_first() {
        assertEquals(List.of("BEGINS_BEFORE_TODAY"), codes(city(78000, "2026-10-11")));
        assertEquals(List.of(), codes(city(78000, "2026-10-12")));
        assertEquals(List.of("BELOW_GUIDE", "FALL", "BEGINS_BEFORE_TODAY"), codes(city(73000, "2026-10-11"), GUIDE, CITY));
    }
}
