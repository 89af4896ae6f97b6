package org.tongchou.law.award;

import java.time.LocalDate;
import org.tongchou.kernel.Month;
import org.tongchou.law.Article;

/** When support begins and when it is looked at again. */
@Article("L3 art. 21, 31")
public final class Start {

    private Start() {
    }

    /** Support is paid from the month after the confirmation. */
    public static Month firstMonth(LocalDate confirmed) {
        return Month.of(confirmed).next();
    }

    /** The day by which the first recheck is due: a year, or half a year where income is unstable and somebody can work. */
    public static LocalDate recheckDue(LocalDate confirmed, RecheckClass recheck) {
        return confirmed.plusMonths(recheck.months());
    }
}
