package org.tongchou.award;

import java.util.Optional;
import org.tongchou.kernel.Month;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** A question to the room that pays: which is the last month for which an award has a line? Whoever pays answers while the event is fired. */
public final class PaidUntil {

    private final Jurisdiction area;
    private final String award;
    private Month last;

    PaidUntil(Jurisdiction area, String award) {
        this.area = area;
        this.award = award;
    }

    /** Within which jurisdiction is asked. */
    public Jurisdiction area() {
        return area;
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
