package org.tongchou.web;

/**
 * One choice of a list.
 *
 * @param value what is sent
 * @param label what it reads
 */
public record Option(String value, String label) {
}
