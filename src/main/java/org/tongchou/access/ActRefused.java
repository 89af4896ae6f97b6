package org.tongchou.access;

/**
 * An act was refused; the audit trail keeps it in a transaction of its own.
 *
 * @param officer who tried
 * @param act what
 * @param subject on which number, or empty
 * @param reason the key of the reason
 */
public record ActRefused(Officer officer, String act, String subject, String reason) {
}
