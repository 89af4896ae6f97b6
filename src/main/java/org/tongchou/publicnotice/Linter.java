package org.tongchou.publicnotice;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what may never hang on a public board: identity numbers, phone numbers, details of an address, words about health. */
final class Linter {

    private Linter() {
    }

    /** What was found, in the order in which it is looked for. */
    enum Finding {
        ID_NUMBER("idNumber", "(?<!\\d)(?:\\d{6}[ -]?\\d{4}[ -]?\\d{4}[ -]?\\d{3}[\\dXx]|\\d{15})(?!\\d)"),
        PHONE("phone", "(?<!\\d)(?:(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}|0\\d{2,3}[ -]?\\d{7,8})(?!\\d)"),
        ADDRESS("address", "[\\d一二三四五六七八九十百]+\\s*(?:室|栋|幢|单元)|\\d+\\s*[号弄]|(?<![\\d-])\\d{1,3}-\\d{2,4}(?![\\d-])"),
        HEALTH("health", "病|癌|肿瘤|艾滋|残疾|(?<!无)障碍|尿毒症|透析|肝炎|结核|瘫痪|怀孕|(?i:hiv|aids|cancer|illness|disease|disab|hepatitis)");

        private final String kind;
        private final Pattern pattern;

        Finding(String kind, String pattern) {
            this.kind = kind;
            this.pattern = Pattern.compile(pattern);
        }

        /** The last part of the key that explains it. */
        String key() {
            return "publicnotice.lint." + kind;
        }
    }

    /** The first thing in a text that may not be shown; full-width forms are read like narrow ones. */
    static Optional<Finding> lint(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return Arrays.stream(Finding.values()).filter(finding -> finding.pattern.matcher(plain).find()).findFirst();
    }
}
