package org.tongchou.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.tongchou.access.WallClock;

/** Something on its way in the background: each core takes the next part until none is left or it is stopped, and the last one writes down the end. */
abstract class Course {

    private static final Duration BEAT = Duration.ofMillis(700);

    private final AtomicInteger atWork;
    private Instant beaten = Instant.EPOCH;
    private volatile boolean stopped;

    /** @param cores how many go on it at once */
    Course(int cores) {
        this.atWork = new AtomicInteger(cores);
    }

    /** Goes on until nothing is left or it is cancelled. */
    final void go() {
        while (!stopped && part()) {
            beat();
        }
        if (atWork.decrementAndGet() == 0 && !stopped) {
            finish();
        }
    }

    /** Lets it stop. @return false where it was stopped already */
    final synchronized boolean stop() {
        boolean first = !stopped;
        stopped = true;
        return first;
    }

    private synchronized void beat() {
        Instant now = WallClock.now();
        if (!stopped && beaten.plus(BEAT).isBefore(now)) {
            beaten = now;
            stopped = !reach();
        }
    }

    /** Takes the next part and carries it out. @return false where none was left */
    abstract boolean part();

    /** Writes down how far it came. @return whether it is to go on */
    abstract boolean reach();

    /** Writes down the end. */
    abstract void finish();

    /** What is to be done where it broke off; nothing where whoever looks at it lets it begin again. */
    abstract void breakOff();
}
