package org.tongchou.standard;

import org.tongchou.kernel.OfficeCode;

/**
 * Which rule pack was used.
 *
 * @param region whose it is
 * @param version its version there
 * @param era the era of the law that it carries out
 */
public record PackReference(OfficeCode region, int version, String era) {
}
