package org.tongchou.law.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.kernel.Money;

/** What was paid too much is got back up to what is still to come, and in a month up to the plan's cap. */
@Tag("law")
class RecoveryTest {

    private static final Recovery RECOVERY = new Recovery(new Money(123_600), new Money(20_000), new Money(100_000), new Money(3_500));

    @Test
    void what_is_still_to_come_is_found_less_received_waived_and_written_off() {
        assertEquals(new Money(100), RECOVERY.outstanding());
    }

    @Test
    void nothing_is_taken_beyond_it_and_nothing_is_no_amount() {
        assertTrue(RECOVERY.takes(new Money(99)));
        assertTrue(RECOVERY.takes(new Money(100)));
        assertFalse(RECOVERY.takes(new Money(101)));
        assertFalse(RECOVERY.takes(Money.ZERO));
        assertFalse(RECOVERY.takes(new Money(-1)));
    }

    @Test
    void what_is_settled_is_of_the_oldest_months_first() {
        List<Money> open = List.of(new Money(300), new Money(50), new Money(70));
        assertEquals(List.of(new Money(300), new Money(20), Money.ZERO), Recovery.oldestFirst(open, new Money(320)));
        assertEquals(open, Recovery.oldestFirst(open, new Money(420)));
        assertThrows(IllegalArgumentException.class, () -> Recovery.oldestFirst(open, new Money(421)));
    }

    @Test
    void a_month_is_asked_for_no_more_than_the_cap() {
        assertTrue(Recovery.withinCap(new Money(60), new Money(40), new Money(100)));
        assertFalse(Recovery.withinCap(new Money(60), new Money(41), new Money(100)));
    }
}
