package org.tongchou.standard;

import org.tongchou.law.standard.DatedStandard;

/**
 * A standard that somebody drafts.
 *
 * @param dated region, category, level, amount and days
 * @param origin how it came about
 */
public record StandardProposal(DatedStandard dated, StandardOrigin origin) {
}
