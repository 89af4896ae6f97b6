package org.tongchou.fund;

import java.util.Optional;

/** The accounts of an office's books, each for a source and a year, and the figure of the balance that an account stands for. */
enum LedgerAccount {
    CASH(null, true), PLANNED("budget", true), APPROPRIATED(null, false), RECEIVED("received", false), TRANSFERRED("transferred", true), PAID("paid", true),
    RETURNED("returned", false), EARMARKED("earmarked", true), UNBOUND(null, false);

    private final String figure;
    private final boolean debit;

    LedgerAccount(String figure, boolean debit) {
        this.figure = figure;
        this.debit = debit;
    }

    /** The column of the balance that sums it up, if one does. */
    Optional<String> figure() {
        return Optional.ofNullable(figure);
    }

    /** Whether it tells how money came or went, rather than what is planned or bound. */
    boolean isMoney() {
        return this == RECEIVED || this == TRANSFERRED || this == PAID || this == RETURNED;
    }

    /** Whether a debit makes it more. */
    boolean growsByDebit() {
        return debit;
    }
}
