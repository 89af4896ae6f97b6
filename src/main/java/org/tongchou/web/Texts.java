package org.tongchou.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.tongchou.kernel.Money;

/** What a page says, in the language of the session: texts by key, amounts, days and months. A missing value reads as a dash. */
@RequestScoped
@Named("texts")
public class Texts {

    static final String NOTHING = "—";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    Language language;

    /** The text of a key, see {@link Wording#of}. */
    public String of(String key, Object... arguments) {
        return wording().of(key, arguments);
    }

    /** The text of a key that ends with a code, such as the name of a state: {@code texts.code('casework.state', state)}. */
    public String code(String prefix, Object code) {
        return code == null ? NOTHING : wording().of(prefix + "." + code);
    }

    /** An amount of fen in yuan: {@code 1,800.00}. */
    public String yuan(Long fen) {
        return fen == null ? NOTHING : new Money(fen).toYuan();
    }

    /** A day as in forms and tables: {@code 2026-11-23}. */
    public String date(LocalDate day) {
        return day == null ? NOTHING : day.toString();
    }

    /** A day with its weekday, in words. */
    public String fullDate(LocalDate day) {
        return day == null ? NOTHING : worded("web.format.day", day);
    }

    /** A day with its short weekday, for lists that look a few weeks ahead. */
    public String shortDate(LocalDate day) {
        return day == null ? NOTHING : worded("web.format.shortDay", day);
    }

    /** A moment of the official time to the minute: {@code 2026-11-23 09:12}. */
    public String moment(Object moment) {
        if (moment instanceof Instant instant) {
            return MOMENT.format(instant.atZone(ZONE));
        }
        if (moment instanceof ZonedDateTime zoned) {
            return MOMENT.format(zoned.withZoneSameInstant(ZONE));
        }
        return moment instanceof LocalDateTime local ? MOMENT.format(local) : NOTHING;
    }

    /** The time of day of the official time to the second: {@code 10:41:07}. */
    public String second(Instant moment) {
        return SECOND.format(moment.atZone(ZONE));
    }

    /** A month in words, from anything that writes itself as {@code 2026-12}. */
    public String month(Object month) {
        return month == null || month.toString().isEmpty() ? NOTHING : worded("web.format.month", YearMonth.parse(month.toString()));
    }

    private String worded(String pattern, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(wording().of(pattern), language.locale()).format(value);
    }

    private Wording wording() {
        return Wording.in(language.locale());
    }
}
