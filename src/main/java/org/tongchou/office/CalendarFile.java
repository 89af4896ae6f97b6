package org.tongchou.office;

import java.time.LocalDate;
import java.util.List;
import org.tongchou.access.Subject;

/**
 * A year of the calendar as it is handed out.
 *
 * @param year which year
 * @param known whether it was published; if not, Monday to Friday are taken as worked
 * @param workingDays how many of its days are worked
 * @param daysOff holidays and days exchanged for them
 * @param makeUpDays weekend days that are worked
 * @param document what published it; empty for what this version of the software brought along
 */
public record CalendarFile(int year, boolean known, int workingDays, List<LocalDate> daysOff, List<LocalDate> makeUpDays, String document) implements Subject {

    @Override
    public String subject() {
        return "calendar-" + year;
    }
}
