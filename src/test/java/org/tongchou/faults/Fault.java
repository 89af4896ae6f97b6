package org.tongchou.faults;

/** What goes wrong while money is being paid. */
enum Fault {
    /** The application server ends as in a power cut. */
    APPLICATION_KILLED,
    /** The database ends as in a power cut. */
    DATABASE_KILLED,
    /** Every connection to the database is torn, and for a while there is none. */
    LINE_CUT,
    /** Two application servers are asked for the same at once. */
    TWO_INSTANCES,
    /** The same button is pressed twice. */
    PRESSED_TWICE,
    /** The database may not let its tables grow any more. */
    DISK_FULL
}
