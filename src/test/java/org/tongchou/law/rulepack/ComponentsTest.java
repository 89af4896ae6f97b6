package org.tongchou.law.rulepack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.Finding;

/** What a place adds to the base line, and whether components follow each other. */
@Tag("law")
class ComponentsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Standard MONTHLY = new Standard(new Money(74_000), Standard.Period.MONTH);

    private static Component place(String code, String region, Component.Step step, LocalDate from, LocalDate until) {
        return new Component(code, new Component.Scope(ComponentKind.PLACE, Optional.of(new OfficeCode(region)), Optional.empty()), Optional.of(step),
            new Term(from, Optional.ofNullable(until)), "paper", "2081901");
    }

    private static Component.Step times(String factor) {
        return new Component.Coefficient(Fraction.of(new BigDecimal(factor)));
    }

    private static long fen(Components components, Standard base, String office, LocalDate on) {
        return components.line(base, new OfficeCode(office), on).amount().fen();
    }

    @ParameterizedTest
    @CsvSource({"HALF_UP_YUAN, 1.08, 79900", "CEIL_YUAN, 1.08, 80000", "FLOOR_YUAN, 1.08, 79900", "HALF_UP_FEN, 1.08, 79920", "HALF_UP_YUAN, 1, 74000", "HALF_UP_YUAN, 0.95, 70300",
        "HALF_UP_YUAN, 1.0006, 74000", "HALF_UP_YUAN, 1.0007, 74100", "CEIL_YUAN, 1.000001, 74100"})
    void the_line_of_a_place_is_the_base_line_times_its_coefficient_rounded_once(Rounding rounding, String factor, long fen) {
        assertEquals(fen, fen(new Components(rounding, List.of(place("P", "3403", times(factor), DAY, null))), MONTHLY, "340302001", DAY));
    }

    @Test
    void a_line_for_a_year_stays_one_for_a_year() {
        Standard annual = new Standard(new Money(714_000), Standard.Period.YEAR);
        assertEquals(new Standard(new Money(771_100), Standard.Period.YEAR),
            new Components(Rounding.HALF_UP_YUAN, List.of(place("P", "3403", times("1.08"), DAY, null))).line(annual, new OfficeCode("3403"), DAY));
        Components more = new Components(Rounding.HALF_UP_YUAN, List.of(place("P", "3403", new Component.Supplement(new Money(2_000)), DAY, null)));
        assertEquals(714_000 + 24_000, fen(more, annual, "3403", DAY));
        assertEquals(76_000, fen(more, MONTHLY, "3403", DAY));
    }

    @Test
    void the_nearest_place_counts_alone_and_only_on_its_days() {
        Components components = new Components(Rounding.HALF_UP_YUAN, List.of(place("city", "3403", times("1.1"), DAY, null), place("county", "340302", times("1.2"), DAY, DAY.plusDays(9))));
        assertEquals(88_800, fen(components, MONTHLY, "340302001", DAY));
        assertEquals(88_800, fen(components, MONTHLY, "340302", DAY.plusDays(9)));
        assertEquals(81_400, fen(components, MONTHLY, "340302", DAY.plusDays(10)));
        assertEquals(81_400, fen(components, MONTHLY, "340303", DAY));
        assertEquals(74_000, fen(components, MONTHLY, "3404", DAY));
        assertEquals(74_000, fen(components, MONTHLY, "340302", DAY.minusDays(1)));
    }

    private static List<String> said(Component... rows) {
        return ComponentChecks.of(new Components(Rounding.HALF_UP_YUAN, List.of(rows))).stream().map(Finding::code).toList();
    }

    @Test
    void no_day_has_two_for_the_same_place_and_a_hole_between_two_is_told() {
        Component first = place("a", "3403", times("1.1"), DAY, DAY.plusDays(30));
        assertEquals(List.of("COMPONENT_OVERLAP"), said(first, place("b", "3403", times("1.2"), DAY.plusDays(30), null)));
        assertEquals(List.of(), said(first, place("b", "3403", times("1.2"), DAY.plusDays(31), null)));
        assertEquals(List.of("COMPONENT_GAP"), said(first, place("b", "3403", times("1.2"), DAY.plusDays(32), null)));
        assertEquals(List.of(), said(first, place("b", "340302", times("1.2"), DAY, null)), "another place");
        assertEquals(List.of("COMPONENT_OVERLAP"), said(place("a", "3403", times("1"), DAY, null), place("b", "3403", times("1"), DAY.plusYears(9), null)), "an open one has no end");
    }

    @Test
    void only_a_place_moves_the_line() {
        Component.Scope heating = new Component.Scope(ComponentKind.HEATING, Optional.empty(), Optional.empty());
        Term open = new Term(DAY, Optional.empty());
        assertThrows(IllegalArgumentException.class, () -> new Component("h", heating, Optional.of(times("1.1")), open, "paper", "line"));
        assertThrows(IllegalArgumentException.class, () -> new Component.Scope(ComponentKind.GROUP, Optional.empty(), Optional.empty()));
        Component stated = new Component("h", heating, Optional.empty(), open, "paper", "line");
        Components components = new Components(Rounding.HALF_UP_YUAN, List.of(stated));
        assertEquals(Optional.of(stated), components.of(heating, DAY));
        assertEquals(Optional.empty(), components.of(heating, DAY.minusDays(1)));
        assertEquals(MONTHLY, components.line(MONTHLY, new OfficeCode("3403"), DAY));
    }
}
