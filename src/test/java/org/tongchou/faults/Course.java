package org.tongchou.faults;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tongchou.faults.Follow.Step;

/** How a stage's transaction goes when nothing goes wrong: when each of its statements is asked, and at last when its commit is answered. */
final class Course implements Follow.Steps {

    private static final int THOUSAND = 1000;
    private static final int HELD_BELOW = 300;
    private static final long MS = 1_000_000;

    private final List<Long> moments = new CopyOnWriteArrayList<>();

    /**
     * Where a fault strikes.
     *
     * @param statement at which statement of the transaction, from 1 on
     * @param way how
     * @param after for how many nanoseconds the statement has been running, if it is
     */
    record Spot(int statement, Way way, long after) {
    }

    /** How a fault strikes at a statement. */
    enum Way {
        /** Before the database has seen it. */
        HELD,
        /** While the database is at it. */
        RUNNING,
        /** When the database has done it and the application does not know. */
        UNANSWERED
    }

    @Override
    public void asked(Step step) {
        moments.add(System.nanoTime());
    }

    @Override
    public void answered(Step step, int error) {
        if (step.ends()) {
            moments.add(System.nanoTime());
        }
    }

    @Override
    public void beside() {
        // nobody else is asked while a course is taken
    }

    @Override
    public void torn() {
        // nothing breaks while a course is taken
    }

    int statements() {
        return moments.size() - 1;
    }

    long milliseconds() {
        return gap(0, statements()) / MS;
    }

    private long gap(int from, int to) {
        return moments.get(to) - moments.get(from);
    }

    /** The place that a schedule means: so many thousandths of the statements, or of the time. */
    Spot spot(Schedule schedule) {
        return schedule.inTime() ? inTime(gap(0, statements()) / THOUSAND * schedule.thousandths()) : inStatements(statements() * schedule.thousandths());
    }

    private Spot inStatements(int thousandths) {
        int statement = thousandths / THOUSAND;
        int part = thousandths % THOUSAND;
        if (statement == statements() - 1) {
            return new Spot(statements(), part < THOUSAND / 2 ? Way.HELD : Way.UNANSWERED, 0);
        }
        return part < HELD_BELOW ? new Spot(statement + 1, Way.HELD, 0) : new Spot(statement + 1, Way.RUNNING, gap(statement, statement + 1) / THOUSAND * part);
    }

    private Spot inTime(long passed) {
        int statement = statements() - 1;
        while (gap(0, statement) > passed) {
            statement--;
        }
        return statement == statements() - 1 ? new Spot(statements(), Way.UNANSWERED, 0) : new Spot(statement + 1, Way.RUNNING, passed - gap(0, statement));
    }
}
