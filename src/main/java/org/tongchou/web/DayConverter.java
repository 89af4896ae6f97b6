package org.tongchou.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongchou.kernel.Typed;

/** Between a typed day such as {@code 2026-11-23}, {@code 20261123}, {@code 2026/11/23} or {@code 2026年11月23日} and the day; an empty field is no day. */
@FacesConverter("tongchou.Date")
public class DayConverter implements Converter<LocalDate> {

    private static final Pattern CLOSED = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern OPEN = Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || Typed.narrow(text).isEmpty()) {
            return null;
        }
        return parse(text).orElseThrow(() -> Messages.unreadable(context, component, "web.date.wrong"));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** The day of a text; empty if it is written in no known way or is not in the calendar. */
    static Optional<LocalDate> parse(String text) {
        String narrow = Typed.narrow(text);
        Matcher closed = CLOSED.matcher(narrow);
        Matcher open = OPEN.matcher(narrow);
        return closed.matches() ? day(closed) : open.matches() ? day(open) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3)));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
