package org.tongchou.payment;

import java.util.List;
import org.tongchou.access.Subject;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;

/**
 * A payment run as it is handed out to an officer of its jurisdiction (api.md "A payment run").
 *
 * @param run the run itself
 * @param byKind its sums by kind of payment
 * @param byCategory its sums by category
 * @param byTownship its sums by township
 * @param changes how it differs from the month before
 * @param releasable whether this officer may release it now
 * @param bySource what each source bears, beside its plan
 * @param holds awards that are held back
 * @param cancellable whether this officer may cancel it now
 */
public record RunFile(RunRow run, List<Total> byKind, List<Total> byCategory, List<Total> byTownship, Changes changes, boolean releasable,
    List<SourceSum> bySource, List<RunHold> holds, boolean cancellable) implements Subject {

    /**
     * A sum over some of the lines.
     *
     * @param of the kind, category or township
     * @param lines how many lines
     * @param total their sum
     */
    public record Total(String of, long lines, Money total) {
    }

    /**
     * How many awards differ from the month before, in all their lines together.
     *
     * @param begun paid now and not then
     * @param stopped paid then and not now
     * @param raised paid more than then
     * @param lowered paid less than then
     */
    public record Changes(long begun, long stopped, long raised, long lowered) {
    }

    /** The run's key. */
    public long id() {
        return run.id();
    }

    /** The county. */
    public OfficeCode office() {
        return run.office();
    }

    /** The month that is paid. */
    public Month month() {
        return run.month();
    }

    /** Where it stands. */
    public RunState state() {
        return run.state();
    }

    /** How many lines it has. */
    public long lines() {
        return run.lines();
    }

    /** The sum of its lines. */
    public Money total() {
        return run.total();
    }

    @Override
    public String subject() {
        return Long.toString(run.id());
    }
}
