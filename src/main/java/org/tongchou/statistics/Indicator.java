package org.tongchou.statistics;

import java.util.Optional;

/** What is counted of a month (domain 5.1), in families, persons or fen, with the ministry's code of the monthly table where one is known. */
public enum Indicator {
    HOUSEHOLDS, PERSONS, WOMEN, ELDERLY, ADULTS, MINORS, DISABLED, SERIOUSLY_ILL, NEW, STOPPED, SPENDING, WITHIN, PAST, DUE, DONE;

    private static final String PERSONS_SECTION = "YZH012410000";

    /** The ministry's code of the figure for town and country together, as far as it was seen (P29). */
    public Optional<String> code() {
        return switch (this) {
            case HOUSEHOLDS, PERSONS -> Optional.of(PERSONS_SECTION);
            case SPENDING -> Optional.of("YZH011221000");
            default -> Optional.empty();
        };
    }
}
