package org.tongchou.payment;

import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;

/**
 * One line of a run.
 *
 * @param award the award's number
 * @param holder the name of the person in whose name it runs
 * @param category URBAN, RURAL or UNIFIED
 * @param township where the family is on file
 * @param kind what it is paid for
 * @param amount how much
 */
public record RunLine(String award, String holder, String category, OfficeCode township, PaymentKind kind, Money amount) {
}
