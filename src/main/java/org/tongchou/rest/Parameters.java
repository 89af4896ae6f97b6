package org.tongchou.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Refused;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;

/** Reads what stands behind the question mark of an address; whatever cannot be read is refused by its name. */
final class Parameters {

    private static final int LONGEST = 200;

    private Parameters() {
    }

    /** An office code that must be given. */
    static OfficeCode office(String name, String value) {
        return OfficeCode.parse(given(name, value)).orElseThrow(() -> unreadable(name));
    }

    /** An office code, or the other one. */
    static OfficeCode office(String name, String value, OfficeCode otherwise) {
        return absent(value) ? otherwise : office(name, value);
    }

    /** A month that must be given. */
    static Month month(String name, String value) {
        return Month.parse(given(name, value)).orElseThrow(() -> unreadable(name));
    }

    /** The year of a year, a month or a day such as {@code 2026}, {@code 2026-12} or {@code 2026-12-31}, or the other one. */
    static int year(String name, String value, int otherwise) {
        if (absent(value)) {
            return otherwise;
        }
        if (!value.matches("[1-9][0-9]{3}(-[0-9]{2}){0,2}")) {
            throw unreadable(name);
        }
        return Integer.parseInt(value.substring(0, 4));
    }

    /** A day, if given. */
    static Optional<LocalDate> day(String name, String value) {
        try {
            return absent(value) ? Optional.empty() : Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException unreadable) {
            throw unreadable(name);
        }
    }

    /** A year of four digits that must be given. */
    static int year(String name, String value) {
        if (!given(name, value).matches("[12][0-9]{3}")) {
            throw unreadable(name);
        }
        return Integer.parseInt(value);
    }

    /** One of an enum's members, if given. */
    static <E extends Enum<E>> Optional<E> oneOf(String name, String value, Class<E> type) {
        return absent(value) ? Optional.empty()
            : Optional.of(Arrays.stream(type.getEnumConstants()).filter(member -> member.name().equals(value)).findFirst().orElseThrow(() -> unreadable(name)));
    }

    /** Several of an enum's members; none if none is given. */
    static <E extends Enum<E>> List<E> several(String name, List<String> values, Class<E> type) {
        return values.stream().map(value -> oneOf(name, value, type)).flatMap(Optional::stream).toList();
    }

    /** A text; empty if not given. */
    static String text(String name, String value) {
        if (value != null && value.length() > LONGEST) {
            throw unreadable(name);
        }
        return value == null ? "" : value.strip();
    }

    /** A number from 1 up to a highest one, if given. */
    static Optional<Integer> count(String name, String value, int highest) {
        if (absent(value)) {
            return Optional.empty();
        }
        if (!value.matches("[1-9][0-9]{0,8}") || Integer.parseInt(value) > highest) {
            throw unreadable(name);
        }
        return Optional.of(Integer.valueOf(value));
    }

    /** The number in an address; what is no number names nothing that is there. */
    static long number(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException noNumber) {
            throw Refused.notFound();
        }
    }

    /** The number behind a name that must be given. */
    static long number(String name, String value) {
        return number(given(name, value));
    }

    private static String given(String name, String value) {
        if (absent(value)) {
            throw Refused.invalid("rest.parameterMissing", name);
        }
        return value;
    }

    private static boolean absent(String value) {
        return value == null || value.isBlank();
    }

    private static Refused unreadable(String name) {
        return Refused.invalid("rest.parameter", name);
    }
}
