package org.tongchou.standard;

import java.time.LocalDate;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;

/**
 * A standard as published.
 *
 * @param region for which area
 * @param category URBAN, RURAL or UNIFIED
 * @param unit MONTH or YEAR
 * @param amount per person and unit
 * @param from its first day
 * @param document by which paper
 */
public record PublishedStandard(OfficeCode region, String category, String unit, Money amount, LocalDate from, String document) {
}
