package org.tongchou.law.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("law")
class StepTest {

    @ParameterizedTest
    @CsvSource({"SUBMIT,DRAFT,SUBMITTED,CASEWORKER", "ACCEPT,SUBMITTED,ACCEPTED,CASEWORKER", "RECORD_SURVEY,ACCEPTED,SURVEY,CASEWORKER",
        "OPINE,SURVEY,OPINION,REVIEWER", "PUBLISH_NOTICE,OPINION,NOTICE,REVIEWER", "FORWARD,NOTICE,COUNTY_REVIEW,REVIEWER"})
    void the_straight_road(Step step, State from, State to, Desk desk) {
        assertTrue(step.from(from));
        assertEquals(to, step.to(from));
        assertEquals(Set.of(desk), step.desks());
    }

    @ParameterizedTest
    @CsvSource({"CONFIRM,CONFIRMED", "REFUSE,REFUSED"})
    void one_desk_decides_the_townships_where_that_is_delegated(Step step, State to) {
        assertEquals(to, step.to(State.COUNTY_REVIEW));
        assertTrue(step.decides());
        assertEquals(Set.of(Desk.deciding(false), Desk.deciding(true)), step.desks());
        assertEquals(Desk.APPROVER, Desk.deciding(false));
        assertEquals(Desk.HEAD, Desk.deciding(true));
        assertEquals(9, Desk.HEAD.digits());
    }

    @ParameterizedTest
    @EnumSource(value = State.class, names = {"CONFIRMED", "REFUSED", "NOT_ACCEPTED", "WITHDRAWN", "TERMINATED"})
    void nothing_but_the_delivery_of_a_letter_follows_an_end(State end) {
        assertEquals(List.of(Step.RECORD_DELIVERY), Step.openIn(end));
        assertEquals(false, end.open());
    }

    @Test
    void a_check_does_not_move_the_file() {
        assertEquals(State.SURVEY, Step.ORDER_CHECK.to(State.SURVEY));
        assertEquals(State.ACCEPTED, Step.REPORT_CHECK.to(State.ACCEPTED));
    }

    @ParameterizedTest
    @CsvSource({"REQUEST_CORRECTION,SUBMITTED,CORRECTION_REQUESTED", "RESUBMIT,CORRECTION_REQUESTED,SUBMITTED", "DECLINE,SUBMITTED,NOT_ACCEPTED",
        "OBJECT,NOTICE,SURVEY", "TERMINATE,SURVEY,TERMINATED", "WITHDRAW,COUNTY_REVIEW,WITHDRAWN"})
    void beside_the_road(Step step, State from, State to) {
        assertTrue(step.from(from));
        assertEquals(to, step.to(from));
    }

    @Test
    void an_appraisal_needs_two_thirds_of_representatives_and_every_signature() {
        assertTrue(new Appraisal(9, 6, 9).hasQuorum());
        assertFalse(new Appraisal(9, 5, 9).hasQuorum());
        assertFalse(new Appraisal(10, 6, 10).hasQuorum());
        assertTrue(new Appraisal(10, 7, 10).hasQuorum());
        assertFalse(new Appraisal(0, 0, 0).hasQuorum());
        assertTrue(new Appraisal(9, 6, 9).isSigned());
        assertFalse(new Appraisal(9, 6, 8).isSigned());
    }
}
