package org.tongchou.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.tongchou.kernel.Month;

/** The clock that deadlines, ages, months and rule dates read; in demonstration mode it can be moved, else it is the real one. */
@Dependent
public class BusinessClock {

    /** The time of the State Council's calendar. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final boolean demonstration;
    private final ClockShift shift;

    @Inject
    BusinessClock(Installation installation, ClockShift shift) {
        this.demonstration = installation.demonstration();
        this.shift = shift;
    }

    /** Now, in business. */
    public ZonedDateTime now() {
        ZonedDateTime real = WallClock.now().atZone(ZONE);
        return demonstration ? real.plus(shift.read()) : real;
    }

    /** Today, in business. */
    public LocalDate today() {
        return now().toLocalDate();
    }

    /** This month, in business. */
    public Month month() {
        return Month.of(today());
    }

    /** Lets the clock go on from another moment; refused as not found outside demonstration mode. */
    void moveTo(ZonedDateTime moment) {
        if (!demonstration) {
            throw Refused.notFound();
        }
        shift.write(Duration.between(WallClock.now(), moment.toInstant()));
    }
}
