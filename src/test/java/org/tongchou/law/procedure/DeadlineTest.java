package org.tongchou.law.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongchou.office.Calendars;

@Tag("law")
class DeadlineTest {

    @ParameterizedTest(name = "{0} from {1} is due {2}")
    @CsvSource({
        "SURVEY_START,2026-02-10,2026-02-13",
        "DECISION,2026-02-10,2026-03-30",
        "DELEGATED_DECISION,2026-02-10,2026-03-16",
        "SURVEY_START,2026-09-24,2026-09-30",
        "CHECK_START,2026-09-30,2026-10-10",
        "COUNTY_OPINION,2026-10-19,2026-11-02",
        "REFUSAL_NOTICE,2026-05-06,2026-05-09",
        "NOTICE_END,2026-10-12,2026-10-19",
        "NOTICE_END,2026-09-24,2026-10-08",
        "NOTICE_END,2026-09-18,2026-09-28"})
    void a_deadline_counts_from_the_day_after_and_ends_on_a_working_day(Deadline kind, LocalDate event, LocalDate due) {
        assertEquals(due, kind.due(event, Calendars.printed()));
    }

    @Test
    void an_extended_decision_is_due_after_forty_five_working_days() {
        assertEquals(LocalDate.of(2026, 4, 21), Deadline.extendedDecision(LocalDate.of(2026, 2, 10), Calendars.printed()));
        assertEquals(45, Deadline.decisionDays(false, true));
        assertEquals(45, Deadline.decisionDays(true, true));
        assertEquals(30, Deadline.decisionDays(false, false));
        assertEquals(20, Deadline.decisionDays(true, false));
    }
}
