package org.tongchou.payment;

import org.tongchou.kernel.Money;

/**
 * An award that is paid otherwise than in the month before.
 *
 * @param key its key, from which the next page goes on
 * @param award its number
 * @param before what it was paid then, fen
 * @param now what it is paid now, fen
 * @param why what lies behind it, as far as the file says
 */
public record ChangedAward(long key, String award, Money before, Money now, Why why) {

    /** What lies behind a change. */
    public enum Why { NEW, HELD, STOP, INCREASE, DECREASE, GRANT_GRACE, SUSPEND, RESUME, CORRECT, OTHER }

    static ChangedAward of(long key, String award, Money before, Money now, boolean held, String act) {
        return new ChangedAward(key, award, before, now, why(before, now, held, act));
    }

    private static Why why(Money before, Money now, boolean held, String act) {
        if (held && now.isZero()) {
            return Why.HELD;
        }
        if (before.isZero()) {
            return Why.RESUME.name().equals(act) ? Why.RESUME : Why.NEW;
        }
        for (Why why : Why.values()) {
            if (why.name().equals(act)) {
                return why;
            }
        }
        return Why.OTHER;
    }
}
