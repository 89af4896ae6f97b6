package org.tongchou.web;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.tongchou.text.Bundle;

/**
 * The texts of one language. A number among the arguments gets thousands marks; a year or a file number is handed over as text.
 *
 * @param locale one of the two languages of {@link Language}
 */
public record Wording(Locale locale) {

    private static final Control EXACTLY = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** The texts in English for any English locale, else in Chinese. */
    public static Wording in(Locale wanted) {
        boolean english = wanted != null && wanted.getLanguage().equals(Language.ENGLISH.getLanguage());
        return new Wording(english ? Language.ENGLISH : Language.CHINESE);
    }

    /** The text of a key with its arguments; the key itself if the bundles do not know it, so that a gap is seen and nothing fails. */
    public String of(String key, Object... arguments) {
        ResourceBundle bundle = bundle();
        return bundle.containsKey(key) ? new MessageFormat(bundle.getString(key), locale).format(worded(arguments)) : key;
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return bundle().containsKey(key);
    }

    private Object[] worded(Object... arguments) {
        return Arrays.stream(arguments).map(argument -> argument == null ? "" : argument instanceof Number ? argument : Bundle.word(locale, argument)).toArray();
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle("messages", locale, Wording.class.getClassLoader(), EXACTLY);
    }
}
