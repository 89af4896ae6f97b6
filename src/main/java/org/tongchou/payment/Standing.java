package org.tongchou.payment;

import org.tongchou.kernel.Money;

/**
 * How far a run has come at the banks.
 *
 * @param run the run itself
 * @param lines how many lines it has
 * @param total their sum
 * @param settled how many were paid
 * @param failed how many were not
 * @param reissued of the failed ones: issued anew by a later run
 * @param promised of the failed ones: to be issued anew by a run that is not released yet
 * @param givenBack of the failed ones: given back to the fund, or due no longer
 */
public record Standing(RunRow run, long lines, Money total, long settled, long failed, long reissued, long promised, long givenBack) {

    /** Whether a bank may be given it. */
    public boolean released() {
        return run.state().released();
    }

    /** Whether nothing of it is waited for any more. */
    public boolean through() {
        return waiting() == 0 && open() == 0;
    }

    /** Lines of which no bank has said anything yet. */
    public long waiting() {
        return lines - settled - failed;
    }

    /** Failed lines of which nothing has become yet. */
    public long open() {
        return failed - reissued - givenBack;
    }

    /** Failed lines about which somebody can still decide. */
    public long undecided() {
        return open() - promised;
    }
}
