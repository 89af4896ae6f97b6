package org.tongchou.law.award;

import java.time.LocalDate;
import org.tongchou.law.Article;

/** The ways against a decision: reconsideration 行政复议 by the government, or a suit 行政诉讼 at the people's court. */
@Article("Administrative Reconsideration Law art. 20, 62; Administrative Litigation Law art. 45, 46, 81")
public enum Remedy {
    RECONSIDERATION, SUIT;

    private static final int DAYS_TO_ASK = 60;
    private static final int DAYS_TO_DECIDE = 60;
    private static final int MONTHS_TO_SUE = 6;

    /** The last day on which it may be asked for, counted from the day of the decision. */
    @Article("Administrative Reconsideration Law art. 20; Administrative Litigation Law art. 46")
    public LocalDate lastDay(LocalDate decided) {
        return this == RECONSIDERATION ? decided.plusDays(DAYS_TO_ASK) : decided.plusMonths(MONTHS_TO_SUE);
    }

    /** The day by which it is decided, counted from the day on which it was asked for. */
    @Article("Administrative Reconsideration Law art. 62; Administrative Litigation Law art. 81")
    public LocalDate decisionDue(LocalDate asked) {
        return this == RECONSIDERATION ? asked.plusDays(DAYS_TO_DECIDE) : asked.plusMonths(MONTHS_TO_SUE);
    }
}
