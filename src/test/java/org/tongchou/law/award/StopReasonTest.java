package org.tongchou.law.award;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why support is stopped, as it is counted. */
@Tag("law")
class StopReasonTest {

    @ParameterizedTest
    @CsvSource({"WISH, WISH", "death, DEATH", "' INCOME ', INCOME", "SOMETHING, OTHER", "'', OTHER", ", OTHER"})
    void a_code_that_is_none_of_them_counts_as_other(String code, StopReason expected) {
        assertEquals(expected, StopReason.of(code));
    }
}
