package org.tongchou.law.price;

import org.tongchou.kernel.Fraction;

/**
 * A rise from which on a subsidy is due.
 *
 * @param index of which index
 * @param atLeast in per cent; the rise itself is enough
 */
public record Trigger(PriceIndex index, Fraction atLeast) {
}
