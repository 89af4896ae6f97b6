package org.tongchou.award;

import java.util.Optional;
import org.tongchou.kernel.Month;

/**
 * A question to the room that pays: which is the last month for which an award has a line, of whichever county? Whoever pays answers while the event is
 * fired. Asked only about an award that was found within the jurisdiction, or is handed over to it.
 */
public final class PaidUntil {

    private final String award;
    private Month last;

    PaidUntil(String award) {
        this.award = award;
    }

    /** The award's number. */
    public String award() {
        return award;
    }

    /** Answers: lines are there up to this month. */
    public void answer(Month month) {
        last = month;
    }

    Optional<Month> last() {
        return Optional.ofNullable(last);
    }
}
