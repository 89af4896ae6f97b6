package org.tongchou.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayConverterTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-03", "20261103", "2026/11/3", "2026.11.03", "2026年11月3日", "２０２６－１１－０３", "2026 - 11 - 03", "2026。11。3"})
    void a_day_is_read_however_it_is_typed(String typed) {
        assertEquals(Optional.of(LocalDate.of(2026, 11, 3)), DayConverter.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "2026-13-01", "2026-00-10", "26-11-03", "2026-11", "11-03", "tomorrow", "2026-11-03-01"})
    void what_is_no_day_of_the_calendar_is_refused(String typed) {
        assertEquals(Optional.empty(), DayConverter.parse(typed));
    }

    @Test
    void an_empty_field_is_no_day_and_no_amount() {
        assertNull(new DayConverter().getAsObject(null, null, " 　"));
        assertNull(new YuanConverter().getAsObject(null, null, ""));
        assertEquals("", new DayConverter().getAsString(null, null, null));
        assertEquals("", new YuanConverter().getAsString(null, null, null));
    }
}
