package org.tongchou.web.statistics;

import org.tongchou.kernel.OfficeCode;

/**
 * An office in the table of a month, ready to read; a figure that does not exist is a dash, one that is hidden says so.
 *
 * @param office its code
 * @param name its name
 * @param urbanHouseholds households in town
 * @param ruralHouseholds households in the country
 * @param unifiedHouseholds households under one line for both sides
 * @param households of all categories
 * @param persons covered, all categories
 * @param urbanStandard yuan per person and month
 * @param ruralStandard yuan per person and month
 * @param ratio the urban standard over the rural one
 * @param gap their difference in yuan
 * @param spending of the month in yuan
 * @param perCapita spending per person in yuan
 */
public record OfficeLine(OfficeCode office, String name, String urbanHouseholds, String ruralHouseholds, String unifiedHouseholds, String households, String persons, String urbanStandard,
    String ruralStandard, String ratio, String gap, String spending, String perCapita) {
}
