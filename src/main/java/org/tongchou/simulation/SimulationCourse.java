package org.tongchou.simulation;

import java.util.concurrent.atomic.AtomicLong;
import org.tongchou.access.Officer;

/** One simulation on its way, in ranges of keys; whoever looks at one that broke off lets it begin again from the start. */
final class SimulationCourse extends Course {

    private static final long KEYS = 5_000;

    private final Reckoning reckoning;
    private final Officer officer;
    private final long id;
    private final Stretch stretch;
    private final Prospect prospect;
    private final Tally sum;
    private final AtomicLong next = new AtomicLong();

    /** @param cores how many go on it at once */
    SimulationCourse(Reckoning reckoning, Officer officer, long id, Stretch stretch, int cores) {
        super(cores);
        this.reckoning = reckoning;
        this.officer = officer;
        this.id = id;
        this.stretch = stretch;
        this.prospect = new Prospect(stretch.question());
        this.sum = new Tally(prospect.years());
    }

    @Override
    boolean part() {
        long after = next.getAndAdd(KEYS);
        if (after >= stretch.last()) {
            return false;
        }
        sum.plus(reckoning.part(officer, stretch, prospect, after, Math.min(after + KEYS, stretch.last())));
        return true;
    }

    @Override
    boolean reach() {
        return reckoning.reach(officer, id, sum.families());
    }

    @Override
    void finish() {
        reckoning.finish(officer, id, stretch, prospect, sum);
    }

    @Override
    void breakOff() {
        // The simulation beats no more.
    }
}
