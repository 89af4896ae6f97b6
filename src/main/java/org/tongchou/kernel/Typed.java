package org.tongchou.kernel;

/** What comes from a keyboard with a Chinese input method: full-width digits and signs, ideographic blanks. */
public final class Typed {

    /** Full-width forms lie at this distance above the ASCII signs that they widen. */
    private static final int WIDENING = '０' - '0';

    private Typed() {
    }

    /** The same text in narrow digits and signs, without any blanks. */
    public static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        text.codePoints().map(Typed::narrow).filter(sign -> !blank(sign)).forEach(narrow::appendCodePoint);
        return narrow.toString();
    }

    private static int narrow(int sign) {
        if (sign >= '！' && sign <= '～') {
            return sign - WIDENING;
        }
        return sign == '。' ? '.' : sign;
    }

    private static boolean blank(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || Character.getType(sign) == Character.FORMAT;
    }
}
