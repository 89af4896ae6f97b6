package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.tongchou.access.Refused;
import org.tongchou.text.Bundle;

/** The language that the caller reads. */
@RequestScoped
public class Language {

    @Inject
    HttpServletRequest request;

    /** Chinese unless the caller asks for English. */
    Locale locale() {
        return Bundle.preferred(request.getHeader("Accept-Language"));
    }

    /** The language that a letter is asked for in; the caller's own where none is named. */
    Locale asked(String language) {
        if (language == null || language.isEmpty()) {
            return locale();
        }
        return switch (language) {
            case "zh" -> Bundle.CHINESE;
            case "en" -> Bundle.ENGLISH;
            default -> throw Refused.invalid("rest.parameter", "language");
        };
    }

    /** The text of a key in it. */
    String text(String key, Object... arguments) {
        return Bundle.text(locale(), key, arguments);
    }
}
