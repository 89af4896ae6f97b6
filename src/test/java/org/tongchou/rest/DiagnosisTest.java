package org.tongchou.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import jakarta.persistence.OptimisticLockException;
import java.lang.reflect.UndeclaredThrowableException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongchou.access.Refused;

class DiagnosisTest {

    @Test
    void a_refusal_is_found_however_often_it_was_wrapped() {
        Refused refused = Refused.conflict("casework.wrongState");
        Throwable wrapped = new IllegalStateException(new UndeclaredThrowableException(new RuntimeException("rolled back", refused)));
        assertSame(refused, Diagnosis.of(wrapped));
    }

    @ParameterizedTest
    @ValueSource(ints = {1205, 1213})
    void a_deadlock_or_a_lock_that_did_not_come_free_asks_to_try_again(int code) {
        Throwable cause = Diagnosis.of(new RuntimeException(new SQLException("lock", "40001", code)));
        assertEquals(503, assertInstanceOf(Problem.class, cause).status());
    }

    @Test
    void a_change_by_somebody_else_that_shows_at_the_commit_is_a_stale_version() {
        Throwable cause = Diagnosis.of(new RuntimeException(new OptimisticLockException()));
        assertEquals(Refused.Reason.STALE, assertInstanceOf(Refused.class, cause).reason());
    }

    @Test
    void any_other_failure_stays_what_it_is() {
        Throwable failure = new IllegalStateException(new SQLException("other", "42000", 1064));
        assertSame(failure, Diagnosis.of(failure));
    }

    @Test
    void causes_that_lead_in_a_circle_come_to_an_end() {
        RuntimeException first = new RuntimeException("first");
        first.initCause(new RuntimeException("second", first));
        assertSame(first, Diagnosis.of(first));
    }
}
