package org.tongchou.web;

import java.util.Locale;
import org.tongchou.text.Bundle;

/**
 * The texts of the language that a page is read in.
 *
 * @param locale one of the two languages of {@link Language}
 */
public record Wording(Locale locale) {

    /** The texts in English for any English locale, else in Chinese. */
    public static Wording in(Locale wanted) {
        boolean english = wanted != null && wanted.getLanguage().equals(Language.ENGLISH.getLanguage());
        return new Wording(english ? Language.ENGLISH : Language.CHINESE);
    }

    /** The text of a key with its arguments, see {@link Bundle#text}. */
    public String of(String key, Object... arguments) {
        return Bundle.text(locale, key, arguments);
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return Bundle.has(locale, key);
    }
}
