package org.tongchou.kernel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads yuan as people type them, with or without thousands marks, in narrow or full-width characters. */
final class YuanText {

    private static final Pattern YUAN = Pattern.compile("[¥￥]?\\s*(\\d{1,12}|\\d{1,3}(?:,\\d{3}){1,3})(?:\\.(\\d{1,2}))?\\s*元?");

    private YuanText() {
    }

    static Optional<Long> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher yuan = YUAN.matcher(narrow(text).strip());
        if (!yuan.matches()) {
            return Optional.empty();
        }
        long whole = Long.parseLong(yuan.group(1).replace(",", ""));
        String fen = yuan.group(2) == null ? "00" : (yuan.group(2) + "0").substring(0, 2);
        return Optional.of(whole * 100 + Long.parseLong(fen));
    }

    /** Full-width forms lie at a fixed distance from the ASCII characters that they widen. */
    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (char sign : text.toCharArray()) {
            boolean wide = sign >= '０' && sign <= '９' || sign == '，' || sign == '．';
            narrow.append(wide ? (char) (sign - '０' + '0') : sign == '　' ? ' ' : sign);
        }
        return narrow.toString();
    }
}
