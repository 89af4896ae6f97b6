package org.tongchou.web;

/**
 * One line of the navigation.
 *
 * @param href the address
 * @param label what it reads
 * @param current whether it leads to the page that is shown
 * @param count how many things wait there, null where none are counted
 */
public record Link(String href, String label, boolean current, Integer count) {

    /** A line without a number. */
    public Link(String href, String label, boolean current) {
        this(href, label, current, null);
    }
}
