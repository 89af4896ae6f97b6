package org.tongchou.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.tongchou.access.Officer;
import org.tongchou.access.WallClock;

/** One simulation on its way: each core takes the next range of keys until none is left, and the last one writes down what came out. */
final class Course {

    private static final long KEYS = 5_000;
    private static final Duration BEAT = Duration.ofMillis(700);

    private final Reckoning reckoning;
    private final Officer officer;
    private final long id;
    private final Stretch stretch;
    private final Prospect prospect;
    private final Tally sum;
    private final AtomicLong next = new AtomicLong();
    private final AtomicInteger atWork;
    private Instant beaten = Instant.EPOCH;
    private volatile boolean stopped;

    /** @param cores how many go on it at once */
    Course(Reckoning reckoning, Officer officer, long id, Stretch stretch, int cores) {
        this.reckoning = reckoning;
        this.officer = officer;
        this.id = id;
        this.stretch = stretch;
        this.prospect = new Prospect(stretch.question());
        this.sum = new Tally(prospect.years());
        this.atWork = new AtomicInteger(cores);
    }

    /** Goes on until nothing is left or it is cancelled. */
    void go() {
        long after = next.getAndAdd(KEYS);
        while (!stopped && after < stretch.last()) {
            sum.plus(reckoning.part(officer, stretch, prospect, after, Math.min(after + KEYS, stretch.last())));
            beat();
            after = next.getAndAdd(KEYS);
        }
        if (atWork.decrementAndGet() == 0 && !stopped) {
            reckoning.finish(officer, id, stretch, prospect, sum);
        }
    }

    void stop() {
        stopped = true;
    }

    private synchronized void beat() {
        Instant now = WallClock.now();
        if (!stopped && beaten.plus(BEAT).isBefore(now)) {
            beaten = now;
            stopped = !reckoning.reach(officer, id, sum.families());
        }
    }
}
