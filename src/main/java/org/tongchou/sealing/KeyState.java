package org.tongchou.sealing;

/** Where a generation of keys stands; it goes down this list and never up. */
public enum KeyState {

    /** Known to every server, so that what it seals will be read everywhere; seals nothing yet. */
    ARRIVING,

    /** Seals all that is written. One generation at a time. */
    ACTIVE,

    /** Seals nothing more; what it sealed is being sealed anew. */
    LEAVING,

    /** Still opens; nothing is looked up or entered by its index any more. */
    CLOSED,

    /** Kept for old backups only; opens nothing here. */
    RETIRED;

    boolean opens() {
        return this != RETIRED;
    }

    /** Whether whoever is entered or looked up goes by its index too. */
    boolean indexes() {
        return this == ARRIVING || this == ACTIVE || this == LEAVING;
    }
}
