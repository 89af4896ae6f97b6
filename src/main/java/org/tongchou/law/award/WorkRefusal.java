package org.tongchou.law.award;

import java.time.LocalDate;
import java.util.List;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;

/** Who can work and refuses suitable work three times in a row without good reason loses his own share, and nobody else's. */
@Article("L3 art. 34")
public final class WorkRefusal {

    /** So many refusals in a row. */
    public static final int IN_A_ROW = 3;

    private WorkRefusal() {
    }

    /** Fen a month of one person of so many: an equal part, rounded down in favour of the family. */
    @Article("L3 art. 34; domain.md AT-27")
    public static Money share(Money regular, int members) {
        return new Money(regular.fen() / members);
    }

    /** Whether these are three different days in order, none after today. */
    @Article("L3 art. 34")
    public static boolean enough(List<LocalDate> refusals, LocalDate today) {
        boolean ordered = refusals.size() >= IN_A_ROW;
        for (int at = 0; at < refusals.size(); at++) {
            ordered &= !refusals.get(at).isAfter(today) && (at == 0 || refusals.get(at - 1).isBefore(refusals.get(at)));
        }
        return ordered;
    }
}
