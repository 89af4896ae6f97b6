package org.tongchou.office;

import org.tongchou.law.calendar.WorkingCalendar;
import org.tongchou.law.jurisdiction.Jurisdiction;

/**
 * A year's calendar came out, or was changed; whatever is reckoned in working days is reckoned anew, in the transaction of the act.
 *
 * @param area whose clocks are reckoned anew
 * @param year which year
 * @param calendar all that is known now
 */
public record CalendarPublished(Jurisdiction area, int year, WorkingCalendar calendar) {
}
