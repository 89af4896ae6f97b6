package org.tongchou.award;

import org.tongchou.access.Refused;

/** The key from which a list goes on, as a page before it gave it. */
final class PageKey {

    private PageKey() {
    }

    /** The key in a text; the first one if it is empty. @throws Refused if no page gave that */
    static long of(String text, long first) {
        if (text == null || text.isEmpty()) {
            return first;
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException unreadable) {
            throw Refused.invalid("award.badPage");
        }
    }
}
