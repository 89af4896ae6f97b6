package org.tongchou.payment;

import org.tongchou.kernel.Money;

/**
 * What a run pays to accounts at one bank.
 *
 * @param bank the bank's name
 * @param lines how many lines
 * @param total their sum
 */
public record BankSum(String bank, long lines, Money total) {
}
