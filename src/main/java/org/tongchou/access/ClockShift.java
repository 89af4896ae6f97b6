package org.tongchou.access;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import org.tongchou.persistence.Unscoped;

/** How far the business clock is ahead of the real one; one row, shared by all servers of the installation. */
@Dependent
class ClockShift {

    private static final long ROUND_UP = 999_999_999;

    @PersistenceContext
    EntityManager database;

    @Unscoped("one number for the whole installation; it is about nobody")
    Duration read() {
        Number seconds = (Number) database.createNativeQuery("select seconds from demonstration_clock where id = 1").getSingleResult();
        return Duration.ofSeconds(seconds.longValue());
    }

    @Unscoped("one number for the whole installation; it is about nobody")
    void write(Duration shift) {
        database.createNativeQuery("update demonstration_clock set seconds = ?1 where id = 1").setParameter(1, shift.plusNanos(ROUND_UP).toSeconds()).executeUpdate();
    }
}
