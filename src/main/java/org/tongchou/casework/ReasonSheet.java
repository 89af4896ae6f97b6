package org.tongchou.casework;

import java.util.Locale;

/**
 * A stored answer of the means test with its reason sheet, JSON as in means-test.md section 4, written once in both languages.
 *
 * @param chinese for the family and the office
 * @param english the same with English texts
 */
public record ReasonSheet(String chinese, String english) {

    /** The answer in a language. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : chinese;
    }
}
