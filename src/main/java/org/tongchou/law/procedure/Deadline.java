package org.tongchou.law.procedure;

import java.time.LocalDate;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.Article;
import org.tongchou.law.calendar.WorkingCalendar;

/** The clocks of the procedure, in working days unless said otherwise. */
@Article("L3 art. 15, 17, 19-22; L6 4(1); L1 art. 44; Civil Code art. 201, 203")
public enum Deadline {
    /** Three working days from acceptance to the start of the survey. */
    SURVEY_START(3, true),
    /** Three working days from the order to the start of the information check. */
    CHECK_START(3, true),
    /** Thirty working days from acceptance to the decision. */
    DECISION(30, true),
    /** Twenty working days from acceptance to the decision where it is delegated to the township. */
    DELEGATED_DECISION(20, true),
    /** Seven calendar days of public notice; a last day off moves on to the next working day. */
    NOTICE_END(7, false),
    /** Ten working days from receipt at the county to its opinion. */
    COUNTY_OPINION(10, true),
    /** Three working days from a refusal to its written notice. */
    REFUSAL_NOTICE(3, true);

    private static final int EXTENDED_DAYS = 45;

    private final int days;
    private final boolean working;

    Deadline(int days, boolean working) {
        this.days = days;
        this.working = working;
    }

    /** The clock from acceptance to the decision: shorter where it is delegated to the township (L6 4(1)). */
    public static Deadline decision(boolean delegated) {
        return delegated ? DELEGATED_DECISION : DECISION;
    }

    /** The last day of a decision whose twenty or thirty working days became forty-five on a recorded ground (L6 4(1)). */
    public static LocalDate extendedDecision(LocalDate acceptedOn, WorkingCalendar calendar) {
        return calendar.plusWorkingDays(acceptedOn, EXTENDED_DAYS);
    }

    /** Working days from acceptance to the decision, or as many as an extension gives. */
    public static int decisionDays(boolean delegated, boolean extended) {
        return extended ? EXTENDED_DAYS : decision(delegated).days;
    }

    /** Whose work the clock counts: the county's, where the check or the decision lies there, else the township's. */
    public OfficeCode office(OfficeCode township, boolean atTheCounty) {
        boolean county = this == CHECK_START || this == COUNTY_OPINION || this == DECISION && atTheCounty;
        return county ? township.at(OfficeCode.Level.COUNTY) : township;
    }

    /** The last day; the day of the event itself does not count. */
    public LocalDate due(LocalDate event, WorkingCalendar calendar) {
        return working ? calendar.plusWorkingDays(event, days) : calendar.rollForward(event.plusDays(days));
    }
}
