package org.tongchou.law.rulepack;

import org.tongchou.kernel.OfficeCode;

/** The published rule pack on which a decision stands: whose, which version, of which era. */
public record PackReference(OfficeCode region, int version, Era era) {
}
