package org.tongchou.web;

import java.time.format.DateTimeParseException;
import java.time.LocalDate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.tongchou.access.Refused;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;

/** What the address of a page asks for. What is given and cannot be read leads to nothing: it is refused as not found. */
@RequestScoped
public class Asked {

    private static final int LONGEST_NUMBER = 18;

    @Inject
    HttpServletRequest request;

    /** A text without blanks at its ends; empty if it is not given. */
    public String text(String name) {
        String given = request.getParameter(name);
        return given == null ? "" : given.strip();
    }

    /** A whole number. @throws Refused not found if it is not given or is none */
    public long number(String name) {
        String given = text(name);
        boolean readable = given.matches("[0-9]{1," + LONGEST_NUMBER + "}");
        return (readable ? OptionalLong.of(Long.parseLong(given)) : OptionalLong.empty()).orElseThrow(Refused::notFound);
    }

    /** An office, if one is given. @throws Refused not found if it is no office's code */
    public Optional<OfficeCode> office(String name) {
        return given(name).map(text -> OfficeCode.parse(text).orElseThrow(Refused::notFound));
    }

    /** A month, if one is given. @throws Refused not found if it is none */
    public Optional<Month> month(String name) {
        return given(name).map(text -> Month.parse(text).orElseThrow(Refused::notFound));
    }

    /** A day, if one is given. @throws Refused not found if it is none */
    public Optional<LocalDate> day(String name) {
        return given(name).map(Asked::parsed);
    }

    private static LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw Refused.notFound();
        }
    }

    /** A member of an enum, if one is given. @throws Refused not found if there is none of that name */
    public <E extends Enum<E>> Optional<E> member(Class<E> kind, String name) {
        return given(name).map(text -> Arrays.stream(kind.getEnumConstants()).filter(member -> member.name().equals(text)).findFirst()
            .orElseThrow(Refused::notFound));
    }

    private Optional<String> given(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }
}
