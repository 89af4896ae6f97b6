package org.tongchou.payment;

import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.award.Recovery;

/**
 * What an award was paid too much, in a list.
 *
 * @param key the key from which a page after it goes on
 * @param award the award's number
 * @param holder the name of the person in whose name it runs
 * @param township whose money it was; where the family lived in those months
 * @param sums how much, and how much of it is settled
 */
public record RecoveryRow(long key, String award, String holder, OfficeCode township, Recovery sums) {
}
