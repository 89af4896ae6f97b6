package org.tongchou.office;

import com.tyme.holiday.LegalHoliday;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.tongchou.law.calendar.WorkingCalendar;

/** The State Council's calendar of days off and make-up working days, as far as it is known. */
@ApplicationScoped
public class Calendars {

    private static final int FIRST_YEAR = 2015;

    private final WorkingCalendar known = read();

    /** Working days from 2015 to the last published year. */
    public WorkingCalendar workingDays() {
        return known;
    }

    private static WorkingCalendar read() {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> work = new HashSet<>();
        int last = FIRST_YEAR;
        for (LocalDate day = LocalDate.of(FIRST_YEAR, 1, 1); day.getYear() <= last + 1; day = day.plusDays(1)) {
            LegalHoliday holiday = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            if (holiday != null) {
                (holiday.isWork() ? work : off).add(day);
                last = day.getYear();
            }
        }
        return new WorkingCalendar(off, work, last);
    }
}
