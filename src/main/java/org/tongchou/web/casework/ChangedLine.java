package org.tongchou.web.casework;

/**
 * Something that counts in another way than the family declared it.
 *
 * @param what which line, in words
 * @param declared as declared; empty if it was not
 * @param counts as it counts; empty if it no longer does
 */
public record ChangedLine(String what, String declared, String counts) {
}
