package org.tongchou.price;

import org.tongchou.law.price.PriceLinkage;
import org.tongchou.law.rulepack.PackReference;

/**
 * A price linkage in force.
 *
 * @param linkage read
 * @param document as it was published
 * @param pack in which rule pack
 */
record LinkageInForce(PriceLinkage linkage, String document, PackReference pack) {
}
