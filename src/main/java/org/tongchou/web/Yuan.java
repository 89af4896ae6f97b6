package org.tongchou.web;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts as people type and read them: yuan with two decimals on the page, fen inside. */
final class Yuan {

    private static final Pattern AMOUNT = Pattern.compile("[¥￥]?([0-9]{1,12}|[0-9]{1,3}(?:,[0-9]{3}){1,3})(?:\\.([0-9]{1,2}))?元?");
    private static final int FEN_PER_YUAN = 100;

    private Yuan() {
    }

    /** The fen of a typed amount; empty if it is none, is below zero, has more than two decimals or thousands marks at the wrong place. */
    static OptionalLong parse(String text) {
        Matcher amount = AMOUNT.matcher(Typed.narrow(text));
        if (!amount.matches()) {
            return OptionalLong.empty();
        }
        long yuan = Long.parseLong(amount.group(1).replace(",", ""));
        String decimals = amount.group(2) == null ? "" : amount.group(2);
        return OptionalLong.of(yuan * FEN_PER_YUAN + Long.parseLong((decimals + "00").substring(0, 2)));
    }

    /** Fen in yuan: {@code 1,800.00}. */
    static String format(long fen) {
        String digits = Long.toString(Math.abs(fen / FEN_PER_YUAN));
        StringBuilder yuan = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            yuan.insert(at, ',');
        }
        long rest = Math.abs(fen % FEN_PER_YUAN);
        return (fen < 0 ? "-" : "") + yuan + (rest < 10 ? ".0" : ".") + rest;
    }
}
