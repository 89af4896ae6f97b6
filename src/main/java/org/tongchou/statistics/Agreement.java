package org.tongchou.statistics;

import java.util.Locale;

/** What must hold between the figures of a month (domain 5.2); a month is closed with each of them. */
public enum Agreement {
    PERSONS_AT_LEAST_HOUSEHOLDS, AGES_MAKE_PERSONS, WOMEN_AMONG_PERSONS, NEW_AMONG_HOUSEHOLDS,
    /** Spending is the support and the price subsidy, and all other kinds. */
    KINDS_MAKE_SPENDING, SOURCES_MAKE_SPENDING, REASONS_MAKE_STOPPED,
    /** What is kept by county, so that pages of wide areas are quick, is the sum of its townships. */
    TOWNSHIPS_MAKE_COUNTY,
    /** Town and country make up the whole, which was counted in one sum, and released as one. */
    SIDES_MAKE_TOTAL,
    /** The books have what was spent, by county, category and source. */
    BOOKS_HAVE_SPENDING,
    /** The families of the month before, and new ones, without stopped ones; and those for whom there is another reason. */
    HOUSEHOLDS_ROLL_FORWARD,
    /** What a person gets a month since January is what was spent by the average number of persons. */
    PER_CAPITA_BY_AVERAGE,
    /** From 1.4 to 2.5 persons a family: no more than a remark, nothing depends on it. */
    PLAUSIBLE_FAMILIES;

    /** Whether a month is held to it; otherwise it only strikes the eye. */
    public boolean binds() {
        return this != PLAUSIBLE_FAMILIES;
    }

    /** Its name as it is answered. */
    String reads() {
        StringBuilder reads = new StringBuilder();
        for (String word : name().split("_")) {
            reads.append(reads.isEmpty() ? word.toLowerCase(Locale.ROOT) : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return reads.toString();
    }
}
