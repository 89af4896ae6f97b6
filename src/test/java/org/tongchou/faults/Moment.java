package org.tongchou.faults;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tongchou.faults.Course.Spot;
import org.tongchou.faults.Course.Way;
import org.tongchou.faults.Follow.Step;

/** Strikes once, inside the transaction that does a stage's work: at its n-th statement, or at its end if it comes sooner than that. */
final class Moment implements Follow.Steps {

    private static final long MS = 1_000_000;

    private final Spot spot;
    private final Blow blow;
    private final CountDownLatch struck = new CountDownLatch(1);
    private final CountDownLatch met = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile String where = "not struck";
    private volatile String last = "";
    private volatile boolean rolledBack;
    private volatile Throwable failed;

    Moment(Spot spot, Blow blow) {
        this.spot = spot;
        this.blow = blow;
    }

    /** What goes wrong. */
    interface Blow {
        void strike(Moment moment) throws Exception;
    }

    @Override
    public void asked(Step step) {
        if (step.ends() && !step.commits()) {
            where += ", rolled back after " + last;
        }
        last = "statement " + step.number() + " (" + step.brief() + ")";
        if (step.commits() && spot.way() == Way.UNANSWERED) {
            return;
        }
        boolean due = step.number() == spot.statement();
        if (due && spot.way() == Way.RUNNING && !step.ends()) {
            meanwhile(last);
        } else if (step.ends() || due || step.number() > spot.statement()) {
            strike("before " + last);
        }
    }

    @Override
    public void answered(Step step, int error) {
        if (step.ends()) {
            if (spot.way() == Way.UNANSWERED) {
                strike("after its commit, before the answer");
            }
            rolledBack = !step.commits();
            ended.countDown();
        }
    }

    @Override
    public void beside() {
        met.countDown();
    }

    @Override
    public void torn() {
        rolledBack = true;
        ended.countDown();
    }

    private void meanwhile(String name) {
        Thread thread = new Thread(() -> {
            if (!waited(struck, Duration.ofNanos(spot.after()))) {
                strike(spot.after() / MS + " ms into " + name);
            }
        }, "moment");
        thread.setDaemon(true);
        thread.start();
    }

    private synchronized void strike(String at) {
        if (struck.getCount() == 0) {
            return;
        }
        where = at;
        try {
            blow.strike(this);
        } catch (Exception | AssertionError broken) {
            failed = broken;
        }
        struck.countDown();
    }

    /** Waits for the fault. @return whether it struck */
    boolean struck(Duration patience) {
        boolean done = waited(struck, patience);
        if (failed != null) {
            throw new IllegalStateException("The fault itself failed", failed);
        }
        return done;
    }

    /** Waits until another transaction wants the run too. */
    boolean met(Duration patience) {
        return waited(met, patience);
    }

    /** Waits for the transaction's end. @return whether what it had done was given up, by itself or with its connection */
    boolean gaveUp(Duration patience) {
        return waited(ended, patience) && rolledBack;
    }

    private static boolean waited(CountDownLatch latch, Duration patience) {
        try {
            return latch.await(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public String toString() {
        return where;
    }
}
