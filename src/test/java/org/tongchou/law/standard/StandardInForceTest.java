package org.tongchou.law.standard;

import org.tongchou.law.rulepack.Term;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tongchou.law.standard.Published.city;
import static org.tongchou.law.standard.Published.guide;
import static org.tongchou.law.standard.Published.until;
import static org.tongchou.law.standard.Published.urban;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.law.rulepack.Standard.Period;

@Tag("law")
class StandardInForceTest {

    private static final DatedStandard GUIDE = guide(74000, "2026-07-01");
    private static final DatedStandard CITY = city(78000, "2026-07-01");

    private static Optional<DatedStandard> on(String day, DatedStandard... published) {
        return StandardInForce.at(List.of(published), LocalDate.parse(day));
    }

    @Test
    void the_nearest_region_holds_from_its_first_day_on() {
        assertEquals(Optional.of(CITY), on("2026-07-01", GUIDE, CITY));
        assertEquals(Optional.of(GUIDE), on("2026-07-01", GUIDE, city(78000, "2026-07-02")));
        assertEquals(Optional.empty(), on("2026-06-30", GUIDE, CITY));
        assertEquals(Optional.empty(), on("2026-07-01"));
    }

    @Test
    void of_a_region_the_newest_holds() {
        DatedStandard newer = city(80000, "2027-07-01");
        assertEquals(Optional.of(CITY), on("2027-06-30", GUIDE, newer, CITY));
        assertEquals(Optional.of(newer), on("2027-07-01", GUIDE, newer, CITY));
    }

    @Test
    void under_the_law_none_below_the_guidance_holds() {
        DatedStandard raised = guide(78001, "2026-08-01");
        assertEquals(Optional.of(CITY), on("2026-07-31", GUIDE, CITY, raised));
        assertEquals(Optional.of(raised), on("2026-08-01", GUIDE, CITY, raised));
        assertEquals(Optional.of(CITY), on("2026-08-01", CITY, guide(78000, "2026-08-01")));
    }

    @Test
    void before_the_law_the_nearest_holds_even_if_it_is_lower() {
        DatedStandard low = city(69999, "2021-07-01");
        DatedStandard province = guide(70000, "2021-07-01");
        assertEquals(Optional.of(low), on("2026-06-30", province, low));
        assertEquals(Optional.of(province), on("2026-07-01", province, low));
    }

    @Test
    void month_and_year_are_compared_to_the_fen() {
        DatedStandard yearly = urban("3403", StandardLevel.CITY, 636220, Period.YEAR, "2026-07-01");
        assertEquals(Optional.of(yearly), on("2026-07-01", guide(53018, "2026-07-01"), yearly));
        DatedStandard above = guide(53019, "2026-07-01");
        assertEquals(Optional.of(above), on("2026-07-01", above, yearly));
    }

    @Test
    void where_the_province_fixes_the_standard_itself_no_other_holds_under_the_law() {
        DatedStandard fixed = urban("34", StandardLevel.PROVINCE, 60000, Period.MONTH, "2021-07-01");
        DatedStandard own = city(78000, "2021-07-01");
        assertEquals(Optional.of(own), on("2026-06-30", fixed, own));
        assertEquals(Optional.of(fixed), on("2026-07-01", fixed, own));
    }

    @Test
    void a_county_has_none_under_the_law() {
        DatedStandard county = urban("340302", StandardLevel.CITY, 90000, Period.MONTH, "2021-07-01");
        assertEquals(Optional.of(county), on("2026-06-30", GUIDE, CITY, county));
        assertEquals(Optional.of(CITY), on("2026-07-01", GUIDE, CITY, county));
    }

    @Test
    void without_a_province_a_municipality_stands_alone() {
        assertEquals(Optional.of(CITY), on("2026-07-01", CITY));
    }

    @Test
    void one_that_names_its_last_day_holds_until_then() {
        DatedStandard ending = until(CITY, "2026-12-31");
        assertEquals(Optional.of(ending), on("2026-12-31", GUIDE, ending));
        assertEquals(Optional.of(GUIDE), on("2027-01-01", GUIDE, ending));
        assertEquals(Optional.of(GUIDE), on("2027-01-01", GUIDE, city(75000, "2026-01-01"), ending));
    }

    private static List<StandardInForce.Held<DatedStandard>> over(DatedStandard... published) {
        List<DatedStandard> all = List.of(published);
        return StandardInForce.over(all.stream().map(dated -> new Term(dated.from(), dated.to())).toList(), day -> StandardInForce.at(all, day));
    }

    @Test
    void what_held_when_follows_from_it() {
        DatedStandard old = guide(70000, "2021-07-01");
        DatedStandard raised = guide(79000, "2027-01-01");
        DatedStandard ending = until(CITY, "2027-06-30");
        DatedStandard closing = until(guide(80000, "2027-07-01"), "2027-12-31");
        List<StandardInForce.Held<DatedStandard>> held = over(raised, ending, old, closing);
        assertEquals(List.of("70000 2021-07-01 Optional[2026-06-30]", "78000 2026-07-01 Optional[2026-12-31]", "79000 2027-01-01 Optional[2027-06-30]",
                "80000 2027-07-01 Optional[2027-12-31]"),
            held.stream().map(one -> one.what().standard().amount().fen() + " " + one.from() + " " + one.until()).toList());
        assertEquals(List.of(), over());
    }

    @Test
    void the_law_alone_may_end_what_held() {
        DatedStandard low = city(69999, "2021-07-01");
        DatedStandard province = guide(70000, "2021-07-01");
        assertEquals(List.of(new StandardInForce.Held<>(low, LocalDate.of(2021, 7, 1), Optional.of(LocalDate.of(2026, 6, 30))),
            new StandardInForce.Held<>(province, LocalDate.of(2026, 7, 1), Optional.empty())), over(low, province));
    }
}
