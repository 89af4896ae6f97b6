package org.tongchou.web.statistics;

/**
 * A side of an office's month, or both together, ready to read.
 *
 * @param category URBAN, RURAL, UNIFIED or BOTH
 * @param name its name
 * @param households in support
 * @param persons covered
 * @param standard yuan per person and month
 * @param spending of the month in yuan
 * @param perCapita spending per person in yuan
 */
public record SideLine(String category, String name, String households, String persons, String standard, String spending, String perCapita) {
}
