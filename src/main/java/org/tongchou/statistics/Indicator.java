package org.tongchou.statistics;

import java.util.Map;
import java.util.Optional;

/** What is counted of a month (domain 5.1), in families, persons or fen, with the ministry's code of the monthly table where one is known. */
public enum Indicator {
    HOUSEHOLDS, PERSONS, WOMEN, ELDERLY, ADULTS, MINORS, DISABLED, SERIOUSLY_ILL, NEW, STOPPED,
    /** Fen released for the month: the support itself, the price subsidy, and both. */
    SPENDING, MONEY, PRICE_SUBSIDY,
    /** The same since January. */
    CUMULATIVE, CUMULATIVE_MONEY, CUMULATIVE_SUBSIDY,
    /** Fen of the month for each person of the month. */
    PER_CAPITA,
    /** Fen a month for each person since January, by the average number of persons. */
    PER_CAPITA_YEAR,
    /** Fen a person and month: the standards of the townships, weighed by their persons. */
    STANDARD, WITHIN, PAST, DUE, DONE;

    private static final String PERSONS_SECTION = "YZH012410000";
    private static final Map<Indicator, String> LAST_DIGITS = Map.of(CUMULATIVE, "00", CUMULATIVE_MONEY, "10", CUMULATIVE_SUBSIDY, "20");
    private static final Map<String, String> SIDES = Map.of("URBAN", "1", "RURAL", "2");

    private static final String BOTH_SIDES = "YZH011221000";

    /** The ministry's code of the figure of a category, or of town and country together, as far as it was seen (P29): spending is the one since January. */
    public Optional<String> code(String category) {
        if (category.equals(Together.BOTH) && this != HOUSEHOLDS && this != PERSONS) {
            return this == CUMULATIVE ? Optional.of(BOTH_SIDES) : Optional.empty();
        }
        return switch (this) {
            case HOUSEHOLDS, PERSONS -> Optional.of(PERSONS_SECTION);
            case CUMULATIVE, CUMULATIVE_MONEY, CUMULATIVE_SUBSIDY -> Optional.ofNullable(SIDES.get(category)).map(side -> "YZH011221" + side + LAST_DIGITS.get(this));
            default -> Optional.empty();
        };
    }

    /** Whether it is an amount in fen. */
    public boolean money() {
        return ordinal() >= SPENDING.ordinal() && ordinal() <= STANDARD.ordinal();
    }
}
