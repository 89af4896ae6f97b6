package org.tongchou.standard;

import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;

/**
 * What a method gives.
 *
 * @param monthly exact fen a month
 * @param monthlyRounded the same, rounded
 * @param annual exact fen a year
 * @param annualRounded the same, rounded on its own and not from the month
 */
public record Calculation(Fraction monthly, Money monthlyRounded, Fraction annual, Money annualRounded) {
}
