package org.tongchou.law.award;

import java.time.LocalDate;
import org.tongchou.law.Article;

/** How long a family is recognised whose income is near the line, or whose necessary expenses eat it up: a dated certificate, and no monthly payment. */
@Article("L1 art. 21, 22; L8 art. 10")
public final class Certificate {

    private static final int MONTHS = 12;

    private Certificate() {
    }

    /** The last day of a certificate; the family applies again before it. */
    @Article("L8 art. 10; L3 art. 31")
    public static LocalDate until(LocalDate recognised) {
        return recognised.plusMonths(MONTHS).minusDays(1);
    }
}
