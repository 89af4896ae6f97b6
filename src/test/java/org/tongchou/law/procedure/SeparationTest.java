package org.tongchou.law.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("law")
class SeparationTest {

    private static final List<Part> ROAD = List.of(new Part("a", Step.SUBMIT), new Part("b", Step.RECORD_SURVEY), new Part("c", Step.REPORT_CHECK), new Part("d", Step.OPINE));

    @Test
    void who_surveyed_gives_no_opinion() {
        assertEquals(Optional.of(Step.RECORD_SURVEY), Separation.bar("b", Step.OPINE, ROAD));
    }

    @Test
    void who_checked_may_still_opine_because_only_the_county_is_barred_by_a_check() {
        assertEquals(Optional.empty(), Separation.bar("c", Step.OPINE, ROAD));
        assertEquals(Optional.of(Step.REPORT_CHECK), Separation.bar("c", Step.CONFIRM, ROAD));
    }

    @ParameterizedTest
    @EnumSource(value = Step.class, names = {"CONFIRM", "REFUSE"})
    void whoever_took_any_part_before_decides_nothing(Step decision) {
        for (Part part : ROAD) {
            assertEquals(Optional.of(part.step()), Separation.bar(part.person(), decision, ROAD));
        }
        assertEquals(Optional.empty(), Separation.bar("somebody else", decision, ROAD));
    }

    @Test
    void who_opined_may_post_and_forward_his_own_opinion() {
        assertEquals(Optional.empty(), Separation.bar("d", Step.PUBLISH_NOTICE, ROAD));
        assertEquals(Optional.empty(), Separation.bar("d", Step.FORWARD, ROAD));
    }
}
