package org.tongchou.price;

import java.math.BigDecimal;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.law.price.PriceIndex;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.PackReference;
import org.tongchou.law.rulepack.Standard;

/**
 * What a month's prices bring to a person of a category.
 *
 * @param category for whom
 * @param index which index triggered it; empty if none did
 * @param rise of that index, per cent
 * @param monthly fen per person, zero if nothing triggered it
 * @param standard the standard that it rests on
 * @param pack the rule pack whose price linkage it follows
 */
public record PriceLine(Category category, Optional<PriceIndex> index, Optional<BigDecimal> rise, Money monthly, Standard standard, PackReference pack) {
}
