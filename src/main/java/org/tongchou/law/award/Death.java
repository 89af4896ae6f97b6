package org.tongchou.law.award;

import java.time.LocalDate;
import org.tongchou.kernel.Month;
import org.tongchou.law.Article;

/** What follows from a death in the family. */
@Article("L6 1(3)")
public final class Death {

    private static final int MONTHS_TO_VERIFY = 3;

    private Death() {
    }

    /** The day by which the family is looked at and its support changed or stopped. */
    @Article("L6 1(3); domain.md AT-28")
    public static LocalDate verificationDue(LocalDate death) {
        return death.plusMonths(MONTHS_TO_VERIFY);
    }

    /** The first month that is not paid for the dead any more: the one after the month of death. */
    @Article("L6 1(3); domain.md AT-28")
    public static Month firstMonthWithout(LocalDate death) {
        return Month.of(death).next();
    }
}
