package org.tongchou.law.award;

import java.util.Optional;
import org.tongchou.kernel.Month;
import org.tongchou.law.Article;

/**
 * Which office pays which month when a family in support moves: the former one every month before the first month of the new one, and the new one that
 * month and all that follow, so that none is paid twice and none left out.
 */
@Article("L3 art. 5, 15, 30; L1 art. 37; casework.md TRANSFER")
public final class Move {

    private Move() {
    }

    /** The first month that the new office can pay: none that lies behind, none for which the former one has a line. */
    @Article("casework.md TRANSFER")
    public static Month firstFree(Month current, Optional<Month> paidUntil) {
        return paidUntil.filter(paid -> !paid.isBefore(current)).map(Month::next).orElse(current);
    }

    /** The last month with which a family may be handed over: further ahead it stays with the office that pays until then. */
    @Article("casework.md TRANSFER")
    public static Month latest(Month current, Optional<Month> paidUntil) {
        return later(current.next(), firstFree(current, paidUntil));
    }

    /** The first month that the new office does pay: the one wanted, or the first that is free where that has passed meanwhile. */
    @Article("casework.md TRANSFER")
    public static Month payable(Month wanted, Month current, Optional<Month> paidUntil) {
        return later(wanted, firstFree(current, paidUntil));
    }

    private static Month later(Month one, Month other) {
        return one.isAfter(other) ? one : other;
    }
}
