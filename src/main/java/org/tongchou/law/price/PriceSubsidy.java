package org.tongchou.law.price;

import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;

/**
 * What a month's prices bring.
 *
 * @param index the index that triggered it, the one with the highest rise if several did
 * @param rise of that index, in per cent
 * @param monthly fen per person for the month
 */
public record PriceSubsidy(PriceIndex index, Fraction rise, Money monthly) {
}
