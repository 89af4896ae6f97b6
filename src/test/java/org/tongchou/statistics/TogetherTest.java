package org.tongchou.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.statistics.Monthly.Figure;

/** The sum over town and country: of what is shown, and of nothing of which a part is hidden. */
class TogetherTest {

    private static final Figure URBAN = new Figure("URBAN", 10, 20, Optional.of(new Money(78_000)), new Money(1_000));
    private static final Figure RURAL = new Figure("RURAL", 30, 40, Optional.of(new Money(60_500)), new Money(2_000));

    private static Indicated office(Indicated.Row... rows) {
        return new Indicated(new OfficeCode("34"), "x", new Month(2026, 8), false, List.of(rows), List.of(), List.of(), List.of());
    }

    @Test
    void both_sides_are_added_up_and_a_person_gets_what_follows_from_the_sums() {
        Figure both = Together.of(List.of(URBAN, RURAL));
        assertEquals(List.of(40L, 60L, 3_000L), List.of(both.households(), both.persons(), both.spending().fen()));
        assertEquals(Optional.of(new Money(50)), both.perCapita());
        assertEquals(Optional.empty(), both.standardMonthly());
    }

    @Test
    void nothing_is_added_up_where_a_side_is_hidden() {
        assertTrue(Together.of(List.of(URBAN, RURAL.hide())).hidden());
        Indicated half = office(new Indicated.Row("URBAN", Indicator.NEW, 7), Indicated.Row.hidden("RURAL", Indicator.NEW));
        assertTrue(Together.hides(half, Indicator.NEW));
        assertEquals(Optional.empty(), Together.of(half, Indicator.NEW));
    }

    @Test
    void averages_are_not_added_up() {
        Indicated office = office(new Indicated.Row("URBAN", Indicator.STANDARD, 78_000), new Indicated.Row("RURAL", Indicator.STANDARD, 60_500),
            new Indicated.Row("URBAN", Indicator.PERSONS, 1), new Indicated.Row("RURAL", Indicator.PERSONS, 2), new Indicated.Row("URBAN", Indicator.SPENDING, 100),
            new Indicated.Row("RURAL", Indicator.SPENDING, 100), new Indicated.Row("URBAN", Indicator.PER_CAPITA, 100), new Indicated.Row("RURAL", Indicator.PER_CAPITA, 50));
        assertEquals(Optional.empty(), Together.of(office, Indicator.STANDARD));
        assertEquals(Optional.of(67L), Together.of(office, Indicator.PER_CAPITA));
        assertEquals(Optional.of(3L), Together.of(office, Indicator.PERSONS));
    }

    @Test
    void parts_of_the_same_kind_stand_once() {
        Indicated.Part town = new Indicated.Part("URBAN", "SOURCE", "CENTRAL", Optional.of(5L));
        Indicated.Part country = new Indicated.Part("RURAL", "SOURCE", "CENTRAL", Optional.of(6L));
        Indicated.Part hidden = new Indicated.Part("RURAL", "SOURCE", "COUNTY", Optional.empty());
        assertEquals(List.of(new Indicated.Part(Together.BOTH, "SOURCE", "CENTRAL", Optional.of(11L)), new Indicated.Part(Together.BOTH, "SOURCE", "COUNTY", Optional.empty())),
            Together.of(List.of(town, country, hidden)));
    }
}
