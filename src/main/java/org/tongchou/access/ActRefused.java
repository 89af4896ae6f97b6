package org.tongchou.access;

/**
 * An act or a look was refused; the audit trail keeps it in a transaction of its own.
 *
 * @param officer who tried
 * @param act what, with what it was called with
 * @param reason the key of the reason
 */
public record ActRefused(Officer officer, Act act, String reason) {
}
