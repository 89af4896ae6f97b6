package org.tongchou.law.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("law")
class StepTest {

    @ParameterizedTest
    @CsvSource({"SUBMIT,DRAFT,SUBMITTED,CASEWORKER", "ACCEPT,SUBMITTED,ACCEPTED,CASEWORKER", "RECORD_SURVEY,ACCEPTED,SURVEY,CASEWORKER",
        "OPINE,SURVEY,OPINION,REVIEWER", "PUBLISH_NOTICE,OPINION,NOTICE,REVIEWER", "FORWARD,NOTICE,COUNTY_REVIEW,REVIEWER",
        "CONFIRM,COUNTY_REVIEW,CONFIRMED,APPROVER", "REFUSE,COUNTY_REVIEW,REFUSED,APPROVER"})
    void the_straight_road(Step step, State from, State to, Desk desk) {
        assertTrue(step.from(from));
        assertEquals(to, step.to(from));
        assertEquals(desk, step.desk());
    }

    @ParameterizedTest
    @EnumSource(value = State.class, names = {"CONFIRMED", "REFUSED", "WITHDRAWN"})
    void nothing_follows_an_end(State end) {
        assertEquals(List.of(), Step.openIn(end));
        assertEquals(false, end.open());
    }

    @Test
    void a_check_does_not_move_the_file() {
        assertEquals(State.SURVEY, Step.ORDER_CHECK.to(State.SURVEY));
        assertEquals(State.ACCEPTED, Step.REPORT_CHECK.to(State.ACCEPTED));
    }
}
