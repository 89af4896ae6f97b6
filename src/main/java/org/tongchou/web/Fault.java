package org.tongchou.web;

/**
 * One line of the error summary.
 *
 * @param field the client id of the field to repair, empty if the fault is not one field's
 * @param text how to repair it, the same words as beside the field
 */
public record Fault(String field, String text) {
}
