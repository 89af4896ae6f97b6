package org.tongchou.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tongchou.access.Demonstration;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.law.calendar.PublishedYear;
import org.tongchou.office.Badge;
import org.tongchou.office.CalendarDesk;
import org.tongchou.office.CalendarFile;
import org.tongchou.web.Messages;

/** The calendar of working days: the years around this one, and entering one that has been published. */
@RequestScoped
@Named
public class CalendarPage {

    private static final int SHOWN = 3;
    private static final String BETWEEN = "[\\s,，、;；]+";

    @Inject
    Badge badge;

    @Inject
    CalendarDesk desk;

    @Inject
    Demonstration clock;

    @Inject
    Messages messages;

    private List<CalendarFile> years;
    private Integer year;
    private String daysOff;
    private String makeUpDays;
    private String document;

    /** Last year, this year, and the next. */
    public List<CalendarFile> years() {
        if (years == null) {
            int first = clock.now(badge.officer()).getYear() - 1;
            years = IntStream.range(first, first + SHOWN).mapToObj(one -> desk.find(badge.officer(), one)).toList();
        }
        return years;
    }

    /** Whether this officer enters years. */
    public boolean enters() {
        return badge.officer().holdsOneOf(Role.ADMINISTRATOR);
    }

    /** Enters a year. */
    public String save() {
        CalendarFile file = desk.publish(badge.officer(), new PublishedYear(year, days(daysOff), days(makeUpDays)), document.strip());
        messages.done("web.calendar.entered", Integer.toString(file.year()), file.workingDays());
        return "/administration/calendar.xhtml?faces-redirect=true";
    }

    /** Days as somebody pastes them: with blanks, commas or lines between, and first and last day of several with a stroke. */
    private static Set<LocalDate> days(String typed) {
        Set<LocalDate> days = new TreeSet<>();
        for (String part : (typed == null ? "" : typed).strip().split(BETWEEN)) {
            if (!part.isEmpty()) {
                String[] ends = part.split("[~～…]+");
                LocalDate first = day(ends[0]);
                LocalDate last = day(ends[ends.length - 1]);
                if (last.isBefore(first) || last.getYear() > first.getYear()) {
                    throw Refused.invalid("office.calendar.noDay", part);
                }
                first.datesUntil(last.plusDays(1)).forEach(days::add);
            }
        }
        return days;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw Refused.invalid("office.calendar.noDay", text);
        }
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getDaysOff() {
        return daysOff;
    }

    public void setDaysOff(String daysOff) {
        this.daysOff = daysOff;
    }

    public String getMakeUpDays() {
        return makeUpDays;
    }

    public void setMakeUpDays(String makeUpDays) {
        this.makeUpDays = makeUpDays;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
