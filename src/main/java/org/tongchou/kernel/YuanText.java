package org.tongchou.kernel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads yuan as people type them, with or without thousands marks, in narrow or full-width characters. */
final class YuanText {

    private static final Pattern YUAN = Pattern.compile("[¥￥]?([0-9]{1,12}|[0-9]{1,3}(?:,[0-9]{3}){1,3})(?:\\.([0-9]{1,2}))?元?");

    private YuanText() {
    }

    /** The fen of a typed amount; empty if it is none, is below zero, has more than two decimals or thousands marks at the wrong place. */
    static Optional<Long> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher yuan = YUAN.matcher(Typed.narrow(text));
        if (!yuan.matches()) {
            return Optional.empty();
        }
        long whole = Long.parseLong(yuan.group(1).replace(",", ""));
        String fen = yuan.group(2) == null ? "00" : (yuan.group(2) + "0").substring(0, 2);
        return Optional.of(whole * 100 + Long.parseLong(fen));
    }
}
