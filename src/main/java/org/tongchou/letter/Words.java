package org.tongchou.letter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.text.Bundle;

/**
 * The words of a letter in its language.
 *
 * @param locale which
 */
record Words(Locale locale) {

    String text(String key, Object... arguments) {
        return Bundle.text(locale, key, arguments);
    }

    String day(LocalDate day) {
        return worded("letter.format.day", day);
    }

    String month(Month month) {
        return worded("letter.format.month", YearMonth.parse(month.toString()));
    }

    String yuan(Money money) {
        return text("letter.yuan", money.toYuan());
    }

    Paper.Term term(String name, String value) {
        return new Paper.Term(text("letter.term." + name), value);
    }

    private String worded(String pattern, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(text(pattern), locale).format(value);
    }
}
