package org.tongchou.web.standard;

/**
 * A value of a rule pack in words.
 *
 * @param name what it is about
 * @param value what holds
 */
public record Said(String name, String value) {
}
