package org.tongchou.access;

/**
 * What an act's inner steps wanted the trail to keep beside the act.
 *
 * @param before the state in which the act found the thing; null if it has none
 * @param after the state in which it left it; null if it has none
 * @param detail figures that say what was done, at most 500 characters; null for none
 * @param marks a mark of each row that the act stands for; null for none
 */
public record Noted(String before, String after, String detail, String marks) {

    /** Nothing beside the act. */
    public static final Noted NOTHING = new Noted(null, null, null, null);
}
