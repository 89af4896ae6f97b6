package org.tongchou.law.award;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("law")
class StartTest {

    @ParameterizedTest
    @CsvSource({"2026-03-20,2026-04", "2026-03-01,2026-04", "2026-03-31,2026-04", "2026-12-31,2027-01"})
    void support_begins_with_the_month_after_the_confirmation(LocalDate confirmed, String month) {
        assertEquals(month, Start.firstMonth(confirmed).toString());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-20,ANNUAL,2027-03-20", "2026-03-20,HALF_YEAR,2026-09-20", "2026-08-31,HALF_YEAR,2027-02-28"})
    void a_recheck_is_due_after_its_class(LocalDate confirmed, RecheckClass recheck, LocalDate due) {
        assertEquals(due, Start.recheckDue(confirmed, recheck));
    }
}
